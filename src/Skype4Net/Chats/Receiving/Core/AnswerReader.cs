namespace Skype4Net.Receiving;

/// <summary>Reads answers: what they bring, and what hindered the rest.</summary>
internal static class AnswerReader
{
    /// <summary>Adds what was read of a message to its question. True when nothing is left to be read.</summary>
    public static bool TryMerge(Question question, Answer answer, out Failure failure)
    {
        if (answer is Answer.Message message)
        {
            question.Values = question.Values.With(message.Values);
            question.Parts &= ~message.Values.Parts;
            failure = question.Parts == MessageParts.None ? Failure.None
                : message.Rest == Failure.None ? Failure.Passing : message.Rest;
        }
        else
        {
            failure = FailureOf(answer);
        }

        return failure == Failure.None;
    }

    /// <summary>Why an answer is not the one that was wanted.</summary>
    public static Failure FailureOf(Answer answer) => answer is Answer.Failed failed ? failed.Reason : Failure.Passing;
}
