using System.Globalization;

namespace Skype4Net.Skype4Com.Surface;

/// <summary>A member of an interface of SKYPE4COMLib, or the coclass that stands for one.</summary>
/// <param name="Interface">The interface, for example <c>ICall</c>.</param>
/// <param name="Name">The name; <c>Item</c> of an indexer.</param>
/// <param name="Kind">As in the table: <c>method</c>, <c>property-get</c>, <c>property-getset</c>, <c>property-set</c>,
/// <c>collection-method</c>, <c>coclass</c>.</param>
/// <param name="Signature">In C#, with brackets for an indexed property.</param>
/// <param name="DispId">The number in automation; 0 for a coclass.</param>
/// <param name="Wire">The commands it sends, parted by <c> ; </c>; empty for none.</param>
public sealed record MemberRow(string Interface, string Name, string Kind, string Signature, int DispId, string Wire);

/// <summary>A number of an enumeration.</summary>
/// <param name="Enum">The enumeration, for example <c>TCallStatus</c>.</param>
/// <param name="Name">Its member.</param>
/// <param name="Value">The number in C#.</param>
/// <param name="Word">The word of the wire, if it has one.</param>
public sealed record EnumRow(string Enum, string Name, int Value, string Word);

/// <summary>An event with its delegate.</summary>
/// <param name="Source">The interface of events, for example <c>_ISkypeEvents</c>.</param>
/// <param name="Name">The event.</param>
/// <param name="Delegate">The type of its handlers.</param>
/// <param name="Signature">That of a handler, in C#.</param>
/// <param name="DispId">The number in automation.</param>
/// <param name="Trigger">What on the wire causes it.</param>
public sealed record EventRow(string Source, string Name, string Delegate, string Signature, int DispId, string Trigger);

/// <summary>What SKYPE4COMLib has: the tables that the declarations are made from and compared with.</summary>
public static class SurfaceTables
{
    /// <summary>All members, coclasses first.</summary>
    public static IReadOnlyList<MemberRow> Members { get; } =
        [.. Read("members.tsv").Select(r => new MemberRow(r[0], r[1], r[2], r[3], r[4].Length > 0 ? Number(r[4]) : 0, r[5]))];

    /// <summary>All numbers of all enumerations.</summary>
    public static IReadOnlyList<EnumRow> Enums { get; } = [.. Read("enums.tsv").Select(r => new EnumRow(r[0], r[1], Number(r[2]), r[3]))];

    /// <summary>All events.</summary>
    public static IReadOnlyList<EventRow> Events { get; } = [.. Read("events.tsv").Select(r
        => new EventRow(r[0], r[1], r[2], r[3], Number(r[4]), r[5]))];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IEnumerable<string[]> Read(string name)
    {
        using Stream table = typeof(SurfaceTables).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no table {name}.");
        using var reader = new StreamReader(table);
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Where(l => l[0] != '#').Skip(1).Select(l => l.TrimEnd('\r').Split('\t'))];
    }
}
