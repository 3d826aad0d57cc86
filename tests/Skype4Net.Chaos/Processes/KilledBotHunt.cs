namespace Skype4Net.Chaos;

/// <summary>The ledger of a bot with a journal, which is killed by kill -9 while messages come.</summary>
internal static class KilledBotHunt
{
    /// <summary>The arguments, for people.</summary>
    public const string Usage = "--transport dbus,x11,tcp --bot-kills N [--seed S]";

    /// <inheritdoc cref="IHunt.Run"/>
    public static bool Run(HuntArguments arguments)
    {
        string[] transports = arguments.Required("transport").Split(',');
        int kills = arguments.Number("bot-kills") ?? 50, seed = arguments.Number("seed") ?? 1;
        arguments.EnsureAllKnown();
        var table = new ResultTable("transport", "bot kills", "messages", "lost", "doubled", "disordered", "unreadable", "repeated and said so");
        bool held = true;
        foreach (string name in transports)
        {
            using var transport = new TransportCase(name);
            var run = new KilledBotRun(transport, kills, seed);
            LedgerCount count = run.RunAsync().GetAwaiter().GetResult();
            if (!count.Holds)
                Repeat.Failed($"ledger --transport {name} --bot-kills {kills} --seed {seed}", run.Problems);
            held &= count.Holds;
            table.Add(name, kills, count.Messages, count.Lost, count.Doubled, count.Disordered, count.Unreadable, run.Repeated);
        }

        Console.WriteLine(table);
        return held;
    }
}
