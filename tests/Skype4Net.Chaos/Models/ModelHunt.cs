using System.Diagnostics;

namespace Skype4Net.Chaos;

/// <summary>Runs of something beside a small model of it, by seed.</summary>
/// <param name="name">The word that names the hunt on the command line.</param>
/// <param name="run">One run; null when it held, else what did not.</param>
internal sealed class ModelHunt(string name, Func<int, string?> run) : IHunt
{
    private const int ShownRuns = 3;

    // Of many runs; one that is asked for by its seed shows all.
    private const int ShownSteps = 20;

    public string Name => name;

    public string Usage => "[--seeds N] [--first S] [--seed S]";

    public bool Run(HuntArguments arguments)
    {
        int? one = arguments.Number("seed");
        int first = one ?? arguments.Number("first") ?? 1, seeds = one is null ? arguments.Number("seeds") ?? 10_000 : 1;
        arguments.EnsureAllKnown();
        long start = Stopwatch.GetTimestamp();
        int bad = 0;
        for (int seed = first; seed < first + seeds; seed++)
        {
            if (run(seed) is { } problem && ++bad <= ShownRuns)
                Repeat.Failed($"{name} --seed {seed}", problem.Split('\n'), one is null ? ShownSteps : int.MaxValue);
        }

        Console.WriteLine($"{seeds} runs, {bad} bad, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        return bad == 0;
    }
}
