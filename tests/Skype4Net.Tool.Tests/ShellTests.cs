using System.Text.Json;
using Skype4Net.Tool.Shell;

namespace Skype4Net.Tool.Tests;

public class ShellTests
{
    private static readonly CommandCompletion s_completion = new(CommandCompletion.Templates, () => ["ben", "ida"]);

    [Fact]
    public async Task From_a_pipe_there_is_one_reply_after_the_other_and_a_failure_shows_in_the_exit_code()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);
        foreach (string line in new[] { "GET USERSTATUS", "", "GET USER ben FULLNAME", "BOGUS" })
            tool.In.Type(line);
        tool.In.End();

        Assert.Equal(1, await tool.RunAsync("shell"));
        Assert.Equal(["USERSTATUS ONLINE", "USER ben FULLNAME Ben Ode", "ERROR 2 Unknown command"], tool.Lines);
    }

    [Fact]
    public async Task As_JSON_each_command_has_its_reply_or_error()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);
        tool.In.Type("PING");
        tool.In.Type("#1 PING");
        tool.In.Type("quit");

        Assert.Equal(1, await tool.RunAsync("shell", "--json"));
        JsonElement[] rows = [.. tool.Lines.Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal("PONG", rows[0].GetProperty("reply").GetString());
        Assert.StartsWith("Leave the number out", rows[1].GetProperty("error").GetString());
    }

    [Fact]
    public async Task Notifications_come_too_when_they_are_wanted()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);
        Task<int> running = tool.StartAsync("shell", "--notifications", "true");
        tool.In.Type("PING");
        await tool.Out.LineAsync(l => l == "PONG");

        emulatorFixture.Ben.SetMood("hungry");

        await tool.Out.LineAsync(l => l == "USER ben MOOD_TEXT hungry");
        tool.In.End();
        Assert.Equal(0, await running.InTime());
    }

    [Theory]
    [InlineData("GET USER be", "ben")]
    [InlineData("get user ben fulln", "FULLNAME")]
    [InlineData("ALTER CHAT #x LEA", "LEAVE")]
    [InlineData("SEARCH FRI", "FRIENDS")]
    public void Tab_completes_from_the_tables_and_the_contacts(string line, string word)
        => Assert.Equal([word], s_completion.Next(line).Words);

    [Fact]
    public void Where_nothing_can_be_completed_it_is_said_what_belongs_there()
        => Assert.Contains("<id>", s_completion.Next("GET CALL ").Hints);

    [Fact]
    public void Keys_edit_the_line()
    {
        var line = new EditedLine(s_completion, ["PING", "GET USERSTATUS"]);
        Press(line, ConsoleKey.UpArrow, ConsoleKey.UpArrow);
        Assert.Equal("PING", line.Text);
        Press(line, ConsoleKey.DownArrow, ConsoleKey.DownArrow);
        Assert.Equal("", line.Text);
        Type(line, "SEARCH FR");
        Press(line, ConsoleKey.Tab);
        Assert.Equal("SEARCH FRIENDS ", line.Text);
        Press(line, ConsoleKey.Backspace, ConsoleKey.Home, ConsoleKey.Delete);
        Assert.Equal(("EARCH FRIENDS", 0), (line.Text, line.Cursor));
        Press(line, ConsoleKey.Escape);
        Type(line, "ALTER CALL 1 ");
        Press(line, ConsoleKey.Tab);
        Assert.Contains("HOLD", line.Offered);
    }

    [Fact]
    public void History_is_kept_but_no_password_and_nothing_after_a_blank()
    {
        using var folder = new TemporaryFolder();
        var history = LineHistory.OfCommands(folder.At("state"));
        foreach (string line in new[] { "PING", "PING", " secret", "ALTER CHAT #x ENTERPASSWORD pw", "GET USERSTATUS" })
            history.Add(line);

        Assert.Equal(["PING", "GET USERSTATUS"], LineHistory.OfCommands(folder.At("state")).Lines);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder.At("state/history")));
    }

    [Fact]
    public async Task In_a_terminal_keys_become_commands_with_notifications_above_and_history_behind()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);
        Terminal terminal = tool.Sit(all: true);
        Task<int> running = tool.StartAsync("shell");
        terminal.Type("GET USER be");
        terminal.Press(ConsoleKey.Tab);
        terminal.Type("FULLNAME");
        terminal.Press(ConsoleKey.Enter);
        await tool.Out.LineAsync(l => l.EndsWith("USER ben FULLNAME Ben Ode"));
        emulatorFixture.Ben.SetMood("hungry");
        await tool.Out.LineAsync(l => l.EndsWith("USER ben MOOD_TEXT hungry"));
        terminal.Type("quit");
        terminal.Press(ConsoleKey.Enter);

        Assert.Equal(0, await running.InTime());
        Assert.Equal(["GET USER ben FULLNAME"], File.ReadAllLines(tool.Folder.At("state/skype4net/history")));
    }

    [Theory]
    [InlineData("\u0001X", "Xone two three", 1)]
    [InlineData("\u0001\u0006\u0006X", "onXe two three", 3)]
    [InlineData("\u0001\u0005X", "one two threeX", 14)]
    [InlineData("\u0002\u0002\u000b", "one two thr", 11)]
    [InlineData("\u0002\u0002\u0015", "ee", 0)]
    [InlineData("\u0017", "one two ", 8)]
    [InlineData("\u0017\u0017\u0019", "one two ", 8)]
    [InlineData("\u0008\u007f", "one two thr", 11)]
    [InlineData("\u0001\u0004", "ne two three", 0)]
    public void Control_keys_edit_as_in_other_shells(string keys, string text, int cursor)
    {
        var line = new EditedLine(s_completion, []);
        Type(line, "one two three");

        Type(line, keys);

        Assert.Equal((text, cursor), (line.Text, line.Cursor));
    }

    [Fact]
    public void Letters_of_several_characters_are_one()
    {
        var line = new EditedLine(s_completion, []);
        Type(line, "a\U0001F600b");

        Press(line, ConsoleKey.LeftArrow, ConsoleKey.Backspace);

        Assert.Equal(("ab", 1), (line.Text, line.Cursor));
    }

    [Fact]
    public void Ctrl_R_searches_the_history_and_Escape_gives_up()
    {
        var line = new EditedLine(s_completion, ["GET USER ben FULLNAME", "PING", "GET USER ida FULLNAME", "SEARCH FRIENDS"]);
        Type(line, "draft\u0012user");
        Assert.Equal(("GET USER ida FULLNAME", "(search) user: "), (line.Text, line.SearchSign));
        Type(line, "\u0012");
        Assert.Equal("GET USER ben FULLNAME", line.Text);
        Type(line, "x");
        Assert.Equal("(not found) userx: ", line.SearchSign);
        Press(line, ConsoleKey.Escape);
        Assert.Equal(("draft", (string?)null), (line.Text, line.SearchSign));

        Type(line, "\u0012ping");
        Assert.Equal(LineAction.Accept, line.Apply(new ConsoleKeyInfo('\r', ConsoleKey.Enter, false, false, false)));
        Assert.Equal("PING", line.Text);
    }

    [Fact]
    public async Task Ctrl_C_gives_up_the_line_and_twice_ends()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);
        Terminal terminal = tool.Sit(all: true);
        Task<int> running = tool.StartAsync("shell");
        terminal.Type("BOGUS\u0003PING\r");
        await tool.Out.LineAsync(l => l.EndsWith("PONG"));
        Assert.DoesNotContain("ERROR", tool.Out.Text);

        terminal.Type("\u0003");
        await tool.Out.LineAsync(l => l.EndsWith("Ctrl+C again ends."));
        Assert.False(running.IsCompleted);
        terminal.Type("\u0003");

        Assert.Equal(130, await running.InTime());
        Assert.Equal(["PING"], File.ReadAllLines(tool.Folder.At("state/skype4net/history")));
    }

    [Fact]
    public async Task Ctrl_Z_stops_the_tool_and_the_line_is_there_again()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);
        Terminal terminal = tool.Sit(all: true);
        Task<int> running = tool.StartAsync("shell");
        terminal.Type("PI\u001aNG\r");
        await tool.Out.LineAsync(l => l.EndsWith("PONG"));

        Assert.Equal(1, tool.Suspended);
        terminal.Type("\u0004");
        Assert.Equal(0, await running.InTime());
    }

    [Fact]
    public async Task Help_says_what_can_come_next()
    {
        await using var emulatorFixture = new EmulatorFixture();
        using var tool = new ToolRun(emulatorFixture.Nora);
        foreach (string line in new[] { "help", "? GET USER ben", "help BOGUS" })
            tool.In.Type(line);
        tool.In.End();

        Assert.Equal(0, await tool.RunAsync("shell"));
        Assert.Contains("Ctrl+W the word before", tool.Error.Text);
        Assert.Contains("GET USER ben is followed by: ABOUT, ", tool.Error.Text);
        Assert.Contains("Nothing is known that begins with BOGUS.", tool.Error.Text);
    }

    private static void Press(EditedLine line, params ConsoleKey[] keys)
    {
        foreach (ConsoleKey key in keys)
            line.Apply(new ConsoleKeyInfo('\0', key, false, false, false));
    }

    private static void Type(EditedLine line, string text)
    {
        foreach (char c in text)
            line.Apply(new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false));
    }
}
