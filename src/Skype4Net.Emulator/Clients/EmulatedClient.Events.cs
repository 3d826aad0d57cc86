using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What the network tells, turned into the store's state and into notifications.</content>
public sealed partial class EmulatedClient
{
    private readonly Dictionary<Identity, OnlineStatus> _toldPresence = [];
    private readonly Dictionary<Identity, Contact> _toldContacts = [];

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
                Tell(UserProperties.ReceivedAuthRequest, request.Who.Value, request.Text);
                Groups.Recount(request.Who);
                _authorizationRequests.Tell(new ContactRequest(this, request.Who.Value, request.Text));
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
        bool same = _toldPresence.TryGetValue(presence.Who, out OnlineStatus before) && before == presence.Status;
        _toldPresence[presence.Who] = presence.Status;
        if (presence.Who == Me)
        {
            if (!same)
                Tell(UserProperties.OnlineStatus, presence.Who.Value, presence.Status);
            Tell(ClientProperties.UserStatus, "", UserStatusNow);
            return;
        }

        if (!same)
        {
            Tell(UserProperties.OnlineStatus, presence.Who.Value, presence.Status);
            Tell(UserProperties.LastOnline, presence.Who.Value, presence.At);
            Groups.Recount(presence.Who);
        }

        // Also when nothing is new: without a network we have told that all are away, and not what that means in chats.
        foreach (Clients.ChatRecord chat in Store.ChatsOf(presence.Who))
            ShowActivity(chat, presence.Who, presence.Status is not (OnlineStatus.Offline or OnlineStatus.Unknown));
    }

    private void OnProfile(ProfileChanged profile)
    {
        ReadOnlySpan<byte> field = System.Text.Encoding.ASCII.GetBytes(profile.Field);
        if (profile.Who == Me && ProfileProperties.Schema.Find(field) is { } own)
            Tell(own, "", profile.Value);
        if (UserProperties.Schema.Find(field) is { } shown)
            Tell(shown, profile.Who.Value, profile.Value);
    }

    private void OnContact(ContactChanged changed)
    {
        string who = changed.Who.Value;
        Contact before = _toldContacts.GetValueOrDefault(changed.Who, Contact.None);
        Contact now = changed.Contact;
        _toldContacts[changed.Who] = now;
        bool joins = now.IsListed && !before.IsListed;
        if (joins || now.IsAuthorized != before.IsAuthorized)
            Tell(UserProperties.IsAuthorized, who, now.IsAuthorized);
        if (joins || now.IsBlocked != before.IsBlocked)
            Tell(UserProperties.IsBlocked, who, now.IsBlocked);
        Groups.RecountLater(changed.Who);
        if (now.Status == before.Status)
            return;
        Tell(UserProperties.BuddyStatus, who, now.Status);
        Groups.Recount(changed.Who);
        if (!now.IsListed)
            return;

        // A contact's profile becomes known.
        IReadOnlyDictionary<string, string> profile = ProfileOf(changed.Who);
        foreach (PropertyDefinition field in new PropertyDefinition[] { UserProperties.TimeZone, UserProperties.FullName, UserProperties.Language, UserProperties.Country })
        {
            if (profile.TryGetValue(field.Name, out string? value) && value.Length > 0)
                Tell(field, who, value);
        }
    }

    private readonly Occurrences<ContactRequest> _authorizationRequests;
}
