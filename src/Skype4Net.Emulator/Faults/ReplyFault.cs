namespace Skype4Net.Emulator;

/// <summary>What a client does to the reply to a command.</summary>
public enum ReplyFault
{
    /// <summary>Nothing: it is sent.</summary>
    None,
    /// <summary>It never comes.</summary>
    Never,
    /// <summary>It comes after <see cref="ClientFaults.Delay"/>.</summary>
    Late,
    /// <summary>It comes twice.</summary>
    Twice,
    /// <summary>It comes under an id that nobody gave.</summary>
    WrongId,
}
