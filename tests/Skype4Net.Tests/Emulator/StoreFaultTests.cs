using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>The switches for what a client has stored, or has not yet: lists, times, a fresh installation.</summary>
public sealed class StoreFaultTests : IDisposable
{
    private readonly Town _town = new(new InProcessCarrier());

    public void Dispose() => _town.Dispose();

    [Fact]
    public void Lists_are_newest_first_oldest_first_or_in_no_order()
    {
        for (int i = 0; i < 20; i++)
            _town.Ben.Says(_town.Nora, $"message {i}");
        long[] newestFirst = Missed();

        Assert.Equal(newestFirst.OrderDescending(), newestFirst);
        _town.Nora.Faults.Lists = ListOrder.OldestFirst;
        Assert.Equal(newestFirst.Reverse(), Missed());
        _town.Nora.Faults.Lists = ListOrder.Shuffled;
        long[] shuffled = Missed();
        Assert.NotEqual(newestFirst, shuffled);
        Assert.NotEqual(shuffled, Missed());
        Assert.Equal(newestFirst, shuffled.OrderDescending());

        long[] Missed() => [.. _town.App.Say("SEARCH MISSEDCHATMESSAGES")!.Split(' ', 2)[1].Split(", ").Select(long.Parse)];
    }

    [Fact]
    public void Recent_chats_and_messages_are_cut_to_the_latest()
    {
        for (int i = 0; i < 5; i++)
            _town.Ben.Says(_town.Nora, $"message {i}");
        _town.Clock.Advance(TimeSpan.FromSeconds(5));
        _town.Ada.Says(_town.Nora, "the latest chat");
        string[] chats = List("SEARCH RECENTCHATS");
        string[] all = List($"GET CHAT {chats[1]} CHATMESSAGES");
        Assert.Equal(all, List($"GET CHAT {chats[1]} RECENTCHATMESSAGES"));

        _town.Nora.Faults.RecentChats = 1;
        _town.Nora.Faults.RecentMessages = 2;

        Assert.Equal([chats[0]], List("SEARCH RECENTCHATS"));
        Assert.Equal(all[..2], List($"GET CHAT {chats[1]} RECENTCHATMESSAGES"));
        Assert.Equal(all, List($"GET CHAT {chats[1]} CHATMESSAGES"));

        string[] List(string command)
        {
            string reply = _town.App.Say(command)!;
            string head = command.StartsWith("SEARCH", StringComparison.Ordinal) ? "CHATS " : command[4..] + " ";
            Assert.StartsWith(head, reply);
            return reply[head.Length..].Split([", ", " "], StringSplitOptions.None);
        }
    }

    [Fact]
    public void A_message_is_stored_after_the_time_stamp_of_its_chat_or_before()
    {
        _town.Ben.Says(_town.Nora, "makes the chat");
        _town.App.Take();
        _town.Nora.Faults.StoreDelay = TimeSpan.FromSeconds(2);
        _town.Ben.Says(_town.Nora, "comes later");

        Assert.Single(_town.App.Take(), l => l.Contains("ACTIVITY_TIMESTAMP"));
        Assert.DoesNotContain(_town.Nora.Conversation(_town.Ben), e => e.Text == "comes later");
        _town.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains(_town.App.Take(), l => l.EndsWith("STATUS RECEIVED", StringComparison.Ordinal));
        Assert.Contains(_town.Nora.Conversation(_town.Ben), e => e.Text == "comes later");

        _town.Nora.Faults.StoreDelay = TimeSpan.FromSeconds(-2);
        _town.Ben.Says(_town.Nora, "comes first");
        string[] told = _town.App.Take();
        Assert.Contains(told, l => l.EndsWith("STATUS RECEIVED", StringComparison.Ordinal));
        Assert.DoesNotContain(told, l => l.Contains("ACTIVITY_TIMESTAMP"));
        _town.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Single(_town.App.Take(), l => l.Contains("ACTIVITY_TIMESTAMP"));
    }

    [Fact]
    public void What_waits_to_be_stored_is_edited_and_outlives_the_client_in_order()
    {
        _town.Nora.Faults.StoreDelay = TimeSpan.FromSeconds(2);
        ChatEntry first = _town.Ben.Says(_town.Nora, "first");
        _town.Ben.Edits(first, "first, edited");
        Assert.Equal(["first, edited"], _town.Nora.Conversation(_town.Ben).Select(e => e.Text));
        _town.Ben.Says(_town.Nora, "second");
        _town.Nora.Faults.StoreDelay = TimeSpan.Zero;
        _town.Ben.Says(_town.Nora, "third");

        _town.Nora.Crash();
        _town.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["first, edited", "second", "third"], _town.Nora.Conversation(_town.Ben).Select(e => e.Text));
        Assert.Equal(3, _town.Nora.Conversation(_town.Ben).Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void A_clock_that_is_wrong_shows_in_the_times_of_own_messages()
    {
        _town.Ben.Faults.ClockSkew = TimeSpan.FromMinutes(-7);

        _town.Ben.Says(_town.Nora, "late or early?");

        Assert.Equal(_town.Clock.GetUtcNow() - TimeSpan.FromMinutes(7), _town.Nora.Conversation(_town.Ben)[^1].SentAt);
    }

    [Fact]
    public void A_sign_out_goes_untold()
    {
        _town.Nora.Faults.LoseSignOut = true;

        _town.Nora.LogsOut();

        Assert.DoesNotContain(_town.App.Take(), l => l.Contains("LOGGEDOUT"));
        Assert.StartsWith("ERROR 68", _town.App.Say("GET SKYPEVERSION"));
    }

    [Fact]
    public void A_client_installed_anew_has_no_history_and_begins_its_numbers_again()
    {
        _town.Ben.Says(_town.Nora, "before");
        long number = _town.Nora.Conversation(_town.Ben)[0].Id;
        Assert.Throws<InvalidOperationException>(_town.Nora.Reinstalls);
        _town.Nora.Quit();
        _town.Ben.Says(_town.Nora, "meanwhile");

        _town.Nora.Reinstalls();
        _town.Nora.Restart();

        ChatEntry only = Assert.Single(_town.Nora.Conversation(_town.Ben));
        Assert.Equal("meanwhile", only.Text);
        Assert.InRange(only.Id, 0, number);
    }
}
