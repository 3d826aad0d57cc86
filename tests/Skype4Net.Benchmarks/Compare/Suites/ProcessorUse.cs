using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Seconds on a processor: of a client, of its server, and of what is between them.</summary>
/// <param name="Client">The client.</param>
/// <param name="Server">The server.</param>
/// <param name="Daemon">The bus or the display; zero where there is none.</param>
internal readonly record struct ProcessorUse(double Client, double Server, double Daemon)
{
    private const double MicrosecondsOfSecond = 1e6;

    /// <summary>What they have used since they began; null where that cannot be measured, or they have no process of their own.</summary>
    public static ProcessorUse? Of(TransportPair pair)
        => ProcessorTime.IsMeasured && pair.Ask.ProcessId is { } client && pair.Serve.ProcessId is { } server
            ? new ProcessorUse(ProcessorTime.Of(client), ProcessorTime.Of(server), pair.DaemonId is { } daemon ? ProcessorTime.Of(daemon) : 0)
            : null;

    public static ProcessorUse operator +(ProcessorUse a, ProcessorUse b) => new(a.Client + b.Client, a.Server + b.Server, a.Daemon + b.Daemon);

    public static ProcessorUse operator -(ProcessorUse a, ProcessorUse b) => new(a.Client - b.Client, a.Server - b.Server, a.Daemon - b.Daemon);

    public static ProcessorUse operator *(double times, ProcessorUse a) => new(times * a.Client, times * a.Server, times * a.Daemon);

    /// <summary>Microseconds for each of so many: <c>3.7 + 5.0 + 7.1</c>.</summary>
    public string TextFor(double count)
        => string.Join(" + ", new[] { Client, Server, Daemon }.Where((use, i) => i < 2 || use > 0)
            .Select(use => Samples.Text(use * MicrosecondsOfSecond / count)));
}
