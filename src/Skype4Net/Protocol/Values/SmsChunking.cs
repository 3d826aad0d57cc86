namespace Skype4Net;

/// <summary>Into how many parts an SMS is divided: <c>SMS n CHUNKING</c>.</summary>
/// <param name="Count">The number of parts.</param>
/// <param name="CharactersLeft">How many more characters the last part has room for.</param>
public readonly record struct SmsChunking(int Count, int CharactersLeft);
