namespace Skype4Net.Emulator.Network;

/// <summary>
/// What one client says to another about something they do together, as the modules have it; on the network it is a <see cref="Signal"/>. Both
/// clients keep the state.
/// </summary>
internal abstract record ClientSignal
{
    /// <summary>Whether it waits for an account that is not connected.</summary>
    public virtual bool IsKept => false;

    /// <summary>Whether it is worth nothing when it comes late.</summary>
    public virtual bool MayBeLost => false;

    /// <summary>Which call, stream or file it is about; empty for none.</summary>
    public virtual string Subject => "";

    /// <summary>Whether it waits here while there is no connection, and is said when it is back; all else is dropped then.</summary>
    public virtual bool WaitsForConnection => IsKept;
}
