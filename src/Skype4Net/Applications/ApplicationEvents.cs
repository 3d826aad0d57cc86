namespace Skype4Net;

/// <summary>Users are being connected to, or not any more (<c>APPLICATION x CONNECTING</c>).</summary>
/// <param name="Application">The name of the application.</param>
/// <param name="Users">All who are being connected to now.</param>
public sealed record ApplicationConnectingChange(string Application, IReadOnlyList<User> Users);

/// <summary>The streams of an application changed (<c>APPLICATION x STREAMS</c>).</summary>
/// <param name="Application">The name of the application.</param>
/// <param name="Streams">The names of all open streams, as <c>anna:1</c>.</param>
public sealed record ApplicationStreamsChange(string Application, IReadOnlyList<string> Streams);

/// <summary>Data is on its way, or has arrived (<c>APPLICATION x SENDING</c>).</summary>
/// <param name="Application">The name of the application.</param>
/// <param name="Streams">All streams with data on its way.</param>
public sealed record ApplicationSendingChange(string Application, IReadOnlyList<StreamBytes> Streams);

/// <summary>Data waits to be read (<c>APPLICATION x RECEIVED</c>).</summary>
/// <param name="Application">The name of the application.</param>
/// <param name="Streams">All streams with data that waits.</param>
public sealed record ApplicationReceivedChange(string Application, IReadOnlyList<StreamBytes> Streams);

/// <summary>A datagram came (<c>APPLICATION x DATAGRAM</c>).</summary>
/// <param name="Application">The name of the application.</param>
/// <param name="Stream">The name of the stream, as <c>anna:1</c>.</param>
/// <param name="Text">What came.</param>
public sealed record ApplicationDatagram(string Application, string Stream, string Text);
