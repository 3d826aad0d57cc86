using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>The switches that make a client as bad as real ones can be.</summary>
public sealed class FaultTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public void Notifications_are_lost_and_the_same_seed_loses_the_same_ones()
    {
        string[] first = Moods(seed: 5), again = Moods(seed: 5), other = Moods(seed: 6);

        Assert.InRange(first.Length, 20, 80);
        Assert.Equal(first, again);
        Assert.NotEqual(first, other);

        string[] Moods(int seed)
        {
            _emulatorFixture.Nora.Faults.Seed = seed;
            _emulatorFixture.Nora.Faults.DropNotifications = 0.5;
            for (int i = 0; i < 100; i++)
                _emulatorFixture.Nora.SetSetting("UI_LANGUAGE", $"l{i}");
            return _emulatorFixture.App.Receive();
        }
    }

    [Fact]
    public void Notifications_are_doubled()
    {
        _emulatorFixture.Nora.Faults.DuplicateNotifications = 1;

        _emulatorFixture.Nora.SetSetting("UI_LANGUAGE", "de");

        Assert.Equal(["UI_LANGUAGE de", "UI_LANGUAGE de"], _emulatorFixture.App.Receive());
    }

    [Fact]
    public void Notifications_are_late()
    {
        _emulatorFixture.Nora.Faults.DelayNotifications = 1;
        _emulatorFixture.Nora.Faults.Delay = TimeSpan.FromSeconds(2);

        _emulatorFixture.Nora.SetSetting("UI_LANGUAGE", "de");

        Assert.Empty(_emulatorFixture.App.Receive());
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(["UI_LANGUAGE de"], _emulatorFixture.App.Receive());
    }

    [Fact]
    public void Notifications_change_places()
    {
        _emulatorFixture.Nora.Faults.ReorderNotifications = 1;

        _emulatorFixture.Nora.SetSetting("UI_LANGUAGE", "de");
        _emulatorFixture.Nora.SetSetting("UI_LANGUAGE", "fr");

        Assert.Equal(["UI_LANGUAGE fr", "UI_LANGUAGE de"], _emulatorFixture.App.Receive());
        _emulatorFixture.Nora.SetSetting("UI_LANGUAGE", "es");
        _emulatorFixture.Nora.Faults.Clear();
        Assert.Equal(["UI_LANGUAGE es"], _emulatorFixture.App.Receive());
    }

    [Fact]
    public void Replies_never_come_come_late_twice_or_under_a_wrong_id()
    {
        foreach (ReplyFault fault in new[] { ReplyFault.Never, ReplyFault.Late, ReplyFault.Twice, ReplyFault.WrongId, ReplyFault.None })
            _emulatorFixture.Nora.Faults.NextReply(fault);

        Assert.Null(_emulatorFixture.App.Send("#1 PING"));
        Assert.Null(_emulatorFixture.App.Send("#2 PING"));
        Assert.Equal("#3 PONG", _emulatorFixture.App.Send("#3 PING"));
        Assert.Equal("#nobody PONG", _emulatorFixture.App.Send("#4 PING"));
        Assert.Equal("#5 PONG", _emulatorFixture.App.Send("#5 PING"));
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["#3 PONG", "#3 PONG", "#nobody PONG", "#5 PONG", "#2 PONG"], _emulatorFixture.App.Receive());
    }

    [Fact]
    public void Replies_are_lost_and_late_by_chance()
    {
        _emulatorFixture.Nora.Faults.DropReplies = 1;
        Assert.Null(_emulatorFixture.App.Send("PING"));
        _emulatorFixture.Nora.Faults.DropReplies = 0;
        _emulatorFixture.Nora.Faults.DelayReplies = 1;
        Assert.Null(_emulatorFixture.App.Send("PING"));
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["PONG"], _emulatorFixture.App.Receive());
    }

    [Fact]
    public void The_nth_command_is_answered_with_an_error()
    {
        _emulatorFixture.Nora.Faults.FailCommand(2, SkypeError.ClientNotConnected);

        Assert.Equal("PONG", _emulatorFixture.App.Send("PING"));
        Assert.StartsWith("ERROR 66", _emulatorFixture.App.Send("PING"));
        Assert.Equal("PONG", _emulatorFixture.App.Send("PING"));
    }

    [Fact]
    public void An_error_or_a_fault_of_the_reply_waits_for_the_command_that_begins_with_given_words()
    {
        _emulatorFixture.Nora.Faults.FailCommand("get skypeversion", SkypeError.ClientNotConnected);
        _emulatorFixture.Nora.Faults.NextReply(ReplyFault.Never, "GET CURRENTUSERHANDLE");

        Assert.Equal("#1 PONG", _emulatorFixture.App.Send("#1 PING"));
        Assert.StartsWith("#2 ERROR 66", _emulatorFixture.App.Send("#2 GET SKYPEVERSION"));
        Assert.StartsWith("#3 SKYPEVERSION", _emulatorFixture.App.Send("#3 GET SKYPEVERSION"));
        Assert.Null(_emulatorFixture.App.Send("#4 GET CURRENTUSERHANDLE"));
        Assert.Equal("#5 CURRENTUSERHANDLE nora.lund", _emulatorFixture.App.Send("#5 GET CURRENTUSERHANDLE"));
    }

    [Fact]
    public void Replies_come_twice_and_under_wrong_ids_and_commands_fail_by_chance()
    {
        ClientFaults faults = _emulatorFixture.Nora.Faults;
        faults.DuplicateReplies = 1;
        Assert.Equal("#1 PONG", _emulatorFixture.App.Send("#1 PING"));
        Assert.Equal(["#1 PONG", "#1 PONG"], _emulatorFixture.App.Receive());
        faults.DuplicateReplies = 0;
        faults.MisdirectReplies = 1;
        Assert.Equal("#nobody PONG", _emulatorFixture.App.Send("#2 PING"));
        faults.MisdirectReplies = 0;
        faults.FailCommands = 0.5;
        faults.CommandError = SkypeError.NotOnline;

        string[] answers = [.. Enumerable.Range(0, 100).Select(_ => _emulatorFixture.App.Send("PING")!)];

        Assert.InRange(answers.Count(a => a.StartsWith("ERROR 38", StringComparison.Ordinal)), 20, 80);
        Assert.InRange(answers.Count(a => a == "PONG"), 20, 80);
    }

    [Fact]
    public void What_is_late_is_late_by_different_times_within_the_spread()
    {
        _emulatorFixture.Nora.Faults.DelayNotifications = 1;
        _emulatorFixture.Nora.Faults.Delay = TimeSpan.FromSeconds(2);
        _emulatorFixture.Nora.Faults.DelaySpread = TimeSpan.FromSeconds(3);
        for (int i = 0; i < 50; i++)
            _emulatorFixture.Nora.SetSetting("UI_LANGUAGE", $"l{i}");

        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1.99));
        Assert.Empty(_emulatorFixture.App.Receive());
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1.5));
        Assert.InRange(_emulatorFixture.App.Receive().Length, 5, 45);
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1.51));
        Assert.NotEmpty(_emulatorFixture.App.Receive());
    }

    [Fact]
    public void A_late_reply_does_not_outlive_the_client()
    {
        _emulatorFixture.Nora.Faults.NextReply(ReplyFault.Late);
        Assert.Null(_emulatorFixture.App.Send("PING"));

        _emulatorFixture.Nora.Crash();
        _emulatorFixture.Nora.Restart();
        _emulatorFixture.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.DoesNotContain("PONG", _emulatorFixture.App.Receive());
    }

    [Fact]
    public void Known_bugs_of_real_clients()
    {
        _emulatorFixture.Nora.Faults.MissingReceived = true;
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "unheard");
        Assert.DoesNotContain(_emulatorFixture.App.Receive(), l => l.EndsWith("STATUS RECEIVED"));
        Assert.NotEqual("CHATMESSAGES ", _emulatorFixture.App.Send("SEARCH MISSEDCHATMESSAGES"));
        _emulatorFixture.App.Receive();

        _emulatorFixture.Nora.Faults.MissingHandles = true;
        _emulatorFixture.Ben.SetMood("hi");
        Assert.Contains("USER MOOD_TEXT hi", _emulatorFixture.App.Receive());

        _emulatorFixture.Nora.Faults.OkReplies = true;
        Assert.Equal("OK", _emulatorFixture.App.Send("MINIMIZE"));
        Assert.Equal("#7 OK", _emulatorFixture.App.Send("#7 CALL ada.k"));
        Assert.StartsWith("ERROR 34", _emulatorFixture.App.Send("CALL two,words!"));

        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o")!.Split(' ')[1];
        _emulatorFixture.Nora.Faults.ChatsAreCloudChats = true;
        Assert.StartsWith("ERROR 105", _emulatorFixture.App.Send($"GET CHAT {chat} TOPIC"));
        _emulatorFixture.Nora.Faults.Clear();
        Assert.Equal($"CHAT {chat} TOPIC ", _emulatorFixture.App.Send($"GET CHAT {chat} TOPIC"));
    }

    [Fact]
    public async Task The_SDK_lives_with_all_of_them()
    {
        await using ISkype skype = await Skype.AttachAsync(
            new SkypeOptions { Transport = _emulatorFixture.Nora.Transport, FriendlyName = "sdk", TimeProvider = _emulatorFixture.Clock });
        using var received = skype.Chats.MessageReceived.Record();

        // What is untold from now on is new.
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "hello");
        Assert.Equal("hello", await (await received.NextAsync()).Body);
        _emulatorFixture.Nora.Faults.OkReplies = true;
        Call call = await skype.Calls.PlaceAsync("ada.k");
        Assert.Equal(CallStatus.Ringing, await call.Status);
        await skype.Client.MinimizeAsync();

        _emulatorFixture.Nora.Faults.MissingReceived = true;
        using var lines = skype.Notifications.Record();
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "lost and found");

        // What stands behind the time stamp is delivered: so the recovery has begun to wait.
        await lines.NextAsync(l => l.Contains("FRIENDLYNAME Ben Okoro | lost"));
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("lost and found", await (await received.NextAsync()).Body);

        _emulatorFixture.Nora.Faults.NextReply(ReplyFault.Twice);
        await skype.PingAsync();
        _emulatorFixture.Nora.Faults.NextReply(ReplyFault.WrongId);
        Task<TimeSpan> lost = skype.PingAsync();
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(31));
        await Assert.ThrowsAsync<SkypeTimeoutException>(() => lost.InTime());
    }
}
