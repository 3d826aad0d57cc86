using System.Globalization;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Network;

/// <summary>What the network in memory keeps from one start of its process to the next. Only touched under the network's lock.</summary>
internal sealed class NetworkRecords(IRecordStore? store)
{
    private const string AccountKind = "account";
    private const string AvatarKind = "avatar";
    private const string ContactKind = "contact";
    private const string ContactRequestKind = "contact-request";
    private const string EventKind = "event";
    private const string DeliveredKind = "delivered";
    private const string OutcomeKind = "outcome";
    private const string DialogKind = "dialog";
    private const string RoomKind = "room";
    private const string InvitationKind = "invitation";
    private const string MessageKind = "message";
    private const string CounterKind = "counter";
    private readonly RecordWriter _records = new(store, "network");

    /// <summary>Writes what has changed.</summary>
    /// <exception cref="RecordStoreException">It cannot be written; it is still to be written then.</exception>
    public void Write() => _records.Write();

    /// <summary>Reads what was kept.</summary>
    /// <param name="use">Uses it.</param>
    /// <exception cref="RecordStoreException">It cannot be read, or does not fit together.</exception>
    public void Load(Action use) => _records.Load(use);

    public IEnumerable<StoredAccount> Accounts => _records.Loaded(AccountKind, NetworkJson.Default.StoredAccount).Select(r => r.Value);

    public IEnumerable<(Identity Account, byte[] Picture)> Avatars
        => _records.Loaded(AvatarKind, NetworkJson.Default.ByteArray).Select(r => (new Identity(r.Key), r.Value));

    public IEnumerable<(Identity Account, Identity Who, Contact Contact)> Contacts
        => _records.Loaded(ContactKind, NetworkJson.Default.Contact).Select(r => (AccountIn(r.Key), new Identity(RestOf(r.Key)), r.Value));

    public IEnumerable<(Identity Account, Identity Who, string Text)> ContactRequests
        => _records.Loaded(ContactRequestKind, NetworkJson.Default.String).Select(r => (AccountIn(r.Key), new Identity(RestOf(r.Key)), r.Value));

    public IEnumerable<(Identity Account, long Place, NetworkEvent Event)> Events
        => _records.Loaded(EventKind, NetworkJson.Default.NetworkEvent)
            .Select(r => (AccountIn(r.Key), long.Parse(RestOf(r.Key), CultureInfo.InvariantCulture), r.Value))
            .OrderBy(e => e.Item2);

    public IEnumerable<(Identity Account, long Place)> Delivered
        => _records.Loaded(DeliveredKind, NetworkJson.Default.Int64).Select(r => (new Identity(r.Key), r.Value));

    public IEnumerable<(Identity Account, RequestKey Key, RequestFailure Outcome)> Outcomes
        => _records.Loaded(OutcomeKind, NetworkJson.Default.RequestFailure).Select(r => (AccountIn(r.Key), new RequestKey(RestOf(r.Key)), r.Value));

    public IEnumerable<(ConversationKey Key, StoredDialog Dialog)> Dialogs
        => _records.Loaded(DialogKind, NetworkJson.Default.StoredDialog).Select(r => (new ConversationKey(r.Key), r.Value));

    public IEnumerable<StoredRoom> Rooms => _records.Loaded(RoomKind, NetworkJson.Default.StoredRoom).Select(r => r.Value);

    public IEnumerable<(string Invitation, ConversationKey Room)> Invitations
        => _records.Loaded(InvitationKind, NetworkJson.Default.String).Select(r => (r.Key, new ConversationKey(r.Value)));

    public IEnumerable<NetworkMessage> Messages => _records.Loaded(MessageKind, NetworkJson.Default.NetworkMessage).Select(r => r.Value);

    public long Counter(string name)
        => _records.Loaded(CounterKind, NetworkJson.Default.Int64).Where(r => r.Key == name).Select(r => r.Value).SingleOrDefault();

    public void Put(NetworkAccount account)
        => _records.Put(AccountKind, account.Id.Value, account.ToStored, NetworkJson.Default.StoredAccount);

    public void PutAvatar(NetworkAccount account)
    {
        if (account.Avatar is { } picture)
            _records.Put(AvatarKind, account.Id.Value, picture.ToArray, NetworkJson.Default.ByteArray);
        else
            _records.Remove(AvatarKind, account.Id.Value);
    }

    public void Put(NetworkAccount account, Identity who, Contact contact)
        => _records.Put(ContactKind, KeyOf(account, who.Value), contact, NetworkJson.Default.Contact);

    public void PutContactRequest(NetworkAccount account, Identity who, string text)
        => _records.Put(ContactRequestKind, KeyOf(account, who.Value), text, NetworkJson.Default.String);

    public void RemoveContactRequest(NetworkAccount account, Identity who) => _records.Remove(ContactRequestKind, KeyOf(account, who.Value));

    public void Put(NetworkAccount account, long place, NetworkEvent happened)
        => _records.Put(EventKind, (account, place), e => KeyOf(e.account, Text(e.place)), happened, NetworkJson.Default.NetworkEvent);

    public void RemoveEvent(NetworkAccount account, long place) => _records.Remove(EventKind, KeyOf(account, Text(place)));

    public void PutDelivered(NetworkAccount account, long place)
        => _records.Put(DeliveredKind, account.Id.Value, place, NetworkJson.Default.Int64);

    public void Put(NetworkAccount account, RequestKey key, RequestFailure outcome)
        => _records.Put(OutcomeKind, (account, key), o => KeyOf(o.account, o.key.Value), outcome, NetworkJson.Default.RequestFailure);

    public void RemoveOutcome(NetworkAccount account, RequestKey key) => _records.Remove(OutcomeKind, KeyOf(account, key.Value));

    public void Put(ConversationKey key, StoredDialog dialog) => _records.Put(DialogKind, key.Value, dialog, NetworkJson.Default.StoredDialog);

    public void Put(StoredRoom room) => _records.Put(RoomKind, room.Room.Key.Value, room, NetworkJson.Default.StoredRoom);

    public void PutInvitation(string invitation, ConversationKey room)
        => _records.Put(InvitationKind, invitation, room.Value, NetworkJson.Default.String);

    public void Put(NetworkMessage message)
        => _records.Put(MessageKind, message, m => KeyOf(m.Conversation, m.Key), message, NetworkJson.Default.NetworkMessage);

    public void RemoveMessage(ConversationKey conversation, MessageKey key) => _records.Remove(MessageKind, KeyOf(conversation, key));

    public void PutCounter(string name, long value) => _records.Put(CounterKind, name, value, NetworkJson.Default.Int64);

    private static string KeyOf(NetworkAccount account, string rest) => $"{account.Id.Value} {rest}";

    private static string KeyOf(ConversationKey conversation, MessageKey key) => $"{conversation.Value} {key.Value}";

    // No handle has a blank in it.
    private static Identity AccountIn(string key) => new(key[..key.IndexOf(' ', StringComparison.Ordinal)]);

    private static string RestOf(string key) => key[(key.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
