using System.Text.RegularExpressions;

namespace Skype4Net.Tests.Docs;

/// <summary>
/// docs/parity.tsv names more than what exists: what could be read, set or heard there can be here; arguments in another order are warned of.
/// </summary>
public partial class ParityAccessTests
{
    [Fact]
    public void What_was_settable_there_names_what_sets_it_here()
        => Nothing(Rows(r => r.Kind is "property-getset" or "property-set" || IsJava(r, "set", "clear")).Where(r => !r.Members.Any(m => m.Sets)));

    [Fact]
    public void What_was_readable_there_names_what_reads_it_here()
        => Nothing(Rows(r => r.Kind is "property-getset" or "property-get" || IsJava(r, "get", "is", "has", "can"))
            .Where(r => !r.Members.Any(m => m.Reads)));

    [Fact]
    public void What_was_told_there_names_what_tells_it_here()
        => Nothing(Rows(r => r.Kind == "event").Where(r => !r.Members.Any(m => m.Tells)));

    // How many methods of two or more arguments the inventories have: none may get lost.
    [Theory]
    [InlineData("Skype4Py", 47)]
    [InlineData("Skype4COM", 33)]
    public void The_arguments_of_every_method_that_has_several_are_listed(string library, int count)
        => Assert.Equal(count, ParityRow.All.Count(r => r.Library == library && r.Arguments.Length > 1));

    [Fact]
    public void Arguments_that_stand_in_another_order_here_are_warned_of()
        => Nothing(Rows(r => r.Arguments.Length > 1).Where(r => IsReversed(r) != r.Note.Contains("the other way round", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Skype4Py", "docs/from-skype4py.md")]
    [InlineData("Skype4COM", "docs/from-skype4com.md")]
    public void The_page_itself_warns_of_them_too(string library, string page)
    {
        string text = MarkdownPage.Find(page).Text.Split("<!-- made:")[0];

        Assert.All(Rows(r => r.Library == library && IsReversed(r)),
            r => Assert.Contains($"`{r.Ours.Split('.')[^1]}(", text, StringComparison.Ordinal));
    }

    private static IEnumerable<ParityRow> Rows(Func<ParityRow, bool> which) => ParityRow.All.Where(r => r.Ours != "-" && which(r));

    private static void Nothing(IEnumerable<ParityRow> rows)
    {
        string[] wrong = [.. rows.Select(r => $"{r.Library} {r.Class}.{r.Member}({string.Join(", ", r.Arguments)}): {r.Ours}")];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    private static bool IsJava(ParityRow row, params string[] verbs)
        => row is { Library: "Skype4Java", Kind: "method" } && verbs.Contains(Verb().Match(row.Member).Value);

    // Of any two arguments that both sides have, does one come before the other there and behind it here?
    private static bool IsReversed(ParityRow row) => row.Members.SelectMany(m => m.Parameters).Any(ours =>
    {
        int[] places = [.. row.Arguments.Select(a => Array.IndexOf(ours, a)).Where(p => p >= 0)];
        return !places.SequenceEqual(places.Order());
    });

    [GeneratedRegex("^[a-z]+(?=[A-Z])")]
    private static partial Regex Verb();
}
