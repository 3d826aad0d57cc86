namespace Skype4Net.Emulator.Testing;

/// <summary>A conversation did not go as the test expects, or could not be followed. The message ends with all that was said so far.</summary>
public sealed class ConversationException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="problem">What went wrong, and where it can be seen what to do.</param>
    /// <param name="transcript">All that was said and done so far.</param>
    /// <param name="cause">What a handler of the bot threw, if that is it.</param>
    public ConversationException(string problem, string transcript, Exception? cause = null)
        : base($"{problem}{Environment.NewLine}{Environment.NewLine}{transcript}", cause)
    {
        Problem = problem;
        Transcript = transcript;
    }

    /// <summary>What went wrong.</summary>
    public string Problem { get; }

    /// <summary>All that was said and done so far, a line each, with the virtual time since the start.</summary>
    public string Transcript { get; }
}
