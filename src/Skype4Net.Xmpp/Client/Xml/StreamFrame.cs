namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>What came over a stream.</summary>
/// <param name="Kind">Which part of the stream.</param>
/// <param name="Element">The header or the stanza; null at the end.</param>
internal readonly record struct StreamFrame(StreamFrameKind Kind, XmppElement? Element);
