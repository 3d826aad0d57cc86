namespace Skype4Net.Tool.Rows;

/// <summary>A state that a call came to.</summary>
internal sealed record CallRow(long Id, string Partner, CallStatus Status, double Seconds, string? Reason);
