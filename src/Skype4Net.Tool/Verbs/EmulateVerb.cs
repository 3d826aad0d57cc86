using System.CommandLine;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tool.Emulating;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Shell;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Verbs;

internal sealed class EmulateVerb : Verb
{
    private readonly Option<bool>[] _ways =
        [.. HostTable.All.Where(h => h.Name != HostTable.Tcp).Select(h => new Option<bool>($"--{h.Name}")
        {
            Description = $"Serve the first account {h.Summary}.",
        })];

    private readonly Option<int?> _tcp = new("--tcp")
    {
        HelpName = "PORT",
        Description = "Serve the first account over SkypeProxy on this port; 0 for a free one.",
    };

    private readonly Option<string[]> _serve = new("--serve")
    {
        HelpName = "HANDLE=WAY",
        Description = $"Serve an account; may be repeated. The ways: {HostTable.Help}.",
    };

    private readonly Option<bool> _wait = new("--wait")
    {
        Description = "Where another program has the name com.Skype.API on the bus, wait for its end.",
    };

    public EmulateVerb(ToolEnvironment environment)
        : base(environment, "emulate", "Emulates Skype clients, serves them to programs, and acts as any of their accounts at a prompt "
            + "(write help there), until quit, Ctrl+C, or the input ends and nobody is served.")
    {
        WorldOptions.AddTo(this);
        foreach (Option option in (Option[])[.. _ways, _tcp, _serve, _wait])
            Options.Add(option);
        ServerOptions.AddTo(this);
        LogOptions.AddTo(this);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, ResultWriter results, CancellationToken cancellationToken)
    {
        WorldFile file = WorldOptions.Read(parsed);
        TcpHostOptions tcp = ServerOptions.ToHostOptions(parsed, Environment, results, port: 0);
        using ILoggerFactory log = LogOptions.Create(parsed, Environment);
        await using World world = await World.CreateAsync(file, Environment.Time, log, cancellationToken).ConfigureAwait(false);
        await using var context = new PromptContext(world, results);
        using var events = new EventPrinter(world, results, context.Asked);
        var settings = new HostSettings(tcp, parsed.GetValue(_wait), results.Note);
        var hosts = new List<IAsyncDisposable>();
        try
        {
            foreach ((EmulatedClient client, string way) in Served(parsed, file, world))
            {
                (IAsyncDisposable host, string place) =
                    await ServingAsync(() => HostTable.StartAsync(client, way, settings, cancellationToken)).ConfigureAwait(false);
                hosts.Add(host);
                events.Print("served", null, $"{client.Handle} is served {place}");
            }

            events.Print("ready", null, $"ready: {string.Join(", ", world.Clients.Select(c => c.Handle))}");
            bool edits = Environment.HasEditor && !results.IsJson;
            if (edits)
                results.Note("help lists what they can do; Tab completes; quit ends.");
            bool quit = await new Prompt(context, edits ? Editor(world) : Environment.In).RunAsync(cancellationToken).ConfigureAwait(false);
            if (!quit && !edits && hosts.Count > 0)
                await Task.Delay(Timeout.InfiniteTimeSpan, Environment.Time, cancellationToken).ConfigureAwait(false);
            return ExitCode.Done;
        }
        finally
        {
            foreach (IAsyncDisposable host in hosts)
                await host.DisposeAsync().ConfigureAwait(false);
        }
    }

    private LineEditor Editor(World world)
    {
        var history = new LineHistory(Environment.StateFolder, "emulate-history", static line => line.Contains(" login ", StringComparison.Ordinal));
        return new LineEditor(Environment, () => "> ", new PromptCompletion(world), history);
    }

    private List<(EmulatedClient Client, string Way)> Served(ParseResult parsed, WorldFile file, World world)
    {
        List<(EmulatedClient, string)> served = [.. file.Accounts.SelectMany(a => a.Serve.Select(way => (world.Client(a.Handle), way)))];
        served.AddRange(_ways.Where(parsed.GetValue).Select(way => (world.Clients[0], way.Name.TrimStart('-'))));
        if (parsed.GetValue(_tcp) is { } port)
            served.Add((world.Clients[0], $"{HostTable.Tcp}:{port}"));

        foreach (string flag in parsed.GetValue(_serve) ?? [])
        {
            string[] halves = flag.Split('=', 2);
            if (halves.Length < 2)
                throw new UsageException($"--serve {flag}: write the account and the way, for example --serve nora=dbus.");
            served.Add((world.Client(halves[0]), halves[1]));
        }

        return served;
    }
}
