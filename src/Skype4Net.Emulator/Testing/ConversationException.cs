namespace Skype4Net.Emulator.Testing;

/// <summary>A conversation did not go as the test expects, or could not be followed. The message ends with all that was said so far.</summary>
public sealed class ConversationException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="problem">What went wrong, and where it can be seen what to do.</param>
    /// <param name="transcript">All that was said and done so far.</param>
    /// <param name="cause">What a handler of the bot threw, if that is it.</param>
    /// <param name="waitsFor">What the bot waits for, a line each; empty for nothing.</param>
    /// <param name="traceFile">The file with all that happened; empty for none.</param>
    public ConversationException(string problem, string transcript, Exception? cause = null, string waitsFor = "", string traceFile = "")
        : base(MessageOf(problem, transcript, waitsFor, traceFile), cause)
    {
        TraceFile = traceFile;
        Problem = problem;
        WaitsFor = waitsFor;
        Transcript = transcript;
    }

    /// <summary>What went wrong.</summary>
    public string Problem { get; }

    /// <summary>What the bot waited for, a line each: timers with the time at which they are due, events, replies. Empty for nothing.</summary>
    public string WaitsFor { get; }

    /// <summary>
    /// The file with all that happened, which <see cref="BotWorldOptions.TraceFolder"/> asked for; the message says how to look at it.
    /// Empty for none.
    /// </summary>
    public string TraceFile { get; }

    /// <summary>
    /// All that was said and done so far, a line each, with the virtual time since the start, and what the bot has thrown on the way, whether or not
    /// somebody caught it.
    /// </summary>
    public string Transcript { get; }

    private static string MessageOf(string problem, string transcript, string waitsFor, string traceFile)
    {
        string look = traceFile.Length > 0 ? $"To look at it: skype4net emulate --web --trace {traceFile}" : "";
        return string.Join(Environment.NewLine, [.. new[] { problem, waitsFor, look }.Where(part => part.Length > 0), "", transcript]);
    }
}
