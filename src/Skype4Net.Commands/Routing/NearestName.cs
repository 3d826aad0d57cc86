namespace Skype4Net.Commands;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>The name that is at most two slips away from a word, of a short one one; null when none is, or two are as near.</summary>
    public static string? Find(string word, IEnumerable<string> names)
    {
        int allowed = word.Length < 5 ? 1 : 2;
        (string Name, int Distance)[] near = [.. names.Select(n
            => (n, Distance(word, n))).Where(n => n.Item2 <= allowed).OrderBy(n => n.Item2).Take(2)];
        return near.Length == 0 || (near.Length == 2 && near[0].Distance == near[1].Distance) ? null : near[0].Name;
    }

    // Letters put in, left out, changed, or two of them swapped.
    private static int Distance(string left, string right)
    {
        (left, right) = (left.ToUpperInvariant(), right.ToUpperInvariant());
        if (Math.Abs(left.Length - right.Length) > 2)
            return int.MaxValue;
        int[,] d = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
            d[i, 0] = i;
        for (int j = 0; j <= right.Length; j++)
            d[0, j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = left[i - 1] == right[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[left.Length, right.Length];
    }
}
