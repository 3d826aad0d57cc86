using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>
/// What every network promises to the clients in front of it, whatever it is made of. Accounts: anna, ben, cyra; who is a contact of whom, each
/// story makes. The contracts by subject derive from it, and a network has a class of each.
/// </summary>
/// <typeparam name="TNetwork">The network that is held to it.</typeparam>
/// <remarks>
/// Some promises are not a network's to keep, or not every network's, and are tested where they are kept. A client's: numbers and names after a
/// restart from its store, the end of calls and transfers with the connection, each kept thing told to programs once. XMPP's: a session that is
/// resumed although the server has lost a part of it, a second connection with the same name, a rule of the archive for what is too old.
/// </remarks>
public abstract class NetworkContract<TNetwork> : IAsyncLifetime
    where TNetwork : TestNetwork, new()
{
    private readonly List<ObservedSession> _opened = [];
    private INetwork? _network;

    /// <summary>The network that is held to it.</summary>
    protected TNetwork Network { get; } = new();

    /// <inheritdoc/>
    public async Task InitializeAsync() => _network = await Network.MakeAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        foreach (ObservedSession session in _opened)
            await session.DisposeAsync();
        if (_network is not null)
            await _network.DisposeAsync();
        await Network.DisposeAsync();
    }

    /// <summary>Whether the features of a network are what a story needs.</summary>
    protected bool Has(NetworkFeatures feature) => _opened[0].Session.Features.HasFlag(feature);

    /// <inheritdoc cref="TestNetwork.UntilAsync"/>
    protected Task UntilAsync(Func<bool> happened) => Network.UntilAsync(happened);

    /// <summary>A session that is not connected.</summary>
    protected ObservedSession Open(string name, SavedState? saved = null) => Open(Network.CredentialsOf(name), saved);

    /// <summary>A session that is not connected.</summary>
    protected ObservedSession Open(NetworkCredentials credentials, SavedState? saved = null)
    {
        var session = new ObservedSession(_network!.Open(credentials, saved ?? SavedState.Empty), UntilAsync);
        _opened.Add(session);
        return session;
    }

    /// <summary>A session that is online.</summary>
    protected async Task<ObservedSession> OnlineAsync(string name, SavedState? saved = null)
    {
        ObservedSession session = Open(name, saved);
        await session.GoOnlineAsync();
        return session;
    }

    /// <summary>Two who are online, and contacts of each other.</summary>
    protected async Task<(ObservedSession Anna, ObservedSession Ben)> FriendsAsync()
    {
        ObservedSession anna = await OnlineAsync("anna"), ben = await OnlineAsync("ben");
        await BefriendAsync(anna, ben);
        return (anna, ben);
    }

    /// <summary>Makes two contacts of each other.</summary>
    protected async Task BefriendAsync(ObservedSession one, ObservedSession other)
    {
        if (Network.HasContactRequests)
            await AskAndAllowAsync(one, other);
        await UntilAsync(() => StatusOf(one, other.Me) == BuddyStatus.Friend && StatusOf(other, one.Me) == BuddyStatus.Friend);
    }

    /// <summary>A room of two.</summary>
    protected static async Task<ConversationKey> MakeRoomAsync(ObservedSession maker, ObservedSession invited)
    {
        ConversationKey room = maker.Session.NewRoom(dialog: null);
        Assert.Equal(RequestFailure.None, await maker.AskAsync(key => new NetworkRequest.CreateRoom(key, room, Dialog: null, [invited.Me])));
        await invited.FindAsync<NetworkEvent.MessageArrived>(a => a.Message.Conversation == room && a.Message.Users.Contains(invited.Me));
        return room;
    }

    private static async Task AskAndAllowAsync(ObservedSession one, ObservedSession other)
    {
        await one.AskAsync(key => new NetworkRequest.ChangeContact(key, other.Me, ContactChange.Request, "hello"));
        await other.FindAsync<NetworkEvent.ContactRequested>(r => r.Who == one.Me && r.Text.Length > 0);
        await other.AskAsync(key => new NetworkRequest.ChangeContact(key, one.Me, ContactChange.Allow, ""));
        await other.AskAsync(key => new NetworkRequest.ChangeContact(key, one.Me, ContactChange.Request, ""));
    }

    /// <summary>How one stands with another, by what was told.</summary>
    protected static Contact ContactOf(ObservedSession whose, Identity who)
    {
        Contact known = Contact.None;
        foreach (NetworkEvent.ContactsChanged changed in whose.Events.OfType<NetworkEvent.ContactsChanged>())
            known = changed.Contacts.TryGetValue(who, out Contact? contact) ? contact : changed.AreAll ? Contact.None : known;
        return known;
    }

    /// <summary>The presence that was told last.</summary>
    protected static OnlineStatus PresenceOf(ObservedSession at, Identity who)
        => at.Events.OfType<NetworkEvent.PresenceChanged>().LastOrDefault(p => p.Who == who)?.Status ?? OnlineStatus.Offline;

    private static BuddyStatus StatusOf(ObservedSession whose, Identity who) => ContactOf(whose, who).Status;
}
