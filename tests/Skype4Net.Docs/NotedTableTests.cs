namespace Skype4Net.Tests.Docs;

/// <summary>What is written by hand beside a made row stays with it.</summary>
public class NotedTableTests
{
    private const string Page = "| Key | Value | Notes |\n| --- | --- | --- |\n| `A` | old | by hand |\n| `B\\|C` | old |  |\n";

    [Fact]
    public void Notes_stay_beside_their_row_and_new_rows_have_none()
    {
        NotedTable table = Table(Page);
        table.Add("`new`", "1");
        table.Add("`A`", "2");
        table.Add("`B|C`", "3");

        Assert.Equal("| Key | Value | Notes |\n| --- | --- | --- |\n| `new` | 1 |  |\n| `A` | 2 | by hand |\n| `B\\|C` | 3 |  |\n", table.ToString());
    }

    [Fact]
    public void Notes_about_what_is_gone_are_not_dropped_unseen()
    {
        NotedTable table = Table(Page);
        table.Add("`B|C`", "3");

        Assert.Contains("`A`", Assert.Throws<InvalidDataException>(table.ToString).Message);
    }

    [Fact]
    public void A_row_without_notes_may_go()
    {
        NotedTable table = Table(Page);
        table.Add("`A`", "2");

        Assert.DoesNotContain("B", table.ToString());
    }

    [Theory]
    [InlineData("| Key | Value | Notes |\n| --- | --- | --- |\n| `A` | 1 |\n")]
    [InlineData("| Key | Value | Notes |\n| --- | --- | --- |\n| `A` | 1 | x |\n| `A` | 1 | y |\n")]
    public void A_table_that_cannot_be_read_is_refused(string before) => Assert.Throws<InvalidDataException>(() => Table(before));

    private static NotedTable Table(string before) => new("test", before, ["Key", "Value"], ["Notes"]);
}
