namespace Skype4Net.Protocol;

/// <summary>What the protocol lets a program do with a property.</summary>
[Flags]
internal enum PropertyAccess
{
    Read = 1,

    /// <summary>Changed by <c>SET</c>.</summary>
    Set = 2,

    /// <summary>Changed by an action of <c>ALTER</c>.</summary>
    Alter = 4,
}

/// <summary>How long a value that was read may be used again.</summary>
internal enum CachePolicy
{
    /// <summary>Never changes once it is there.</summary>
    Immutable,

    /// <summary>Changes are notified, so what was read stays right.</summary>
    Notified,

    /// <summary>Changes without word: read again each time.</summary>
    Never,
}
