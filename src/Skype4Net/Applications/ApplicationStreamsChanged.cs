namespace Skype4Net;

/// <summary>The streams of an application changed (<c>APPLICATION x STREAMS</c>).</summary>
/// <param name="Application">The application.</param>
/// <param name="Streams">All open streams.</param>
public sealed record ApplicationStreamsChanged(Application Application, IReadOnlyList<ApplicationStream> Streams);
