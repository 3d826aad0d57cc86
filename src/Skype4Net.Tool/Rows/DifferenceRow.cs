namespace Skype4Net.Tool.Rows;

/// <summary>How a replay differs from its recording in one place.</summary>
internal sealed record DifferenceRow(string Kind, string Text);
