using System.Globalization;
using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>The programs at the ends of one transport: a bare server and the emulator, and for each the clients that are attached to it.</summary>
internal sealed class TransportSetup : IAsyncDisposable
{
    /// <summary>The title of the pair that is this library at both ends.</summary>
    public const string SdkToEmulator = "SDK to emulator";

    private const string Python = "/usr/bin/python3";
    private const string PythonDBus = "/usr/lib/python3/dist-packages/dbus/__init__.py";
    private static readonly string s_python = Path.Combine(FloorPrograms.Sources, "blocking_client.py");
    private readonly List<IPeer> _peers = [];
    private readonly ComparedTransport _transport;
    private readonly bool _isInOneProcess;

    private TransportSetup(ComparedTransport transport, bool isInOneProcess)
    {
        _transport = transport;
        _isInOneProcess = isInOneProcess;
    }

    /// <summary>Who is attached to whom; the first is the floor, if there is one.</summary>
    public List<TransportPair> Pairs { get; } = [];

    /// <summary>Starts all of them.</summary>
    /// <param name="transport">The transport.</param>
    /// <param name="bare">The bare program; null where there is none.</param>
    /// <param name="isInOneProcess">Whether those of this assembly run in this process.</param>
    public static async Task<TransportSetup> StartAsync(ComparedTransport transport, string? bare, bool isInOneProcess)
    {
        var setup = new TransportSetup(transport, isInOneProcess);
        try
        {
            await setup.StartAsync(bare);
            return setup;
        }
        catch
        {
            await setup.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets a client do something.</summary>
    public static async Task<Measurement> MeasureAsync(TransportPair pair, string command)
    {
        ProcessorUse? before = ProcessorUse.Of(pair);
        double seconds = await SecondsOfAsync(pair, command);
        return new Measurement(seconds, ProcessorUse.Of(pair) - before);
    }

    public async ValueTask DisposeAsync()
    {
        // Clients first: they were started last.
        for (int i = _peers.Count - 1; i >= 0; i--)
            await _peers[i].DisposeAsync();
    }

    private static async Task<double> SecondsOfAsync(TransportPair pair, string command)
    {
        pair.Ask.Send(command);
        string[] words = command.Split(' ');
        if (words[0] is not ("await" or "messages"))
            return await ReadAsync(pair.Ask);

        // The client waits; the server says when it began, and the client when it had the last one.
        await pair.Ask.ReadAsync();
        pair.Serve.Send($"{(words[0] == "await" ? "notify" : "say")} {words[1]}");
        double end = await ReadAsync(pair.Ask), begin = await ReadAsync(pair.Serve);
        return end - begin;
    }

    // Each client has a server of its own: what is told to one is not told to another.
    private async Task StartAsync(string? bare)
    {
        if (bare is not null)
        {
            await AddAsync("bare", ClientKind.Bare, BareServer, BareClient);
            await AddAsync("SDK to bare", ClientKind.Sdk, BareServer, t => Own("sdk", t));
            await AddAsync("bare to emulator", ClientKind.Bare, Emulator, BareClient);
        }

        await AddAsync(SdkToEmulator, ClientKind.Sdk, Emulator, t => Own("sdk", t));
        if (_transport.Name == "dbus" && File.Exists(PythonDBus))
            await AddAsync("python3-dbus to emulator", ClientKind.Python, Emulator, t => new ProcessPeer(Python, [s_python, .. t.Split(' ')]));

        IPeer BareServer(string target) => _transport.StartBare(bare!, "server", target);
        IPeer BareClient(string target) => _transport.StartBare(bare!, "client", target);
        IPeer Emulator(string target) => Own("emulator", target);
    }

    private async Task AddAsync(string title, ClientKind kind, Func<string, IPeer> serve, Func<string, IPeer> attach)
    {
        string target = _transport.NewTarget();
        int? daemon = _transport.DaemonId;
        IPeer server = await AddAsync(serve(target), address => target = address);
        IPeer client = await AddAsync(attach(target), _ => { });
        Pairs.Add(new TransportPair(title, kind, client, server, daemon));
    }

    // Waits for "ready", and the address that was chosen behind it.
    private async Task<IPeer> AddAsync(IPeer peer, Action<string> chosen)
    {
        _peers.Add(peer);
        string[] words = (await peer.ReadAsync()).Split(' ', 2);
        if (words[0] != "ready")
            throw new InvalidOperationException($"A program of the comparison says: {string.Join(' ', words)}");
        if (words.Length == 2)
            chosen(words[1]);
        return peer;
    }

    private static async Task<double> ReadAsync(IPeer peer) => double.Parse(await peer.ReadAsync(), CultureInfo.InvariantCulture);

    private IPeer Own(string program, string target)
    {
        string[] arguments = [program, _transport.Name, .. target.Split(' ')];
        return _isInOneProcess ? new LocalPeer(arguments) : _transport.StartOwn(arguments);
    }
}
