namespace Skype4Net.Commands;

/// <summary>What became of a command. Each has exactly one outcome.</summary>
public enum OutcomeKind
{
    /// <summary>It ran to its end.</summary>
    Ran,

    /// <summary>It threw.</summary>
    Failed,

    /// <summary>Its arguments could not be read; the person was told.</summary>
    NotUnderstood,

    /// <summary>A precondition does not hold.</summary>
    Refused,

    /// <summary>It was called more often than <see cref="AtMostAttribute"/> allows.</summary>
    TooOften,

    /// <summary>Its message was too old; it did not run.</summary>
    TooLate,

    /// <summary>There is no such command.</summary>
    Unknown,

    /// <summary>Too many commands were waiting in the chat; it did not run.</summary>
    Busy,

    /// <summary>The person left, or the bot ended.</summary>
    Cancelled,

    /// <summary>It took longer than it may.</summary>
    TimedOut,
}
