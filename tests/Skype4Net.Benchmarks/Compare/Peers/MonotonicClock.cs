using System.Diagnostics;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>The clock that all programs of a machine share, also those in C: <c>CLOCK_MONOTONIC</c>.</summary>
internal static class MonotonicClock
{
    /// <summary>Seconds since some time in the past.</summary>
    public static double Now => (double)Stopwatch.GetTimestamp() / Stopwatch.Frequency;
}
