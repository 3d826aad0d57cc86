using System.Diagnostics;

namespace Skype4Net.Chaos;

/// <summary>Two people write in several chats under seeded faults, in process, on virtual time: sent = handed over?</summary>
internal sealed class LedgerHunt : IHunt
{
    private static readonly TimeSpan s_limitOfRun = TimeSpan.FromMinutes(1);
    private const int ShownRuns = 3;

    public string Name => "ledger";

    public string Usage => $"[--seeds N] [--first S] [--class C,D...] [--seed S] [--trace], or {KilledClientHunt.Usage}, or {KilledBotHunt.Usage}";

    public bool Run(HuntArguments arguments)
    {
        if (arguments.Has("transport"))
            return arguments.Has("bot-kills") ? KilledBotHunt.Run(arguments) : KilledClientHunt.Run(arguments);
        int? one = arguments.Number("seed");
        int first = one ?? arguments.Number("first") ?? 1;
        int seeds = one is null ? arguments.Number("seeds") ?? 300 : 1;
        bool trace = arguments.Has("trace");
        FaultClass[] classes = arguments.Text("class") is { } names ? [.. names.Split(',').Select(FaultClasses.Find)] : [.. FaultClasses.All];
        arguments.EnsureAllKnown();
        OneThread.Begin();
        var table = new ResultTable("class", "runs", "messages", "lost", "doubled", "disordered", "foreign", "unreadable", "stuck", "bad runs", "s");
        bool held = true;
        foreach (FaultClass faults in classes)
        {
            long start = Stopwatch.GetTimestamp();
            var sum = new LedgerCount();
            int bad = 0;
            for (int seed = first; seed < first + seeds; seed++)
            {
                (LedgerCount count, IReadOnlyList<string> problems) = RunOne(faults, seed, trace);
                sum += count;
                if (!count.Holds && ++bad <= ShownRuns)
                    Show(faults, seed, problems);
            }

            held &= bad == 0;
            table.Add(faults.Name, seeds, sum.Messages, sum.Lost, sum.Doubled, sum.Disordered, sum.Foreign, sum.Unreadable, sum.Stuck, bad,
                Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 1));
        }

        Console.WriteLine(table);
        return held;
    }

    private static (LedgerCount Count, IReadOnlyList<string> Problems) RunOne(FaultClass faults, int seed, bool trace)
    {
        var run = new LedgerRun(faults, seed)
        {
            Trace = trace ? (at, program, line) => Console.WriteLine($"{at:mm\\:ss\\.fff} {program,-5} {line}") : null,
        };
        try
        {
            return (OneThread.Run(run.RunAsync, s_limitOfRun), run.Problems);
        }
        catch (TimeoutException exception)
        {
            // The thread that all runs share is gone: there is no next one.
            Show(faults, seed, [exception.Message]);
            Environment.Exit(1);
            throw;
        }
    }

    private static void Show(FaultClass faults, int seed, IReadOnlyList<string> problems)
        => Repeat.Failed($"ledger --seed {seed} --class {faults.Name}", problems);
}
