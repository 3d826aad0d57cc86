using System.CommandLine;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tool.Emulating;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;

namespace Skype4Net.Tool.Verbs;

internal sealed class EmulateVerb : Verb
{
    private readonly Argument<string?> _file = new("file") { Description = "A file with accounts, contacts and telephones (see docs/tool.md).", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _users = new("--user") { HelpName = "HANDLE[=NAME]", Description = "An account, instead of a file; may be repeated. All are contacts of each other. Default: nora and echo." };
    private readonly Option<bool>[] _ways = [.. HostTable.All.Where(h => h.Name != HostTable.Tcp).Select(h => new Option<bool>($"--{h.Name}") { Description = $"Serve the first account {h.Summary}." })];
    private readonly Option<int?> _tcp = new("--tcp") { HelpName = "PORT", Description = "Serve the first account over SkypeProxy on this port; 0 for a free one." };
    private readonly Option<string[]> _serve = new("--serve") { HelpName = "HANDLE=WAY", Description = $"Serve an account; may be repeated. The ways: {HostTable.Help}." };

    public EmulateVerb(ToolEnvironment environment)
        : base(environment, "emulate", "Emulates Skype clients, serves them to programs, and acts as any of their accounts at a prompt (write help there), until quit, Ctrl+C, or the input ends and nobody is served.")
    {
        Arguments.Add(_file);
        foreach (Option option in (Option[])[_users, .. _ways, _tcp, _serve])
            Options.Add(option);
        ServerOptions.AddTo(this);
        LogOptions.AddTo(this);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, ResultWriter results, CancellationToken cancellationToken)
    {
        WorldFile file = ReadWorld(parsed);
        TcpHostOptions tcp = ServerOptions.ToHostOptions(parsed, Environment, results, port: 0);
        using ILoggerFactory log = LogOptions.Create(parsed, Environment);
        await using World world = await World.CreateAsync(file, Environment.Time, log, cancellationToken).ConfigureAwait(false);
        await using var scene = new PromptContext(world, results);
        using var happenings = new EventPrinter(world, results, scene.Asked);
        var hosts = new List<IAsyncDisposable>();
        try
        {
            foreach ((EmulatedClient client, string way) in Served(parsed, file, world))
            {
                (IAsyncDisposable host, string place) = await ServingAsync(() => HostTable.StartAsync(client, way, tcp)).ConfigureAwait(false);
                hosts.Add(host);
                happenings.Print("served", null, $"{client.Handle} is served {place}");
            }

            happenings.Print("ready", null, $"ready: {string.Join(", ", world.Clients.Select(c => c.Handle))}");
            bool quit = await new Prompt(scene, Environment.In).RunAsync(cancellationToken).ConfigureAwait(false);
            if (!quit && hosts.Count > 0)
                await Task.Delay(Timeout.InfiniteTimeSpan, Environment.Time, cancellationToken).ConfigureAwait(false);
            return ExitCode.Done;
        }
        finally
        {
            foreach (IAsyncDisposable host in hosts)
                await host.DisposeAsync().ConfigureAwait(false);
        }
    }

    private WorldFile ReadWorld(ParseResult parsed)
    {
        string[] users = parsed.GetValue(_users) ?? [];
        if (parsed.GetValue(_file) is not { } path)
            return WorldFile.FromFlags(users);
        return users.Length == 0 ? WorldFile.Read(path) : throw new UsageException("Give a file, or --user, not both.");
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
