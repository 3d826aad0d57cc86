namespace Skype4Net.Emulator.Testing;

/// <summary>A conversation did not go as the test expects, or could not be followed. The message ends with all that was said so far.</summary>
public sealed class ConversationException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="problem">What went wrong, and where it can be seen what to do.</param>
    /// <param name="transcript">All that was said and done so far.</param>
    /// <param name="cause">What a handler of the bot threw, if that is it.</param>
    /// <param name="waitsFor">What the bot waits for, a line each; empty for nothing.</param>
    public ConversationException(string problem, string transcript, Exception? cause = null, string waitsFor = "")
        : base(string.Join(Environment.NewLine, new[] { problem, waitsFor, "", transcript }.Where((part, index) => index != 1 || part.Length > 0)),
        cause)
    {
        Problem = problem;
        WaitsFor = waitsFor;
        Transcript = transcript;
    }

    /// <summary>What went wrong.</summary>
    public string Problem { get; }

    /// <summary>What the bot waited for, a line each: timers with the time at which they are due, events, replies. Empty for nothing.</summary>
    public string WaitsFor { get; }

    /// <summary>
    /// All that was said and done so far, a line each, with the virtual time since the start, and what the bot has thrown on the way, whether or not
    /// somebody caught it.
    /// </summary>
    public string Transcript { get; }
}
