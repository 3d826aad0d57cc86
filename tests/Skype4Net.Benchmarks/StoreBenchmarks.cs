using System.Text;
using BenchmarkDotNet.Attributes;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Sqlite;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Benchmarks;

/// <summary>What it costs that an emulated client survives its process: one step is one write to the disk.</summary>
[MemoryDiagnoser]
[MinColumn]
public class StoreBenchmarks
{
    private const int Messages = 200;
    private const int InOneStep = 20;
    private const int Kept = 10_000;
    private const string Owner = "client ben";
    private readonly byte[] _value = Encoding.UTF8.GetBytes(new string('x', 300));
    private string _folder = "";
    private SqliteRecordStore _store = null!;
    private SkypeNetwork _network = null!;
    private EmulatedClient _anna = null!;
    private EmulatedClient _ben = null!;
    private int _next;

    /// <summary>A file of its own for each measurement.</summary>
    [IterationSetup]
    public void Setup()
    {
        _folder = Directory.CreateTempSubdirectory("skype4net-store-").FullName;
        _store = SqliteRecordStore.Open(Path.Combine(_folder, "records.db"));
        _store.Write(Owner, [.. Enumerable.Range(0, Kept).Select(i => new RecordChange("message", $"{i}", _value))]);
        _network = new SkypeNetwork(new SkypeNetworkOptions { Store = _store });
        _anna = _network.LogIn("anna");
        _ben = _network.LogIn("ben2");
        _network.MakeContacts(_anna, _ben);
        _anna.Say(_ben, "first");
    }

    /// <summary>Ends it.</summary>
    [IterationCleanup]
    public void Cleanup()
    {
        _network.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>One record, on the disk.</summary>
    [Benchmark(OperationsPerInvoke = Messages)]
    public void WriteOne()
    {
        for (int i = 0; i < Messages; i++)
            _store.Write(Owner, [new RecordChange("message", $"n{_next++}", _value)]);
    }

    /// <summary>Twenty records in one step.</summary>
    [Benchmark(OperationsPerInvoke = Messages)]
    public void WriteTwenty()
    {
        for (int i = 0; i < Messages; i++)
            _store.Write(Owner, [.. Enumerable.Range(0, InOneStep).Select(_ => new RecordChange("message", $"n{_next++}", _value))]);
    }

    /// <summary>Ten thousand records at the start.</summary>
    [Benchmark]
    public int Load() => _store.Load(Owner).Count;

    /// <summary>What one person writes is kept at both ends when the call returns.</summary>
    [Benchmark(OperationsPerInvoke = Messages)]
    public void MessageBetweenClients()
    {
        for (int i = 0; i < Messages; i++)
            _anna.Say(_ben, "hello");
    }
}
