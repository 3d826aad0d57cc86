using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What the network tells, turned into the store's state and into notifications.</content>
public sealed partial class EmulatedClient
{
    private readonly Dictionary<Identity, OnlineStatus> _notifiedPresence = [];
    private readonly Dictionary<Identity, Contact> _notifiedContacts = [];

    private void OnContactRequest(ContactRequested request)
    {
        Notify(UserProperties.ReceivedAuthRequest, request.Who.Value, request.Text);
        Groups.Recount(request.Who);
        _authorizationRequests.Publish(new ContactRequest(this, request.Who.Value, request.Text));
    }

    private void ShowAllOffline()
    {
        foreach (Identity who in Network.Contacts.Where(w => !w.IsTelephone))
        {
            _notifiedPresence[who] = OnlineStatus.Offline;
            Notify(UserProperties.OnlineStatus, who.Value, OnlineStatus.Offline);
        }
    }

    private void ShowPresence()
    {
        foreach (Identity who in Network.Contacts.Where(w => !w.IsTelephone))
            OnPresence(new PresenceChanged(default, who, Network.PresenceOf(who), Time.GetUtcNow()));
    }

    private void OnPresence(PresenceChanged presence)
    {
        if (!IsConnectedToNetwork || Context.IsCatchingUp)
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
        foreach (Clients.ChatRecord chat in Store.ChatsOf(presence.Who))
            ShowActivity(chat, presence.Who, presence.Status is not (OnlineStatus.Offline or OnlineStatus.Unknown));
    }

    private void OnContact(ContactChanged changed)
    {
        string who = changed.Who.Value;
        Contact before = _notifiedContacts.GetValueOrDefault(changed.Who, Contact.None);
        Contact now = changed.Contact;
        _notifiedContacts[changed.Who] = now;
        bool joins = now.IsListed && !before.IsListed;
        if (joins || now.IsAuthorized != before.IsAuthorized)
            Notify(UserProperties.IsAuthorized, who, now.IsAuthorized);
        if (joins || now.IsBlocked != before.IsBlocked)
            Notify(UserProperties.IsBlocked, who, now.IsBlocked);
        Groups.RecountLater(changed.Who);
        if (now.Status == before.Status)
            return;
        Notify(UserProperties.BuddyStatus, who, now.Status);
        Groups.Recount(changed.Who);
        if (!now.IsListed)
            return;

        // A contact's profile becomes known.
        IReadOnlyDictionary<string, string> profile = ProfileOf(changed.Who);
        foreach (PropertyDefinition field in new PropertyDefinition[] { UserProperties.TimeZone, UserProperties.FullName, UserProperties.Language, UserProperties.Country })
        {
            if (profile.TryGetValue(field.Name, out string? value) && value.Length > 0)
                Notify(field, who, value);
        }
    }

    private readonly ClientSubject<ContactRequest> _authorizationRequests;
}
