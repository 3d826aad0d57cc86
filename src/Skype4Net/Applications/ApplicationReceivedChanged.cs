namespace Skype4Net;

/// <summary>Data waits to be read (<c>APPLICATION x RECEIVED</c>).</summary>
/// <param name="Application">The application.</param>
/// <param name="Streams">All streams with data that waits.</param>
public sealed record ApplicationReceivedChanged(Application Application, IReadOnlyList<StreamBytes> Streams);
