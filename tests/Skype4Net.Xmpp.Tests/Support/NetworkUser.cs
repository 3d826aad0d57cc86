using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp;

namespace Skype4Net.Xmpp.Tests;

/// <summary>A session of the network whose events the test reads one by one.</summary>
internal sealed class NetworkUser : IAsyncDisposable
{
    private static readonly Contact s_friend = new(BuddyStatus.Friend, true, false);
    private readonly List<NetworkEvent> _passed = [];
    private readonly XmppNetwork _network;
    private int _lastRequest;

    public NetworkUser(PrivateProsody server, string account, SavedState? saved = null, Func<XmppNetworkOptions, XmppNetworkOptions>? with = null)
    {
        XmppNetworkOptions options = server.NetworkOptions();
        _network = new XmppNetwork(with?.Invoke(options) ?? options);
        Saved = saved ?? SavedState.Empty;
        Session = _network.Open(new NetworkCredentials($"{account}@{PrivateProsody.Domain}", "secret"), Saved);
    }

    public INetworkSession Session { get; }

    /// <summary>The events that were passed over.</summary>
    public IReadOnlyList<NetworkEvent> Passed => _passed;

    public Identity Me => Session.Me;

    /// <summary>What a client would have kept of all that was read.</summary>
    public SavedState Saved { get; private set; }

    /// <summary>A session that is online.</summary>
    public static async Task<NetworkUser> OnlineAsync(
        PrivateProsody server, string account, SavedState? saved = null, Func<XmppNetworkOptions, XmppNetworkOptions>? with = null)
    {
        var user = new NetworkUser(server, account, saved, with);
        user.SetStatus(UserStatus.Online);
        await user.StateAsync(NetworkConnection.Online);
        return user;
    }

    /// <summary>Two sessions who are each other's contacts, by way of a request that was allowed.</summary>
    public static async Task BefriendAsync(NetworkUser ann, NetworkUser bob)
    {
        ann.Submit(k => new NetworkRequest.ChangeContact(k, bob.Me, ContactChange.Request, "It is Ann"));
        Assert.Equal("It is Ann", (await bob.NextAsync<NetworkEvent.ContactRequested>(r => r.Who == ann.Me && r.Text.Length > 0)).Text);
        RequestKey allowed = bob.Submit(k => new NetworkRequest.ChangeContact(k, ann.Me, ContactChange.Allow, ""));
        await bob.NextAsync<NetworkEvent.ContactsChanged>(c => c.Contacts.GetValueOrDefault(ann.Me) == s_friend);
        Assert.Equal(RequestFailure.None, await bob.EndAsync(allowed));
        await ann.NextAsync<NetworkEvent.ContactsChanged>(c => c.Contacts.GetValueOrDefault(bob.Me) == s_friend);
    }

    public void SetStatus(UserStatus status) => Submit(k => new NetworkRequest.SetStatus(k, status));

    public RequestKey Submit(Func<RequestKey, NetworkRequest> request)
    {
        var key = new RequestKey($"{Me.Value.Split('@')[0]}-request-{Guid.NewGuid():N}-{++_lastRequest}");
        Session.Submit(request(key));
        return key;
    }

    /// <summary>Submits a request and waits for its outcome.</summary>
    public async Task<RequestFailure> EndAsync(Func<RequestKey, NetworkRequest> request) => await EndAsync(Submit(request));

    public async Task<RequestFailure> EndAsync(RequestKey key) => (await NextAsync<NetworkEvent.RequestEnded>(e => e.Key == key)).Failure;

    /// <summary>Writes to somebody in the dialog with them.</summary>
    public (RequestKey Request, NetworkMessage Message) Say(Identity to, string text, ChatMessageType type = ChatMessageType.Said)
        => Say(Session.DialogWith(to), text, type, to);

    public (RequestKey Request, NetworkMessage Message) Say(
        ConversationKey conversation, string text, ChatMessageType type = ChatMessageType.Said, Identity? to = null)
    {
        var message = new NetworkMessage(conversation, new MessageKey(Guid.NewGuid().ToString("N")), Me, DateTimeOffset.UtcNow, type, text)
        {
            Users = to is { } one ? [one] : [],
        };
        return (Submit(k => new NetworkRequest.Post(k, message)), message);
    }

    /// <summary>The next event of a kind that fits; others are passed over.</summary>
    public async Task<T> NextAsync<T>(Func<T, bool>? fits = null)
        where T : NetworkEvent
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        try
        {
            while (true)
            {
                NetworkEvent happened = await Session.Events.ReadAsync(limit.Token);
                Keep(happened);
                if (happened is T wanted && (fits is null || fits(wanted)))
                    return wanted;
                _passed.Add(happened);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or System.Threading.Channels.ChannelClosedException)
        {
            throw new TimeoutException($"No {typeof(T).Name} came to {Me} that fits. What came:\n{string.Join('\n', _passed.TakeLast(40))}");
        }
    }

    public Task<NetworkEvent.ConnectionChanged> StateAsync(NetworkConnection state)
        => NextAsync<NetworkEvent.ConnectionChanged>(c => c.State == state);

    public async Task<NetworkMessage> MessageAsync(Func<NetworkMessage, bool>? fits = null)
        => (await NextAsync<NetworkEvent.MessageArrived>(m => m.Message.From != Me && (fits is null || fits(m.Message)))).Message;

    /// <summary>All events up to one that fits, that one included.</summary>
    public async Task<IReadOnlyList<NetworkEvent>> UntilAsync(Func<NetworkEvent, bool> fits)
    {
        var all = new List<NetworkEvent>();
        using var limit = new CancellationTokenSource(Eventually.Limit);
        while (true)
        {
            NetworkEvent happened = await Session.Events.ReadAsync(limit.Token);
            Keep(happened);
            all.Add(happened);
            if (fits(happened))
                return all;
        }
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    private void Keep(NetworkEvent happened)
    {
        if (happened.Cursor is { } cursor)
            Saved = Saved with { Cursor = cursor };
        if (happened is NetworkEvent.StateChanged state)
            Saved = Saved with { Data = state.Data };
    }
}
