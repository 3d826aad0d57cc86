using System.Text.RegularExpressions;

namespace Skype4Net.Tests.Docs;

/// <summary>What the sessions of docs/protocol/notifications.md show is the protocol that Skype4Net speaks: known commands, known properties, words
/// that have a meaning.</summary>
public partial class ReferenceExampleTests
{
    private const string Page = "docs/protocol/notifications.md";

    public static TheoryData<int> Sessions => [.. Blocks.Select(b => b.Line)];

    private static IEnumerable<CodeBlock> Blocks => MarkdownPage.Find(Page).Blocks.Where(b => b.Text.Contains("<- ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Sessions))]
    public void Every_line_of_a_session_can_be_read(int line)
    {
        var session = new ReferenceSession();
        (string Line, string? Complaint)[] read = [.. Lines(Blocks.Single(b => b.Line == line)).Select(l => (l, session.Check(l)))];

        Assert.All(read, l => Assert.True(l.Complaint is null, $"{l.Line}: {l.Complaint}"));
    }

    [Fact]
    public void The_guard_sees_the_sessions() => Assert.True(Sessions.Count > 35);

    [Theory]
    [InlineData("-> #1 ALTER CHAT #a/$b SETTOPIK x")]
    [InlineData("-> #1 GET CALL 1 COLOUR")]
    [InlineData("<- CALL 1 STATUS RINGGING")]
    [InlineData("<- CALL 1 COLOUR RED")]
    [InlineData("<- #9 OPEN CHAT #a/$b")]
    [InlineData("<- HELLO")]
    public void A_line_that_cannot_be_is_found(string line) => Assert.NotNull(new ReferenceSession().Check(line));

    // Without comments, and with the names that the page abbreviates.
    private static IEnumerable<string> Lines(CodeBlock block) => block.Text.Split('\n')
        .Select(l => Comment().Replace(l, "").Replace("<m>", "#nora.lund/$a1b2c3d4e5f60718", StringComparison.Ordinal)
            .Replace("<name>", "#nora.lund/$ben_o;5f3a1c0d9e8b7a66", StringComparison.Ordinal))
        .Where(l => l.Trim().Length > 0);

    [GeneratedRegex(@"\s*(?:^|\s{2,});.*$")]
    private static partial Regex Comment();
}
