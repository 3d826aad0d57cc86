using System.Diagnostics;
using Skype4Net.Benchmarks.Compare.Reports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Something in this process whose time is measured.</summary>
/// <param name="Title">What it is, for the report.</param>
/// <param name="Count">How many times it is done in a round.</param>
/// <param name="RunAsync">Does it so many times.</param>
internal sealed record Timed(string Title, int Count, Func<int, Task> RunAsync)
{
    private const double NanosecondsOfSecond = 1e9;
    private const int WarmUp = 2;

    /// <summary>One that does not wait.</summary>
    public static Timed Of(string title, int count, Action run) => new(title, count, times =>
    {
        for (int i = 0; i < times; i++)
            run();
        return Task.CompletedTask;
    });

    /// <summary>Runs several in turn, round after round; returns what one time of each took, in nanoseconds.</summary>
    /// <param name="measures">The measures.</param>
    /// <param name="isShort">Whether a few repetitions are enough.</param>
    public static async Task<IReadOnlyList<Samples>> RunInTurnAsync(IReadOnlyList<Timed> measures, bool isShort)
    {
        (int rounds, int divisor) = isShort ? (2, 50) : (9, 1);
        List<double>[] times = [.. measures.Select(_ => new List<double>())];
        for (int round = -WarmUp; round < rounds; round++)
        {
            foreach ((Timed measure, List<double> list) in measures.Zip(times))
            {
                double time = await measure.MeasureAsync(Math.Max(1, measure.Count / divisor));
                if (round >= 0)
                    list.Add(time);
            }
        }

        return [.. times.Select(list => new Samples(list))];
    }

    /// <summary>Runs it so many times; returns what one took, in nanoseconds.</summary>
    public async Task<double> MeasureAsync(int count)
    {
        long begin = Stopwatch.GetTimestamp();
        await RunAsync(count);
        return Stopwatch.GetElapsedTime(begin).TotalSeconds * NanosecondsOfSecond / count;
    }
}
