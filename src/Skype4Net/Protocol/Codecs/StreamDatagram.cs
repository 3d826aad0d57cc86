namespace Skype4Net.Protocol;

/// <summary>A datagram as notified: <c>APPLICATION x DATAGRAM anna:1 text</c>.</summary>
/// <param name="Stream">The stream's name, <c>anna:1</c>.</param>
/// <param name="Text">What was sent.</param>
internal readonly record struct StreamDatagram(string Stream, string Text);
