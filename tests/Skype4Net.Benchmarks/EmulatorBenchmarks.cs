using BenchmarkDotNet.Attributes;
using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks;

/// <summary>What passes between emulated clients in one process, and from one of them to its program.</summary>
[MemoryDiagnoser]
[MinColumn]
public class EmulatorBenchmarks
{
    private const int Messages = 5000;
    private const int Changes = 500;
    private const int Contacts = 100;
    private const int Reads = 20_000;
    private SkypeNetwork _network = null!;
    private EmulatedClient _anna = null!;
    private EmulatedClient _ben = null!;
    private Skype _skype = null!;
    private User _user = null!;

    /// <summary>A world of its own for each measurement: what clients keep grows with what they hear.</summary>
    [IterationSetup]
    public void Setup()
    {
        _network = new SkypeNetwork();
        _anna = _network.LogIn("anna");
        _ben = _network.LogIn("ben");
        _network.MakeContacts(_anna, _ben);
        for (int i = 1; i < Contacts; i++)
            _network.MakeContacts(_anna, _network.LogIn($"contact{i}"));
        _skype = Skype.Create(new SkypeOptions { Transport = _ben.Transport });
        _skype.AttachAsync().GetAwaiter().GetResult();
        _user = _skype.User("anna");
        _anna.Say(_ben, "first");
    }

    /// <summary>Ends it.</summary>
    [IterationCleanup]
    public void Cleanup()
    {
        _skype.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _network.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>What one person writes has arrived at the other when the call returns.</summary>
    [Benchmark(OperationsPerInvoke = Messages)]
    public void MessageBetweenClients()
    {
        for (int i = 0; i < Messages; i++)
            _anna.Say(_ben, "hello");
    }

    /// <summary>A status that a hundred contacts see.</summary>
    [Benchmark(OperationsPerInvoke = Changes)]
    public void PresenceToContacts()
    {
        for (int i = 0; i < Changes; i++)
            _anna.SetStatus(i % 2 == 0 ? UserStatus.Away : UserStatus.Online);
    }

    /// <summary>A program asks its client for a property.</summary>
    [Benchmark(OperationsPerInvoke = Reads)]
    public async Task<int> GetInProcess()
    {
        int sum = 0;
        for (int i = 0; i < Reads; i++)
            sum += (await _user.FullName.RefreshAsync()).Length;
        return sum;
    }
}
