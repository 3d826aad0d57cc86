namespace Skype4Net.Tests.Receiving;

/// <summary>What the model expects of a message.</summary>
internal enum Expected
{
    /// <summary>It must be handed over once.</summary>
    Once,

    /// <summary>It may be handed over once, or not at all.</summary>
    Perhaps,

    /// <summary>It is old, or one's own.</summary>
    Never,
}

/// <summary>A message in the store of the model's client.</summary>
internal sealed class ModelMessage(ModelStore store, string chat, string sender, long time)
{
    public ModelStore Store => store;

    /// <summary>Given when it is stored; 0 before.</summary>
    public long Number { get; set; }

    public string Chat => chat;

    public string Sender => sender;

    public long Time => time;

    public bool IsUnread { get; set; }

    public Expected Expected { get; set; }

    /// <summary>Whether a line or a list has named it to the core since it was expected.</summary>
    public bool IsNamed { get; set; }

    public int HandedOver { get; set; }

    /// <summary>Whether it came while the program was not attached.</summary>
    public bool CameWhileAway { get; set; }

    /// <summary>Whether a handler has begun with it, and whether it has ended.</summary>
    public bool IsBegun { get; set; }

    public bool IsEnded { get; set; }

    public override string ToString() => $"{Number} of {chat} ({store.Account}, installation {store.Installation}, {sender}, " +
        $"{Expected}{(IsNamed ? ", named" : "")}, handed over {HandedOver} times)";
}

/// <summary>A chat has moved a grace ago.</summary>
internal sealed record ModelSign(string Chat);

/// <summary>What the client stores of an account: one installation.</summary>
internal sealed class ModelStore(string account, int installation, Random random)
{
    private long _lastNumber;
    private readonly SortedDictionary<long, ModelMessage> _messages = [];

    public string Account => account;

    public int Installation => installation;

    public IEnumerable<ModelMessage> Messages => _messages.Values;

    /// <summary>Whether the core knows what is old mail in it.</summary>
    public bool IsStarted { get; set; }

    /// <summary>Whether the program has been attached to it.</summary>
    public bool WasAttached { get; set; }

    /// <summary>Whether the core knows a message of an earlier installation.</summary>
    public bool HasOldAnchor { get; set; }

    /// <summary>Whether it is the account's present installation.</summary>
    public bool IsCurrent { get; set; } = true;

    /// <summary>Stores a message. Numbers are shared with other objects, so there are gaps.</summary>
    public void Add(ModelMessage message)
    {
        message.Number = _lastNumber += random.Next(1, 4);
        _messages.Add(message.Number, message);
    }

    public ModelMessage? Find(long number) => _messages.GetValueOrDefault(number);
}
