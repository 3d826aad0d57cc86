using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Clients;

/// <summary>A group of contacts as one client keeps it.</summary>
internal sealed class GroupRecord(long id, GroupType type, string name) : NumberedRecord(id)
{
    /// <summary>The key of a shared group on the network.</summary>
    public string Key { get; set; } = "";

    public GroupType Type { get; set; } = type;

    public string Name { get; set; } = name;

    /// <summary>The lasting number of groups that the user made.</summary>
    public int CustomId { get; set; }

    /// <summary>Who is in it; built-in groups work theirs out instead.</summary>
    public List<Identity> Members { get; } = [];

    public bool IsVisible { get; set; } = true;

    public bool IsExpanded { get; set; } = true;

    public bool IsHardwired => Type is not (GroupType.Custom or GroupType.Shared or GroupType.ProposedShared);

    /// <summary>How many there are, and how many of them are online.</summary>
    public (int All, int Online) Now { get; set; }

    /// <summary>How many the programs were told of last.</summary>
    public (int All, int Online)? Published { get; set; }
}
