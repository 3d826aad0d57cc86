using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What the network tells, turned into the store's state and into notifications.</content>
public sealed partial class EmulatedClient
{
    private readonly Dictionary<Identity, OnlineStatus> _toldPresence = [];
    private readonly Dictionary<Identity, Contact> _toldContacts = [];

    private void OnContactRequest(ContactRequested request)
    {
        Tell(UserProperties.ReceivedAuthRequest, request.Who.Value, request.Text);
        Groups.Recount(request.Who);
        _authorizationRequests.Tell(new ContactRequest(this, request.Who.Value, request.Text));
    }

    private void ShowAllOffline()
    {
        foreach (Identity who in Network.Contacts)
        {
            _toldPresence[who] = OnlineStatus.Offline;
            Tell(UserProperties.OnlineStatus, who.Value, OnlineStatus.Offline);
        }
    }

    private void ShowPresence()
    {
        foreach (Identity who in Network.Contacts)
            OnPresence(new PresenceChanged(default, who, Network.PresenceOf(who), Time.GetUtcNow()));
    }

    private void OnPresence(PresenceChanged presence)
    {
        if (!IsConnectedToNetwork || Context.IsCatchingUp)
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
        foreach (Clients.ChatRecord chat in Store.Chats.Values)
            ShowActivity(chat, presence.Who, presence.Status is not (OnlineStatus.Offline or OnlineStatus.Unknown));
    }

    private void OnContact(ContactChanged changed)
    {
        string who = changed.Who.Value;
        Contact before = _toldContacts.GetValueOrDefault(changed.Who, Contact.None);
        Contact now = changed.Contact;
        _toldContacts[changed.Who] = now;
        bool joins = IsContact(now) && !IsContact(before);
        if (joins || now.IsAuthorized != before.IsAuthorized)
            Tell(UserProperties.IsAuthorized, who, now.IsAuthorized);
        if (joins || now.IsBlocked != before.IsBlocked)
            Tell(UserProperties.IsBlocked, who, now.IsBlocked);
        Groups.RecountLater(changed.Who);
        if (now.Status == before.Status)
            return;
        Tell(UserProperties.BuddyStatus, who, now.Status);
        Groups.Recount(changed.Who);
        if (!IsContact(now))
            return;

        // A contact's profile becomes known.
        IReadOnlyDictionary<string, string> profile = ProfileOf(changed.Who);
        foreach (PropertyDefinition field in new PropertyDefinition[] { UserProperties.TimeZone, UserProperties.FullName, UserProperties.Language, UserProperties.Country })
        {
            if (profile.TryGetValue(field.Name, out string? value) && value.Length > 0)
                Tell(field, who, value);
        }
    }

    private static bool IsContact(Contact contact) => contact.Status is BuddyStatus.PendingAuthorization or BuddyStatus.Friend;

    private readonly Occurrences<ContactRequest> _authorizationRequests;
}
