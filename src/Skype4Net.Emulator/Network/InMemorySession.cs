using System.Threading.Channels;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Network;

/// <summary>The session of one client on the network in memory.</summary>
internal sealed class InMemorySession : IDirectSession
{
    private readonly InMemoryNetwork _network;
    private readonly NetworkCredentials _credentials;
    private readonly MemoryContacts _contacts;

    // For whoever reads the session as a third party does. The reader continues on the writer's stack, so that what one client does has reached
    // the others when the call returns.
    private Channel<NetworkEvent>? _events;

    // Under the network's lock, as what follows.
    private NetworkAccount? _account;
    private Cursor? _cursor;
    private bool _isDisposed;

    // Set before the first status, so before the first event.
    private volatile Action<NetworkEvent>? _receiver;

    public InMemorySession(InMemoryNetwork network, NetworkCredentials credentials, Cursor? cursor)
    {
        _network = network;
        _credentials = credentials;
        _cursor = cursor;
        Me = new Identity(credentials.Handle);
        _contacts = new MemoryContacts(network, Me);
    }

    private Channel<NetworkEvent> Channel => LazyInitializer.EnsureInitialized(ref _events, () =>
        System.Threading.Channels.Channel.CreateUnbounded<NetworkEvent>(
            new UnboundedChannelOptions { SingleReader = true, AllowSynchronousContinuations = true }));

    private MemoryRooms Rooms => field ??= new MemoryRooms(_network, Me);

    public Identity Me { get; }

    public NetworkFeatures Features => NetworkFeatures.KnowsStrangers | NetworkFeatures.Search | NetworkFeatures.Rooms | NetworkFeatures.KeepsMembers
        | NetworkFeatures.Blocking | NetworkFeatures.Telephones;

    public ChannelReader<NetworkEvent> Events => Channel.Reader;

    private bool IsConnected => _account is { } account && account.Sessions.Contains(this);

    public void DeliverTo(Action<NetworkEvent> receiver) => _receiver = receiver;

    /// <summary>The delivery of an event.</summary>
    public Work Delivery(NetworkEvent happened)
        => new(static (session, happened) => ((InMemorySession)session).Deliver((NetworkEvent)happened), this, happened);

    private void Deliver(NetworkEvent happened)
    {
        if (_receiver is { } receiver)
            receiver(happened);
        else
            Channel.Writer.TryWrite(happened);
    }

    public void Submit(NetworkRequest request)
        => _network.Change(notify =>
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            RequestFailure outcome = Carry(request, notify);
            if (request is not NetworkRequest.SendSignal { Signal.MayBeLost: true })
                Notify(notify, new NetworkEvent.RequestEnded(request.Key, outcome));
        });

    public ConversationKey DialogWith(Identity who) => _network.Conversations.DialogOf(Me, who);

    // A dialog of this network becomes a room under its own key.
    public ConversationKey NewRoom(ConversationKey? dialog) => dialog ?? _network.Conversations.NewRoom(Me);

    public string InvitationTo(ConversationKey room) => _network.Conversations.InvitationTo(room);

    public ConversationKey? ParseInvitation(string invitation) => _network.Conversations.ParseInvitation(invitation);

    public ValueTask<IReadOnlyList<FoundUser>> SearchAsync(string text, CancellationToken cancellationToken)
    {
        lock (_network.Gate)
        {
            return new(IsConnected
                ? [.. _network.Accounts.Where(a => a.Fits(text)).Select(a => new FoundUser(a.Id, new NetworkProfile(a.Fields())))]
                : []);
        }
    }

    public ValueTask<NetworkProfile?> GetProfileAsync(Identity who, CancellationToken cancellationToken)
    {
        lock (_network.Gate)
        {
            if (!IsConnected)
                return ValueTask.FromException<NetworkProfile?>(new InvalidOperationException($"{Me} is not connected."));
            return new(_network.Find(who) is { } account ? new NetworkProfile(account.Fields()) : null);
        }
    }

    public ValueTask<ReadOnlyMemory<byte>?> GetAvatarAsync(Identity who, CancellationToken cancellationToken)
    {
        lock (_network.Gate)
            return new(IsConnected ? _network.Find(who)?.Avatar : null);
    }

    public ValueTask DisposeAsync()
    {
        _network.Change(notify =>
        {
            _isDisposed = true;
            Disconnect(notify);
        });
        if (_events is not null || _receiver is null)
            Channel.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    private void Notify(List<Work> notify, NetworkEvent happened) => notify.Add(Delivery(happened));

    private void NotifyConnection(List<Work> notify, NetworkConnection state, string reason = "")
        => Notify(notify, new NetworkEvent.ConnectionChanged(state, reason, RetryAt: null));

    private RequestFailure Carry(NetworkRequest request, List<Work> notify)
    {
        if (request is NetworkRequest.SetStatus status)
            return SetStatus(status.Status, notify);
        if (!IsConnected)
            return RequestFailure.ConnectionLost;
        if (request is NetworkRequest.SendSignal { Signal.MayBeLost: true } lost)
            return _network.Send(Me, lost.To, lost.Signal, notify);
        if (_account!.OutcomeOf(request.Key) is { } known)
            return known;
        RequestFailure outcome = Carry(_account, request, notify);

        // A message that was taken is known by itself.
        if (request is not NetworkRequest.Post || outcome != RequestFailure.None)
            _account.Keep(request.Key, outcome);
        return outcome;
    }

    private RequestFailure Carry(NetworkAccount account, NetworkRequest request, List<Work> notify)
    {
        switch (request)
        {
            case NetworkRequest.SetProfile profile:
                SetProfile(account, profile.Field, profile.Value, notify);
                return RequestFailure.None;
            case NetworkRequest.SetAvatar avatar:
                account.Avatar = avatar.Picture;
                _network.Records.PutAvatar(account);
                return RequestFailure.None;
            case NetworkRequest.ChangeContact contact:
                return _contacts.Change(account, contact, notify);
            case NetworkRequest.SendSignal signal:
                return _network.Send(Me, signal.To, signal.Signal, notify);
            default:
                return Rooms.Carry(account, request, notify);
        }
    }

    private RequestFailure SetStatus(UserStatus status, List<Work> notify)
    {
        if (status == UserStatus.Offline)
        {
            if (IsConnected)
            {
                Disconnect(notify);
                NotifyConnection(notify, NetworkConnection.Disconnected);
            }

            return RequestFailure.None;
        }

        if (IsConnected)
        {
            _account!.Status = status;
            _network.NotifyPresence(_account, notify);
            return RequestFailure.None;
        }

        NotifyConnection(notify, NetworkConnection.Connecting);
        try
        {
            _account = _network.CheckPassword(_credentials.Handle, _credentials.Password);
        }
        catch (NetworkLoginException refused)
        {
            NotifyConnection(notify, NetworkConnection.Refused, refused.Message);
            return RequestFailure.NotPermitted;
        }

        Connect(_account, status, notify);
        return RequestFailure.None;
    }

    private void Connect(NetworkAccount account, UserStatus status, List<Work> notify)
    {
        NotifyConnection(notify, NetworkConnection.CatchingUp);
        foreach (NetworkEvent missed in account.Since(_cursor))
            Notify(notify, missed);
        account.MarkDelivered(_network.Place);
        _cursor = new Cursor(_network.Place.ToString(System.Globalization.CultureInfo.InvariantCulture));
        account.Sessions.Add(this);
        account.Status = status;
        Notify(notify, new NetworkEvent.ContactsChanged(new Dictionary<Identity, Contact>(account.Contacts.All), AreAll: true));
        foreach (NetworkAccount other in _network.AccountsAmongContactsOf(account).Append(account))
            Notify(notify, InMemoryNetwork.ProfileOf(other));
        foreach (NetworkAccount other in _network.AccountsAmongContactsOf(account))
            Notify(notify, InMemoryNetwork.PresenceOf(other, account, other.LastOnline));
        _network.NotifyPresence(account, notify);

        // What was caught up with is behind the client, also when nothing of it was for it: only then a client has a cursor from its first start on.
        Notify(notify, new NetworkEvent.ConnectionChanged(NetworkConnection.Online, "", RetryAt: null) { Cursor = _cursor });
    }

    private void Disconnect(List<Work> notify)
    {
        if (_account is not { } account || !account.Sessions.Remove(this))
            return;
        _cursor = new Cursor(_network.Place.ToString(System.Globalization.CultureInfo.InvariantCulture));
        _network.NotifyPresence(account, notify);
    }

    private void SetProfile(NetworkAccount account, string field, string value, List<Work> notify)
    {
        account.Profile[field] = value;
        _network.Records.Put(account);
        var changed = new NetworkEvent.ProfileChanged(Me, new Dictionary<string, string> { [field] = value }, AreAll: false);
        foreach (NetworkAccount viewer in _network.AccountsAmongContactsOf(account).Append(account))
            _network.Deliver(viewer, changed, keep: false, notify);
    }
}
