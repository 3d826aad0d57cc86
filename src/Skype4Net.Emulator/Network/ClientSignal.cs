namespace Skype4Net.Emulator.Network;

/// <summary>
/// What one client says to another about something they do together. The network only carries it, in order; both clients keep the state.
/// Nothing is kept for accounts that are not connected, except where the signal says so.
/// </summary>
internal abstract record ClientSignal
{
    /// <summary>Whether it waits for an account that is not connected.</summary>
    public virtual bool IsKept => false;

    /// <summary>What it carries beside words, in bytes; of those that are kept.</summary>
    public virtual int Bytes => 0;
}
