namespace Skype4Net.Commands;

/// <summary>How a question ended.</summary>
public enum AnswerKind
{
    /// <summary>It was answered.</summary>
    Answered,

    /// <summary>Nobody answered in time.</summary>
    TimedOut,

    /// <summary>The person said that they do not want to go on, left the chat, or gave no answer that could be read.</summary>
    Cancelled,

    /// <summary>The person called another command instead, or another question was asked.</summary>
    Superseded,
}

/// <summary>The answer to a question.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Kind">How the question ended.</param>
/// <param name="Value">The answer, if it was answered.</param>
public readonly record struct Answer<T>(AnswerKind Kind, T Value)
{
    /// <summary>Whether there is an answer.</summary>
    public bool IsAnswered => Kind == AnswerKind.Answered;
}
