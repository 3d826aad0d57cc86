using BenchmarkDotNet.Attributes;
using Skype4Net.Protocol;

namespace Skype4Net.Benchmarks;

/// <summary>Reading one line.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly byte[] _notification = "USER anna.the.great ONLINESTATUS AWAY"u8.ToArray();
    private readonly byte[] _reply = "#4711 USER anna.the.great FULLNAME Anna the Great"u8.ToArray();
    private readonly byte[] _unknown = "TELEPATHY 5 STATUS ON"u8.ToArray();

    /// <summary>A notification of a known object and property.</summary>
    [Benchmark(Baseline = true)]
    public bool Notification() => PropertyLine.TryParse(WireLine.Parse(_notification).Body, out _);

    /// <summary>A reply with its number.</summary>
    [Benchmark]
    public int Reply() => WireLine.Parse(_reply).Body.Length;

    /// <summary>A line this library knows nothing of.</summary>
    [Benchmark]
    public bool Unknown() => PropertyLine.TryParse(WireLine.Parse(_unknown).Body, out _);
}
