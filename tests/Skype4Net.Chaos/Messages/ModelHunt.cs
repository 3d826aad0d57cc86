using System.Diagnostics;
using Skype4Net.Tests.Receiving;

namespace Skype4Net.Chaos;

/// <summary>The core of received messages alone against a model of a client, by seed: thousands of runs a second.</summary>
internal sealed class ModelHunt : IHunt
{
    public string Name => "messages";

    public string Usage => "[--seeds N] [--first S] [--seed S] [--trace]";

    public bool Run(HuntArguments arguments)
    {
        int? one = arguments.Number("seed");
        int first = one ?? arguments.Number("first") ?? 1;
        int seeds = one is null ? arguments.Number("seeds") ?? 20_000 : 1;
        bool trace = arguments.Has("trace");
        arguments.EnsureAllKnown();
        var table = new ResultTable("runs", "messages", "bad runs", "gave up", "s");
        long start = Stopwatch.GetTimestamp();
        int bad = 0, gaveUp = 0, messages = 0;
        for (int seed = first; seed < first + seeds; seed++)
        {
            var run = new ModelRun(seed) { Trace = trace ? Console.WriteLine : null };
            if (run.Run() is { } failure)
            {
                bad++;
                Console.WriteLine($"FAILED: dotnet run -c Release --project tests/Skype4Net.Chaos -- messages --seed {seed} --trace");
                Console.WriteLine($"  {failure}");
            }

            gaveUp += run.GaveUp ? 1 : 0;
            messages += run.Messages;
        }

        table.Add(seeds, messages, bad, gaveUp, Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 1));
        Console.WriteLine(table);
        return bad == 0;
    }
}
