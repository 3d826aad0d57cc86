namespace Skype4Net.Tests.Chats;

/// <summary>Every message of others is handled once, whatever the client does with its notifications.</summary>
public class MessageReceivedTests
{
    [Fact]
    public async Task A_message_is_handled_once_however_often_it_is_told()
    {
        await using var box = await MailBox.OpenAsync();

        box.Arrives(10, "one");
        box.Tell("CHATMESSAGE 10 STATUS RECEIVED");
        box.Tell("CHATMESSAGE 10 STATUS READ");
        box.Arrives(11, "two");

        Assert.Equal([10, 11], await box.HandledAsync(2));
    }

    [Fact]
    public async Task A_message_that_is_not_told_is_asked_for_when_its_chat_moves()
    {
        await using var box = await MailBox.OpenAsync();

        box.Arrives(10, "lost", told: false);
        box.Tell($"CHAT {MailBox.Chat} ACTIVITY_TIMESTAMP 1174380355");
        await box.SettleAsync();
        box.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal([10], await box.HandledAsync(1));
    }

    [Fact]
    public async Task A_message_that_is_told_is_not_asked_for_as_well()
    {
        await using var box = await MailBox.OpenAsync();
        int before = box.Searches;

        box.Tell($"CHAT {MailBox.Chat} ACTIVITY_TIMESTAMP 1174380355");
        box.Arrives(10, "told");
        Assert.Equal([10], await box.HandledAsync(1));
        box.Clock.Advance(TimeSpan.FromSeconds(5));
        box.Arrives(11, "and told");
        Assert.Equal([11], await box.HandledAsync(1));

        Assert.Equal(before, box.Searches);
    }

    [Fact]
    public async Task A_message_read_in_the_open_window_before_it_was_told_is_handled()
    {
        await using var box = await MailBox.OpenAsync();

        box.Arrives(10, "read at once", status: "READ", told: false);
        box.Tell("CHATMESSAGE 10 STATUS READ");

        Assert.Equal([10], await box.HandledAsync(1));
    }

    [Fact]
    public async Task Our_own_messages_and_old_ones_that_are_read_now_are_not()
    {
        await using var box = await MailBox.OpenAsync();

        box.Arrives(8, "old", status: "READ", told: false, age: TimeSpan.FromHours(1));
        box.Tell("CHATMESSAGE 8 STATUS READ");
        box.Arrives(9, "mine", from: "nora.lund", status: "SENT", told: false);
        box.Tell("CHATMESSAGE 9 STATUS SENT");
        box.Arrives(10, "new");

        Assert.Equal([10], await box.HandledAsync(1));
    }

    [Fact]
    public async Task Unread_messages_of_before_the_start_are_left_alone()
    {
        var box = new MailBox();
        box.Arrives(5, "old mail", told: false, age: TimeSpan.FromHours(1));
        await box.StartAsync();

        box.Arrives(10, "new");

        Assert.Equal([10], await box.HandledAsync(1));
        await box.DisposeAsync();
    }

    [Fact]
    public async Task Unless_the_options_want_them()
    {
        var box = new MailBox();
        box.Arrives(6, "second", told: false, age: TimeSpan.FromMinutes(50));
        box.Arrives(5, "first", told: false, age: TimeSpan.FromHours(1));
        await box.StartAsync(new MessageRecoveryOptions { IncludeUnreadAtStart = true });

        Assert.Equal([5, 6], await box.HandledAsync(2));
        await box.DisposeAsync();
    }

    [Fact]
    public async Task What_came_while_there_was_no_attachment_is_handled_after_it_is_back_in_order()
    {
        await using var box = await MailBox.OpenAsync();
        box.Arrives(10, "before");
        Assert.Equal([10], await box.HandledAsync(1));

        box.Client.Peer(AttachmentStatus.NotAvailable);
        await box.SettleAsync();
        box.Clock.Advance(TimeSpan.FromMinutes(1));
        box.Arrives(12, "second", told: false);
        box.Arrives(11, "first, and read in the window", status: "READ", told: false);
        box.Client.Peer(AttachmentStatus.Available);
        box.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal([11, 12], await box.HandledAsync(2));
    }

    [Fact]
    public async Task A_slow_sweep_finds_what_had_no_sign_at_all()
    {
        await using var box = await MailBox.OpenAsync(new MessageRecoveryOptions { Sweep = TimeSpan.FromSeconds(10) });

        box.Arrives(10, "silent", told: false);
        box.Clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal([10], await box.HandledAsync(1));
    }

    /// <summary>A client with one chat whose messages the test puts in by hand.</summary>
    private sealed class MailBox : IAsyncDisposable
    {
        public const string Chat = "#ada.k/$nora.lund;1";
        private readonly SortedDictionary<long, (string From, string Body, string Status, DateTimeOffset Sent)> _messages = [];
        private ScriptedSkype? _scripted;
        private Recorder<ChatMessage>? _received;
        private readonly DateTimeOffset _now = new(2026, 3, 20, 9, 0, 0, TimeSpan.Zero);

        public ScriptedTransport Client => _scripted!.Client;

        public ManualTimeProvider Clock => _scripted!.Clock;

        public int Searches => Client.Sent.Count(c => c.StartsWith("SEARCH"));

        public static async Task<MailBox> OpenAsync(MessageRecoveryOptions? options = null)
        {
            var box = new MailBox();
            await box.StartAsync(options);
            return box;
        }

        public async Task StartAsync(MessageRecoveryOptions? options = null)
        {
            _scripted = await ScriptedSkype.AttachAsync(
                o => o with { MessageRecovery = options ?? new MessageRecoveryOptions() },
                new ScriptedTransport { Answer = Answer });
            _received = _scripted.Skype.Chats.MessageReceived.Record();
        }

        public void Arrives(long id, string body, string from = "ada.k", string status = "RECEIVED", bool told = true, TimeSpan age = default)
        {
            lock (_messages)
                _messages[id] = (from, body, status, (_scripted?.Clock.GetUtcNow() ?? _now) - age);
            if (told)
                Tell($"CHATMESSAGE {id} STATUS {status}");
        }

        public void Tell(string line) => Client.Push(line);

        public async Task<List<long>> HandledAsync(int count)
        {
            var ids = new List<long>();
            while (ids.Count < count)
                ids.Add((await _received!.NextAsync()).Id);
            Assert.True(_received!.IsEmpty);
            return ids;
        }

        /// <summary>Waits until everything told so far has been delivered: events come in wire order.</summary>
        public async Task SettleAsync()
        {
            using Recorder<string> lines = _scripted!.Skype.Notifications.Record();
            Tell("SETTLED");
            await lines.NextAsync(line => line == "SETTLED");
        }

        public async ValueTask DisposeAsync() => await _scripted!.DisposeAsync();

        private string? Answer(string command)
        {
            lock (_messages)
            {
                return command.Split(' ') switch
                {
                    ["SEARCH", "MISSEDCHATMESSAGES"] => "CHATMESSAGES " + string.Join(", ", _messages.Where(m => m.Value.Status == "RECEIVED").Select(m => m.Key).Reverse()),
                    ["SEARCH", "RECENTCHATS"] => $"CHATS {Chat}, 19:cloud@thread.skype",
                    ["GET", "CHAT", Chat, "RECENTCHATMESSAGES"] => $"CHAT {Chat} RECENTCHATMESSAGES " + string.Join(", ", _messages.Keys),
                    ["GET", "CHAT", ..] => "ERROR 105",
                    ["GET", "CHATMESSAGE", var id, "FROM_HANDLE"] => $"CHATMESSAGE {id} FROM_HANDLE {_messages[long.Parse(id)].From}",
                    ["GET", "CHATMESSAGE", var id, "STATUS"] => $"CHATMESSAGE {id} STATUS {_messages[long.Parse(id)].Status}",
                    ["GET", "CHATMESSAGE", var id, "TIMESTAMP"] => $"CHATMESSAGE {id} TIMESTAMP {_messages[long.Parse(id)].Sent.ToUnixTimeSeconds()}",
                    _ => null,
                };
            }
        }
    }
}
