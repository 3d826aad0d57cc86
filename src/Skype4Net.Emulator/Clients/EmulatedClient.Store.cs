using Skype4Net.Emulator.Clients;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What commands and the person do alike.</content>
public sealed partial class EmulatedClient
{
    private static readonly TimeSpan s_editableFor = TimeSpan.FromMinutes(60);
    private readonly HashSet<Identity> _found = [];

    /// <summary>Profiles are known of contacts, of people just found, and of those we talk to.</summary>
    internal bool Knows(Identity who)
        => who == Me
            || _found.Contains(who)
            || Network.ContactOf(who).IsListed
            || FindDialog(who) is not null;

    internal void Found(IEnumerable<Identity> people) => _found.UnionWith(people);

    internal OnlineStatus PresenceOf(Identity who) => Contacts.PresenceOf(who);

    /// <summary>Whether somebody's client is connected, as far as we may see it.</summary>
    internal bool IsThere(Identity who) => PresenceOf(who) is not (OnlineStatus.Offline or OnlineStatus.Unknown or OnlineStatus.SkypeOut);

    internal HashSet<string> Privileges => Profile.Privileges;

    internal string ProfileField(PropertyDefinition property) => Profile.FieldOf(property);

    internal IReadOnlyDictionary<string, string> ProfileOf(Identity who) => Profile.Of(who);

    internal static string Normalize(PropertyDefinition property, string value) => ProfileModule.Normalize(property, value);

    internal void ApplyProfile(PropertyDefinition property, string value) => Profile.Set(property, value);

    internal void ApplyStatus(UserStatus status) => _lifecycle.SetStatus(status);

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
