using System.Text;

namespace Skype4Net.Tests.Docs;

/// <summary>A member of another library, and what of ours does the same: a row of docs/parity.tsv.</summary>
/// <param name="Library">Whose it is.</param>
/// <param name="Class">Its class there.</param>
/// <param name="Member">Its name there.</param>
/// <param name="Kind">What it is there, and whether it could be read and set.</param>
/// <param name="Ours">What does the same here; several joined by a plus sign.</param>
/// <param name="Note">What a reader of the page should know.</param>
/// <param name="Arguments">Of methods with several: their arguments in their order, by the names of our parameters where we have them.</param>
internal sealed record ParityRow(string Library, string Class, string Member, string Kind, string Ours, string Note, string[] Arguments)
{
    /// <summary>Each of ours by its name.</summary>
    public string[] OursEach => Ours.Split(" + ");

    /// <summary>Each of ours as a program writes it; none where there is none.</summary>
    public IEnumerable<string> Written => Ours == "-" ? [] : OursEach.Select(Spelling.Of);

    /// <summary>Each of ours that exists.</summary>
    public IEnumerable<OurMember> Members => OursEach.Select(OurMember.Find).OfType<OurMember>();

    public static IReadOnlyList<ParityRow> All { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Root, "docs/parity.tsv")).Where(l => !l.StartsWith('#')).Skip(1).Select(Parse)];

    private static ParityRow Parse(string line) => line.Split('\t') is [var library, var of, var member, var kind, var ours, var note, var arguments]
        ? new ParityRow(library, of, member, kind, ours, note, arguments.Split(", ", StringSplitOptions.RemoveEmptyEntries))
        : throw new InvalidDataException($"A row has seven columns: {line}");
}

/// <summary>The tables of a porting page.</summary>
internal static class ParityTable
{
    /// <param name="library">Whose.</param>
    /// <param name="reasons">Where reasons stand that hold for several members; null where each member has its own.</param>
    public static string Of(string library, Reasons? reasons = null)
    {
        var page = new StringBuilder();
        ParityRow[] rows = [.. ParityRow.All.Where(r => r.Library == library)];
        foreach (IGrouping<string, ParityRow> of in rows.Where(r => r.Kind != "collection-method").GroupBy(r => r.Class))
        {
            // A table without remarks has no column for them.
            bool hasNotes = of.Any(r => r.Note.Length > 0);
            page.Append($"### {of.Key}\n\n| {library} | Skype4Net |{(hasNotes ? " |" : "")}\n| --- | --- |{(hasNotes ? " --- |" : "")}\n");
            foreach (ParityRow row in of)
            {
                string note = hasNotes ? $" {reasons?.Of(row) ?? row.Note} |" : "";
                page.Append($"| `{row.Member.Replace("|", "\\|", StringComparison.Ordinal)}` | {Quoted(row.Written)} |{note}\n");
            }

            page.Append('\n');
        }

        ParityRow[] collections = [.. rows.Where(r => r.Kind == "collection-method")];
        if (collections.Length > 0)
        {
            page.Append($"### Collections\n\n{Quoted(collections.Select(r => r.Class).Distinct())}.\n\n| {library} | Skype4Net |\n| --- | --- |\n");
            foreach (IGrouping<string, ParityRow> member in collections.GroupBy(r => r.Member))
                page.Append($"| `{member.Key}` | {member.First().Note} |\n");
        }

        return page.Append(reasons?.List()).ToString();
    }

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"`{word}`"));
}

/// <summary>The reasons that stand at more than one member: each is told once, by its number.</summary>
internal sealed class Reasons(string library)
{
    private readonly string[] _shared =
        [.. ParityRow.All.Where(r => r.Library == library && r.Kind != "collection-method" && r.Note.Length > 0).GroupBy(r => r.Note)
            .Where(g => g.Count() > 1).Select(g => g.Key)];

    public string Of(ParityRow row) => Array.IndexOf(_shared, row.Note) is var at && at >= 0 ? $"[{at + 1}](#reasons)" : row.Note;

    public string List() => $"\n### Reasons\n\n{string.Join('\n', _shared.Select((reason, i) => $"{i + 1}. {reason}"))}\n";
}
