using System.Globalization;
using Skype4Net.Receiving;

namespace Skype4Net.Tests.Receiving;

/// <summary>A Skype client as far as received messages go: a store, lists of it, and lines that may be lost, doubled or late.</summary>
internal sealed class ModelClient(Random random)
{
    public static readonly string[] Chats = ["#ada/$1", "#ben/$2", "#cat/$3", "#dan/$4"];
    private readonly HashSet<string> _refused = [];
    private readonly Dictionary<string, ModelStore> _stores = [];
    private readonly Dictionary<long, long[]> _listed = [];
    private int _installations;
    private long _time = 1_174_380_000;

    public ModelFaults Faults { get; set; } = ModelFaults.None;

    public ModelStore Store { get; private set; } = null!;

    public TimeSpan Now { get; set; }

    /// <summary>What happens by itself, by time: inputs of the core, and messages that are stored late.</summary>
    public PriorityQueue<object, (TimeSpan, long)> Events { get; } = new();

    private long _order;

    public bool Happens(double chance) => chance > 0 && random.NextDouble() < chance;

    public void SignIn(string account)
    {
        if (!_stores.TryGetValue(account, out ModelStore? store))
            _stores[account] = store = new ModelStore(account, ++_installations, random);
        Store = store;
    }

    /// <summary>The disk is lost: the same account, and its numbers begin anew.</summary>
    public void InstallAnew()
    {
        Store.IsCurrent = false;
        Store = _stores[Store.Account] = new ModelStore(Store.Account, ++_installations, random);
    }

    /// <summary>The messages in the list that answered a question, those at or below its limit too.</summary>
    public IReadOnlyList<long> ListedFor(long token) => _listed.GetValueOrDefault(token, []);

    public bool HasAccount(string account) => _stores.ContainsKey(account);

    /// <summary>The core knows nothing any more of some accounts.</summary>
    public void RemoveStarts(Func<string, bool> which)
    {
        foreach (ModelStore store in _stores.Values.Where(s => which(s.Account)))
            store.IsStarted = store.HasOldAnchor = false;
    }

    public IEnumerable<ModelMessage> AllMessages => _stores.Values.SelectMany(s => s.Messages);

    public TimeSpan? NextEvent => Events.TryPeek(out _, out (TimeSpan At, long) next) ? next.At : null;

    /// <summary>Somebody says something, or the user does. It is not stored yet.</summary>
    public ModelMessage Write(string chat, bool isOwn, bool isRead, Expected expected, long age = 0)
    {
        _time += random.Next(1, 30);
        var message = new ModelMessage(Store, chat, isOwn ? Store.Account : "ada", _time - age)
        {
            IsUnread = !isOwn && !isRead,
            Expected = isOwn ? Expected.Never : expected,
        };
        return message;
    }

    /// <summary>It is stored, and told.</summary>
    public void Stores(ModelMessage message, bool isTold)
    {
        bool late = isTold && Happens(Faults.LateStore);
        if (isTold)
            Notify(new CoreInput.Moved(message.Chat));
        if (!late)
            message.Store.Add(message);
        else
            Later(TimeSpan.FromSeconds(random.NextDouble() * 0.9), message);
        if (isTold && !late)
            NotifyStatus(message);
    }

    public void NotifyStatus(ModelMessage message)
        => Notify(new CoreInput.Notified(message.Number,
            message.Sender == message.Store.Account ? MessageMark.Own : message.IsUnread ? MessageMark.Received : MessageMark.Read));

    public void Notify(CoreInput line)
    {
        for (int copies = Happens(Faults.DoubleLine) ? 2 : 1; copies > 0; copies--)
        {
            if (!Happens(Faults.LoseLine))
                Later(Happens(Faults.LateLine) ? TimeSpan.FromSeconds(random.NextDouble() * 6) : TimeSpan.Zero, line);
        }
    }

    public void Later(TimeSpan by, object input) => Events.Enqueue(input, (Now + by, _order++));

    /// <summary>Answers a question, in time, late, with an error or not at all.</summary>
    public void Answer(CoreAction.Ask ask)
    {
        string key = $"{ask.Kind} {ask.Chat} {ask.Number}";
        if (Happens(Faults.LoseReply))
        {
            Later(TimeSpan.FromSeconds(5), Failed(ask, Failure.Passing));
            return;
        }

        Answer answer = AnswerTo(ask);
        if (Happens(Faults.Error))
        {
            // An error that says that it is for good is answered once at most in a row.
            bool refuses = random.Next(5) == 0 && _refused.Add(key);
            answer = new Answer.Failed(!refuses ? Failure.Passing : ask.Number > 0 && random.Next(2) == 0 ? Failure.Gone : Failure.Refused);
            if (!refuses)
                _refused.Remove(key);
        }
        else
        {
            _refused.Remove(key);
        }

        TimeSpan delay = Happens(Faults.LateReply) ? TimeSpan.FromSeconds(random.NextDouble() * 7) : TimeSpan.Zero;
        if (delay > TimeSpan.FromSeconds(5))
            Later(TimeSpan.FromSeconds(5), Failed(ask, Failure.Passing));
        Later(delay, new CoreInput.Answered(ask.Token, answer));
    }

    private static CoreInput.Answered Failed(CoreAction.Ask ask, Failure failure) => new(ask.Token, new Answer.Failed(failure));

    private Answer AnswerTo(CoreAction.Ask ask)
    {
        ModelMessage? message = Store.Find(ask.Number);
        switch (ask.Kind)
        {
            case QuestionKind.Missed:
                return List(ask, Store.Messages.Where(m => m.IsUnread));
            case QuestionKind.AllMessages:
                return List(ask, Store.Messages);
            case QuestionKind.RecentChats:
                string[] chats = [.. Store.Messages.OrderByDescending(m => m.Number).Select(m => m.Chat).Distinct().Take(Faults.RecentChats)];
                if (Faults.ShuffledLists)
                    random.Shuffle(chats);
                return new Answer.Chats(chats);
            case QuestionKind.Recent:
                return List(ask, Store.Messages.Where(m => m.Chat == ask.Chat).TakeLast(Faults.RecentMessages));
            case QuestionKind.History:
                return List(ask, Store.Messages.Where(m => m.Chat == ask.Chat));
            case QuestionKind.Place:
                return message is null ? new Answer.Failed(Failure.Gone) : new Answer.ChatName(message.Chat);
            default:
                return message is null ? new Answer.Failed(Failure.Gone) : Read(message, ask.Parts);
        }
    }

    private Answer.Message Read(ModelMessage message, MessageParts parts)
    {
        // One of the commands of a reading may be lost while the others are answered.
        if (Faults.LoseReply > 0 && random.Next(6) == 0)
            parts &= (MessageParts)random.Next(32);
        return new Answer.Message(new MessageValues
        {
            Sender = parts.HasFlag(MessageParts.Sender) ? message.Sender : null,
            Body = parts.HasFlag(MessageParts.Body) ? $"body of {message}" : null,
            Type = parts.HasFlag(MessageParts.Type) ? "SAID" : null,
            Time = parts.HasFlag(MessageParts.Time) ? message.Time.ToString(CultureInfo.InvariantCulture) : null,
            Status = parts.HasFlag(MessageParts.Status) ? message.Sender == message.Store.Account ? "SENT" : message.IsUnread ? "RECEIVED" : "READ"
                : null,
        });
    }

    private Answer.Numbers List(CoreAction.Ask ask, IEnumerable<ModelMessage> messages)
    {
        long[] numbers = [.. messages.Select(m => m.Number).Reverse()];
        if (Faults.ShuffledLists)
            random.Shuffle(numbers);
        _listed[ask.Token] = numbers;
        long[] wanted = [.. numbers.Where(n => n > ask.Above)];
        return new Answer.Numbers(wanted, numbers.Length - wanted.Length);
    }
}
