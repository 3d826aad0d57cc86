using BenchmarkDotNet.Attributes;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks;

/// <summary>Correlation, cached reads and dispatch, against a client that answers on the spot.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly EchoTransport _client = new();
    private readonly byte[] _heard = "USER anna ONLINESTATUS AWAY"u8.ToArray();
    private readonly byte[] _unheard = "USER somebody.else ONLINESTATUS AWAY"u8.ToArray();
    private readonly ManualResetEventSlim _done = new();
    private Skype _skype = null!;
    private User _anna = null!;
    private User _ben = null!;
    private readonly Lock _gate = new();
    private int _left;

    /// <summary>Subscriptions to other objects; the cost of a notification must not depend on them.</summary>
    [Params(0, 1_000_000)]
    public int OtherSubscriptions { get; set; }

    /// <summary>Attaches, reads one value, subscribes.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _skype = Skype.Create(new SkypeOptions { Transport = _client, CacheCapacity = 2_000_000 });
        _skype.AttachAsync().GetAwaiter().GetResult();
        _anna = _skype.User("anna");
        _ben = _skype.User("ben");
        _ = _anna.FullName.Value;
        _anna.OnlineStatus.Subscribe(_ =>
        {
            if (--_left == 0)
                _done.Set();
        });
        for (int i = 0; i < OtherSubscriptions; i++)
            _skype.User($"user{i}").OnlineStatus.Subscribe(_ => { });
    }

    /// <summary>Ends the client.</summary>
    [GlobalCleanup]
    public void Cleanup() => _skype.DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>Target: under 25 ns, 0 bytes.</summary>
    [Benchmark]
    public async Task<int> CachedRead() => (await _anna.FullName).Length;

    /// <summary>What a cached read would cost more if it took the lock of its object: the reason why it takes none.</summary>
    [Benchmark]
    public int LockAlone()
    {
        lock (_gate)
            return _left;
    }

    /// <summary>Target: under 400 bytes.</summary>
    [Benchmark]
    public async Task<int> UncachedGet() => (await _ben.FullName.RefreshAsync()).Length;

    /// <summary>Target: at least 5 million a second, 0 bytes.</summary>
    [Benchmark]
    public void NotificationNobodyHears() => _client.Push(_unheard);

    /// <summary>Target: at least 1 million a second on one core, wire to handler.</summary>
    [Benchmark(OperationsPerInvoke = 10_000)]
    public void NotificationToHandler()
    {
        _done.Reset();
        _left = 10_000;
        for (int i = 0; i < 10_000; i++)
            _client.Push(_heard);
        _done.Wait();
    }
}
