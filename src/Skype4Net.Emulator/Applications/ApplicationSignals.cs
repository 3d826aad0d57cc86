using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Applications;

/// <summary>What two clients tell each other about the stream of an application between them; there is one at most.</summary>
/// <param name="Application">The name of the application.</param>
internal abstract record StreamSignal(string Application) : ClientSignal
{
    public override string Subject => SubjectOf(Application);

    /// <summary>The subject of all that is said about the streams of an application.</summary>
    public static string SubjectOf(string application) => $"application {application}";
}

/// <summary>A stream is asked for.</summary>
/// <param name="Application">The name of the application.</param>
internal sealed record StreamRequested(string Application) : StreamSignal(Application);

/// <summary>The answer to <see cref="StreamRequested"/>.</summary>
/// <param name="Application">The name of the application.</param>
/// <param name="IsOpen">Whether the stream is open: the other side has the application, and lets us in.</param>
internal sealed record StreamAnswered(string Application, bool IsOpen) : StreamSignal(Application);

/// <summary>A text was written into the stream.</summary>
/// <param name="Application">The name of the application.</param>
/// <param name="Text">The text of one WRITE.</param>
internal sealed record StreamWritten(string Application, string Text) : StreamSignal(Application);

/// <summary>The other side has received some of what was written.</summary>
/// <param name="Application">The name of the application.</param>
/// <param name="Count">How many bytes more.</param>
internal sealed record StreamAcknowledged(string Application, int Count) : StreamSignal(Application);

/// <summary>A datagram.</summary>
/// <param name="Application">The name of the application.</param>
/// <param name="Text">Its text.</param>
internal sealed record StreamDatagramSent(string Application, string Text) : StreamSignal(Application)
{
    public override bool MayBeLost => true;
}

/// <summary>The other side has closed the stream.</summary>
/// <param name="Application">The name of the application.</param>
internal sealed record StreamClosed(string Application) : StreamSignal(Application)
{
    public override bool WaitsForConnection => true;
}
