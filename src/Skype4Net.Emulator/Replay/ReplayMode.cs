namespace Skype4Net.Emulator.Replay;

/// <summary>How fast a recording is played.</summary>
internal enum ReplayMode
{
    /// <summary>After each command as long as the reactions take that were recorded, at most 5 s.</summary>
    Fast,

    /// <summary>At the pace at which it was recorded.</summary>
    Paced,

    /// <summary>Each command when it is asked for.</summary>
    Step,
}
