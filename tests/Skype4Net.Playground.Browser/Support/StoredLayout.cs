using System.Globalization;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Playground.Browser;

/// <summary>
/// Where the parts of a view were when somebody looked at its pictures and found them good, for each width. Pixels differ with the fonts of a
/// machine; where panes, bands and fields are differs by a line of text at most.
/// </summary>
internal static class StoredLayout
{
    // Two or three lines that wrap otherwise.
    private const int Tolerance = 60;

    /// <summary>Whether the layouts and pictures are stored anew.</summary>
    public static bool Accepts { get; } = Environment.GetEnvironmentVariable("ACCEPT_PICTURES") == "1";

    /// <summary>What differs from the stored layout of a view; nothing when it is stored anew.</summary>
    /// <param name="view">The view.</param>
    /// <param name="seen">Its parts by width: <c>name left top width height</c>.</param>
    public static IReadOnlyList<string> Differences(string view, IReadOnlyDictionary<int, string[]> seen)
    {
        string file = Path.Combine(Repository.Root, "tests", "Skype4Net.Playground.Browser", "Layouts", $"{view}.txt");
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
