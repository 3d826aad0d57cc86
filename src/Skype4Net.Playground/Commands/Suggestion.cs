namespace Skype4Net.Playground.Commands;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Suggestion
{
    /// <summary>
    /// The candidate that is nearest to a word, if one is near enough: the only one that it begins, or one or two slips of the fingers away.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string written = word.ToUpperInvariant();
        string[] all = [.. candidates.Distinct(StringComparer.OrdinalIgnoreCase)];
        if (written.Length >= 2 && all.Where(c => c.StartsWith(written, StringComparison.OrdinalIgnoreCase)).ToArray() is [var begun])
            return begun;
        int limit = written.Length < 3 ? 0 : written.Length < 6 ? 1 : 2;
        (string Candidate, int Distance)[] near =
            [.. all.Select(c => (c, Distance(written, c.ToUpperInvariant(), limit + 1))).Where(c => c.Item2 <= limit).OrderBy(c => c.Item2)];
        return near is [var best, ..] ? best.Candidate : null;
    }

    /// <summary>A sentence to stand behind an error, with a blank before it; empty when nothing is near.</summary>
    public static string Sentence(string word, IEnumerable<string> candidates)
    {
        if (Nearest(word, candidates) is not { } meant)
            return "";
        return meant.Contains(' ', StringComparison.Ordinal) ? $" Did you mean \"{meant}\"?" : $" Did you mean {meant}?";
    }

    // Insertions, deletions, replacements, and two letters that changed places.
    private static int Distance(string one, string other, int enough)
    {
        if (Math.Abs(one.Length - other.Length) >= enough)
            return enough;
        int[,] cost = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
            cost[i, 0] = i;
        for (int j = 0; j <= other.Length; j++)
            cost[0, j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = cost[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                cost[i, j] = Math.Min(replaced, Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }

        return cost[one.Length, other.Length];
    }
}
