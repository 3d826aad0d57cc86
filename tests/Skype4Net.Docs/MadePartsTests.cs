using System.Text.RegularExpressions;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Docs;

/// <summary>
/// Parts of pages are made from the code and from docs/parity.tsv: what stands between <c>&lt;!-- made: members User --&gt;</c> and <c>&lt;!-- end
/// --&gt;</c>.
/// Run with ACCEPT_DOCS=1 to write them anew.
/// </summary>
public partial class MadePartsTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Where(p => Part().IsMatch(p.Text)).Select(p => p.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_holds_what_the_code_makes(string path)
    {
        string now = MarkdownPage.Find(path).Text;
        string made = Part()
            .Replace(now, m => $"<!-- made: {m.Groups[1].Value} -->\n\n{Make(m.Groups[1].Value, m.Groups[2].Value).TrimEnd()}\n\n<!-- end -->");
        if (Environment.GetEnvironmentVariable("ACCEPT_DOCS") == "1")
            File.WriteAllText(Path.Combine(Repository.Root, path), made);
        else
            Assert.True(now == made,
                $"{path} is not what the code makes. To write it anew: ACCEPT_DOCS=1 dotnet test tests/Skype4Net.Docs\n{FirstDifference(now, made)}");
    }

    [Fact]
    public void Every_proxy_and_every_service_has_its_table()
    {
        string[] shown = [.. MarkdownPage.All.SelectMany(p => Part().Matches(p.Text)).Select(m => m.Groups[1].Value.Split(' '))
            .Where(w => w[0] == "members").SelectMany(w => w.Skip(1))];
        string[] wanted = [.. typeof(Skype).Assembly.GetExportedTypes()
            .Where(t => (t.IsSubclassOf(typeof(SkypeObject)) || t.Name.EndsWith("Service", StringComparison.Ordinal)) && !t.IsAbstract)
            .Select(t => t.Name)];

        Assert.Empty(wanted.Except(shown));
    }

    [Fact]
    public void The_reference_shows_every_definition_once()
    {
        string[] shown = [.. MarkdownPage.All.Where(p => p.Path.StartsWith("docs/protocol/", StringComparison.Ordinal))
            .SelectMany(p => Part().Matches(p.Text)).Select(m => m.Groups[1].Value)];

        Assert.Equal(ReferenceTables.Wanted.Order(), shown.Order());
        Assert.Equal(AllCommands.All.Select(c => c.Template).Order(), ReferenceTables.Commands.Select(c => c.Template).Order());
    }

    private static string Make(string what, string before) => what.Split(' ') switch
    {
        ["members", .. var types] => string.Join('\n', types.Select(MemberTable.Of)),
        ["options", var type] => MemberTable.OfOptions(type),
        ["values", var type] => MemberTable.OfValues(type),
        ["parity", var library] => ParityTable.Of(library),
        ["parity", var library, "reasons"] => ParityTable.Of(library, new Reasons(library)),
        ["commands", var commandHandlers] => ReferenceTables.OfCommands(commandHandlers, before),
        ["properties", var kind] => ReferenceTables.OfProperties(kind, before),
        ["words", var type] => ReferenceTables.OfWords(type, before),
        ["errors"] => ReferenceTables.OfErrors(before),
        _ => throw new InvalidDataException(
            $"Nothing makes \"{what}\": members <types>, options <type>, values <type>, parity <library> [reasons], "
            + "commands <family>, properties <kind>, words <enumeration>, errors."),
    };

    private static string FirstDifference(string now, string made)
    {
        (string Now, string Made) first = now.Split('\n').Zip(made.Split('\n')).FirstOrDefault(l => l.First != l.Second);
        return $"  page: {first.Now}\n  code: {first.Made}";
    }

    [GeneratedRegex(@"<!-- made: (.+?) -->(.*?)<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex Part();
}
