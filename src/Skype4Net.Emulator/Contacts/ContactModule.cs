using Skype4Net.Emulator.Chats;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Groups;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Emulator.Storage;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Contacts;

/// <summary>The people that one client knows: contacts and their authorization, presence, own names and speed dials.</summary>
internal sealed class ContactModule(ClientContext client) : ClientModule(client)
{
    /// <summary>No speed dial is longer.</summary>
    public const int SpeedDialLength = 2;

    private const string NameKind = "name";
    private const string SpeedDialKind = "speed-dial";

    // What becomes known of somebody's profile when they become a contact.
    private static readonly PropertyDefinition[] s_profileOfContacts =
        [UserProperties.TimeZone, UserProperties.FullName, UserProperties.Language, UserProperties.Country];

    private readonly NotifiedPeople _notified = new();
    private Dictionary<Identity, string> DisplayNames => field ??= [];
    private Dictionary<Identity, string> SpeedDials => field ??= [];
    private HashSet<Identity> Found => field ??= [];
    private ClientSubject<ContactRequest>? _requests;

    /// <summary>Requests to be a contact, and once more with an empty text when one was dealt with.</summary>
    public ClientSubject<ContactRequest> Requests
        => _requests ?? LazyInitializer.EnsureInitialized(ref _requests, () => new ClientSubject<ContactRequest>(Client.Executor.Failed));

    private ProfileModule Profile => Client.Module<ProfileModule>();

    private ChatModule? Chats => Client.Modules.Find<ChatModule>();

    private GroupModule? Groups => Client.Modules.Find<GroupModule>();

    public override void Map(CommandRouter router)
    {
        new UserCommandHandlers(this, Client).Map(router);
        new ContactCommandHandlers(this, Client).Map(router);
    }

    public override void OnNetworkEvent(NetworkEvent happened)
    {
        switch (happened)
        {
            case NetworkEvent.PresenceChanged presence:
                if (Client.IsConnected)
                    ShowPresence(presence.Who, presence.Status, presence.At);
                break;
            case NetworkEvent.ContactsChanged changed:
                foreach ((Identity who, Contact contact) in changed.Contacts)
                    OnContact(who, contact);
                break;
            case NetworkEvent.ContactRequested request:
                OnRequest(request);
                break;
        }
    }

    public override void OnOffline()
    {
        foreach (Identity who in Client.Network.Contacts.Where(w => !w.IsTelephone))
        {
            _notified.Note(who, OnlineStatus.Offline);
            Client.Notify(UserProperties.OnlineStatus, who.Value, OnlineStatus.Offline);
        }
    }

    public override void OnOnline()
    {
        _notified.Note(Client.Me, Client.Network.PresenceOf(Client.Me));
        foreach (Identity who in Client.Network.Contacts.Where(w => !w.IsTelephone))
            ShowPresence(who, Client.Network.PresenceOf(who), Client.Time.GetUtcNow());
    }

    public override void OnDisposed() => _requests?.Complete();

    public override void OnReinstalled()
    {
        DisplayNames.Clear();
        SpeedDials.Clear();
    }

    public override void OnLoading()
    {
        foreach ((string who, string name) in Client.Storage.Records.Loaded(NameKind, StorageJson.Default.String))
            DisplayNames[new Identity(who)] = name;
        foreach ((string who, string code) in Client.Storage.Records.Loaded(SpeedDialKind, StorageJson.Default.String))
            SpeedDials[new Identity(who)] = code;

        // Programs were told of these before.
        foreach ((Identity who, Contact contact) in Client.Network.AllContacts)
            _notified.Note(who, contact);
    }

    public override void OnRequestEnded(NetworkRequest request, string before, RequestFailure failure)
    {
        if (request is NetworkRequest.ChangeContact change)
            OnEnded(change.Who, change.Change, failure);
    }

    /// <summary>The user's own name for somebody; empty for none.</summary>
    public string DisplayNameOf(Identity who) => DisplayNames.GetValueOrDefault(who, "");

    public void SetDisplayName(Identity who, string name)
    {
        DisplayNames[who] = name;
        Client.Storage.Records.Put(NameKind, who.Value, name, StorageJson.Default.String);
    }

    /// <summary>The speed dial of somebody, at most <see cref="SpeedDialLength"/> characters; empty for none.</summary>
    public string SpeedDialOf(Identity who) => SpeedDials.GetValueOrDefault(who, "");

    /// <summary>Whether somebody can have a speed dial: contacts can.</summary>
    public bool CanHaveSpeedDial(Identity who) => Client.Network.ContactOf(who).IsListed;

    public void SetSpeedDial(Identity who, string code)
    {
        SpeedDials[who] = code;
        Client.Storage.Records.Put(SpeedDialKind, who.Value, code, StorageJson.Default.String);
    }

    /// <summary>Whom a speed dial stands for; null for nobody.</summary>
    public Identity? FindBySpeedDial(string code)
    {
        if (code.Length > SpeedDialLength)
            return null;
        foreach ((Identity who, string own) in SpeedDials)
        {
            if (own == code)
                return who;
        }

        return null;
    }

    /// <summary>The name to show for somebody: the user's own one, their full name, or their handle.</summary>
    public string ShownName(Identity who)
    {
        string own = DisplayNameOf(who);
        string full = Profile.Of(who).GetValueOrDefault(UserProperties.FullName.Name, "");
        return own.Length > 0 ? own : full.Length > 0 ? full : who.Value;
    }

    /// <summary>Whether somebody's profile is known: it is of contacts, of people just found, and of those the user has a dialog with.</summary>
    public bool Knows(Identity who)
        => who == Client.Me
            || Found.Contains(who)
            || Client.Network.ContactOf(who).IsListed
            || Chats?.HasDialogWith(who) == true;

    /// <summary>A search has found these people: their profiles are known from now on.</summary>
    public void AddFound(IEnumerable<Identity> people) => Found.UnionWith(people);

    /// <summary>Somebody's presence as the user sees it: everybody is away while there is no network.</summary>
    public OnlineStatus PresenceOf(Identity who)
        => who.IsTelephone ? OnlineStatus.SkypeOut
            : Client.Network.Exists(who) != true ? OnlineStatus.Unknown
            : Client.IsConnected ? Client.Network.PresenceOf(who)
            : OnlineStatus.Offline;

    /// <summary>Whether somebody's client is connected, as far as the user may see it.</summary>
    public bool IsThere(Identity who) => PresenceOf(who) is not (OnlineStatus.Offline or OnlineStatus.Unknown or OnlineStatus.SkypeOut);

    /// <summary>Whether the network has somebody's client connected; asked also while this client has no network itself.</summary>
    public bool IsOnline(Identity who) => Client.Network.PresenceOf(who) is not (OnlineStatus.Offline or OnlineStatus.Unknown);

    /// <summary>Whether somebody can be asked to be a contact: accounts can, and telephones.</summary>
    public bool CanRequest(Identity who) => who.IsTelephone || Client.Network.Exists(who) != false;

    /// <summary>Asks somebody to be a contact, or adds a telephone, which is not asked: now, or when the network is back.</summary>
    /// <param name="who">Whom.</param>
    /// <param name="text">What is said with the request.</param>
    public void Request(Identity who, string text) => Change(who, ContactChange.Request, text);

    /// <summary>The person adds a contact in the window.</summary>
    /// <param name="who">A Skype name, or a number with <c>+</c>.</param>
    /// <param name="text">What is said with the request.</param>
    /// <exception cref="ArgumentException">There is no such account on this network.</exception>
    public void Add(string who, string text)
    {
        var identity = new Identity(Argument.Handle(who));
        if (!CanRequest(identity))
            throw new ArgumentException($"There is no account \"{who}\" on this network.", nameof(who));
        Request(identity, text);
    }

    /// <summary>Lets somebody see the user's presence, or not: now, or when the network is back.</summary>
    public void Answer(Identity who, bool allow) => Change(who, allow ? ContactChange.Allow : ContactChange.Deny);

    /// <summary>Removes a contact: now, or when the network is back.</summary>
    public void Remove(Identity who) => Change(who, ContactChange.Remove);

    /// <summary>Blocks somebody, or ends that: now, or when the network is back.</summary>
    public void Block(Identity who, bool blocked) => Change(who, blocked ? ContactChange.Block : ContactChange.Unblock);

    private void Change(Identity who, ContactChange change, string text = "")
        => Client.Outbox.Submit(new NetworkRequest.ChangeContact(Outbox.NewKey(), who, change, text), failure => OnEnded(who, change, failure));

    // Programs were notified of what the user wished; a refusal is shown by what is.
    private void OnEnded(Identity who, ContactChange change, RequestFailure failure)
    {
        if (failure == RequestFailure.None)
            return;
        if (failure == RequestFailure.NoSuchAccount)
            Client.Network.Refuse(who);
        Contact contact = Client.Network.ContactOf(who);
        switch (change)
        {
            case ContactChange.Request or ContactChange.Remove:
                Client.Notify(UserProperties.BuddyStatus, who.Value, contact.Status);
                break;
            case ContactChange.Allow or ContactChange.Deny:
                Client.Notify(UserProperties.IsAuthorized, who.Value, contact.IsAuthorized);
                break;
            default:
                Client.Notify(UserProperties.IsBlocked, who.Value, contact.IsBlocked);
                break;
        }
    }

    private void OnRequest(NetworkEvent.ContactRequested request)
    {
        Identity who = request.Who;
        Client.Notify(UserProperties.ReceivedAuthRequest, who.Value, request.Text);
        Groups?.Recount(who);
        Requests.Publish(new ContactRequest(who.Value, request.Text, allow => Client.Executor.Run(() => Answer(who, allow))));
    }

    private void ShowPresence(Identity who, OnlineStatus status, DateTimeOffset? at)
    {
        bool same = !_notified.Note(who, status);
        if (!same)
            Client.Notify(UserProperties.OnlineStatus, who.Value, status);
        if (who == Client.Me)
        {
            Client.Notify(ClientProperties.UserStatus, "", Client.UserStatus);
            return;
        }

        if (!same)
        {
            Client.Notify(UserProperties.LastOnline, who.Value, at);
            Groups?.Recount(who);
        }

        // Also when nothing is new: without a network everybody was notified as away, and not what that means in chats.
        Chats?.ShowPresence(who, status is not (OnlineStatus.Offline or OnlineStatus.Unknown));
    }

    private void OnContact(Identity identity, Contact now)
    {
        string who = identity.Value;
        Contact before = _notified.Note(identity, now);
        if (now == before)
            return;
        bool joins = now.IsListed && !before.IsListed;
        if (joins || now.IsAuthorized != before.IsAuthorized)
            Client.Notify(UserProperties.IsAuthorized, who, now.IsAuthorized);
        if (joins || now.IsBlocked != before.IsBlocked)
            Client.Notify(UserProperties.IsBlocked, who, now.IsBlocked);
        Groups?.RecountLater(identity);
        if (now.Status == before.Status)
            return;
        Client.Notify(UserProperties.BuddyStatus, who, now.Status);
        Groups?.Recount(identity);
        if (now.IsListed)
            ShowProfile(identity);
    }

    private void ShowProfile(Identity who)
    {
        IReadOnlyDictionary<string, string> profile = Profile.Of(who);
        foreach (PropertyDefinition field in s_profileOfContacts)
        {
            if (profile.TryGetValue(field.Name, out string? value) && value.Length > 0)
                Client.Notify(field, who.Value, value);
        }
    }
}
