using Skype4Net.Emulator;

namespace Skype4Net.Tool.Tests;

/// <summary>Who is meant: by handle, by name, by title, and what is said when nobody is.</summary>
public sealed class RecipientTests : IAsyncLifetime
{
    private readonly EmulatorFixture _emulatorFixture = new();
    private readonly ToolRun _tool;

    public RecipientTests() => _tool = new ToolRun(_emulatorFixture.Nora);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _tool.Dispose();
        await _emulatorFixture.DisposeAsync();
    }

    [Theory]
    [InlineData("Ben Ode")]
    [InlineData("ben ode")]
    [InlineData("BEN")]
    public async Task A_contact_is_found_by_name(string name)
    {
        Assert.Equal(0, await _tool.RunAsync("send", name, "hello"));

        Assert.Equal("hello", _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora)[^1].Text);
    }

    [Fact]
    public async Task A_chat_is_found_by_its_title()
    {
        EmulatedChat lunch = _emulatorFixture.Ida.CreateChat(_emulatorFixture.Nora, _emulatorFixture.Ben);
        _emulatorFixture.Ida.SetTopic(lunch, "Friday lunch");

        Assert.Equal(0, await _tool.RunAsync("send", "friday lunch", "hello"));

        Assert.Equal("hello", _emulatorFixture.Ben.GetMessages(lunch)[^1].Text);
    }

    [Fact]
    public async Task Two_of_a_name_are_both_named()
    {
        EmulatedClient other = _emulatorFixture.Network.LogIn("ben2", "Ben Ode");
        _emulatorFixture.Network.MakeContacts(_emulatorFixture.Nora, other);

        Assert.Equal(2, await _tool.RunAsync("send", "Ben Ode", "hello"));

        Assert.Contains("Several contacts are called \"Ben Ode\": ben, ben2.", _tool.Error.Text);
    }

    [Theory]
    [InlineData("bne", "Did you mean ben?")]
    [InlineData("Ben Odd", "Did you mean \"Ben Ode\"?")]
    [InlineData("Nobody Here", "There is no contact and no chat \"Nobody Here\".")]
    [InlineData("#nora/$lunhc", "There is no chat \"#nora/$lunhc\".")]
    public async Task A_name_that_is_wrong_is_sent_nothing(string name, string said)
    {
        Assert.Equal(2, await _tool.RunAsync("send", name, "hello"));

        Assert.Contains(said, _tool.Error.Text);
        Assert.Empty(_emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora));
    }

    [Fact]
    public async Task A_chat_with_a_slip_in_its_name_is_known()
    {
        EmulatedChat lunch = _emulatorFixture.Ida.CreateChat(_emulatorFixture.Nora, _emulatorFixture.Ben);

        Assert.Equal(2, await _tool.RunAsync("history", lunch.Name[..^1]));

        Assert.Contains($"Did you mean {lunch.Name}?", _tool.Error.Text);
    }

    [Fact]
    public async Task A_stranger_with_a_similar_name_can_be_meant()
    {
        EmulatedClient stranger = _emulatorFixture.Network.LogIn("bne", "Another One");

        Assert.Equal(0, await _tool.RunAsync("send", "bne", "hello", "--stranger"));

        Assert.Equal("hello", stranger.GetMessages(_emulatorFixture.Nora)[^1].Text);
    }

    [Fact]
    public async Task The_history_of_nobody_creates_nothing()
    {
        await using ISkype watching = await Skype.AttachAsync(new SkypeOptions { Transport = _emulatorFixture.Nora.Transport }).InTime();
        Assert.Empty(await watching.Chats.All);

        Assert.Equal(0, await _tool.RunAsync("history", "nobody"));
        Assert.Equal(0, await _tool.RunAsync("history", "ida"));

        Assert.Contains("There is no conversation with nobody.", _tool.Error.Text);
        Assert.Empty(await watching.Chats.All);
    }

    [Fact]
    public async Task Whom_to_call_is_found_by_name_too()
    {
        _emulatorFixture.Ben.IsBusy = true;

        Assert.Equal(1, await _tool.RunAsync("call", "Ben Ode"));

        Assert.Contains("Busy", _tool.Lines[^1]);
    }

    [Fact]
    public async Task A_sound_file_that_is_missing_is_told_before_anybody_is_called()
    {
        int calls = 0;
        using IDisposable watch = _emulatorFixture.Ben.CallChanged.Subscribe(_ => calls++);

        Assert.Equal(1, await _tool.RunAsync("call", "ben", "--input", "file:/nowhere/hello.wav"));

        Assert.Contains("there is no file /nowhere/hello.wav. Nobody was called.", _tool.Error.Text);
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task An_SMS_is_not_sent_when_Enter_is_all_the_answer()
    {
        _emulatorFixture.Nora.SetCredit(5);
        Terminal terminal = _tool.Sit();
        terminal.Press(ConsoleKey.Enter);

        Assert.Equal(1, await _tool.RunAsync("sms", "+3725550100", "hello"));

        Assert.Contains("Send it for 0.078 EUR?", _tool.Error.Text);
        Assert.Contains("Nothing was sent.", _tool.Error.Text);
        Assert.Empty(_emulatorFixture.Network.Phone("+3725550100").Messages);
    }

    [Fact]
    public async Task What_Skype_refuses_is_said_in_words()
    {
        Assert.Equal(1, await _tool.RunAsync("send", "stranger9", "hello"));

        Assert.Contains("Skype cannot open a conversation with that person; is the name right?", _tool.Error.Text);
    }

    [Theory]
    [InlineData("--jsno", "friends has no option --jsno. Did you mean --json?")]
    [InlineData("--onlin", "friends has no option --onlin. Did you mean --online?")]
    public async Task A_mistyped_option_is_told_what_was_meant(string option, string said)
    {
        Assert.Equal(2, await _tool.RunAsync("friends", option));

        Assert.Contains(said, _tool.Error.Text);
    }
}
