using System.Globalization;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Playground.Browser;

/// <summary>
/// Where the parts of a view were when somebody looked at its pictures and found them good, for each width, in a font that all machines of these
/// tests have. What is smaller than a part, its letters and lines, is for whoever looks at the pictures.
/// </summary>
internal static class StoredLayout
{
    // Versions of a browser round otherwise, and signs that the font lacks come from another one.
    private const int Tolerance = 12;

    /// <summary>Whether the layouts and pictures are stored anew.</summary>
    public static bool Accepts { get; } = Environment.GetEnvironmentVariable("ACCEPT_PICTURES") == "1";

    /// <summary>What differs from the stored layout of a view; nothing when it is stored anew.</summary>
    /// <param name="view">The view.</param>
    /// <param name="seen">Its parts by width: <c>name left top width height</c>; none where the font is not installed.</param>
    public static IReadOnlyList<string> Differences(string view, IReadOnlyDictionary<int, string[]> seen)
    {
        string file = Path.Combine(Repository.Root, "tests", "Skype4Net.Playground.Browser", "Layouts", $"{view}.txt");
        if (seen.Values.All(parts => parts.Length == 0))
            return [];
        if (Accepts)
            File.WriteAllLines(file, seen.SelectMany(s => (string[])[$"== {s.Key}", .. s.Value]));
        Dictionary<int, string[]> stored = Read(file);
        return [.. seen.SelectMany(s => Differences(stored.GetValueOrDefault(s.Key, []), s.Value).Select(d => $"{s.Key} px: {d}"))];
    }

    private static IEnumerable<string> Differences(string[] stored, string[] seen)
    {
        if (!stored.Select(NameOf).SequenceEqual(seen.Select(NameOf)))
        {
            yield return $"there are {string.Join(' ', seen.Select(NameOf))} and not {string.Join(' ', stored.Select(NameOf))}";
            yield break;
        }

        foreach ((string was, string part) in stored.Zip(seen))
        {
            if (Numbers(was).Zip(Numbers(part)).Any(n => Math.Abs(n.First - n.Second) > Tolerance))
                yield return $"{part} was {was}";
        }
    }

    private static Dictionary<int, string[]> Read(string file)
    {
        var all = new Dictionary<int, List<string>>();
        List<string> current = [];
        foreach (string line in File.Exists(file) ? File.ReadAllLines(file) : [])
        {
            if (line.StartsWith("== ", StringComparison.Ordinal))
                all[int.Parse(line[3..], CultureInfo.InvariantCulture)] = current = [];
            else
                current.Add(line);
        }

        return all.ToDictionary(a => a.Key, a => a.Value.ToArray());
    }

    private static string NameOf(string part) => part.Split(' ')[0];

    private static IEnumerable<int> Numbers(string part) => part.Split(' ')[1..].Select(n => int.Parse(n, CultureInfo.InvariantCulture));
}
