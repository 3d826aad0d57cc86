using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>The switches for what a client has stored, or has not yet: lists, times, a fresh installation.</summary>
public sealed class StoreFaultTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public void Lists_are_newest_first_oldest_first_or_in_no_order()
    {
        for (int i = 0; i < 20; i++)
            _emulatorFixture.Ben.Say(_emulatorFixture.Nora, $"message {i}");
        long[] newestFirst = Missed();

        Assert.Equal(newestFirst.OrderDescending(), newestFirst);
        _emulatorFixture.Nora.Faults.Lists = ListOrder.OldestFirst;
        Assert.Equal(newestFirst.Reverse(), Missed());
        _emulatorFixture.Nora.Faults.Lists = ListOrder.Shuffled;
        long[] shuffled = Missed();
        Assert.NotEqual(newestFirst, shuffled);
        Assert.NotEqual(shuffled, Missed());
        Assert.Equal(newestFirst, shuffled.OrderDescending());

        long[] Missed() => [.. _emulatorFixture.App.Send("SEARCH MISSEDCHATMESSAGES")!.Split(' ', 2)[1].Split(", ").Select(long.Parse)];
    }

    [Fact]
    public void Recent_chats_and_messages_are_cut_to_the_latest()
    {
        for (int i = 0; i < 5; i++)
            _emulatorFixture.Ben.Say(_emulatorFixture.Nora, $"message {i}");
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(5));
        _emulatorFixture.Ada.Say(_emulatorFixture.Nora, "the latest chat");
        string[] chats = List("SEARCH RECENTCHATS");
        string[] all = List($"GET CHAT {chats[1]} CHATMESSAGES");
        Assert.Equal(all, List($"GET CHAT {chats[1]} RECENTCHATMESSAGES"));

        _emulatorFixture.Nora.Faults.RecentChats = 1;
        _emulatorFixture.Nora.Faults.RecentMessages = 2;

        Assert.Equal([chats[0]], List("SEARCH RECENTCHATS"));
        Assert.Equal(all[..2], List($"GET CHAT {chats[1]} RECENTCHATMESSAGES"));
        Assert.Equal(all, List($"GET CHAT {chats[1]} CHATMESSAGES"));

        string[] List(string command)
        {
            string reply = _emulatorFixture.App.Send(command)!;
            string head = command.StartsWith("SEARCH", StringComparison.Ordinal) ? "CHATS " : command[4..] + " ";
            Assert.StartsWith(head, reply);
            return reply[head.Length..].Split([", ", " "], StringSplitOptions.None);
        }
    }

    [Fact]
    public void A_thousand_messages_of_a_chat_are_recent_and_all_are_in_its_history()
    {
        for (int i = 0; i < 1002; i++)
            _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "hello");
        string chat = _emulatorFixture.App.Send("SEARCH CHATS")!["CHATS ".Length..];
        string[] all = NumbersOf("CHATMESSAGES"), recent = NumbersOf("RECENTCHATMESSAGES");
        Assert.Equal(1002, all.Length);
        Assert.Equal(all[..1000], recent);

        _emulatorFixture.App.Send($"ALTER CHAT {chat} CLEARRECENTMESSAGES");
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "the first one since");
        Assert.Single(NumbersOf("RECENTCHATMESSAGES"));

        string[] NumbersOf(string property)
            => _emulatorFixture.App.Send($"GET CHAT {chat} {property}")![$"CHAT {chat} {property} ".Length..].Split(", ");
    }

    [Fact]
    public void A_message_is_stored_after_the_time_stamp_of_its_chat_or_before()
    {
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "makes the chat");
        _emulatorFixture.App.Receive();
        _emulatorFixture.Nora.Faults.StoreDelay = TimeSpan.FromSeconds(2);
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "comes later");

        Assert.Single(_emulatorFixture.App.Receive(), l => l.Contains("ACTIVITY_TIMESTAMP"));
        Assert.DoesNotContain(_emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben), e => e.Text == "comes later");
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains(_emulatorFixture.App.Receive(), l => l.EndsWith("STATUS RECEIVED", StringComparison.Ordinal));
        Assert.Contains(_emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben), e => e.Text == "comes later");

        _emulatorFixture.Nora.Faults.StoreDelay = TimeSpan.FromSeconds(-2);
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "comes first");
        string[] told = _emulatorFixture.App.Receive();
        Assert.Contains(told, l => l.EndsWith("STATUS RECEIVED", StringComparison.Ordinal));
        Assert.DoesNotContain(told, l => l.Contains("ACTIVITY_TIMESTAMP"));
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Single(_emulatorFixture.App.Receive(), l => l.Contains("ACTIVITY_TIMESTAMP"));
    }

    [Fact]
    public void What_waits_to_be_stored_is_edited_and_outlives_the_client_in_order()
    {
        _emulatorFixture.Nora.Faults.StoreDelay = TimeSpan.FromSeconds(2);
        ChatEntry first = _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "first");
        _emulatorFixture.Ben.Edit(first, "first, edited");
        Assert.Equal(["first, edited"], _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben).Select(e => e.Text));
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "second");
        _emulatorFixture.Nora.Faults.StoreDelay = TimeSpan.Zero;
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "third");

        _emulatorFixture.Nora.Crash();
        _emulatorFixture.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["first, edited", "second", "third"], _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben).Select(e => e.Text));
        Assert.Equal(3, _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben).Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void A_clock_that_is_wrong_shows_in_the_times_of_own_messages()
    {
        _emulatorFixture.Ben.Faults.ClockSkew = TimeSpan.FromMinutes(-7);

        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "late or early?");

        Assert.Equal(_emulatorFixture.Clock.GetUtcNow() - TimeSpan.FromMinutes(7),
            _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben)[^1].SentAt);
    }

    [Fact]
    public void A_sign_out_goes_untold()
    {
        _emulatorFixture.Nora.Faults.LoseSignOut = true;

        _emulatorFixture.Nora.LogOut();

        Assert.DoesNotContain(_emulatorFixture.App.Receive(), l => l.Contains("LOGGEDOUT"));
        Assert.StartsWith("ERROR 68", _emulatorFixture.App.Send("GET SKYPEVERSION"));
    }

    [Fact]
    public void A_client_installed_anew_has_no_history_and_begins_its_numbers_again()
    {
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "before");
        long number = _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben)[0].Id;
        Assert.Throws<InvalidOperationException>(_emulatorFixture.Nora.Reinstall);
        _emulatorFixture.Nora.Quit();
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "meanwhile");

        _emulatorFixture.Nora.Reinstall();
        _emulatorFixture.Nora.Restart();

        ChatEntry only = Assert.Single(_emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben));
        Assert.Equal("meanwhile", only.Text);
        Assert.InRange(only.Id, 0, number);
    }
    [Fact]
    public void A_client_installed_anew_has_no_calls_voicemails_or_SMS()
    {
        _emulatorFixture.Nora.SetPrivilege(Privilege.Voicemail);
        long number = _emulatorFixture.Nora.Call(_emulatorFixture.Ben).Id;
        _emulatorFixture.App.Send("CALLVOICEMAIL ada.k");
        _emulatorFixture.App.Send("CREATE SMS OUTGOING +3725550100");
        _emulatorFixture.Nora.Quit();

        _emulatorFixture.Nora.Reinstall();
        _emulatorFixture.Nora.Restart();

        RawApp app = _emulatorFixture.Open(_emulatorFixture.Nora).Attach();
        Assert.Equal("CALLS ", app.Send("SEARCH CALLS"));
        Assert.Equal("VOICEMAILS ", app.Send("SEARCH VOICEMAILS"));
        Assert.Equal("SMSS ", app.Send("SEARCH SMSS"));
        Assert.Equal(number, _emulatorFixture.Nora.Call(_emulatorFixture.Ben).Id);
    }

    [Fact]
    public void A_client_installed_anew_has_neither_the_files_nor_the_sms_of_before()
    {
        using var folder = new TemporaryFolder();
        _emulatorFixture.Ben.SendFile(_emulatorFixture.Nora, folder.Write("before.txt", [1]));
        _emulatorFixture.App.Send("CREATE SMS OUTGOING +3725550100");
        _emulatorFixture.Nora.Quit();
        _emulatorFixture.Nora.Reinstall();
        _emulatorFixture.Nora.Restart();

        _emulatorFixture.Ben.SendFile(_emulatorFixture.Nora, folder.Write("after.txt", [1]));

        Assert.Equal("after.txt", Assert.Single(_emulatorFixture.Nora.Files).Name);
        Assert.Equal("SMSS ", _emulatorFixture.Open(_emulatorFixture.Nora).Attach().Send("SEARCH SMSS"));
    }
}
