using System.Threading.Channels;

namespace Skype4Net.Emulator.Network;

/// <summary>One login of an account to the network in memory.</summary>
internal sealed partial class InMemorySession(InMemoryNetwork network, NetworkAccount account) : ILegacySession
{
    // The reader continues on the writer's stack, so that what one client does has reached the others when the call returns.
    private readonly Channel<LegacyEvent> _events = Channel.CreateUnbounded<LegacyEvent>(
        new UnboundedChannelOptions { SingleReader = true, AllowSynchronousContinuations = true });

    public Identity Me => account.Id;

    public ChannelReader<LegacyEvent> Events => _events.Reader;

    public IReadOnlyList<Identity> Contacts
    {
        get
        {
            lock (network.Gate)
                return [.. account.Contacts.Listed];
        }
    }

    public IReadOnlyDictionary<Identity, Contact> AllContacts => Read(() => new Dictionary<Identity, Contact>(account.Contacts.All));

    public IReadOnlyDictionary<Identity, string> PendingRequests
    {
        get
        {
            lock (network.Gate)
                return new Dictionary<Identity, string>(account.Requests);
        }
    }

    public bool HasContact(Identity who) => Read(() => account.Contacts.Contains(who));

    public string? RequestFrom(Identity who) => Read(() => account.Requests.GetValueOrDefault(who));

    public void Deliver(LegacyEvent happened) => _events.Writer.TryWrite(happened);

    public bool Exists(Identity who) => Read(() => network.Find(who) is not null);

    public bool IsService(Identity who) => Read(() => network.Find(who) is { IsService: true });

    public int AuthorizedContactsOf(Identity who) => Read(() => network.Find(who)?.Contacts.FriendCount ?? 0);

    public IReadOnlyDictionary<string, string> ProfileOf(Identity who)
        => Read(() => new Dictionary<string, string>(network.Find(who)?.Profile ?? []));

    public string SpellingOf(Identity who) => Read(() => network.Find(who)?.Handle ?? who.Value);

    public OnlineStatus PresenceOf(Identity who) => Read(() => network.Find(who)?.PresenceFor(account) ?? OnlineStatus.Unknown);

    public DateTimeOffset? LastOnlineOf(Identity who) => Read(() => network.Find(who)?.LastOnline);

    public Contact ContactOf(Identity who) => Read(() => account.ContactWith(who));

    public IReadOnlyList<Identity> Search(string text) => Read(() => network.Accounts.Where(a => a.Fits(text)).Select(a => a.Id).ToArray());

    public byte[]? AvatarOf(Identity who) => Read(() => network.Find(who)?.Avatar);

    public void SetAvatar(byte[]? picture)
    {
        lock (network.Gate)
            account.Avatar = picture;
    }

    public ConversationKey DialogWith(Identity who) => network.DialogOf(Me, who);

    public ConversationKey? FindDialog(Identity who) => network.FindDialog(Me, who);

    public void SetPresence(UserStatus status)
        => Change(notify =>
        {
            account.Status = status;
            network.NotifyPresence(account, notify);
        });

    public bool Send(Identity to, ClientSignal signal) => Change(notify => network.Send(Me, to, signal, notify));

    public void SetProfile(string field, string value)
        => Change(notify =>
        {
            account.Profile[field] = value;
            foreach (NetworkAccount viewer in network.AccountsAmongContactsOf(account).Append(account))
                InMemoryNetwork.Deliver(viewer, new ProfileChanged(network.NextCursor(), Me, field, value), keep: false, notify);
        });

    public void Dispose()
    {
        Change(notify =>
        {
            if (account.Sessions.Remove(this))
                network.NotifyPresence(account, notify);
        });
        _events.Writer.TryComplete();
    }

    private T Read<T>(Func<T> look)
    {
        lock (network.Gate)
            return look();
    }

    private void Change(Action<List<Action>> act)
        => Change(notify =>
        {
            act(notify);
            return true;
        });

    // What a client does without a network changes nothing.
    private T? Change<T>(Func<List<Action>, T> act) => network.Change(notify => account.Sessions.Contains(this) ? act(notify) : default);
}
