namespace Skype4Net;

/// <summary>How much data of a stream waits: <c>APPLICATION x SENDING</c>, <c>APPLICATION x RECEIVED</c>.</summary>
/// <param name="Stream">The stream's name, <c>anna:1</c>.</param>
/// <param name="Bytes">The number of bytes.</param>
public readonly record struct StreamBytes(string Stream, int Bytes);
