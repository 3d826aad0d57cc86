using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Storage;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;
using Skype4Net.Xmpp;

namespace Skype4Net.Tool.Emulating.Xmpp;

/// <summary><c>emulate --xmpp</c>: one client, whose account is on an XMPP server, is served until <c>quit</c> or Ctrl+C.</summary>
internal sealed class XmppEmulation(ToolEnvironment environment, ResultWriter results)
{
    private static readonly DateTimeOffset s_epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] s_worldOptions = ["--user", "--web", "--open", "--web-origin", "--record"];
    private readonly TaskCompletionSource<NetworkEvent.ConnectionChanged> _attempt = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Serves the client.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="store">Where the client keeps what it knows; null for nowhere.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="UsageException">The command line is wrong.</exception>
    public async Task<ExitCode> RunAsync(ParseResult parsed, IRecordStore? store, CancellationToken cancellationToken)
    {
        Check(parsed);
        NetworkCredentials who = await XmppOptions.CredentialsAsync(parsed, environment, cancellationToken).ConfigureAwait(false);
        HostSettings settings = HostOptions.Settings(parsed, environment, results);
        using ILoggerFactory log = LogOptions.Create(parsed, environment);
        var xmpp = new XmppNetwork(XmppOptions.NetworkOfPrograms(parsed, log, environment.Time));
        await using var network = new WatchedNetwork(xmpp, change => Follow(who.Handle, change));
        var options = new EmulatedClientOptions
        {
            TimeProvider = environment.Time,
            LoggerFactory = log,
            Store = store,

            // By the clock, so that numbers never come again after a restart: programs remember which messages they have handled.
            FirstId = Math.Max(1, (long)(environment.Time.GetUtcNow() - s_epoch).TotalSeconds * 10),
        };
        await using EmulatedClient client = EmulatedClient.Open(network, who, options);
        List<(EmulatedClient Client, string Way)> served = HostOptions.Served(parsed, client, handle => Find(client, handle));
        if (served.Count == 0)
            throw new UsageException("--xmpp needs programs to serve: add --dbus, --tcp PORT, or another way.");
        using var events = new EventPrinter(client, results);

        // Refused at once is an error; a server that cannot be reached may come up while programs wait.
        NetworkEvent.ConnectionChanged first = await _attempt.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (first.State == NetworkConnection.Refused)
        {
            results.Error($"skype4net: {who.Handle} is refused: {first.Reason}");
            return ExitCode.NoClient;
        }

        await using var hosts = new HostGroup();
        foreach ((EmulatedClient one, string way) in served)
        {
            (IAsyncDisposable host, string place) = await StartAsync(one, way, settings, cancellationToken).ConfigureAwait(false);
            hosts.Add(host);
            events.Print("served", null, $"{who.Handle} is served {place}");
        }

        events.Print("ready", null, $"ready: {who.Handle}");
        if (environment.HasEditor)
            results.Note(XmppPrompt.Commands);
        if (!await ReadAsync(client, cancellationToken).ConfigureAwait(false))
            await Task.Delay(Timeout.InfiniteTimeSpan, environment.Time, cancellationToken).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static void Check(ParseResult parsed)
    {
        if (s_worldOptions.FirstOrDefault(o => parsed.GetResult(o) is OptionResult { Implicit: false }) is { } option)
            throw new UsageException($"{option} belongs to accounts on this machine, and --xmpp has none.");
        if (parsed.GetValue(WorldOptions.File) is { } file)
            throw new UsageException($"{file}: a file has accounts on this machine, and --xmpp has none.");
        if (parsed.GetResult(ServerOptions.Password) is { IdentifierToken.Value: "--password" })
        {
            throw new UsageException("With --xmpp, --password could be the account's, which is no argument: give --xmpp-password-file FILE, or set "
                + $"{XmppOptions.PasswordVariable}. The one that programs over TCP must give is --password-file FILE or --tcp-password TEXT.");
        }
    }

    private static EmulatedClient Find(EmulatedClient client, string handle)
        => handle.Equals(client.Handle, StringComparison.OrdinalIgnoreCase) ? client
            : throw new UsageException($"There is no account \"{handle}\" here. There is: {client.Handle}.");

    private static async Task<(IAsyncDisposable Host, string Place)> StartAsync(
        EmulatedClient client, string way, HostSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await HostTable.StartAsync(client, way, settings, cancellationToken).ConfigureAwait(false);
        }
        catch (SkypeTransportException exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    private void Follow(string account, NetworkEvent.ConnectionChanged change)
    {
        string? text = change.State switch
        {
            NetworkConnection.Connecting => "is connecting",
            NetworkConnection.Online => "is online",
            NetworkConnection.Waiting => $"is not connected: {change.Reason} {NextTry(change.RetryAt)}".TrimEnd(),
            NetworkConnection.Refused => $"is refused: {change.Reason}",
            NetworkConnection.Disconnected => "is offline",
            _ => null,
        };
        if (text is not null)
            results.Line(new HappenedRow("connection", account, text), ToolJson.Readable.HappenedRow, r => $"{r.Who} {r.Text}");
        if (change.State is NetworkConnection.Online or NetworkConnection.Waiting or NetworkConnection.Refused)
            _attempt.TrySetResult(change);
    }

    private string NextTry(DateTimeOffset? at)
        => at is { } time
            ? $"Next try at {TimeZoneInfo.ConvertTime(time, environment.Time.LocalTimeZone).ToString("HH:mm:ss", CultureInfo.InvariantCulture)}."
            : "";

    // Whether it was quit; otherwise the input has ended.
    private async Task<bool> ReadAsync(EmulatedClient client, CancellationToken cancellationToken)
    {
        while (await environment.In.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            try
            {
                switch (line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                {
                    case []:
                        break;
                    case ["quit" or "exit"]:
                        return true;
                    case { } words when !XmppPrompt.TryRun(client, words):
                        results.Note($"\"{line}\" is not understood. {XmppPrompt.Commands}");
                        break;
                }
            }
            catch (Exception exception) when (Prompt.IsAnswer(exception))
            {
                results.Note(ErrorText.Of(exception));
            }
        }

        return false;
    }
}
