namespace Skype4Net;

/// <summary>
/// What becomes of a message that was being handled when the program ended without a word; see <see cref="MessageRecoveryOptions.Journal"/>.
/// </summary>
public enum AfterKill
{
    /// <summary>It is handed over again, with <see cref="ChatMessage.MayBeRepeated"/> set: at least once.</summary>
    Repeat,

    /// <summary>It counts as handled: at most once.</summary>
    Skip,
}
