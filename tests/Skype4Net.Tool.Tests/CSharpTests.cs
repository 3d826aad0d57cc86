using System.Text.Json;
using Skype4Net.Tool.CSharp;

namespace Skype4Net.Tool.Tests;

/// <summary>C# line by line, and scripts.</summary>
public sealed class CSharpTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task Pieces_know_each_other_and_may_await()
    {
        foreach (string line in new[] { "var name = await skype.User(\"echo\").FullName;", "name", "foreach (char c in name.Take(1))", "{",
            "    nora.Say(echo, $\"{c}!\");", "}", "echo.GetMessages(nora)[^1].Text" })
            _tool.In.Type(line);
        _tool.In.End();

        Assert.Equal(0, await _tool.RunAsync("csharp", "--emulator"));

        Assert.Equal(["\"Echo\"", "\"E!\""], _tool.Lines);
    }

    [Fact]
    public async Task Ctrl_C_gives_up_the_lines_that_wait_for_more()
    {
        Terminal terminal = _tool.Sit(all: true);
        Task<int> running = _tool.StartAsync("csharp", "--emulator");
        terminal.Type("40 +\r\u00032\r");
        await _tool.Out.LineAsync(l => l == "2");

        Assert.DoesNotContain("Ctrl+C again ends.", _tool.Out.Text);
        Assert.DoesNotContain("42", _tool.Out.Text);
        terminal.Type("\u0004");
        Assert.Equal(0, await running.InTime());
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_the_prompt_goes_on()
    {
        string[] typed =
            ["nonsense", "await skype.SendAsync(\"GET USER x NOTHING\")", "throw new InvalidOperationException(\"oh\");", "1 + 1"];
        foreach (string line in typed)
            _tool.In.Type(line);
        _tool.In.Type("quit");

        Assert.Equal(1, await _tool.RunAsync("csharp", "--emulator"));

        Assert.Contains("error CS0103: The name 'nonsense' does not exist", _tool.Error.Text);
        Assert.Contains("in answer to \"GET USER x NOTHING\"", _tool.Error.Text);
        Assert.Contains("InvalidOperationException: oh", _tool.Error.Text);
        Assert.Equal(["2"], _tool.Lines);
    }

    [Fact]
    public async Task A_script_has_arguments_a_world_and_a_value()
    {
        byte[] text = "return $\"{args[0]} {skype.CurrentUser.Handle} {network.Find(\"ida\")!.Handle}\";"u8.ToArray();
        string script = _tool.Folder.Write("hello.csx", text);

        JsonElement row = await _tool.JsonAsync("csharp", script, "hello", "--emulator", "--user", "ben", "--user", "ida");

        Assert.Equal("\"hello ben ida\"", row.GetProperty("reply").GetString());
    }

    [Fact]
    public async Task A_script_that_fails_is_1_and_says_where()
    {
        string script = _tool.Folder.Write("wrong.csx", "int x = 1;\nint y = ;"u8.ToArray());

        Assert.Equal(1, await _tool.RunAsync("csharp", script, "--emulator"));

        Assert.Contains($"{script}(2,9): error CS1525", _tool.Error.Text);
    }

    [Theory]
    [InlineData(1, "csharp", "nowhere.csx", "--emulator")]
    [InlineData(2, "csharp", "--user", "nora")]
    public async Task What_is_wrong_with_the_command_line_is_told_before_anybody_is_asked(int code, params string[] args)
        => Assert.Equal(code, await _tool.RunAsync(args));

    [Theory]
    [InlineData("skype.Us", "User,UserStatus")]
    [InlineData("await sky", "skype")]
    [InlineData("(await skype.User(\"x\").FullName).TrimE", "TrimEnd")]
    [InlineData("skype.Contacts.Frie", "Friends")]
    [InlineData("text.Spl", "Split")]
    [InlineData("ChatMessageStatus.Sen", "Sending,Sent")]
    [InlineData("cou", "count")]
    [InlineData("Console.WriteL", "WriteLine")]
    public async Task Tab_completes_by_what_the_compiler_knows(string line, string words)
    {
        await using var emulatorFixture = new EmulatorFixture();
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = emulatorFixture.Nora.Transport }).InTime();
        var session = new CSharpSession(new CSharpGlobals { skype = skype });
        await session.RunAsync("var text = \"a b\"; int count = 1;", null, default);

        string[] found = [.. new CSharpCompletion(session, () => "").Next(line).Words];

        Assert.Empty(words.Split(',').Except(found));
    }
}
