namespace Skype4Net.Tool.Rows;

/// <summary>A line of the wire.</summary>
internal sealed record WireRow(DateTimeOffset Time, WireDirection Direction, string Line);
