namespace Skype4Net.Commands;

/// <summary>What becomes of commands that were said while the bot was away.</summary>
public enum LateCommands
{
    /// <summary>They do not run, and the chat is told which; of those older than a day nothing is told.</summary>
    Notify,

    /// <summary>They do not run, without a word.</summary>
    Skip,

    /// <summary>They run.</summary>
    Run,
}
