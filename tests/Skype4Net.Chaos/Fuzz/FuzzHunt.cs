using System.Diagnostics;

namespace Skype4Net.Chaos;

/// <summary>Random and mutated input for every reader: nothing escapes, nothing hangs, memory stays flat.</summary>
internal sealed class FuzzHunt : IHunt
{
    private const int ShownEscapes = 3;
    private const int InputsOfRun = 10_000;
    private const int Checkpoints = 10;
    private const long AllowedGrowth = 8 * 1024 * 1024;
    private static readonly TimeSpan s_limitOfRun = TimeSpan.FromMinutes(2);

    private static readonly IFuzzTarget[] s_targets =
        [new RouterTarget(), new FrameTarget(), new ChunkTarget(), new BusArgumentTarget(), new AvatarTarget(), new JournalTarget(),
            new CommandTarget()];

    public string Name => "fuzz";

    public string Usage => $"[--target {string.Join(",", s_targets.Select(t => t.Name))}] [--inputs N] [--first S] [--seed S]";

    public bool Run(HuntArguments arguments)
    {
        int? one = arguments.Number("seed");
        int first = one ?? arguments.Number("first") ?? 1;
        int inputs = one is null ? arguments.Number("inputs") ?? 10_000_000 : InputsOfRun;
        string[]? names = arguments.Text("target")?.Split(',');
        arguments.EnsureAllKnown();
        IFuzzTarget[] targets = names is null ? s_targets
            : [.. names.Select(Find)];
        var table = new ResultTable("target", "inputs", "escapes", "heap MiB first", "most", "last", "flat", "s");
        bool held = true;
        foreach (IFuzzTarget target in targets)
            held &= Run(target, first, Math.Max(1, inputs / InputsOfRun), table);
        Console.WriteLine(table);
        return held;
    }

    private IFuzzTarget Find(string name)
        => s_targets.FirstOrDefault(t => t.Name == name) ?? throw new ArgumentException($"There is no target \"{name}\". There are: {Usage}");

    private static bool Run(IFuzzTarget target, int first, int runs, ResultTable table)
    {
        long start = Stopwatch.GetTimestamp();
        List<long> heap = [];
        int escapes = 0;
        for (int i = 0; i < runs; i++)
        {
            if (Escape(target, first + i) is { } exception && ++escapes <= ShownEscapes)
                Repeat.Failed($"fuzz --target {target.Name} --seed {first + i}", $"{exception}".Split('\n'), max: 6);
            if ((i + 1) % Math.Max(1, runs / Checkpoints) == 0)
                heap.Add(Heap());
        }

        bool flat = heap.Skip(1).All(h => h <= heap[0] + AllowedGrowth);
        if (!flat)
        {
            string heaps = string.Join("; ", heap.Select(MiB));
            Repeat.Failed($"fuzz --target {target.Name} --first {first} --inputs {runs * InputsOfRun}", [$"the heap grows: {heaps} MiB"]);
        }

        table.Add(target.Name, (long)runs * InputsOfRun, escapes, MiB(heap[0]), MiB(heap.Max()), MiB(heap[^1]), flat ? "yes" : "NO",
            Math.Round(Stopwatch.GetElapsedTime(start).TotalSeconds, 1));
        return escapes == 0 && flat;
    }

    // On a thread of its own: what hangs is told by its not ending, and what runs out of stack ends the process, as it would.
    private static Exception? Escape(IFuzzTarget target, int seed)
    {
        Exception? escaped = null;
        var thread = new Thread(() =>
        {
            try
            {
                target.Run(new Random(seed), InputsOfRun);
            }
            catch (Exception exception)
            {
                escaped = exception;
            }
        });
        thread.Start();
        if (thread.Join(s_limitOfRun))
            return escaped;
        Repeat.Failed($"fuzz --target {target.Name} --seed {seed}", ["it hangs"]);
        Environment.Exit(1);
        return null;
    }

    private static long Heap()
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static double MiB(long bytes) => Math.Round(bytes / 1024.0 / 1024.0, 1);
}
