namespace Skype4Net.Emulator.Replay;

/// <summary>
/// Compares what a recording saw with what was seen now: each conversation for itself, because their order among each other is chance.
/// </summary>
internal static class ReplayDifferences
{
    private static readonly string[] s_values = ["text", "status", "type"];

    /// <summary>What differs, in the order of the recording; what is extra comes last.</summary>
    /// <param name="recorded">The lines of the recording that were seen.</param>
    /// <param name="seen">What was seen now, with labels of the recording where they are known.</param>
    public static IReadOnlyList<ReplayDifference> Between(IEnumerable<ReplayLine> recorded, IEnumerable<ReplayLine> seen)
    {
        var differences = new List<ReplayDifference>();
        ILookup<string, ReplayLine> now = seen.ToLookup(ConversationOf);
        ILookup<string, ReplayLine> then = recorded.ToLookup(ConversationOf);
        foreach (IGrouping<string, ReplayLine> conversation in then)
            Compare([.. conversation], [.. now[conversation.Key]], differences);
        foreach (IGrouping<string, ReplayLine> conversation in now.Where(g => !then.Contains(g.Key)))
            differences.AddRange(conversation.Select(line => new ReplayDifference("extra", null, line)));
        return [.. differences.OrderBy(d => d.Expected is null).ThenBy(d => d.Expected?.At ?? 0)];
    }

    /// <summary>Whether a line is what another one recorded.</summary>
    public static bool Fits(ReplayLine recorded, ReplayLine seen)
        => ConversationOf(recorded) == ConversationOf(seen)
            && s_values.All(v => recorded.Text(v) == ReplayLine.AnyText || recorded.Text(v) == seen.Text(v));

    /// <summary>What is compared of a line: its text, or its state.</summary>
    public static string ValueOf(ReplayLine line) => line.Text("text") is { Length: > 0 } text ? $"\"{text}\"" : line.Text("status");

    // Whose sight, of what, with whom. A label is the same in both only where it is bound, so partners and senders tell conversations apart.
    private static string ConversationOf(ReplayLine line)
        => string.Join('\n', line.Saw, line.As, line.Text("from"), line.Text("partner"), line.Text("name"), line.Text("chat"));

    // The fewest changes that make the one row of the other: a line left out, a line put in, a line replaced.
    private static void Compare(ReplayLine[] then, ReplayLine[] now, List<ReplayDifference> differences)
    {
        int[,] cost = new int[then.Length + 1, now.Length + 1];
        for (int i = then.Length; i >= 0; i--)
        {
            for (int j = now.Length; j >= 0; j--)
                cost[i, j] = CostOf(then, now, cost, i, j);
        }

        int at = 0, seen = 0;
        while (at < then.Length || seen < now.Length)
        {
            bool fits = at < then.Length && seen < now.Length && Fits(then[at], now[seen]);
            if (at < then.Length && seen < now.Length && cost[at, seen] == cost[at + 1, seen + 1] + (fits ? 0 : 1))
            {
                if (!fits)
                    differences.Add(new ReplayDifference("other", then[at], now[seen]));
                (at, seen) = (at + 1, seen + 1);
            }
            else if (at < then.Length && cost[at, seen] == cost[at + 1, seen] + 1)
            {
                differences.Add(new ReplayDifference("missing", then[at++], null));
            }
            else
            {
                differences.Add(new ReplayDifference("extra", null, now[seen++]));
            }
        }
    }

    private static int CostOf(ReplayLine[] then, ReplayLine[] now, int[,] cost, int i, int j)
    {
        if (i == then.Length || j == now.Length)
            return then.Length - i + now.Length - j;
        int paired = cost[i + 1, j + 1] + (Fits(then[i], now[j]) ? 0 : 1);
        return Math.Min(paired, Math.Min(cost[i + 1, j], cost[i, j + 1]) + 1);
    }
}
