namespace Skype4Net.Tool.Errors;

/// <summary>What the tool ends with. Scripts rely on the numbers: they are in the help and in docs/tool.md.</summary>
internal enum ExitCode
{
    Done = 0,

    /// <summary>Skype, or a file, said no.</summary>
    Failed = 1,

    /// <summary>The command line, or a file given with it, is wrong.</summary>
    Usage = 2,

    /// <summary>There is no client, it did not let us in, or it went away.</summary>
    NoClient = 3,

    /// <summary>Ctrl+C.</summary>
    Interrupted = 130,
}
