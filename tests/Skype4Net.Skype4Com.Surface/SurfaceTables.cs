namespace Skype4Net.Skype4Com.Surface;

/// <summary>What SKYPE4COMLib has: the tables that the declarations are made from and compared with.</summary>
public static class SurfaceTables
{
    /// <summary>All members, coclasses first.</summary>
    public static IReadOnlyList<MemberRow> Members { get; } = TableText.Members(Read("members.tsv"));

    /// <summary>All numbers of all enumerations.</summary>
    public static IReadOnlyList<EnumRow> Enums { get; } = TableText.Enums(Read("enums.tsv"));

    /// <summary>All events.</summary>
    public static IReadOnlyList<EventRow> Events { get; } = TableText.Events(Read("events.tsv"));

    private static string Read(string name)
    {
        using Stream table = typeof(SurfaceTables).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"There is no table {name}.");
        using var reader = new StreamReader(table);
        return reader.ReadToEnd();
    }
}
