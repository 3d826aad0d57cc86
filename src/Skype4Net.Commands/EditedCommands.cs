namespace Skype4Net.Commands;

/// <summary>What becomes of a command whose message is edited after it came. What has run or waits keeps the text that it had.</summary>
public enum EditedCommands
{
    /// <summary>Nothing: people correct trifles, and nothing is to run twice.</summary>
    Ignore,

    /// <summary>
    /// One that was not known or not understood is read again, if its sender edits it within half a minute: once for a message.
    /// </summary>
    RunCorrected,
}
