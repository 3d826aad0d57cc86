using System.Reflection;
using System.Text;
using Skype4Net.Protocol;
using Skype4Net.Tests.House;

namespace Skype4Net.Tests.Docs;

/// <summary>
/// docs/parity.md is made from docs/parity.tsv: every member of Skype4Py, and what Skype4Java has beyond it, with ours beside it.
/// Run with ACCEPT_PARITY=1 to write it anew.
/// </summary>
public class ParityTests
{
    private static readonly string s_data = Path.Combine(Repository.Root, "docs/parity.tsv");
    private static readonly string s_page = Path.Combine(Repository.Root, "docs/parity.md");
    private static readonly Row[] s_rows = [.. File.ReadLines(s_data).Where(l => !l.StartsWith('#')).Skip(1).Select(Row.Parse)];

    // How many members of each kind the inventory of Skype4Py 1.0.35 has: none may get lost.
    public static TheoryData<string, int> Inventory => new()
    {
        { "method", 227 }, { "property-get", 222 }, { "property-getset", 75 }, { "property-set", 4 }, { "event", 49 }, { "collection-method", 405 },
        { "constant-group", 37 }, { "option", 8 }, { "name", 8 },
    };

    [Theory]
    [MemberData(nameof(Inventory))]
    public void No_member_of_Skype4Py_is_missing(string kind, int count)
        => Assert.Equal(count, s_rows.Count(r => r.Library == "Skype4Py" && r.Kind == kind));

    [Fact]
    public void No_extra_of_Skype4Java_is_missing() => Assert.Equal(214, s_rows.Count(r => r.Library == "Skype4Java"));

    [Fact]
    public void No_member_is_listed_twice()
        => Assert.Empty(s_rows.GroupBy(r => (r.Library, r.Class, r.Member, r.Kind, r.Ours)).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void What_is_not_here_has_a_reason() => Assert.DoesNotContain(s_rows, r => r.Ours == "-" && r.Note.Length == 0);

    [Fact]
    public void Every_member_of_ours_that_is_listed_exists()
    {
        string[] wrong = [.. s_rows.Where(r => r.Ours != "-").SelectMany(r => r.Ours.Split(" + ")).Distinct().Where(o => !Exists(o))];

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_constant_of_an_enumeration_on_the_wire_is_a_member_of_ours()
    {
        // Each enumeration that the data names has words, or is not on the wire at all.
        string[] groups = [.. s_rows.Where(r => r is { Library: "Skype4Py", Kind: "constant-group" } && r.Ours != "-").Select(r => r.Ours).Distinct()];
        string[] withoutWords = [.. groups.Except(EnumCodecs.Types.Select(t => t.Name))];

        Assert.Equal(["AttachmentStatus", "CallDevices"], withoutWords.Order());
    }

    [Fact]
    public void The_page_is_what_the_data_makes()
    {
        string page = Render();
        if (Environment.GetEnvironmentVariable("ACCEPT_PARITY") == "1")
            File.WriteAllText(s_page, page);

        Assert.Equal(page, File.Exists(s_page) ? File.ReadAllText(s_page) : "");
    }

    private static bool Exists(string ours)
    {
        string[] parts = ours.Split('.');
        Type? type = typeof(Skype).Assembly.GetExportedTypes().FirstOrDefault(t => t.Name == parts[0] || t.Name.StartsWith(parts[0] + "`", StringComparison.Ordinal));
        return type is not null && (parts.Length == 1 || Members(type).Any(m => m.Name == parts[1]));
    }

    private static IEnumerable<MemberInfo> Members(Type type)
        => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Concat(type.GetInterfaces().SelectMany(i => i.GetMembers()));

    private static string Render()
    {
        var page = new StringBuilder();
        page.Append("# From Skype4Py and Skype4Java\n\nMade from `parity.tsv` by a test. Every member of Skype4Py 1.0.35, and what Skype4Java and its forks have beyond it, with ours beside it.\n");
        foreach (IGrouping<string, Row> library in s_rows.GroupBy(r => r.Library))
        {
            page.Append($"\n## {library.Key}\n");
            foreach (IGrouping<string, Row> of in library.Where(r => r.Kind != "collection-method").GroupBy(r => r.Class))
            {
                page.Append($"\n### {of.Key}\n\n| {library.Key} | Skype4Net | |\n| --- | --- | --- |\n");
                foreach (Row row in of)
                    page.Append($"| `{row.Member.Replace("|", "\\|", StringComparison.Ordinal)}` | {(row.Ours == "-" ? "" : string.Join(", ", row.Ours.Split(" + ").Select(o => $"`{o}`")))} | {row.Note} |\n");
            }

            Row[] collections = [.. library.Where(r => r.Kind == "collection-method")];
            if (collections.Length > 0)
            {
                page.Append($"\n### Collections\n\n{string.Join(", ", collections.Select(r => r.Class).Distinct().Select(c => $"`{c}`"))}: {collections[0].Note}. Their methods: ");
                page.Append(string.Join(", ", collections.Select(r => r.Member).Distinct().Select(m => $"`{m}`"))).Append(".\n");
            }
        }

        return page.ToString();
    }

    private sealed record Row(string Library, string Class, string Member, string Kind, string Ours, string Note)
    {
        public static Row Parse(string line) => line.Split('\t') is [var library, var of, var member, var kind, var ours, var note]
            ? new Row(library, of, member, kind, ours, note)
            : throw new InvalidDataException($"A row has six columns: {line}");
    }
}
