namespace Skype4Net.Emulator.Sessions;

/// <summary>How a session stands with the user.</summary>
internal enum SessionPermission
{
    None,
    Asking,
    Allowed,
    Refused,
}
