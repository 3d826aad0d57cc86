using Skype4Net.Emulator.Testing;
using Skype4Net.Engine;

namespace Skype4Net.Tests.Receiving;

/// <summary>A client whose messages the test puts in by hand, a program that is handed them, and time that passes from timer to timer.</summary>
internal sealed class MailBox : IAsyncDisposable
{
    public const string Ada = "#ada.k/$nora.lund;1";
    public const string Ben = "#ben/$nora.lund;2";
    private readonly Lock _gate = new();
    private readonly ActivityTracker _work = new();
    private readonly List<long> _handled = [];
    private ScriptedSkype? _scripted;

    /// <summary>What is stored, by number.</summary>
    public SortedDictionary<long, Mail> Messages { get; set; } = [];

    public ScriptedTransport Client { get; } = new();

    public Skype Skype => _scripted!.Skype;

    public ManualTimeProvider Clock => _scripted!.Clock;

    public RecordingLoggerFactory Log { get; } = new();

    /// <summary>Who is signed in.</summary>
    public string User { get; set; } = "nora.lund";

    /// <summary>By how much the client's clock is ahead of the program's.</summary>
    public TimeSpan Skew { get; set; }

    /// <summary>Replaces the reply to a command; null for none, empty for silence.</summary>
    public Func<string, string?> Instead { get; set; } = _ => null;

    /// <summary>How many recent messages of a chat are listed.</summary>
    public int Recent { get; set; } = int.MaxValue;

    /// <summary>Messages handed over so far, by number.</summary>
    public List<long> Handled
    {
        get
        {
            lock (_gate)
                return [.. _handled];
        }
    }

    public List<ChatMessage> HandledMessages { get; } = [];

    /// <summary>For <see cref="Instead"/>: a client that lists nothing.</summary>
    public static string? WithoutLists(string command)
        => command.StartsWith("SEARCH ", StringComparison.Ordinal) || command.EndsWith("CHATMESSAGES", StringComparison.Ordinal)
            ? "ERROR 2 Unknown command" : null;

    public static async Task<MailBox> OpenAsync(MessageRecoveryOptions? options = null, Action<MailBox>? prepare = null)
    {
        var box = new MailBox();
        prepare?.Invoke(box);
        await box.StartAsync(options);
        return box;
    }

    /// <summary>Starts the program; observers may be others than the one that notes numbers.</summary>
    public async Task StartAsync(MessageRecoveryOptions? options = null, Action<IObservable<ChatMessage>>? observe = null,
        Func<SkypeOptions, SkypeOptions>? change = null)
    {
        Client.Answer = Answer;
        _scripted = await ScriptedSkype.AttachAsync(
            o =>
            {
                o = o with { MessageRecovery = options ?? new MessageRecoveryOptions { Sweep = null }, WorkTracker = _work, LoggerFactory = Log };
                return change?.Invoke(o) ?? o;
            },
            Client);
        if (observe is not null)
            observe(Skype.Chats.MessageReceived);
        else
            Skype.Chats.MessageReceived.Subscribe(Note);
        await SettleAsync();
    }

    public void Note(ChatMessage message)
    {
        lock (_gate)
        {
            _handled.Add(message.Id);
            HandledMessages.Add(message);
        }
    }

    /// <summary>A message is stored and, unless the client is silent about it, told.</summary>
    public void Arrives(long number, string chat = Ada, string from = "ada.k", string status = "RECEIVED", bool told = true, string body = "hello")
    {
        lock (_gate)
            Messages[number] =
                new Mail(chat, from, body, status, (_scripted?.Clock.GetUtcNow() ?? new DateTimeOffset(2026, 3, 20, 9, 0, 0, TimeSpan.Zero)) + Skew);
        if (told)
            Notify($"CHATMESSAGE {number} STATUS {status}");
    }

    public void Notify(string line) => Client.Push(line);

    public void Moves(string chat = Ada) => Notify($"CHAT {chat} ACTIVITY_TIMESTAMP 1174380355");

    /// <summary>The client goes away, and what was being asked with it.</summary>
    public async Task GoesAwayAsync()
    {
        Client.Peer(AttachmentStatus.NotAvailable);
        await SettleAsync();
    }

    /// <summary>The client comes back; the program attaches within some seconds.</summary>
    public async Task ComesBackAsync()
    {
        Client.Peer(AttachmentStatus.Available);
        await PassAsync(TimeSpan.FromSeconds(5));
    }

    /// <summary>Time passes, and everything that follows from each timer happens before the next.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        DateTimeOffset end = Clock.GetUtcNow() + time;
        await SettleAsync();
        while (Clock.MoveTowards(end))
            await SettleAsync();
    }

    /// <summary>Ends when nothing more happens unless time passes.</summary>
    public async Task SettleAsync()
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        for (int quiet = 0; quiet < 3; quiet++)
        {
            await Task.Yield();
            while (_work.Items.Any(i => !i.MayWait) || !Skype.Engine.Dispatcher.IsIdle || ThreadPool.PendingWorkItemCount > 0)
            {
                limit.Token.ThrowIfCancellationRequested();
                await Task.Yield();
                quiet = 0;
            }
        }
    }

    /// <summary>Ends when so many messages have been noted: a handler of its own task may begin a moment later.</summary>
    public async Task UntilHandledAsync(int count)
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        while (Handled.Count < count)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        await SettleAsync();
    }

    /// <summary>Ends when all handlers have ended, too.</summary>
    public async Task EndAsync()
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        while (_work.Items.Length > 0)
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        await SettleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_scripted is not null)
            await _scripted.DisposeAsync();
    }

    private string? Answer(string command)
    {
        if (Instead(command) is { } instead)
            return instead;
        lock (_gate)
        {
            return command.Split(' ') switch
            {
                ["GET", "CURRENTUSERHANDLE"] => $"CURRENTUSERHANDLE {User}",
                ["SEARCH", "MISSEDCHATMESSAGES"]
                    => "CHATMESSAGES " + string.Join(", ", Messages.Where(m => m.Value.Status == "RECEIVED").Select(m => m.Key).Reverse()),
                ["SEARCH", "CHATMESSAGES"] => "CHATMESSAGES " + string.Join(", ", Messages.Keys.Reverse()),
                ["SEARCH", "RECENTCHATS"] => "CHATS " + string.Join(", ", Messages.Values.Select(m => m.Chat).Distinct()),
                ["GET", "CHAT", var chat, "RECENTCHATMESSAGES"] => $"CHAT {chat} RECENTCHATMESSAGES " + ListOf(chat, Recent),
                ["GET", "CHAT", var chat, "CHATMESSAGES"] => $"CHAT {chat} CHATMESSAGES " + ListOf(chat, int.MaxValue),
                ["GET", "CHATMESSAGE", var id, var property]
                    => Messages.TryGetValue(long.Parse(id), out Mail? mail) ? $"CHATMESSAGE {id} {property} {mail.Value(property)}" : "ERROR 15",
                _ => null,
            };
        }
    }

    private string ListOf(string chat, int count)
        => string.Join(", ", Messages.Where(m => m.Value.Chat == chat).Select(m => m.Key).Reverse().Take(count));

    /// <summary>A stored message.</summary>
    internal sealed record Mail(string Chat, string From, string Body, string Status, DateTimeOffset Sent)
    {
        public string Value(string property) => property switch
        {
            "CHATNAME" => Chat,
            "FROM_HANDLE" => From,
            "BODY" => Body,
            "STATUS" => Status,
            "TYPE" => "SAID",
            "TIMESTAMP" => $"{Sent.ToUnixTimeSeconds()}",
            _ => "",
        };
    }
}
