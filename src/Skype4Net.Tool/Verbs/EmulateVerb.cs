using System.CommandLine;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Replay;
using Skype4Net.Emulator.Storage;
using Skype4Net.Playground;
using Skype4Net.Playground.Replay;
using Skype4Net.Tool.Demonstrating;
using Skype4Net.Tool.Emulating;
using Skype4Net.Tool.Emulating.Xmpp;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Shell;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Verbs;

internal sealed class EmulateVerb : Verb
{
    private readonly Option<string?> _record = new("--record")
    {
        HelpName = "FILE",
        Description = "Record what is done at the prompt and what is seen, to be played again by replay (*.s4n.jsonl).",
    };

    public EmulateVerb(ToolEnvironment environment)
        : base(environment, "emulate", "Emulates Skype clients, serves them to programs, and acts as any of their accounts at a prompt "
            + "(write help there), until quit, Ctrl+C, or the input ends and nobody is served.")
    {
        WorldOptions.AddTo(this);
        HostOptions.AddTo(this);
        WebOptions.AddTo(this);
        XmppOptions.AddTo(this);
        StoreOptions.AddTo(this);
        Options.Add(_record);
        LogOptions.AddTo(this);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, ResultWriter results, CancellationToken cancellationToken)
    {
        using StoreInUse? store = StoreOptions.Open(parsed);
        return store is null
            ? await RunAsync(parsed, results, null, cancellationToken).ConfigureAwait(false)
            : await store.RunAsync(token => RunAsync(parsed, results, store, token), cancellationToken).ConfigureAwait(false);
    }

    private async Task<ExitCode> RunAsync(ParseResult parsed, ResultWriter results, IRecordStore? store, CancellationToken cancellationToken)
    {
        if (XmppOptions.IsGiven(parsed))
            return await new XmppEmulation(Environment, results).RunAsync(parsed, store, cancellationToken).ConfigureAwait(false);
        _ = WebOptions.Port(parsed);
        PlaygroundFile? opened = WebOptions.File(parsed);
        bool demonstrates = opened is null && store is null && WebOptions.IsGiven(parsed) && !WorldOptions.IsGiven(parsed)
            && !HostOptions.IsGiven(parsed);
        WorldFile file = demonstrates ? DemonstrationWorld.File
            : opened is not null && !WorldOptions.IsGiven(parsed) ? WebOptions.World(opened.Text, opened.Name) ?? WorldOptions.Read(parsed)
            : WorldOptions.Read(parsed);
        HostSettings settings = HostOptions.Settings(parsed, Environment, results);
        using ILoggerFactory log = LogOptions.Create(parsed, Environment);
        await using World world = await World.CreateAsync(file, Environment.Time, log, store, cancellationToken).ConfigureAwait(false);
        await using var context = new PromptContext(world, results);
        using var events = new EventPrinter(world, results);
        using StreamWriter? recording = parsed.GetValue(_record) is { } path ? new StreamWriter(path) : null;
        using ReplayRecorder? recorder = recording is null ? null : new ReplayRecorder(world.Clients, file.Source, recording, Environment.Time);
        context.Recorder = recorder is null ? null : new CommandRecorder(recorder, context);
        await using var hosts = new HostGroup();
        IReadOnlyList<ServedClient> served = await ServeAsync().ConfigureAwait(false);
        await using Demonstration? demonstration = demonstrates ? new Demonstration(world, Environment.Time) : null;
        await using PlaygroundHost? web =
            await WebOptions.StartAsync(parsed, world, opened, served, RestartAsync, log, cancellationToken).ConfigureAwait(false);
        if (demonstration is not null)
            await demonstration.BeginAsync(cancellationToken).ConfigureAwait(false);
        demonstration?.GoOnWhen(web!.WindowOpened);
        events.Print("ready", null, $"ready: {string.Join(", ", world.Clients.Select(c => c.Handle))}");
        if (web is not null)
            events.Print("web", null, $"ready: {web.Address}");
        using var opener = new PageOpener(Environment.Time);
        if (web is not null && WebOptions.Opens(parsed) && !opener.Open(web.Address))
            results.Note("No browser could be started: copy the address into one.");
        bool edits = Environment.HasEditor && !results.IsJson;
        if (edits)
            results.Note("help lists what they can do; Tab completes; quit ends.");
        bool quit = await new Prompt(context, edits ? Editor(world) : Environment.In).RunAsync(cancellationToken).ConfigureAwait(false);
        if (!quit && !edits && (hosts.Count > 0 || web is not null))
            await Task.Delay(Timeout.InfiniteTimeSpan, Environment.Time, cancellationToken).ConfigureAwait(false);
        return ExitCode.Done;

        async Task<IReadOnlyList<ServedClient>> ServeAsync()
        {
            var places = new List<ServedClient>();
            foreach ((EmulatedClient client, string way) in HostOptions.Served(parsed, file, world))
            {
                (IAsyncDisposable host, string place) =
                    await ServingAsync(() => HostTable.StartAsync(client, way, settings, cancellationToken)).ConfigureAwait(false);
                hosts.Add(host);
                events.Print("served", null, $"{client.Handle} is served {place}");
                string address = place.StartsWith("at ", StringComparison.Ordinal) ? place[3..] : "";
                places.Add(new ServedClient(client.Handle, way.Split(':')[0], place, address));
            }

            return places;
        }

        async Task<SkypeNetwork> RestartAsync(CancellationToken cancellation)
        {
            await hosts.DisposeAsync().ConfigureAwait(false);
            await world.RestartAsync(Environment.Time, log, cancellation).ConfigureAwait(false);
            events.Watch(world);
            await ServeAsync().ConfigureAwait(false);
            if (demonstration is not null)
                await demonstration.BeginAsync(cancellation).ConfigureAwait(false);
            return world.Network;
        }
    }

    private LineEditor Editor(World world)
    {
        var history = new LineHistory(Environment.StateFolder, "emulate-history", static line => line.Contains(" login ", StringComparison.Ordinal));
        return new LineEditor(Environment, () => "> ", new PromptCompletion(world), history);
    }
}
