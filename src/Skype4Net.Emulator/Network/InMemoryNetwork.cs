using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Services;

namespace Skype4Net.Emulator.Network;

/// <summary>The network in one process. Everything happens under one lock; what there is to tell is told outside it, in order.</summary>
internal sealed class InMemoryNetwork(TimeProvider time, int seed, ILogger log, Action<Exception>? failed = null) : INetwork
{
    // Messages are looked up here for an hour at most: to be edited, and to be told from their doubles.
    private const int MaxMessages = 1_000_000;
    private readonly Dictionary<Identity, NetworkAccount> _accounts = [];
    private readonly Dictionary<(Identity Opener, Identity Other), ConversationKey> _dialogs = [];
    private readonly Dictionary<ConversationKey, (Identity Opener, Identity Other)> _inDialog = [];
    private readonly Dictionary<string, ConversationKey> _invitations = new(StringComparer.Ordinal);
    private readonly Dictionary<(ConversationKey, MessageKey), NetworkMessage> _messages = [];
    private readonly Queue<(ConversationKey, MessageKey)> _oldest = new();

    // The one queue before the executors of clients: what happened first is told first, whoever caused it, and clients that answer each other
    // nest no deeper.
    private readonly SerialExecutor _telling = new(log, failed);
    private long _rooms;

    public Lock Gate { get; } = new();

    /// <summary>The place of the last event that was kept. Under the lock.</summary>
    public long Place { get; private set; }

    /// <summary>How much waits to be told.</summary>
    public int Telling => _telling.Waiting;

    public TimeProvider Time => time;

    public Dictionary<ConversationKey, RoomState> Rooms { get; } = [];

    /// <summary>What must be said to join a room; it leaves the network by nobody.</summary>
    public Dictionary<ConversationKey, string> Passwords { get; } = [];

    /// <summary>Where each message of a conversation came from, so that only its sender edits it.</summary>
    public IReadOnlyDictionary<(ConversationKey, MessageKey), NetworkMessage> Messages => _messages;

    public IEnumerable<NetworkAccount> Accounts => _accounts.Values;

    /// <summary>Who is reached by signals without being an account.</summary>
    public Dictionary<Identity, INetworkService> Services { get; } = [];

    /// <summary>Makes the services of handles that have none yet: every telephone number has its telephone.</summary>
    public Func<Identity, INetworkService?>? FindService { get; set; }

    /// <inheritdoc/>
    public INetworkSession Open(NetworkCredentials who, SavedState saved) => new InMemorySession(this, who, saved.Cursor);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

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
        return account.Password.Length == 0
            || CryptographicOperations.FixedTimeEquals(given, SHA256.HashData(Encoding.UTF8.GetBytes(account.Password)))
            ? account
            : throw new NetworkLoginException($"The password of \"{handle}\" is wrong.");
    }

    /// <summary>Does something under the lock; what it has to tell is told afterwards, in the order in which it happened.</summary>
    public void Change(Action<List<Action>> act)
    {
        lock (Gate)
        {
            List<Action> notify = [];
            act(notify);
            foreach (Action one in notify)
                _telling.Enqueue(one);
        }

        _telling.Drain();
    }

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
    public RequestFailure Send(Identity from, Identity to, Signal signal, List<Action> notify)
    {
        if (Service(to) is { } service)
        {
            notify.Add(() => service.OnSignal(from, signal));
            return RequestFailure.None;
        }

        if (Find(to) is not { } account)
            return RequestFailure.NoSuchAccount;
        if (account.Sessions.Count == 0 && !signal.IsKept)
            return RequestFailure.NotThere;
        Deliver(account, new NetworkEvent.SignalArrived(from, signal), signal.IsKept, notify);
        return RequestFailure.None;
    }

    /// <summary>Carries a signal of a service.</summary>
    public void Send(Identity from, Identity to, Signal signal) => Change(notify => Send(from, to, signal, notify));

    /// <summary>Tells an account wherever it is connected, and keeps what it must hear later. Under the lock; nothing is called.</summary>
    public void Deliver(NetworkAccount account, NetworkEvent happened, bool keep, List<Action> notify)
    {
        if (keep)
        {
            long place = ++Place;
            happened = happened with { Cursor = new Cursor(place.ToString(CultureInfo.InvariantCulture)) };
            account.Keep(place, happened);
        }

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
            Deliver(viewer, PresenceOf(account, viewer, now), keep: false, notify);
    }

    /// <summary>An account's presence as another may see it. Under the lock.</summary>
    public static NetworkEvent.PresenceChanged PresenceOf(NetworkAccount account, NetworkAccount viewer, DateTimeOffset? at)
        => new(account.Id, account.PresenceFor(viewer), at,
            account.IsService ? PeerFeatures.Known | PeerFeatures.Calls
                : PeerFeatures.Known | PeerFeatures.Calls | PeerFeatures.Applications | PeerFeatures.Files);

    /// <summary>All that somebody may read of an account. Under the lock.</summary>
    public static NetworkEvent.ProfileChanged ProfileOf(NetworkAccount account) => new(account.Id, account.Fields(), AreAll: true);

    /// <summary>The dialog of two, which the first one opens if there is none.</summary>
    public ConversationKey DialogOf(Identity opener, Identity other)
    {
        lock (Gate)
        {
            if (_dialogs.TryGetValue((opener, other), out ConversationKey known) || _dialogs.TryGetValue((other, opener), out known))
                return known;
            var key = new ConversationKey($"#{opener.Value}/${other.Value};{Hex($"{opener.Value}/{other.Value}")}");
            _dialogs.Add((opener, other), key);
            _inDialog.Add(key, (opener, other));
            return key;
        }
    }

    /// <summary>The other one in a dialog; null for somebody who is not in it. Under the lock.</summary>
    public Identity? PartnerIn(ConversationKey dialog, Identity who)
        => !_inDialog.TryGetValue(dialog, out (Identity Opener, Identity Other) both) ? null
            : both.Opener == who ? both.Other
            : both.Other == who ? both.Opener
            : null;

    public ConversationKey NewRoom(Identity creator)
    {
        lock (Gate)
        {
            string number = string.Create(CultureInfo.InvariantCulture, $"room {++_rooms}");
            return new ConversationKey($"#{creator.Value}/${Hex(number)}");
        }
    }

    /// <summary>The text by which others join a room; it leads there from now on.</summary>
    public string InvitationTo(ConversationKey room)
    {
        lock (Gate)
        {
            string invitation = Hex("blob " + room.Value);
            _invitations[invitation] = room;
            return invitation;
        }
    }

    public ConversationKey? ParseInvitation(string invitation)
    {
        lock (Gate)
            return _invitations.TryGetValue(invitation, out ConversationKey room) ? room : null;
    }

    private string Hex(string text)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed} {text}")))
            .AsSpan(0, 8));
}
