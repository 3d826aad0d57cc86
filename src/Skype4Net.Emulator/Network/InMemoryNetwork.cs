using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Services;

namespace Skype4Net.Emulator.Network;

/// <summary>The network in one process. Everything happens under one lock; what there is to tell is told outside it, in order.</summary>
internal sealed class InMemoryNetwork(TimeProvider time, int seed, ILogger log, Action<Exception>? failed = null) : ILegacyNetwork
{
    // Messages are looked up here for an hour at most: to be edited, and to be told from their doubles.
    private const int MaxMessages = 1_000_000;
    private readonly Dictionary<Identity, NetworkAccount> _accounts = [];
    private readonly Dictionary<(Identity Opener, Identity Other), ConversationKey> _dialogs = [];
    private readonly Dictionary<string, ConversationKey> _blobs = new(StringComparer.Ordinal);
    private readonly Dictionary<(ConversationKey, MessageKey), NetworkMessage> _messages = [];
    private readonly Queue<(ConversationKey, MessageKey)> _oldest = new();
    private readonly SerialExecutor _telling = new(log, failed);
    private long _cursor;
    private long _rooms;

    public Lock Gate { get; } = new();

    /// <summary>How much waits to be told.</summary>
    public int Telling => _telling.Waiting;

    public TimeProvider Time => time;

    public Dictionary<ConversationKey, RoomState> Rooms { get; } = [];

    /// <summary>What must be said to join a room; it leaves the network by nobody.</summary>
    public Dictionary<ConversationKey, string> Passwords { get; } = [];

    /// <summary>Keeps a new room, which its blob leads to from now on. Under the lock.</summary>
    public void Open(RoomState room)
    {
        Rooms.Add(room.Key, room);
        _blobs.Add(BlobOf(room.Key), room.Key);
    }

    /// <summary>The room that a blob leads to. Under the lock.</summary>
    public RoomState? RoomByBlob(string blob) => _blobs.TryGetValue(blob, out ConversationKey key) ? Rooms[key] : null;

    /// <summary>Where each message of a conversation came from, so that only its sender edits it.</summary>
    public IReadOnlyDictionary<(ConversationKey, MessageKey), NetworkMessage> Messages => _messages;

    /// <summary>Keeps a message, new or edited; the oldest goes when there are too many. Under the lock.</summary>
    public void Keep(NetworkMessage message)
    {
        (ConversationKey, MessageKey) key = (message.Conversation, message.Key);
        if (_messages.TryAdd(key, message))
            _oldest.Enqueue(key);
        else
            _messages[key] = message;
        if (_messages.Count > MaxMessages)
            _messages.Remove(_oldest.Dequeue());
    }

    public IEnumerable<NetworkAccount> Accounts => _accounts.Values;

    public NetworkAccount? Find(Identity who) => _accounts.GetValueOrDefault(who);

    /// <summary>The contacts of an account that are accounts themselves. Under the lock.</summary>
    public IReadOnlyList<NetworkAccount> AccountsAmongContactsOf(NetworkAccount account) => account.Contacts.Accounts(_accounts);

    public NetworkAccount Add(string handle, string password)
    {
        lock (Gate)
        {
            var account = new NetworkAccount(handle, password);
            foreach (NetworkAccount service in _accounts.Values.Where(a => a.IsService))
                account.Contacts.Set(service.Id, new Contact(BuddyStatus.Friend, IsAuthorized: true, IsBlocked: false));
            if (!_accounts.TryAdd(account.Id, account))
                throw new ArgumentException($"The account \"{handle}\" exists already.", nameof(handle));
            return account;
        }
    }

    /// <summary>The account of a handle, if this is its password.</summary>
    /// <exception cref="NetworkLoginException">No such account, or the wrong password.</exception>
    public NetworkAccount CheckPassword(string handle, string password)
    {
        NetworkAccount account = Find(new Identity(handle)) ?? throw new NetworkLoginException($"There is no account \"{handle}\".");
        byte[] given = SHA256.HashData(Encoding.UTF8.GetBytes(password));
        return account.Password.Length == 0 || CryptographicOperations.FixedTimeEquals(given, SHA256.HashData(Encoding.UTF8.GetBytes(account.Password)))
            ? account
            : throw new NetworkLoginException($"The password of \"{handle}\" is wrong.");
    }

    public ILegacySession LogIn(string handle, string password, LegacyCursor? since)
        => Change(notify =>
        {
            NetworkAccount account = CheckPassword(handle, password);
            var session = new InMemorySession(this, account);
            account.Sessions.Add(session);
            foreach (LegacyEvent missed in account.Since(since))
                notify.Add(() => session.Deliver(missed is MessageArrived m ? m with { Delayed = true } : missed));
            NotifyPresence(account, notify);
            return session;
        });

    /// <summary>Does something under the lock; what it has to tell is told afterwards, in the order in which it happened.</summary>
    public T Change<T>(Func<List<Action>, T> act)
    {
        T result;
        lock (Gate)
        {
            List<Action> notify = [];
            result = act(notify);
            foreach (Action one in notify)
                _telling.Enqueue(one);
        }

        _telling.Drain();
        return result;
    }

    /// <summary>Who is reached by signals without being an account.</summary>
    public Dictionary<Identity, INetworkService> Services { get; } = [];

    /// <summary>Makes the services of handles that have none yet: every telephone number has its telephone.</summary>
    public Func<Identity, INetworkService?>? FindService { get; set; }

    /// <summary>The service behind a handle, or null.</summary>
    public INetworkService? Service(Identity who)
    {
        lock (Gate)
        {
            if (!Services.TryGetValue(who, out INetworkService? service) && FindService?.Invoke(who) is { } made)
                Services.Add(who, service = made);
            return service;
        }
    }

    /// <summary>Carries a signal. Under the lock.</summary>
    public bool Send(Identity from, Identity to, ClientSignal signal, List<Action> notify)
    {
        if (Service(to) is { } service)
        {
            notify.Add(() => service.OnSignal(from, signal));
            return true;
        }

        if (Find(to) is not { } account || (account.Sessions.Count == 0 && !signal.IsKept))
            return false;
        Deliver(account, new SignalArrived(NextCursor(), from, signal), signal.IsKept, notify);
        return true;
    }

    /// <summary>Carries a signal of a service.</summary>
    public bool Send(Identity from, Identity to, ClientSignal signal) => Change(notify => Send(from, to, signal, notify));

    /// <summary>The place of the next event. Under the lock.</summary>
    public LegacyCursor NextCursor() => new(++_cursor);

    /// <summary>Tells an account wherever it is logged in, and keeps what it must hear later. Under the lock; nothing is called.</summary>
    public static void Deliver(NetworkAccount account, LegacyEvent happened, bool keep, List<Action> notify)
    {
        if (keep)
            account.Keep(happened);
        foreach (InMemorySession session in account.Sessions)
            notify.Add(() => session.Deliver(happened));
    }

    /// <summary>Tells an account's presence to itself and to all who may see it. Under the lock.</summary>
    public void NotifyPresence(NetworkAccount account, List<Action> notify)
    {
        DateTimeOffset now = time.GetUtcNow();
        if (account.Sessions.Count > 0)
            account.LastOnline = now;
        foreach (NetworkAccount viewer in AccountsAmongContactsOf(account).Where(a => account.ContactWith(a.Id).IsAuthorized).Append(account))
            Deliver(viewer, new PresenceChanged(NextCursor(), account.Id, account.PresenceFor(viewer), now), keep: false, notify);
    }

    /// <summary>The dialog of two, which the first one opens if there is none.</summary>
    public ConversationKey DialogOf(Identity opener, Identity other)
    {
        lock (Gate)
        {
            if (FindDialog(opener, other) is { } known)
                return known;
            var key = new ConversationKey($"#{opener.Value}/${other.Value};{Hex($"{opener.Value}/{other.Value}")}");
            _dialogs.Add((opener, other), key);
            return key;
        }
    }

    /// <summary>The dialog of two, whoever of them has opened it.</summary>
    public ConversationKey? FindDialog(Identity one, Identity other)
    {
        lock (Gate)
        {
            return _dialogs.TryGetValue((one, other), out ConversationKey key) || _dialogs.TryGetValue((other, one), out key) ? key : null;
        }
    }

    public ConversationKey NewRoom(Identity creator) => new($"#{creator.Value}/${Hex(string.Create(CultureInfo.InvariantCulture, $"room {++_rooms}"))}");

    public string BlobOf(ConversationKey key) => Hex("blob " + key.Value);

    private string Hex(string text)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed} {text}"))).AsSpan(0, 8));
}
