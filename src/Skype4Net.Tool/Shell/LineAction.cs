namespace Skype4Net.Tool.Shell;

/// <summary>What follows from a key.</summary>
internal enum LineAction
{
    /// <summary>The line is drawn again.</summary>
    Draw,

    /// <summary>The line is complete.</summary>
    Accept,

    /// <summary>The line is given up, by Ctrl+C.</summary>
    Cancel,

    /// <summary>There are no more lines, by Ctrl+D on an empty one.</summary>
    End,

    /// <summary>The screen is cleared first, by Ctrl+L.</summary>
    Clear,

    /// <summary>The tool is stopped by Ctrl+Z, until the shell that it was started from lets it go on.</summary>
    Suspend,
}
