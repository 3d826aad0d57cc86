namespace Skype4Net.Protocol;

/// <summary>What the protocol lets a program do with a property.</summary>
[Flags]
internal enum PropertyAccess
{
    /// <summary>Only notified, or asked for by a command of its own.</summary>
    None = 0,

    Read = 1,

    /// <summary>Changed by <c>SET</c>.</summary>
    Set = 2,

    ReadSet = Read | Set,

    /// <summary>Changed by an action of <c>ALTER</c>.</summary>
    Alter = 4,
}
