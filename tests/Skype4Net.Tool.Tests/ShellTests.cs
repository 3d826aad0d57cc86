using System.Text.Json;
using Skype4Net.Tool.Shell;

namespace Skype4Net.Tool.Tests;

public class ShellTests
{
    private static readonly CommandCompletion s_completion = new(CommandCompletion.Templates);

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
        => Assert.Equal([word], s_completion.Next(line, ["ben", "ida"]).Words);

    [Fact]
    public void Where_nothing_can_be_completed_it_is_said_what_belongs_there()
        => Assert.Contains("<id>", s_completion.Next("GET CALL ", []).Hints);

    [Fact]
    public void Keys_edit_the_line()
    {
        var line = new EditedLine(s_completion, ["PING", "GET USERSTATUS"], () => []);
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
        var history = new ShellHistory(folder.At("state"));
        foreach (string line in new[] { "PING", "PING", " secret", "ALTER CHAT #x ENTERPASSWORD pw", "GET USERSTATUS" })
            history.Add(line);
        history.Save();

        Assert.Equal(["PING", "GET USERSTATUS"], new ShellHistory(folder.At("state")).Lines);
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
