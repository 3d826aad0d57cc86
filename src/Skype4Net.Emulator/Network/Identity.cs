namespace Skype4Net.Emulator.Network;

/// <summary>Who somebody is: a handle that programs can read and write, in lower case.</summary>
/// <remarks>
/// A network maps it to its own kind of address. A handle is never given to somebody else later; it has no blank, no comma and no control
/// character in it, and begins with <c>+</c> only if it is a telephone number.
/// </remarks>
public readonly record struct Identity
{
    /// <summary>Creates an identity.</summary>
    /// <param name="handle">The Skype name in any spelling.</param>
    public Identity(string handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        Value = handle.ToLowerInvariant();
    }

    /// <summary>The handle in lower case.</summary>
    public string Value { get; }

    /// <summary>Whether it is a telephone, which is no account: it is neither there nor away.</summary>
    public bool IsTelephone => Value.StartsWith('+');

    /// <summary>The handle.</summary>
    public override string ToString() => Value;
}
