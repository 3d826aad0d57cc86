namespace Skype4Net.Emulator.Replay;

/// <summary>Compares what a recording saw with what was seen now: each conversation for itself, because their order among each other is chance.</summary>
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
        => ConversationOf(recorded) == ConversationOf(seen) && s_values.All(v => recorded.Text(v) == ReplayLine.AnyText || recorded.Text(v) == seen.Text(v));

    /// <summary>What is compared of a line: its text, or its state.</summary>
    public static string ValueOf(ReplayLine line) => line.Text("text") is { Length: > 0 } text ? $"\"{text}\"" : line.Text("status");

    // Whose sight, of what, with whom. A label is the same in both only where it is bound, so partners and senders tell conversations apart.
    private static string ConversationOf(ReplayLine line)
        => string.Join('\n', line.Saw, line.As, line.Text("from"), line.Text("partner"), line.Text("name"), line.Text("chat"));

    // The longest common row is what is the same; between, lines that stand side by side are others.
    private static void Compare(ReplayLine[] then, ReplayLine[] now, List<ReplayDifference> differences)
    {
        int[,] common = new int[then.Length + 1, now.Length + 1];
        for (int a = then.Length - 1; a >= 0; a--)
        {
            for (int b = now.Length - 1; b >= 0; b--)
                common[a, b] = Fits(then[a], now[b]) ? common[a + 1, b + 1] + 1 : Math.Max(common[a + 1, b], common[a, b + 1]);
        }

        int i = 0, j = 0;
        while (i < then.Length || j < now.Length)
        {
            if (i < then.Length && j < now.Length && Fits(then[i], now[j]))
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            int from = i, begun = j;
            while ((i < then.Length || j < now.Length) && !(i < then.Length && j < now.Length && Fits(then[i], now[j])))
            {
                if (j >= now.Length || (i < then.Length && common[i + 1, j] >= common[i, j + 1]))
                    i++;
                else
                    j++;
            }

            Pair(then[from..i], now[begun..j], differences);
        }
    }

    private static void Pair(ReplayLine[] then, ReplayLine[] now, List<ReplayDifference> differences)
    {
        for (int i = 0; i < Math.Max(then.Length, now.Length); i++)
        {
            ReplayLine? expected = i < then.Length ? then[i] : null, seen = i < now.Length ? now[i] : null;
            differences.Add(new ReplayDifference(expected is null ? "extra" : seen is null ? "missing" : "other", expected, seen));
        }
    }
}
