namespace Skype4Net.Commands;

/// <summary>What became of a command.</summary>
/// <param name="Kind">What.</param>
/// <param name="Command">The name of the command; the word that was said where there is no such command.</param>
/// <param name="Message">The message that called it.</param>
/// <param name="Duration">From the beginning of its turn to the outcome.</param>
public sealed record CommandOutcome(OutcomeKind Kind, string Command, ChatMessage Message, TimeSpan Duration)
{
    /// <summary>What it threw; null where it did not.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Why it was refused; null where it was not.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The code that the person was told of a failure; empty where there was none.</summary>
    public string Reference { get; init; } = "";
}
