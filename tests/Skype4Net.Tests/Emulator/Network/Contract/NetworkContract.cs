using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>
/// What every network promises to the clients in front of it, whatever it is made of. Accounts: anna, ben, cyra; who is a contact of whom, each
/// story makes.
/// </summary>
/// <remarks>
/// Some promises are not a network's to keep, or not every network's, and are tested where they are kept. A client's: numbers and names after a
/// restart from its store, the end of calls and transfers with the connection, each kept thing told to programs once. XMPP's: a session that is
/// resumed although the server has lost a part of it, a second connection with the same name, a rule of the archive for what is too old.
/// </remarks>
public abstract partial class NetworkContract : IAsyncLifetime
{
    private readonly List<ObservedSession> _opened = [];
    private INetwork _network = null!;

    /// <inheritdoc/>
    public async Task InitializeAsync() => _network = await MakeNetworkAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        foreach (ObservedSession session in _opened)
            await session.DisposeAsync();
        await _network.DisposeAsync();
    }

    /// <summary>A network with nothing in it but the accounts.</summary>
    protected abstract Task<INetwork> MakeNetworkAsync();

    /// <summary>Who logs in as somebody, with the right password.</summary>
    protected abstract NetworkCredentials CredentialsOf(string name);

    /// <summary>Waits until something is true, as time passes on this network; fails when it does not come true.</summary>
    protected abstract Task UntilAsync(Func<bool> happened);

    /// <summary>How many of something are many on this network.</summary>
    protected virtual int Many => 10_000;

    /// <summary>How many bytes a long stream carries on this network.</summary>
    protected virtual int StreamSize => 10 << 20;

    /// <summary>Whether people ask to be contacts; elsewhere everybody is everybody's.</summary>
    protected virtual bool HasContactRequests => true;

    /// <summary>Whether people have fields and pictures that others see.</summary>
    protected virtual bool HasProfiles => true;

    /// <summary>Whether kept events come twice.</summary>
    protected virtual bool DoublesKeptEvents => false;

    /// <summary>
    /// Cuts the connection of a session under what it carries; it comes back, told or not. Where nothing can be cut, the user leaves and comes back.
    /// </summary>
    protected virtual async Task CutAsync(ObservedSession session)
    {
        await session.GoOfflineAsync();
        await session.GoOnlineAsync();
    }

    /// <summary>Takes the server away, if the network has one.</summary>
    protected virtual Task<bool> TryStopServerAsync() => Task.FromResult(false);

    /// <summary>Brings it back.</summary>
    protected virtual Task StartServerAsync() => Task.CompletedTask;

    /// <summary>Whether the features of a network are what a story needs.</summary>
    protected bool Has(NetworkFeatures feature) => _opened[0].Session.Features.HasFlag(feature);

    /// <summary>A session that is not connected.</summary>
    protected ObservedSession Open(string name, SavedState? saved = null) => Open(CredentialsOf(name), saved);

    /// <summary>A session that is not connected.</summary>
    protected ObservedSession Open(NetworkCredentials credentials, SavedState? saved = null)
    {
        var session = new ObservedSession(_network.Open(credentials, saved ?? SavedState.Empty), UntilAsync);
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
        if (HasContactRequests)
            await AskAndAllowAsync(one, other);
        await UntilAsync(() => StatusOf(one, other.Me) == BuddyStatus.Friend && StatusOf(other, one.Me) == BuddyStatus.Friend);
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
