using System.Globalization;
using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>A transport over which nothing goes for a while, with bare programs, the SDK and the emulator at its ends; then a notification.</summary>
internal sealed class SilentTransport : IAsyncDisposable
{
    private const double Milliseconds = 1000;
    private const double SecondsOfMinute = 60;
    private readonly ComparedTransport _transport;
    private readonly TransportSetup _setup;
    private readonly TransportPair[] _pairs;
    private readonly TransportPair _own;
    private readonly List<double>[] _times;
    private readonly List<double> _clientBusy = [];
    private readonly List<double> _emulatorBusy = [];
    private (double Client, double Emulator) _before;

    private SilentTransport(ComparedTransport transport, TransportSetup setup)
    {
        (_transport, _setup) = (transport, setup);
        _pairs = [.. setup.Pairs.Where(p => p.Client != ClientKind.Python)];
        _own = _pairs.First(p => p.Title == TransportSetup.SdkToEmulator);
        _times = [.. _pairs.Select(_ => new List<double>())];
    }

    /// <summary>Who is attached to whom, the bare programs first.</summary>
    public IEnumerable<string> Titles => _pairs.Select(p => p.Title);

    /// <summary>Starts the programs; null where the transport or its bare program cannot be had.</summary>
    public static async Task<SilentTransport?> StartAsync(string name, FloorPrograms floors, bool isInOneProcess)
    {
        ComparedTransport? transport = ComparedTransport.Start(name);
        if (transport is null)
            return null;
        try
        {
            return floors.Build(transport, out _) is { } bare
                ? new SilentTransport(transport, await TransportSetup.StartAsync(transport, bare, isInOneProcess))
                : Without(transport);
        }
        catch
        {
            transport.Dispose();
            throw;
        }
    }

    /// <summary>The programs wait for a notification from now on.</summary>
    public async Task BeginAsync()
    {
        foreach (TransportPair pair in _pairs)
        {
            pair.Ask.Send("await 1");
            await pair.Ask.ReadAsync();
        }
    }

    /// <summary>The silence begins.</summary>
    public void BeginSilence() => _before = Busy();

    /// <summary>The silence ends; for how long the processor was used during it is noted.</summary>
    public void EndSilence(TimeSpan silence)
    {
        (double client, double emulator) = Busy();
        double perMinute = Milliseconds * SecondsOfMinute / silence.TotalSeconds;
        _clientBusy.Add((client - _before.Client) * perMinute);
        _emulatorBusy.Add((emulator - _before.Emulator) * perMinute);
    }

    /// <summary>The notifications, one after another.</summary>
    /// <param name="first">Which of the pairs is the first: it wakes the machine for the others.</param>
    /// <param name="isNoted">Whether the times are noted.</param>
    public async Task NotifyAsync(int first, bool isNoted)
    {
        for (int i = 0; i < _pairs.Length; i++)
        {
            int pair = (first + i) % _pairs.Length;
            double time = await NotifyAsync(_pairs[pair]);
            if (isNoted)
                _times[pair].Add(time);
        }
    }

    /// <summary>What was found, for the report.</summary>
    public string[] ToRow()
    {
        Samples[] times = [.. _times.Select(t => new Samples(t))];
        return
        [
            _transport.Title, .. times.Select(t => Samples.Text(t.Median)), times[Array.IndexOf(_pairs, _own)].Minus(times[0]).WithSpread,
            .. new[] { _clientBusy, _emulatorBusy }.Select(busy => _own.Ask.ProcessId is null ? "" : Samples.Text(new Samples(busy).Median)),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        await _setup.DisposeAsync();
        _transport.Dispose();
    }

    private static SilentTransport? Without(ComparedTransport transport)
    {
        transport.Dispose();
        return null;
    }

    private static async Task<double> NotifyAsync(TransportPair pair)
    {
        pair.Serve.Send("notify 1");
        double end = await ReadAsync(pair.Ask), begin = await ReadAsync(pair.Serve);
        return (end - begin) * Milliseconds;
    }

    private static async Task<double> ReadAsync(IPeer peer) => double.Parse(await peer.ReadAsync(), CultureInfo.InvariantCulture);

    private static double BusyOf(IPeer peer) => ProcessorTime.IsMeasured && peer.ProcessId is { } process ? ProcessorTime.Of(process) : 0;

    private (double Client, double Emulator) Busy() => (BusyOf(_own.Ask), BusyOf(_own.Serve));
}
