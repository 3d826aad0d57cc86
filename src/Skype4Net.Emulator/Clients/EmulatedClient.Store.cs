using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What commands and the person do alike.</content>
public sealed partial class EmulatedClient
{
    private static readonly TimeSpan s_editableFor = TimeSpan.FromMinutes(60);
    private readonly HashSet<Identity> _found = [];

    /// <summary>What was paid for: SKYPEOUT, SKYPEIN, VOICEMAIL.</summary>
    internal HashSet<string> Privileges { get; } = [];

    /// <summary>The Skype credit in hundredths of the currency.</summary>
    internal int Balance { get; set; }

    internal string BalanceCurrency { get; set; } = "";

    /// <summary>Whether video can be sent.</summary>
    internal bool HasCamera { get; set; } = true;

    /// <summary>Profiles are known of contacts, of people just found, and of those we talk to.</summary>
    internal bool Knows(Identity who)
        => who == Me
            || _found.Contains(who)
            || _session.ContactOf(who).Status is BuddyStatus.Friend or BuddyStatus.PendingAuthorization
            || Store.Chats.ContainsKey(_session.DialogWith(who).Value);

    internal void Found(IEnumerable<Identity> people) => _found.UnionWith(people);

    internal OnlineStatus PresenceOf(Identity who)
        => who.Value.StartsWith('+') ? OnlineStatus.SkypeOut
            : !_session.Exists(who) ? OnlineStatus.Unknown
            : ConnectionStatusNow == ConnectionStatus.Online ? _session.PresenceOf(who)
            : OnlineStatus.Offline;

    internal string ProfileField(PropertyDefinition property)
        => property == ProfileProperties.PstnBalance ? Codecs.Int.Encode(Balance)
            : property == ProfileProperties.PstnBalanceCurrency ? BalanceCurrency
            : _session.ProfileOf(Me).GetValueOrDefault(property.Name, Default(property));

    internal void TakeProfile(PropertyDefinition property, string value)
    {
        if (property == ProfileProperties.MoodText)
        {
            _session.SetProfile(property.Name, value);
            _session.SetProfile(ProfileProperties.RichMoodText.Name, XmlText.Escape(value));
        }
        else if (property == ProfileProperties.RichMoodText)
        {
            _session.SetProfile(ProfileProperties.MoodText.Name, XmlText.Strip(value));
            _session.SetProfile(property.Name, value);
        }
        else
        {
            _session.SetProfile(property.Name, value);
        }
    }

    internal void TakeStatus(UserStatus status)
    {
        if (status == UserStatus.Offline)
        {
            GoOffline();
            return;
        }

        UserStatusNow = status;
        if (ConnectionStatusNow == ConnectionStatus.Online)
            _session.SetPresence(status);
        else
            GoOnline(status);
    }

    internal bool MayEdit(MessageRecord message)
        => message.Message.Type is ChatMessageType.Said or ChatMessageType.Emoted
            && (message.Message.From == Me || message.Chat.Room?.RoleOf(Me) is ChatRole.Creator or ChatRole.Master)
            && Time.GetUtcNow() - message.Message.SentAt <= s_editableFor;

    internal void MarkSeen(MessageRecord message)
    {
        if (message.Status == ChatMessageStatus.Received)
            SetStatus(message, ChatMessageStatus.Read);
    }

    internal void OpenWindow(ChatRecord chat)
    {
        chat.IsOpen = true;
        Tell(ChatProperties.Opened, chat.Name, "");
    }

    private static string Default(PropertyDefinition property)
        => property == ProfileProperties.Sex ? "UNKNOWN"
            : property is PropertyDefinition<bool> ? "FALSE"
            : property is PropertyDefinition<int> or PropertyDefinition<TimeSpan?> or PropertyDefinition<DateOnly?> ? "0"
            : "";

    private void GoOffline()
    {
        if (ConnectionStatusNow != ConnectionStatus.Online)
            return;
        DropDesks();
        ConnectionStatusNow = ConnectionStatus.Offline;
        UserStatusNow = UserStatus.Offline;
        _session.Dispose();
        Tell(ClientProperties.ConnectionStatus, "", ConnectionStatus.Offline);
        Tell(ClientProperties.UserStatus, "", UserStatus.Offline);
        foreach (Identity who in _session.Contacts)
        {
            _toldPresence[who] = OnlineStatus.Offline;
            Tell(UserProperties.OnlineStatus, who.Value, OnlineStatus.Offline);
        }
    }

    private void GoOnline(UserStatus status)
    {
        if (ConnectionStatusNow == ConnectionStatus.Online)
            return;
        ConnectionStatusNow = ConnectionStatus.Connecting;
        Tell(ClientProperties.ConnectionStatus, "", ConnectionStatus.Connecting);
        UserStatusNow = status;
        _session = _network.LogIn(Handle, _password, Store.Cursor);
        _session.SetPresence(status);
        Follow(_session);

        // What was missed comes first, so that numbers grow in the right order.
        Mailbox.Post(() =>
        {
            ConnectionStatusNow = ConnectionStatus.Online;
            Tell(ClientProperties.ConnectionStatus, "", ConnectionStatus.Online);
            Tell(ClientProperties.UserStatus, "", UserStatusNow);
            foreach (Identity who in _session.Contacts)
                OnPresence(new PresenceChanged(default, who, _session.PresenceOf(who), Time.GetUtcNow()));
            foreach (MessageRecord waiting in Store.Messages.Values.Where(m => m.Status == ChatMessageStatus.Sending).ToArray())
                _session.Send(waiting.Message);
        });
    }
}
