namespace Skype4Net.Emulator;

/// <summary>A group of contacts, as it was when this was asked for.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Type">What kind it is.</param>
/// <param name="Name">Its name; empty for those that every client has.</param>
/// <param name="Members">Who is in it.</param>
/// <param name="IsVisible">Whether it is shown.</param>
/// <param name="IsExpanded">Whether its members are shown.</param>
public sealed record GroupView(long Id, GroupType Type, string Name, IReadOnlyList<string> Members, bool IsVisible, bool IsExpanded)
{
    /// <summary>Whether every client has it, and nobody can change who is in it.</summary>
    public bool IsBuiltIn { get; init; }
}
