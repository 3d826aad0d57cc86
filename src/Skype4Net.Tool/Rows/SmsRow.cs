namespace Skype4Net.Tool.Rows;

/// <summary>A state that an SMS came to.</summary>
internal sealed record SmsRow(long Id, IReadOnlyList<string> Numbers, SmsStatus Status, decimal? Price, string? Currency, string? Reason);
