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
            || FindDialog(who) is not null;

    internal void Found(IEnumerable<Identity> people) => _found.UnionWith(people);

    internal OnlineStatus PresenceOf(Identity who)
        => who.Value.StartsWith('+') ? OnlineStatus.SkypeOut
            : !_session.Exists(who) ? OnlineStatus.Unknown
            : IsConnectedToNetwork ? _session.PresenceOf(who)
            : OnlineStatus.Offline;

    /// <summary>Whether somebody's client is connected, as far as we may see it.</summary>
    internal bool IsThere(Identity who) => PresenceOf(who) is not (OnlineStatus.Offline or OnlineStatus.Unknown or OnlineStatus.SkypeOut);

    internal string ProfileField(PropertyDefinition property)
        => property == ProfileProperties.PstnBalance ? Codecs.Int.Encode(Balance)
            : property == ProfileProperties.PstnBalanceCurrency ? BalanceCurrency
            : ProfileOf(Me).GetValueOrDefault(property.Name, property.NoValue);

    /// <summary>Somebody's profile by the names of the wire; of our own also what is not published yet.</summary>
    internal IReadOnlyDictionary<string, string> ProfileOf(Identity who)
    {
        IReadOnlyDictionary<string, string> published = _session.ProfileOf(who);
        if (who != Me || Store.Unpublished.Count == 0)
            return published;
        var own = new Dictionary<string, string>(published);
        foreach ((string field, string value) in Store.Unpublished)
            own[field] = value;
        return own;
    }

    /// <summary>A value of the profile as it is kept: a country has its name, an empty number is none.</summary>
    internal static string Normalize(PropertyDefinition property, string value)
        => property == ProfileProperties.Country ? NamedCodes.WithName(value.Trim(), Countries.NameOf)
            : value.Trim().Length == 0 && property.NoValue.Length > 0 ? property.NoValue
            : value;

    internal void ApplyProfile(PropertyDefinition property, string value)
    {
        value = Normalize(property, value);
        if (property == ProfileProperties.RichMoodText)
            Publish(ProfileProperties.MoodText.Name, XmlText.Strip(value));
        Publish(property.Name, value);
        if (property == ProfileProperties.MoodText)
            Publish(ProfileProperties.RichMoodText.Name, XmlText.Escape(value));

        // Others see the first language, with its name.
        if (property == ProfileProperties.Languages)
            Publish(UserProperties.Language.Name, NamedCodes.WithName(value.Trim().Split(' ')[0], Languages.NameOf));
    }

    internal void ApplyStatus(UserStatus status)
    {
        if (status == UserStatus.Offline)
        {
            Disconnect();
            return;
        }

        UserStatus = status;
        if (IsConnectedToNetwork)
            _session.SetPresence(status);
        else
            Connect(status);
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
        Notify(ChatProperties.Opened, chat.Name, "");
    }
}
