using System.Globalization;

namespace Skype4Net.Skype4Com.Surface;

/// <summary>Reads the tables of the type library: columns parted by tabs, the first line their names, lines with <c>#</c> remarks.</summary>
public static class TableText
{
    /// <summary>The rows of <c>members.tsv</c>.</summary>
    /// <param name="text">The table.</param>
    public static IReadOnlyList<MemberRow> Members(string text)
        => [.. Read(text).Select(r => new MemberRow(r[0], r[1], r[2], r[3], r[4].Length > 0 ? Number(r[4]) : 0, r[5]))];

    /// <summary>The rows of <c>enums.tsv</c>.</summary>
    /// <param name="text">The table.</param>
    public static IReadOnlyList<EnumRow> Enums(string text) => [.. Read(text).Select(r => new EnumRow(r[0], r[1], Number(r[2]), r[3]))];

    /// <summary>The rows of <c>events.tsv</c>.</summary>
    /// <param name="text">The table.</param>
    public static IReadOnlyList<EventRow> Events(string text)
        => [.. Read(text).Select(r => new EventRow(r[0], r[1], r[2], r[3], Number(r[4]), r[5]))];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Read(string text)
        => text.Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Skip(1).Select(l => l.TrimEnd('\r').Split('\t'));
}
