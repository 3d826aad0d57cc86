using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Groups;

/// <summary>A group of contacts as one client keeps it.</summary>
internal sealed class GroupRecord(long id, GroupType type, string name) : NumberedRecord(id)
{
    /// <summary>The key of a shared group on the network.</summary>
    public string Key
    {
        get;
        set => Set(ref field, value);
    } = "";

    public GroupType Type
    {
        get;
        set => Set(ref field, value);
    } = type;

    public string Name
    {
        get;
        set => Set(ref field, value);
    } = name;

    /// <summary>The lasting number of groups that the user made.</summary>
    public int CustomId
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>Who is in it; built-in groups work theirs out instead.</summary>
    public IReadOnlyList<Identity> Members
    {
        get;
        set => Set(ref field, value);
    } = [];

    public bool IsVisible
    {
        get;
        set => Set(ref field, value);
    } = true;

    public bool IsExpanded
    {
        get;
        set => Set(ref field, value);
    } = true;

    /// <summary>Whether it is one of those that every client has.</summary>
    public bool IsHardwired => GroupTransitions.IsHardwired(Type);

    /// <summary>How many there are, and how many of them are online.</summary>
    public (int All, int Online) Now { get; set; }

    /// <summary>How many the programs were notified of last.</summary>
    public (int All, int Online)? Published { get; set; }

    /// <summary>A group that was kept, without its members.</summary>
    public static GroupRecord Restore(StoredGroup stored) => new(stored.Id, stored.Type, stored.Name)
    {
        Key = stored.Key, CustomId = stored.CustomId, IsVisible = stored.IsVisible, IsExpanded = stored.IsExpanded,
    };

    /// <summary>What of the group is kept.</summary>
    public StoredGroup ToStored() => new(Id, Key, Type, Name, CustomId, Members, IsVisible, IsExpanded);
}
