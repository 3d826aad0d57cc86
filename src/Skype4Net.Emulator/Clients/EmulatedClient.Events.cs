using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What the network tells, turned into the store's state and into notifications.</content>
public sealed partial class EmulatedClient
{
    private readonly Dictionary<Identity, OnlineStatus> _notifiedPresence = [];
    private readonly Dictionary<Identity, Contact> _notifiedContacts = [];

    private void OnNetwork(NetworkEvent happened)
    {
        if (Store.Cursor is null || happened.Cursor.Value > Store.Cursor.Value.Value)
            Store.Cursor = happened.Cursor;
        switch (happened)
        {
            case PresenceChanged presence:
                OnPresence(presence);
                break;
            case ProfileChanged profile:
                OnProfile(profile);
                break;
            case ContactChanged contact:
                OnContact(contact);
                break;
            case ContactRequested request:
                Notify(UserProperties.ReceivedAuthRequest, request.Who.Value, request.Text);
                Groups.Recount(request.Who);
                _authorizationRequests.Publish(new ContactRequest(this, request.Who.Value, request.Text));
                break;
            case MessageArrived message:
                OnMessage(message);
                break;
            case MessageEdited edit:
                OnEdit(edit);
                break;
            case RoomChanged room:
                OnRoom(room);
                break;
            case SignalArrived signal:
                OnSignal(signal.From, signal.Signal);
                break;
        }
    }

    private void OnPresence(PresenceChanged presence)
    {
        if (!IsConnectedToNetwork || _isCatchingUp)
            return;
        bool same = _notifiedPresence.TryGetValue(presence.Who, out OnlineStatus before) && before == presence.Status;
        _notifiedPresence[presence.Who] = presence.Status;
        if (presence.Who == Me)
        {
            if (!same)
                Notify(UserProperties.OnlineStatus, presence.Who.Value, presence.Status);
            Notify(ClientProperties.UserStatus, "", UserStatus);
            return;
        }

        if (!same)
        {
            Notify(UserProperties.OnlineStatus, presence.Who.Value, presence.Status);
            Notify(UserProperties.LastOnline, presence.Who.Value, presence.At);
            Groups.Recount(presence.Who);
        }

        // Also when nothing is new: without a network we have told that all are away, and not what that means in chats.
        foreach (Clients.ChatRecord chat in Store.Chats.Values)
            ShowActivity(chat, presence.Who, presence.Status is not (OnlineStatus.Offline or OnlineStatus.Unknown));
    }

    private void OnProfile(ProfileChanged profile)
    {
        ReadOnlySpan<byte> field = System.Text.Encoding.ASCII.GetBytes(profile.Field);
        if (profile.Who == Me && ProfileProperties.Schema.Find(field) is { } own)
            Notify(own, "", profile.Value);
        if (UserProperties.Schema.Find(field) is { } shown)
            Notify(shown, profile.Who.Value, profile.Value);
    }

    private void OnContact(ContactChanged changed)
    {
        string who = changed.Who.Value;
        Contact before = _notifiedContacts.GetValueOrDefault(changed.Who, Contact.None);
        Contact now = changed.Contact;
        _notifiedContacts[changed.Who] = now;
        bool joins = IsContact(now) && !IsContact(before);
        if (joins || now.IsAuthorized != before.IsAuthorized)
            Notify(UserProperties.IsAuthorized, who, now.IsAuthorized);
        if (joins || now.IsBlocked != before.IsBlocked)
            Notify(UserProperties.IsBlocked, who, now.IsBlocked);
        Groups.RecountLater(changed.Who);
        if (now.Status == before.Status)
            return;
        Notify(UserProperties.BuddyStatus, who, now.Status);
        Groups.Recount(changed.Who);
        if (!IsContact(now))
            return;

        // A contact's profile becomes known.
        IReadOnlyDictionary<string, string> profile = ProfileOf(changed.Who);
        foreach (PropertyDefinition field in new PropertyDefinition[] { UserProperties.TimeZone, UserProperties.FullName, UserProperties.Language, UserProperties.Country })
        {
            if (profile.TryGetValue(field.Name, out string? value) && value.Length > 0)
                Notify(field, who, value);
        }
    }

    private static bool IsContact(Contact contact) => contact.Status is BuddyStatus.PendingAuthorization or BuddyStatus.Friend;

    private readonly ClientSubject<ContactRequest> _authorizationRequests;
}
