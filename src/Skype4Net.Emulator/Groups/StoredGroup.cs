using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Groups;

/// <summary>A <see cref="GroupRecord"/> as it is kept; how many are in it is counted anew.</summary>
internal sealed record StoredGroup(
    long Id, string Key, GroupType Type, string Name, int CustomId, IReadOnlyList<Identity> Members, bool IsVisible, bool IsExpanded);
