namespace Skype4Net.Emulator;

/// <summary>A question that waits for the user.</summary>
/// <param name="From">The name of the program, or the Skype name of who wants to be a contact.</param>
/// <param name="IsProgram">Whether a program asks to be let in; otherwise somebody asks to be a contact.</param>
/// <param name="Text">What is said with it.</param>
public sealed record RequestView(string From, bool IsProgram, string Text)
{
    /// <summary>The number of the program; 0 for a contact.</summary>
    public int Program { get; init; }
}
