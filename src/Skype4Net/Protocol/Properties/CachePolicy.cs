namespace Skype4Net.Protocol;

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
