using System.Reflection;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Docs;

/// <summary>
/// The porting pages: whole programs side by side, then tables with every row of docs/parity.tsv, with members as a program writes them.
/// </summary>
public class PortingPageTests
{
    private static readonly string[] s_programs = ["An auto-responder", "A call and its states", "An SMS"];

    /// <summary>A library, the page that teaches, the page that has the tables.</summary>
    public static TheoryData<string, string, string> Pages => new()
    {
        { "Skype4Py", "docs/from-skype4py.md", "docs/from-skype4py.md" },
        { "Skype4COM", "docs/from-skype4com.md", "docs/skype4com-members.md" },
        { "Skype4Java", "docs/from-skype4java.md", "docs/from-skype4java.md" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_member_and_every_constant_stands_on_the_page(string library, string _, string tables)
    {
        Dictionary<string, string[]> sections = Sections(tables);

        string[] missing = [.. ParityRow.All.Where(r => r.Library == library && !IsOn(sections, r)).Select(r => $"{r.Class}.{r.Member}")];

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_shows_whole_programs_of_both_libraries(string library, string page, string _)
    {
        CodeBlock[] blocks = [.. MarkdownPage.Find(page).Blocks];

        Assert.All(s_programs, program =>
        {
            (int first, int last) = LinesBelow(page, $"## {program}");
            CodeBlock[] here = [.. blocks.Where(b => b.Line > first && b.Line < last)];
            Assert.True(here.Count(b => b.Kind == BlockKind.File) == 1, $"{library}: {program} has one whole program of ours.");
            Assert.True(here.Count(b => b.Kind is BlockKind.NotCompiled || b.Info is "python" or "java") == 1,
                $"{library}: {program} has one whole program of theirs.");
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Tables_stand_behind_the_prose(string library, string page, string tables)
    {
        string[] parts = MarkdownPage.Find(page).Text.Split("<!-- made: parity");

        Assert.True(parts.Length == (page == tables ? 2 : 1), $"{library}: one made part, the last of its page.");
        Assert.DoesNotContain("\n| ", parts[0], StringComparison.Ordinal);
        if (page == tables)
            Assert.EndsWith("<!-- end -->", parts[1].TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_are_written_as_a_program_writes_them()
    {
        string[] ours = [.. ParityRow.All.SelectMany(r => r.OursEach).Distinct().Where(o => o.Contains('.', StringComparison.Ordinal))];
        string[] types = [.. ours.Where(o => Spelling.Of(o).StartsWith(Spelling.Variable(TypeOf(o)) + ".", StringComparison.Ordinal))
            .Select(TypeOf).Distinct()];

        // Properties are generic, and skype is an ISkype.
        string[] variables = ["ISkype skype", "SettableSkypeProperty<int> property",
            .. types.Where(t => t is not ("ISkype" or "Skype") && !t.EndsWith("SkypeProperty", StringComparison.Ordinal))
                .Select(t => $"{t} {Spelling.Variable(t)}")];

        // The compiler takes no extension method as an argument of nameof.
        string[] written = [.. ours.Where(o => TypeOf(o) is not ("HandlerExtensions" or "ObservableHandlers")).Select(Spelling.Of).Distinct()];
        string program = $"""
            string[] Names({string.Join(", ", variables)}) =>
            [
            {string.Join(",\n", written.Select(w => $"nameof({w})"))}
            ];
            Console.WriteLine(Names({string.Join(", ", variables.Select(_ => "default!"))}).Length);
            """;

        Assert.Empty(string.Join('\n', BlockCompiler.Check(new CodeBlock("parity.tsv", 1, "csharp", program, null))));
    }

    // Skype4Java names its constants by the words of the wire, but for two enumerations that are numbers on the wire.
    [Fact]
    public void A_constant_of_Skype4Java_is_the_member_with_the_same_word()
    {
        ParityRow[] rows = [.. ParityRow.All.Where(r => r is { Library: "Skype4Java", Kind: "constant" })
            .Where(r => r.Class is not ("User" or "Profile" or "Connector.Status" or "User.BuddyStatus"))];

        Assert.True(rows.Length > 200);
        Assert.Empty(rows.Where(r => !WordsOf(r.Ours).Contains(r.Member, StringComparer.OrdinalIgnoreCase))
            .Select(r => $"{r.Class}.{r.Member}: {r.Ours}"));
    }

    [Theory]
    [InlineData("CallService.PlaceAsync", "skype.Calls.PlaceAsync")]
    [InlineData("ISkype.Wire", "skype.Wire")]
    [InlineData("Profile.MoodText", "skype.Profile.MoodText")]
    [InlineData("ChatMessage.Body", "message.Body")]
    [InlineData("HandlerExtensions.Use", "skype.Use")]
    [InlineData("Skype.AttachAsync", "Skype.AttachAsync")]
    [InlineData("SkypeOptions.CommandTimeout", "SkypeOptions.CommandTimeout")]
    [InlineData("CallStatus.InProgress", "CallStatus.InProgress")]
    public void A_member_is_written_so(string name, string written) => Assert.Equal(written, Spelling.Of(name));

    // Later clients have another word for some; what has no word of its own is the member for unknown words.
    private static IEnumerable<string> WordsOf(string constant)
    {
        Type type = typeof(Skype).Assembly.GetType($"Skype4Net.{TypeOf(constant)}")!;
        string member = constant.Split('.')[1];
        IReadOnlyList<string> words = type.GetField(member)!.GetCustomAttribute<WireAttribute>()?.Words ?? [];
        return member == "Unknown" ? words.Append("UNKNOWN") : words;
    }

    private static string TypeOf(string name) => name.Split('.')[0];

    private static bool IsOn(Dictionary<string, string[]> sections, ParityRow row)
    {
        if (row.Kind == "collection-method")
            return sections["Collections"].Any(l => l.Contains($"`{row.Class}`", StringComparison.Ordinal))
                && sections["Collections"].Any(l => l.StartsWith($"| `{row.Member}` |", StringComparison.Ordinal));
        return sections.TryGetValue(row.Class, out string[]? lines)
            && lines.Where(l => l.StartsWith($"| `{row.Member}` |", StringComparison.Ordinal))
                .Any(l => row.Written.All(w => l.Contains($"`{w}`", StringComparison.Ordinal)));
    }

    // The lines below each heading of a class.
    private static Dictionary<string, string[]> Sections(string page)
        => MarkdownPage.Find(page).Text.Split("<!-- made: parity")[1].Split("\n### ").Skip(1).Select(s => s.Split('\n'))
            .ToDictionary(l => l[0], l => l[1..]);

    private static (int First, int Last) LinesBelow(string page, string heading)
    {
        (int Line, string Text)[] headings =
            [.. MarkdownPage.Find(page).Prose.Where(p => p.Text.StartsWith("## ", StringComparison.Ordinal))];
        int at = Array.FindIndex(headings, h => h.Text == heading);
        Assert.True(at >= 0, $"{page} has no \"{heading}\".");
        return (headings[at].Line, at + 1 < headings.Length ? headings[at + 1].Line : int.MaxValue);
    }
}
