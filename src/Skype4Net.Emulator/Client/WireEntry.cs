namespace Skype4Net.Emulator;

/// <summary>What <see cref="ClientFaults"/> did to a line on its way to a program.</summary>
public enum WireFault
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>It never comes.</summary>
    Lost,
    /// <summary>It comes, later than it was said.</summary>
    Late,
    /// <summary>It comes once more.</summary>
    Twice,
    /// <summary>It comes under an id that nobody gave.</summary>
    WrongId,
    /// <summary>It comes after one that was said later.</summary>
    Reordered,
}

/// <summary>A line between an emulated client and one of its programs.</summary>
/// <param name="Number">Counts the lines of this client from 1 on.</param>
/// <param name="At">When, by the world's clock.</param>
/// <param name="Program">The program, as <see cref="ProgramView.Number"/> has it.</param>
/// <param name="IsFromProgram">Whether the program says it: a command. Otherwise the client does: a reply or a notification.</param>
/// <param name="Text">The whole line, with passwords and the like masked.</param>
/// <param name="Fault">What became of it because of <see cref="ClientFaults"/>.</param>
/// <param name="Answers">The <paramref name="Number"/> of the command that it answers; 0 for none.</param>
public sealed record WireEntry(long Number, DateTimeOffset At, int Program, bool IsFromProgram, string Text, WireFault Fault, long Answers);
