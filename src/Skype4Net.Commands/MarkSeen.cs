namespace Skype4Net.Commands;

/// <summary>Which messages the bot marks seen.</summary>
public enum MarkSeen
{
    /// <summary>Commands, and answers to its questions. What is said to others stays for a person who uses the account too.</summary>
    Commands,

    /// <summary>Everything that is said where it listens.</summary>
    All,

    /// <summary>Nothing.</summary>
    None,
}
