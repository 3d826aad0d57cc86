namespace Skype4Net;

/// <summary>A history changed, and is to be read again (<c>CALLHISTORYCHANGED</c>, <c>IMHISTORYCHANGED</c>).</summary>
/// <param name="Handle">With whom; null for all, or where the client does not say.</param>
public sealed record HistoryChange(string? Handle);
