namespace Skype4Net.Samples.Tests;

/// <summary>Each sample by its documented command, on an emulated Skype of its own.</summary>
public class EmbeddedTests
{
    [Fact]
    public async Task ChatBot_answers_in_a_conversation()
        => await ShowsAsync(
            "ChatBot", [],
            "An emulated Skype, with you and the bot as contacts of each other.",
            "you: @help",
            "bot: I know: @userstatus <online|away|na|dnd|invisible>, @credit, @help",
            "you: @credit",
            "bot: I have 12.50 EUR.",
            "you: @userstatus away",
            "bot: My status is away now.",
            "you: @userstatus dancing",
            "bot: Which one? online, away, na, dnd or invisible.",
            "you: thank you!",
            "The bot has read 5 messages.");

    [Fact]
    public async Task ChatBot_answers_what_is_piped_in()
    {
        SampleOutput output = await SampleProcess.RunAsync("ChatBot", "@help\n@credit\nthank you!", []);

        Assert.Equal(0, output.ExitCode);
        Assert.Equal(
            [
                "An emulated Skype, with you and the bot as contacts of each other.",
                "you: @help",
                "bot: I know: @userstatus <online|away|na|dnd|invisible>, @credit, @help",
                "you: @credit",
                "bot: I have 12.50 EUR.",
                "you: thank you!",
                "The bot has read 3 messages.",
            ],
            output.Lines);
    }

    [Fact]
    public async Task FriendsGreeting_greets_people_by_chat_and_telephones_by_SMS()
        => await ShowsAsync(
            "FriendsGreeting", ["Good", "morning,", "{0}!"],
            "echo123: greeted by chat",
            "[anna hears] Good morning, Anna B.!",
            "anna: greeted by chat",
            "[ben hears] Good morning, Ben O'Hara!",
            "ben: greeted by chat",
            "+3725550100: greeted by SMS",
            "[+3725550100 gets] Good morning, +3725550100!");

    [Fact]
    public async Task App2App_sends_lines_both_ways()
        => await ShowsAsync(
            "App2App", [],
            "you says: hello",
            "anna shouts: HELLO",
            "you says: grüße",
            "anna shouts: GRÜßE",
            "you says: good bye",
            "anna shouts: GOOD BYE");

    [Fact]
    public async Task TypingNotifier_shows_the_typing_before_the_message()
        => await ShowsAsync(
            "TypingNotifier", ["anna", "Hi"],
            "[anna sees] you is typing...",
            "[anna hears] Hi",
            "anna saw it being typed.",
            "[anna sees] you is not typing");

    [Fact]
    public async Task BoardGame_is_played_to_the_end_by_both_sides()
    {
        SampleOutput game = await SampleProcess.RunAsync("BoardGame");

        Assert.Equal("", game.Errors);
        Assert.Equal("You play against anna.", game.Lines[0]);
        Assert.Equal(["You play 5:", "1 2 3", "4 X 6", "7 8 9"], game.Lines.Skip(1).Take(4));
        Assert.Equal(9, game.Lines.Count(l => l.Contains(" play")) - 1);
        Assert.Equal(["Nobody has won.", "[anna's side] Drawn"], game.Lines.TakeLast(2));
        Assert.Equal(0, game.ExitCode);
    }

    [Fact]
    public async Task ContactExport_writes_what_a_spreadsheet_can_read()
    {
        SampleOutput export = await SampleProcess.RunAsync("ContactExport");

        Assert.Equal("", export.Errors);
        Assert.Equal("Handle,Full name,Display name,Home phone,Office phone,Mobile phone,City,Province,Country,Language,Birthday,Mood,Last online",
            export.Lines[0]);
        Assert.StartsWith("anna,\"Anna \"\"Ännchen\"\" B.\",,,,+3725550100,Tallinn,,,,,\"reading, writing 🙂\",", export.Lines[1]);
        Assert.StartsWith("ben,\"O'Hara, Ben\",,,,,,,,,1979-05-04,,", export.Lines[2]);
        Assert.StartsWith("echo123,Echo / Sound Test Service,", export.Lines[3]);
        Assert.Equal(4, export.Lines.Count);
    }

    [Fact]
    public async Task AlertSender_tells_everybody()
        => await ShowsAsync(
            "AlertSender", ["admin,boss", "The", "disk", "is", "full"],
            "[admin hears] The disk is full",
            "[boss hears] The disk is full",
            "admin: sent",
            "boss: sent");

    [Fact]
    public async Task AlertSender_sends_what_another_program_writes()
    {
        SampleOutput alert = await SampleProcess.RunAsync("AlertSender", "two\nlines\n", ["admin", "-"]);

        Assert.Equal(["[admin hears] two", "lines", "admin: sent"], alert.Lines);
    }

    [Fact]
    public async Task AlertSender_has_an_exit_code_for_whom_it_could_not_tell()
    {
        SampleOutput alert = await SampleProcess.RunAsync("AlertSender", "admin,nobody.there", "hello");

        Assert.Equal(1, alert.ExitCode);
        Assert.Contains("admin: sent", alert.Lines);
        Assert.Equal("1 of 2 did not get the message.", alert.Errors.Trim());
    }

    [Theory]
    [InlineData("AlertSender", "Say to whom, and what.", "admin")]
    [InlineData("App2App", "Say listen, or connect with a handle.", "lsten")]
    [InlineData("BoardGame", "Say wait, or play with a handle.", "play")]
    [InlineData("TypingNotifier", "There is nothing to type.", "anna")]
    [InlineData("ContactExport", "Say one file, or none.", "a", "b")]
    [InlineData("ChatBot", "The argument hello is not known.", "hello")]
    [InlineData("FriendsGreeting", "--transport needs a name behind it.", "--transport")]
    [InlineData("ChatBot", "\"pigeon\" is no transport.", "--transport", "pigeon")]
    public async Task Wrong_arguments_are_explained(string project, string problem, params string[] arguments)
    {
        SampleOutput output = await SampleProcess.RunAsync(project, arguments);

        Assert.Equal(2, output.ExitCode);
        Assert.StartsWith(problem, output.Errors);
        Assert.DoesNotContain("(Parameter", output.Errors);
        Assert.Contains($"usage: {project} [--transport", output.Errors);
    }

    // Two sides write at the same time, so what is checked is that each line is there once, and no other.
    private static async Task ShowsAsync(string project, string[] arguments, params string[] lines)
    {
        SampleOutput output = await SampleProcess.RunAsync(project, arguments);

        Assert.Equal("", output.Errors);
        Assert.Equal(lines.Order(StringComparer.Ordinal), output.Lines.Order(StringComparer.Ordinal));
        Assert.Equal(0, output.ExitCode);
    }
}
