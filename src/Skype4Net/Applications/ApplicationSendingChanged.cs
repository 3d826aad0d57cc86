namespace Skype4Net;

/// <summary>Data is on its way, or has arrived (<c>APPLICATION x SENDING</c>).</summary>
/// <param name="Application">The application.</param>
/// <param name="Streams">All streams with data on its way.</param>
public sealed record ApplicationSendingChanged(Application Application, IReadOnlyList<StreamBytes> Streams);
