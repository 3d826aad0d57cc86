using System.CommandLine;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Emulator.Sharing;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Rows;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Transports;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Verbs;

internal sealed class ProxyVerb : Verb
{
    // What servers before this one had and this one has no need of: they are taken, and said to do nothing.
    private static readonly (Option Option, string Why)[] s_unneeded =
    [
        (Old<bool>("-d"), "it runs in the foreground; a service manager keeps it in the background"),
        (Old<bool>("-t"), "times are the client's own"),
        (Old<bool>("-i"), "there is no web page to open"),
        (Old<bool>("-ms"), "SkypeProxy is what is served"),
        (Old<bool>("-ma"), "to serve the API by other transports, use emulate"),
        (Old<string>("-kh"), "there is no SkypeKit runtime"),
        (Old<string>("-kp"), "there is no SkypeKit runtime"),
    ];

    private readonly Option<int> _port = new("--port", "-p")
    {
        HelpName = "N",
        Description = "The port; 0 for a free one.",
        DefaultValueFactory = _ => TcpTransport.DefaultPort,
    };

    public ProxyVerb(ToolEnvironment environment)
        : base(environment, "proxy",
            "Shares the local Skype over TCP with any number of programs, by SkypeProxy, until Ctrl+C. With --timeout, gives up if there is no "
            + "client so soon.")
    {
        AttachOptions.AddTo(this);
        ServerOptions.AddTo(this);
        LogOptions.AddTo(this);
        Options.Add(_port);
        foreach ((Option option, _) in s_unneeded)
            Options.Add(option);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, ResultWriter results, CancellationToken cancellationToken)
    {
        foreach ((Option option, string why) in s_unneeded.Where(u => parsed.GetResult(u.Option) is { Implicit: false }))
            results.Note($"{option.Name} is not needed: {why}.");
        TcpHostOptions hosted = ServerOptions.ToHostOptions(parsed, Environment, results, parsed.GetValue(_port));
        SkypeOptions attached = AttachOptions.ToSkypeOptions(parsed, null);
        using ILoggerFactory log = LogOptions.Create(parsed, Environment);
        await using TransportChoice choice = AttachOptions.Choose(parsed, Environment);
        SkypeTransport transport = choice.Transport ?? DefaultTransport.ForThisPlatform();
        await using var shared =
            new SharedClient(
            transport, new SharedClientOptions { ProgramName = attached.FriendlyName, LoggerFactory = log, TimeProvider = Environment.Time });
        using IDisposable watch = shared.AvailableChanged
            .Subscribe(there => Print(results, "client", there ? "the client is there" : "the client is gone; programs can connect when it is back"));
        await using TcpHost host = await ServingAsync(() => TcpHost.StartAsync(shared, hosted, cancellationToken)).ConfigureAwait(false);
        string scheme = hosted.Certificate is null ? "tcp" : "tls";
        Print(results, "ready",
            $"ready: {transport.Target} is shared at {scheme}://{host.EndPoint}{(hosted.Password is null ? "" : " with a password")}");
        if (!shared.IsAvailable)
            await WaitForClientAsync(parsed, results, shared, transport, attached.AttachTimeout, cancellationToken).ConfigureAwait(false);
        await Task.Delay(Timeout.InfiniteTimeSpan, Environment.Time, cancellationToken).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private static void Print(ResultWriter results, string what, string text)
        => results.Line(new HappenedRow(what, null, text), ToolJson.Readable.HappenedRow, r => r.Text);

    private async Task WaitForClientAsync(
        ParseResult parsed, ResultWriter results, SharedClient shared, SkypeTransport transport, TimeSpan limit, CancellationToken cancellationToken)
    {
        if (parsed.GetResult(AttachOptions.Timeout) is not { Implicit: false })
        {
            Print(results, "waiting", "waiting for the client");
            return;
        }

        var there = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable watch = shared.AvailableChanged.Subscribe(available =>
        {
            if (available)
                there.TrySetResult();
        });
        if (shared.IsAvailable)
            return;
        try
        {
            await there.Task.WaitAsync(limit, Environment.Time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new SkypeAttachException(
                AttachFailure.NotRunning,
                $"No client was found in {limit.TotalSeconds:0.#} s: looked for {transport.Target}; {shared.Detail}. {transport.Advice}");
        }
    }

    private static Option<T> Old<T>(string name) => new(name) { Hidden = true };
}
