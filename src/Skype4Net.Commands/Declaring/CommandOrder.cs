namespace Skype4Net.Commands;

/// <summary>With which other commands a command waits in line.</summary>
public enum CommandOrder
{
    /// <summary>One at a time in each chat.</summary>
    Chat,

    /// <summary>One at a time for each person in a chat.</summary>
    Person,

    /// <summary>With none: it begins at once.</summary>
    None,
}
