using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Groups;

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

    /// <summary>Whether it is one of those that every client has.</summary>
    public bool IsHardwired => GroupTransitions.IsHardwired(Type);

    /// <summary>How many there are, and how many of them are online.</summary>
    public (int All, int Online) Now { get; set; }

    /// <summary>How many the programs were notified of last.</summary>
    public (int All, int Online)? Published { get; set; }
}
