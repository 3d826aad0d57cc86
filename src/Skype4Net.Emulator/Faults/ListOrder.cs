namespace Skype4Net.Emulator;

/// <summary>In which order a client gives its recent chats and its lists of messages.</summary>
public enum ListOrder
{
    /// <summary>The newest first, as clients did for whom it is known.</summary>
    NewestFirst,
    /// <summary>The oldest first.</summary>
    OldestFirst,
    /// <summary>In no order: each time another one, by <see cref="ClientFaults.Seed"/>.</summary>
    Shuffled,
}
