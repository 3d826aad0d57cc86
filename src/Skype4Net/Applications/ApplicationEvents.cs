namespace Skype4Net;

/// <summary>Users are being connected to, or not any more (<c>APPLICATION x CONNECTING</c>).</summary>
/// <param name="Application">Which application.</param>
/// <param name="Users">All who are being connected to now.</param>
public sealed record ApplicationConnectingChanged(Application Application, IReadOnlyList<User> Users);

/// <summary>The streams of an application changed (<c>APPLICATION x STREAMS</c>).</summary>
/// <param name="Application">Which application.</param>
/// <param name="Streams">All open streams.</param>
public sealed record ApplicationStreamsChanged(Application Application, IReadOnlyList<ApplicationStream> Streams);

/// <summary>Data is on its way, or has arrived (<c>APPLICATION x SENDING</c>).</summary>
/// <param name="Application">Which application.</param>
/// <param name="Streams">All streams with data on its way.</param>
public sealed record ApplicationSendingChanged(Application Application, IReadOnlyList<StreamBytes> Streams);

/// <summary>Data waits to be read (<c>APPLICATION x RECEIVED</c>).</summary>
/// <param name="Application">Which application.</param>
/// <param name="Streams">All streams with data that waits.</param>
public sealed record ApplicationReceivedChanged(Application Application, IReadOnlyList<StreamBytes> Streams);
