using System.Text.Json;
using Skype4Net.Emulator;

namespace Skype4Net.Tool.Tests;

public sealed class EverydayTests : IAsyncLifetime
{
    private readonly EmulatorFixture _emulatorFixture = new();
    private readonly ToolRun _tool;

    public EverydayTests() => _tool = new ToolRun(_emulatorFixture.Nora);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _tool.Dispose();
        await _emulatorFixture.DisposeAsync();
    }

    [Fact]
    public async Task Friends_are_a_table_whose_columns_stand_below_each_other()
    {
        _emulatorFixture.Ben.SetMood("on the train");
        _emulatorFixture.Ida.GoOffline();

        Assert.Equal(0, await _tool.RunAsync("friends"));

        Assert.Equal(["HANDLE   NAME                       STATUS   MOOD", "ben      Ben Ode                    Online   on the train",
            "echo123  Echo / Sound Test Service  Online", "ida      Ida Berg                   Offline"], _tool.Lines);
        Assert.Equal("", _tool.Error.Text);
    }

    [Fact]
    public async Task Friends_as_JSON()
    {
        JsonElement friends = await _tool.JsonAsync("friends", "--online");

        Assert.Equal(["ben", "echo123", "ida"], friends.EnumerateArray().Select(f => f.GetProperty("handle").GetString()));
        Assert.Equal("online", friends[0].GetProperty("status").GetString());
    }

    [Fact]
    public async Task Friends_of_a_group_that_is_not_there_is_a_wrong_command_line()
    {
        Assert.Equal(2, await _tool.RunAsync("friends", "--group", "Work"));
        Assert.Contains("no group of this name", _tool.Error.Text);
        Assert.Equal("", _tool.Out.Text);
    }

    [Fact]
    public async Task What_others_wrote_cannot_move_the_cursor()
    {
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "\u001b[2Jgone\nand on");

        Assert.Equal(0, await _tool.RunAsync("history", "ben"));

        Assert.DoesNotContain('\u001b', _tool.Out.Text);
        Assert.Contains("[2Jgone and on", _tool.Out.Text);
    }

    [Fact]
    public async Task Chats_with_the_latest_first()
    {
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "hi");
        EmulatedChat lunch = _emulatorFixture.Ida.CreateChat(_emulatorFixture.Nora, _emulatorFixture.Ben);
        _emulatorFixture.Ida.SetTopic(lunch, "Lunch");

        JsonElement chats = await _tool.JsonAsync("chats", "all");

        JsonElement shown = chats.EnumerateArray().Single(c => c.GetProperty("name").GetString() == lunch.Name);
        Assert.Equal("Lunch", shown.GetProperty("title").GetString());
        Assert.Equal(3, shown.GetProperty("members").GetInt32());
        Assert.Equal(2, chats.GetArrayLength());
    }

    [Fact]
    public async Task History_ends_with_the_newest()
    {
        foreach (string text in new[] { "one", "two", "three" })
            _emulatorFixture.Ben.Say(_emulatorFixture.Nora, text);

        JsonElement messages = await _tool.JsonAsync("history", "ben", "--count", "2");

        Assert.Equal(["two", "three"], messages.EnumerateArray().Select(m => m.GetProperty("text").GetString()));
        Assert.Equal("ben", messages[0].GetProperty("from").GetString());
    }

    [Fact]
    public async Task A_message_is_sent_and_delivered()
    {
        JsonElement sent = await _tool.JsonAsync("send", "ben", "hello", "there", "--wait");

        Assert.Equal("hello there", _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora)[^1].Text);
        Assert.Equal("sent", sent.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_message_comes_from_a_pipe()
    {
        _tool.In.Type("line one");
        _tool.In.Type("line two");
        _tool.In.End();

        Assert.Equal(0, await _tool.RunAsync("send", "ben"));

        Assert.Equal("line one\nline two", _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora)[^1].Text);
    }

    [Fact]
    public async Task Without_a_terminal_what_is_missing_is_named()
    {
        Assert.Equal(2, await _tool.RunAsync("send"));
        Assert.Contains("the chat or contact is missing", _tool.Error.Text);
        Assert.Contains("skype4net send --help", _tool.Error.Text);
    }

    [Fact]
    public async Task An_option_that_is_not_there_is_no_contact()
    {
        Assert.Equal(2, await _tool.RunAsync("send", "--wiat", "ben", "hello"));
        Assert.Contains("send has no option --wiat", _tool.Error.Text);
        Assert.Empty(_emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora));

        Assert.Equal(0, await _tool.RunAsync("send", "ben", "--", "--wiat"));
        Assert.Equal("--wiat", _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora)[^1].Text);
    }

    [Fact]
    public async Task In_a_terminal_the_chat_is_picked_and_the_text_is_asked_for()
    {
        _emulatorFixture.Ida.Say(_emulatorFixture.Nora, "hi");
        Terminal terminal = _tool.Sit();
        terminal.Press(ConsoleKey.Enter);
        terminal.Type("answer");
        terminal.Press(ConsoleKey.Enter);

        Assert.Equal(0, await _tool.RunAsync("send"));

        Assert.Equal("answer", _emulatorFixture.Ida.GetMessages(_emulatorFixture.Nora)[^1].Text);
        Assert.DoesNotContain("Which chat?", _tool.Out.Text);
    }

    [Fact]
    public async Task Status_is_shown_and_changed()
    {
        Assert.Equal(0, await _tool.RunAsync("status", "dnd"));

        Assert.Equal("nora is dnd (connection: online)", Assert.Single(_tool.Lines));
        Assert.Equal(2, await _tool.RunAsync("status", "sleeping"));
        Assert.Contains("There are: offline, online, away, na, dnd, invisible.", _tool.Error.Text);
    }

    [Fact]
    public async Task Mood_is_changed_and_cleared()
    {
        Assert.Equal("at lunch", (await _tool.JsonAsync("mood", "at", "lunch")).GetProperty("mood").GetString());
        Assert.Equal(0, await _tool.RunAsync("mood", "--clear"));
        Assert.Equal("nora has no mood message", _tool.Lines[^1]);
    }

    [Fact]
    public async Task A_call_is_followed_to_its_end()
    {
        using IDisposable ben = _emulatorFixture.Ben.CallChanged.Subscribe(call =>
        {
            if (call.Status == CallStatus.Ringing)
                call.Answer();
        });
        Task<int> running = _tool.StartAsync("call", "ben");
        await _tool.Out.LineAsync(l => l.Contains("InProgress"));
        _emulatorFixture.Ben.CurrentCall!.HangUp();

        Assert.Equal(0, await running.InTime());
        Assert.Contains("Finished", _tool.Lines[^1]);
    }

    [Fact]
    public async Task A_call_that_is_turned_down_has_failed()
    {
        using IDisposable ben = _emulatorFixture.Ben.CallChanged.Subscribe(call =>
        {
            if (call.Status == CallStatus.Ringing)
                call.HangUp();
        });

        Assert.Equal(1, await _tool.RunAsync("call", "ben"));
        Assert.Contains("Refused", _tool.Lines[^1]);
    }

    [Fact]
    public async Task Ctrl_C_hangs_up()
    {
        Task<int> running = _tool.StartAsync("call", "ben");
        await _tool.Out.LineAsync(l => l.Contains("Ringing"));

        _tool.Interrupt.Cancel();

        Assert.Equal(130, await running.InTime());
        Assert.Null(_emulatorFixture.Ben.CurrentCall);
    }

    [Fact]
    public async Task Whom_to_call_and_with_which_device_is_picked()
    {
        using IDisposable ida = _emulatorFixture.Ida.CallChanged.Subscribe(call =>
        {
            if (call.Status == CallStatus.Ringing)
                call.HangUp();
        });
        Terminal terminal = _tool.Sit();
        terminal.Press(ConsoleKey.DownArrow);
        terminal.Press(ConsoleKey.DownArrow);
        terminal.Press(ConsoleKey.Enter);
        terminal.Press(ConsoleKey.Enter);

        Assert.Equal(1, await _tool.RunAsync("call", "--output"));
        Assert.Contains("call", _tool.Lines[0]);
        Assert.Contains("to ida: Refused", _tool.Lines[^1]);
        Assert.Contains("Device for --output?", _tool.Error.Text);
    }

    [Fact]
    public async Task An_SMS_is_paid_and_delivered()
    {
        _emulatorFixture.Nora.SetCredit(5);

        JsonElement sms = await _tool.JsonAsync("sms", "+3725550100", "on my way", "--yes", "--wait");

        Assert.Equal("on my way", Assert.Single(_emulatorFixture.Network.Phone("+3725550100").Messages));
        Assert.Equal("delivered", sms.GetProperty("status").GetString());
        Assert.True(sms.GetProperty("price").GetDecimal() > 0);
    }

    [Fact]
    public async Task An_SMS_costs_money_and_is_not_sent_unasked()
    {
        _emulatorFixture.Nora.SetCredit(5);

        Assert.Equal(2, await _tool.RunAsync("sms", "+3725550100", "hello"));
        Assert.Contains("--yes", _tool.Error.Text);
        Assert.Empty(_emulatorFixture.Network.Phone("+3725550100").Messages);
    }

    [Fact]
    public async Task An_SMS_without_credit_fails()
    {
        Assert.Equal(1, await _tool.RunAsync("sms", "+3725550100", "hello", "--yes", "--wait"));
        Assert.Contains("InsufficientFunds", _tool.Out.Text + _tool.Error.Text);
    }
}
