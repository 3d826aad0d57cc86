using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Skype4Net.Emulator.Services;
using Skype4Net.Emulator.Storage;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Network;

/// <summary>The network in one process. Everything happens under one lock; what there is to tell is told outside it, in order.</summary>
internal sealed class InMemoryNetwork(TimeProvider time, int seed, ILogger log, Action<Exception>? failed = null, IRecordStore? store = null)
    : INetwork
{
    // Messages are looked up here for an hour at most: to be edited, and to be told from their doubles.
    private const int MaxMessages = 1_000_000;
    private const string PlaceCounter = "place";
    private static readonly Contact s_ofService = new(BuddyStatus.Friend, IsAuthorized: true, IsBlocked: false);
    private readonly Dictionary<Identity, NetworkAccount> _accounts = [];
    private readonly Dictionary<(ConversationKey, MessageKey), NetworkMessage> _messages = [];
    private readonly Queue<(ConversationKey, MessageKey)> _oldest = new();

    // The one queue before the executors of clients: what happened first is told first, whoever caused it, and clients that answer each other
    // nest no deeper.
    private readonly SerialExecutor _telling = new(log, failed);

    // What the change that is being made has to tell. Under the lock.
    private readonly List<Work> _notify = [];
    private MemoryConversations? _conversations;
    private long _writtenPlace;

    public Lock Gate { get; } = new();

    /// <summary>The place of the last event that was kept. Under the lock.</summary>
    public long Place { get; private set; }

    /// <summary>How much waits to be told.</summary>
    public int Telling => _telling.Waiting;

    public TimeProvider Time => time;

    /// <summary>Where it is kept what must be there again after the process has ended. Under the lock.</summary>
    public NetworkRecords Records { get; } = new(store);

    /// <summary>
    /// What has happened could not be written, so nobody was told of it: who goes on does so by a new session, which is told.
    /// </summary>
    public Action<RecordStoreException>? StoreFailed { get; set; }

    /// <summary>Dialogs and rooms.</summary>
    public MemoryConversations Conversations => _conversations ??= new MemoryConversations(this, seed);

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
        Records.Put(message);
        if (_messages.Count <= MaxMessages)
            return;
        (ConversationKey Conversation, MessageKey Key) oldest = _oldest.Dequeue();
        _messages.Remove(oldest);
        Records.RemoveMessage(oldest.Conversation, oldest.Key);
    }

    public NetworkAccount? Find(Identity who) => _accounts.GetValueOrDefault(who);

    /// <summary>The contacts of an account that are accounts themselves. Under the lock.</summary>
    public IReadOnlyList<NetworkAccount> AccountsAmongContactsOf(NetworkAccount account) => account.Contacts.Accounts(_accounts);

    /// <summary>Makes an account.</summary>
    /// <exception cref="ArgumentException">There is one of this handle.</exception>
    /// <exception cref="RecordStoreException">It cannot be written.</exception>
    public NetworkAccount Add(string handle, string password, string fullName = "")
    {
        lock (Gate)
        {
            var account = new NetworkAccount(handle, NetworkAccount.HashOf(handle, password), Records);
            if (!_accounts.TryAdd(account.Id, account))
                throw new ArgumentException($"The account \"{handle}\" exists already.", nameof(handle));
            if (fullName.Length > 0)
                account.Profile[UserProperties.FullName.Name] = fullName;
            foreach (NetworkAccount service in _accounts.Values.Where(a => a.IsService && a != account))
            {
                account.Contacts.Set(service.Id, s_ofService);
                Records.Put(account, service.Id, s_ofService);
            }

            Records.Put(account);
            Records.Write();
            return account;
        }
    }

    /// <summary>Makes the account of a service, which is there whatever is kept.</summary>
    public void AddService(string handle, string fullName, INetworkService service)
    {
        lock (Gate)
        {
            var account = new NetworkAccount(handle, [], Records) { IsService = true };
            account.Profile[UserProperties.FullName.Name] = fullName;
            _accounts.Add(account.Id, account);
            Services.Add(account.Id, service);
        }
    }

    /// <summary>Reads what was kept, before anybody signs in.</summary>
    /// <exception cref="RecordStoreException">It cannot be read.</exception>
    public void Load()
    {
        lock (Gate)
        {
            Records.Load(() =>
            {
                LoadAccounts();
                Conversations.Load();
                foreach (NetworkMessage message in Records.Messages)
                {
                    if (_messages.TryAdd((message.Conversation, message.Key), message))
                        _oldest.Enqueue((message.Conversation, message.Key));
                }

                Place = _writtenPlace = Records.Counter(PlaceCounter);
            });
        }
    }

    /// <summary>The account of a handle, if this is its password.</summary>
    /// <exception cref="NetworkLoginException">No such account, or the wrong password.</exception>
    public NetworkAccount CheckPassword(string handle, string password)
    {
        NetworkAccount account = Find(new Identity(handle)) ?? throw new NetworkLoginException($"There is no account \"{handle}\".");
        return account.PasswordHash.Length == 0
            || CryptographicOperations.FixedTimeEquals(NetworkAccount.HashOf(handle, password), account.PasswordHash)
            ? account
            : throw new NetworkLoginException($"The password of \"{handle}\" is wrong.");
    }

    /// <summary>Does something under the lock; what it has to tell is told afterwards, in the order in which it happened.</summary>
    public void Change(Action<List<Work>> act)
    {
        RecordStoreException? failure;
        lock (Gate)
        {
            try
            {
                act(_notify);
                if (TryWrite(out failure))
                    _telling.Enqueue(_notify);
            }
            finally
            {
                _notify.Clear();
            }
        }

        if (failure is not null)
            StoreFailed?.Invoke(failure);
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
    public RequestFailure Send(Identity from, Identity to, Signal signal, List<Work> notify)
    {
        if (Service(to) is { } service)
        {
            notify.Add(new Work(() => service.OnSignal(from, signal)));
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
    public void Deliver(NetworkAccount account, NetworkEvent happened, bool keep, List<Work> notify)
    {
        if (keep)
        {
            long place = ++Place;
            happened = happened with { Cursor = new Cursor(place.ToString(CultureInfo.InvariantCulture)) };
            account.Keep(place, happened);
        }

        foreach (InMemorySession session in account.Sessions)
            notify.Add(session.Delivery(happened));
    }

    /// <summary>Tells an account's presence to itself and to all who may see it. Under the lock.</summary>
    public void NotifyPresence(NetworkAccount account, List<Work> notify)
    {
        DateTimeOffset now = time.GetUtcNow();
        if (account.Sessions.Count > 0)
        {
            account.LastOnline = now;
            Records.Put(account);
        }

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

    private void LoadAccounts()
    {
        foreach (StoredAccount stored in Records.Accounts)
        {
            var who = new Identity(stored.Handle);
            if (!_accounts.TryGetValue(who, out NetworkAccount? account))
                _accounts.Add(who, account = new NetworkAccount(stored.Handle, stored.PasswordHash, Records));
            account.Restore(stored);
        }

        foreach ((Identity account, byte[] picture) in Records.Avatars)
            _accounts[account].Avatar = picture;
        foreach ((Identity account, Identity who, Contact contact) in Records.Contacts)
            _accounts[account].Contacts.Set(who, contact);
        foreach ((Identity account, Identity who, string text) in Records.ContactRequests)
            _accounts[account].AddRequest(who, text);
        foreach ((Identity account, long place, NetworkEvent happened) in Records.Events)
            _accounts[account].Restore(place, happened);
        foreach ((Identity account, long place) in Records.Delivered)
            _accounts[account].Restore(place);
        foreach ((Identity account, RequestKey key, RequestFailure outcome) in Records.Outcomes)
            _accounts[account].Restore(key, outcome);
    }

    private bool TryWrite(out RecordStoreException? failure)
    {
        failure = null;
        if (Place != _writtenPlace)
            Records.PutCounter(PlaceCounter, Place);
        try
        {
            Records.Write();
            _writtenPlace = Place;
            return true;
        }
        catch (RecordStoreException exception)
        {
            failure = exception;
            return false;
        }
    }
}
