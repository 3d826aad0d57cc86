namespace Skype4Net.Emulator;

/// <summary>How a program stands with the user.</summary>
public enum ProgramPermission
{
    /// <summary>It has not asked.</summary>
    None,
    /// <summary>The user sees its question.</summary>
    Asking,
    /// <summary>It is let in.</summary>
    Allowed,
    /// <summary>It was turned away.</summary>
    Refused,
}
