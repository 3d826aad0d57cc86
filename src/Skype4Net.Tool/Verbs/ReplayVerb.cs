using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Emulator.Replay;
using Skype4Net.Tool.Emulating;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Replaying;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Verbs;

internal sealed class ReplayVerb : Verb
{
    private readonly Argument<string> _file = new("file") { Description = "A recording (*.s4n.jsonl), or with --as-client a wire log." };

    private readonly Option<bool> _asClient = new("--as-client")
    {
        Description = "The file is a wire log of monitor or of emulate --verbose: serve a client that answers as that one did.",
    };

    private readonly Option<bool> _paced = new("--paced") { Description = "Play at the pace of the recording, not as fast as programs react." };
    private readonly Option<bool> _step = new("--step") { Description = "Wait for Enter before each command." };

    private readonly Option<int?> _until = new("--until")
    {
        HelpName = "N",
        Description = "Play so many commands, and go on at the prompt.",
    };

    public ReplayVerb(ToolEnvironment environment)
        : base(environment, "replay", "Plays a recording again in a world of its own, and tells what is different: code 1 if something is. "
            + "Where a client is served, it begins when a program is attached.")
    {
        Arguments.Add(_file);
        foreach (Option option in (Option[])[_asClient, _paced, _step, _until])
            Options.Add(option);
        HostOptions.AddTo(this);
        LogOptions.AddTo(this);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, ResultWriter results, CancellationToken cancellationToken)
    {
        using ILoggerFactory log = LogOptions.Create(parsed, Environment);
        string path = parsed.GetValue(_file)!;
        return parsed.GetValue(_asClient)
            ? await ServeLogAsync(parsed, results, path, log, cancellationToken).ConfigureAwait(false)
            : await PlayAsync(parsed, results, path, log, cancellationToken).ConfigureAwait(false);
    }

    private static ReplayFile Read(string path)
    {
        try
        {
            using StreamReader reader = File.OpenText(path);
            return ReplayFile.Read(reader);
        }
        catch (InvalidDataException exception)
        {
            throw new UsageException($"{path}: {exception.Message}");
        }
    }

    private static void Print(ResultWriter results, string what, string text)
        => results.Line(new HappenedRow(what, null, text), ToolJson.Readable.HappenedRow, r => r.Text);

    private async Task<ExitCode> PlayAsync(
        ParseResult parsed, ResultWriter results, string path, ILoggerFactory log, CancellationToken cancellationToken)
    {
        ReplayFile recording = Read(path);
        if (recording.World is not { } described)
            throw new UsageException($"{path}: the recording has no world in its first line.");
        WorldFile file = WorldFile.Parse(ReplayFile.Compact(described), path).WithoutServing();
        if (recording.Unknown > 0)
            results.Note(recording.Unknown == 1
                ? "1 line of the recording is not known here and is passed over."
                : $"{recording.Unknown} lines of the recording are not known here and are passed over.");
        HostSettings settings = HostOptions.Settings(parsed, Environment, results);
        await using World world = await World.CreateAsync(file, Environment.Time, log, store: null, cancellationToken).ConfigureAwait(false);
        await using var context = new PromptContext(world, results);
        using var events = new EventPrinter(world, results);
        var attached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        IDisposable[] watches = [.. world.Clients.Select(c => c.ProgramAttached.Subscribe(_ => attached.TrySetResult()))];
        await using var hosts = new HostGroup();
        foreach ((EmulatedClient client, string way) in HostOptions.Served(parsed, file, world))
        {
            (IAsyncDisposable host, string place) =
                await ServingAsync(() => HostTable.StartAsync(client, way, settings, cancellationToken)).ConfigureAwait(false);
            hosts.Add(host);
            events.Print("served", null, $"{client.Handle} is served {place}; the replay begins when a program is attached");
        }

        if (hosts.Count > 0)
            await attached.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        foreach (IDisposable watch in watches)
            watch.Dispose();
        using var folder = new ReplayFolder();
        context.ReceivedFolder = folder.Path;
        var steps = new ReplaySteps(new Prompt(context, Environment.In), context, folder.Path);
        var player = new ReplayPlayer(recording, steps.RunAsync, Environment.Time);
        ReplayMode mode = parsed.GetValue(_step) ? ReplayMode.Step : parsed.GetValue(_paced) ? ReplayMode.Paced : ReplayMode.Fast;
        int done = await player.PlayAsync(world.Clients, mode, NextAsync, parsed.GetValue(_until), cancellationToken).ConfigureAwait(false);
        ExitCode code = Report(results, player, steps, done);
        if (parsed.GetValue(_until) is not null)
            await new Prompt(context, Environment.In).RunAsync(cancellationToken).ConfigureAwait(false);
        return code;

        async Task<bool> NextAsync(ReplayLine line)
        {
            results.Note($"next: {ReplayFile.Compact(line.Members)} (Enter; quit ends)");
            string? answer = await Environment.In.ReadLineAsync(cancellationToken).ConfigureAwait(false);
            return answer is not null && answer.Trim() is not ("quit" or "exit");
        }
    }

    private static ExitCode Report(ResultWriter results, ReplayPlayer player, ReplaySteps steps, int done)
    {
        IReadOnlyList<ReplayDifference> differences = player.Differences;
        foreach (ReplayDifference difference in differences)
            results.Line(new DifferenceRow(difference.Kind, difference.ToString()), ToolJson.Readable.DifferenceRow, r => r.Text);
        string failed = steps.Failures > 0 ? $", {steps.Failures} of them failed" : "";
        string different = differences.Count switch { 0 => "no difference", 1 => "1 difference", var many => $"{many} differences" };
        Print(results, "replayed", $"replayed: {done} {(done == 1 ? "command" : "commands")}{failed}, {different}");
        return differences.Count == 0 && steps.Failures == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private async Task<ExitCode> ServeLogAsync(
        ParseResult parsed, ResultWriter results, string path, ILoggerFactory log, CancellationToken cancellationToken)
    {
        IReadOnlyList<WireExchange> exchanges;
        using (StreamReader reader = File.OpenText(path))
            exchanges = WireExchange.Of(WireLog.Read(reader));
        if (exchanges.Count == 0)
            throw new UsageException($"{path}: there is no line of the wire in it. Write one with: skype4net monitor --file wire.log");
        string[] ways = [.. HostOptions.Ways(parsed)];
        if (ways.Length == 0)
            throw new UsageException("Say where the client is served: --tcp PORT or --dbus.");
        HostSettings settings = HostOptions.Settings(parsed, Environment, results);
        var client = new RecordedClient(exchanges, command => Print(results, "unknown", $"not in the log: {command}"));
        await using var hosts = new HostGroup();
        foreach (string way in ways)
        {
            (IAsyncDisposable host, string place) =
                await ServingAsync(() => StartAsync(client, way, settings, log, cancellationToken)).ConfigureAwait(false);
            hosts.Add(host);
            Print(results, "served", $"the recorded client is served {place}");
        }

        Print(results, "ready", $"ready: {exchanges.Count} commands are in the log; Ctrl+C ends");
        await Task.Delay(Timeout.InfiniteTimeSpan, Environment.Time, cancellationToken).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private async Task<(IAsyncDisposable Host, string Place)> StartAsync(
        RecordedClient client, string way, HostSettings settings, ILoggerFactory log, CancellationToken cancellationToken)
    {
        ILogger logger = log.CreateLogger("replay");
        switch (way.Split(':'))
        {
            case ["dbus"]:
                DBusHost bus = await DBusHost.StartAsync(
                    client,
                    new DBusHostOptions { NameConflict = settings.Waits ? DBusNameConflict.Wait : DBusNameConflict.Fail },
                    Environment.Time,
                    logger,
                    cancellationToken).ConfigureAwait(false);
                return (bus, $"as com.Skype.API on {bus.Address}");
            case [HostTable.Tcp, var port]:
                TcpHostOptions options = settings.Tcp with { Port = ServerOptions.Port(int.Parse(port, CultureInfo.InvariantCulture)) };
                TcpHost tcp = TcpHost.Start(client, options, Environment.Time, logger);
                return (tcp, $"at {(options.Certificate is null ? "tcp" : "tls")}://{tcp.EndPoint}");
            default:
                throw new UsageException($"A recorded client is served by --tcp PORT or --dbus, not by --{way}.");
        }
    }
}
