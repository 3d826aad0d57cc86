using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Profile;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <content>What commands and the person do alike.</content>
public sealed partial class EmulatedClient
{
    /// <summary>Whether video can be sent.</summary>
    internal bool HasCamera { get; set; } = true;

    // For the handlers of kinds that are no modules yet.
    internal OnlineStatus PresenceOf(Identity who) => Contacts.PresenceOf(who);

    internal bool IsThere(Identity who) => Contacts.IsThere(who);

    internal string ShownName(Identity who) => Contacts.ShownName(who);

    internal static IReadOnlyList<string> Handles(IEnumerable<Identity> who) => who.ToHandles();

    internal string BalanceCurrency => Profile.BalanceCurrency;

    internal HashSet<string> Privileges => Profile.Privileges;

    internal string ProfileField(PropertyDefinition property) => Profile.FieldOf(property);

    internal IReadOnlyDictionary<string, string> ProfileOf(Identity who) => Profile.Of(who);

    internal static string Normalize(PropertyDefinition property, string value) => ProfileModule.Normalize(property, value);

    internal void ApplyProfile(PropertyDefinition property, string value) => Profile.Set(property, value);

    internal void ApplyStatus(UserStatus status) => _lifecycle.SetStatus(status);
}
