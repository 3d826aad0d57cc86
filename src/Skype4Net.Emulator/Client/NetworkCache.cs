using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Storage;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Client;

/// <summary>
/// What the network has told of people and rooms, folded from its events: what a client knows, with a connection or without. Only touched by the
/// client's executor.
/// </summary>
/// <param name="records">Where that is kept which the network does not tell again at the next start.</param>
internal sealed class NetworkCache(RecordWriter records)
{
    // Kept signals and requests come at least once: so many are remembered.
    private const int MaxRemembered = 10_000;
    private const string ContactKind = "contact";
    private const string RequestKind = "contact-request";
    private const string RoomKind = "room";
    private const string SignalKind = "signal";
    private const string EditKind = "edit";

    /// <summary>The kinds of records that are kept here.</summary>
    public static readonly string[] Kinds = [ContactKind, RequestKind, RoomKind, SignalKind, EditKind];

    private readonly Dictionary<Identity, Person> _people = [];
    private Dictionary<Identity, string> Waiting => field ??= [];
    private Dictionary<ConversationKey, RoomState> Rooms => field ??= [];
    private HashSet<ConversationKey> Conversations => field ??= [];
    private RecentSet<(Identity From, string Key)> Signals => field ??= new(MaxRemembered, forgotten => records.Remove(SignalKind, forgotten.Key));

    private RecentSet<(MessageKey Message, MessageKey Edit)> Edits
        => field ??= new(MaxRemembered, forgotten => records.Remove(EditKind, forgotten.Edit.Value));

    /// <summary>Everybody one stands in any relation with.</summary>
    public ContactList Contacts { get; } = new();

    /// <summary>Requests that wait for the user's answer, with their texts.</summary>
    public IReadOnlyDictionary<Identity, string> Requests => Waiting;

    /// <summary>Reads what was kept.</summary>
    public void Load()
    {
        foreach ((string who, Contact contact) in records.Loaded(ContactKind, StorageJson.Default.Contact))
            Contacts.Set(new Identity(who), contact);
        foreach ((string who, string text) in records.Loaded(RequestKind, StorageJson.Default.String))
            Waiting[new Identity(who)] = text;
        foreach ((_, RoomState room) in records.Loaded(RoomKind, StorageJson.Default.RoomState))
            Rooms[room.Key] = room;
        foreach ((string key, string from) in records.Loaded(SignalKind, StorageJson.Default.String))
            Signals.Add((new Identity(from), key));
        foreach ((string edit, string message) in records.Loaded(EditKind, StorageJson.Default.String))
            Edits.Add((new MessageKey(message), new MessageKey(edit)));
    }

    /// <summary>Something was said in a conversation, as is known from what was kept.</summary>
    public void AddConversation(ConversationKey key) => Conversations.Add(key);

    /// <summary>Folds an event. Returns what is new of it; null for a double, and for what changes nothing.</summary>
    public NetworkEvent? Apply(NetworkEvent happened)
    {
        switch (happened)
        {
            case NetworkEvent.ContactsChanged contacts:
                return Apply(contacts);
            case NetworkEvent.ContactRequested request:
                return Apply(request) ? request : null;
            case NetworkEvent.PresenceChanged presence:
                Person known = _people.GetValueOrDefault(presence.Who);
                _people[presence.Who] = known with
                {
                    Status = presence.Status, LastOnline = presence.At ?? known.LastOnline, Features = presence.Features,
                };
                return presence;
            case NetworkEvent.ProfileChanged profile:
                return Apply(profile);
            case NetworkEvent.RoomChanged room:
                Set(room.Room);
                return room;
            case NetworkEvent.MessageArrived arrived:
                Conversations.Add(arrived.Message.Conversation);
                if (arrived.Room is { } after)
                    Set(after);
                return arrived;
            case NetworkEvent.MessageEdited edit:
                return IsNewEdit(edit) ? edit : null;
            case NetworkEvent.SignalArrived { Cursor: not null } signal:
                return IsNewSignal(signal) ? signal : null;
            default:
                return happened;
        }
    }

    /// <summary>The presence that was told last; null for somebody of whom none was.</summary>
    public OnlineStatus? PresenceOf(Identity who) => _people.GetValueOrDefault(who).Status;

    /// <summary>What somebody's client can do.</summary>
    public PeerFeatures FeaturesOf(Identity who) => _people.GetValueOrDefault(who).Features;

    /// <summary>When somebody was there last; null where that is not known.</summary>
    public DateTimeOffset? LastOnlineOf(Identity who) => _people.GetValueOrDefault(who).LastOnline;

    /// <summary>What is known of somebody's profile; null for nothing.</summary>
    public IReadOnlyDictionary<string, string>? ProfileOf(Identity who) => _people.GetValueOrDefault(who).Profile;

    /// <summary>The room; null for one that was never told of.</summary>
    public RoomState? Room(ConversationKey key) => Rooms.GetValueOrDefault(key);

    /// <summary>Whether something was said in a conversation, also before the client was installed anew.</summary>
    public bool HasMessages(ConversationKey key) => Conversations.Contains(key);

    private NetworkEvent.ContactsChanged Apply(NetworkEvent.ContactsChanged changed)
    {
        IReadOnlyDictionary<Identity, Contact> contacts = changed.Contacts;
        if (changed.AreAll && Contacts.All.Any(c => c.Value != Contact.None && !changed.Contacts.ContainsKey(c.Key)))
        {
            var all = new Dictionary<Identity, Contact>(changed.Contacts);
            foreach ((Identity gone, _) in Contacts.All.Where(c => c.Value != Contact.None))
                all.TryAdd(gone, Contact.None);
            contacts = all;
        }

        foreach ((Identity who, Contact contact) in contacts)
            Set(who, contact);
        return changed with { Contacts = contacts };
    }

    private bool Apply(NetworkEvent.ContactRequested request)
    {
        if (request.Text.Length == 0)
        {
            records.Remove(RequestKind, request.Who.Value);
            return Waiting.Remove(request.Who);
        }

        if (Waiting.TryGetValue(request.Who, out string? known) && known == request.Text)
            return false;
        Waiting[request.Who] = request.Text;
        records.Put(RequestKind, request.Who.Value, request.Text, StorageJson.Default.String);
        return true;
    }

    private void Set(RoomState room)
    {
        Rooms[room.Key] = room;
        records.Put(RoomKind, room.Key.Value, room, StorageJson.Default.RoomState);
    }

    private void Set(Identity who, Contact contact)
    {
        if (Contacts.With(who) != contact || !Contacts.Contains(who))
            records.Put(ContactKind, who.Value, contact, StorageJson.Default.Contact);
        Contacts.Set(who, contact);
    }

    private bool IsNewEdit(NetworkEvent.MessageEdited edit)
    {
        bool isNew = Edits.Add((edit.Message, edit.Edit));
        if (isNew)
            records.Put(EditKind, edit.Edit.Value, edit.Message.Value, StorageJson.Default.String);
        return isNew;
    }

    private bool IsNewSignal(NetworkEvent.SignalArrived signal)
    {
        string key = signal.Signal.Key;
        bool isNew = Signals.Add((signal.From, key));
        if (isNew)
            records.Put(SignalKind, key, signal.From.Value, StorageJson.Default.String);
        return isNew;
    }

    private NetworkEvent.ProfileChanged? Apply(NetworkEvent.ProfileChanged changed)
    {
        Person person = _people.GetValueOrDefault(changed.Who);
        Dictionary<string, string>? known = person.Profile;
        if (!changed.AreAll)
        {
            if (known is null)
                _people[changed.Who] = person with { Profile = known = [] };
            foreach ((string field, string value) in changed.Fields)
                known[field] = value;
            return changed;
        }

        _people[changed.Who] = person with { Profile = new Dictionary<string, string>(changed.Fields) };
        if (known is null)
            return null;
        Dictionary<string, string> differences = [];
        foreach ((string field, string value) in changed.Fields)
        {
            if (known.GetValueOrDefault(field, "") != value)
                differences[field] = value;
        }

        foreach ((string field, _) in known.Where(f => f.Value.Length > 0 && !changed.Fields.ContainsKey(f.Key)))
            differences[field] = "";
        return differences.Count > 0 ? changed with { Fields = differences, AreAll = false } : null;
    }

    /// <summary>What was told of somebody.</summary>
    /// <param name="Status">The presence; null if none was told.</param>
    /// <param name="LastOnline">When they were there last; null where that is not known.</param>
    /// <param name="Features">What their client can do.</param>
    /// <param name="Profile">The fields of the profile by the names of the wire; null if none was told.</param>
    private readonly record struct Person(
        OnlineStatus? Status, DateTimeOffset? LastOnline, PeerFeatures Features, Dictionary<string, string>? Profile);
}
