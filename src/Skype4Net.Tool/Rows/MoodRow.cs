namespace Skype4Net.Tool.Rows;

/// <summary>The own mood message.</summary>
internal sealed record MoodRow(string Handle, string Mood);
