namespace Skype4Net.Chaos;

/// <summary>The ledger between processes: the client is killed by kill -9 while messages come, and starts again with its store.</summary>
internal static class KilledClientHunt
{
    private static readonly TimeSpan s_allowed = TimeSpan.FromSeconds(2);

    /// <summary>The arguments, for people.</summary>
    public const string Usage = "--transport dbus,x11,tcp [--kills N] [--seed S]";

    /// <inheritdoc cref="IHunt.Run"/>
    public static bool Run(HuntArguments arguments)
    {
        string[] transports = arguments.Required("transport").Split(',');
        int kills = arguments.Number("kills") ?? 200, seed = arguments.Number("seed") ?? 1;
        arguments.EnsureAllKnown();
        var table = new ResultTable("transport", "kills", "messages", "lost", "doubled", "disordered", "unreadable", "not back", "back p50 s",
            "p99 s");
        bool held = true;
        foreach (string name in transports)
        {
            using var transport = new TransportCase(name);
            var run = new KilledClientRun(transport, kills, seed);
            LedgerCount count = run.RunAsync().GetAwaiter().GetResult();
            double p99 = Percentile(run.BackAfter, 99);
            bool holds = count.Holds && p99 <= s_allowed.TotalSeconds;
            if (!holds)
                Repeat.Failed($"ledger --transport {name} --kills {kills} --seed {seed}", run.Problems);
            held &= holds;
            table.Add(name, kills, count.Messages, count.Lost, count.Doubled, count.Disordered, count.Unreadable, count.Stuck,
                Math.Round(Percentile(run.BackAfter, 50), 2), Math.Round(p99, 2));
        }

        Console.WriteLine(table);
        return held;
    }

    private static double Percentile(IReadOnlyList<double> inOrder, int percent)
        => inOrder.Count == 0 ? double.NaN : inOrder[Math.Min(inOrder.Count - 1, (inOrder.Count * percent) / 100)];
}
