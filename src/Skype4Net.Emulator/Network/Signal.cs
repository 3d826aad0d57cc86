namespace Skype4Net.Emulator.Network;

/// <summary>
/// What one client says to another about something they do together. The network only carries it, in order; both clients keep the state.
/// Nothing is kept for accounts that are not connected, except where the signal says so.
/// </summary>
internal abstract record Signal
{
    /// <summary>Whether it waits for an account that is not connected.</summary>
    public virtual bool IsKept => false;

    /// <summary>What it carries beside words, in bytes; of those that are kept.</summary>
    public virtual int Bytes => 0;
}

/// <summary>Signals about a file, which has one key on the network.</summary>
internal abstract record FileSignal(string Key) : Signal;

internal sealed record FileOffered(string Key, string Name, long Size) : FileSignal(Key);

internal sealed record FileAccepted(string Key) : FileSignal(Key);

internal sealed record FilePart(string Key, ReadOnlyMemory<byte> Content, bool IsLast) : FileSignal(Key);

/// <summary>A part was written: the next may come.</summary>
internal sealed record FilePartTaken(string Key) : FileSignal(Key);

internal sealed record FilePaused(string Key, bool IsPaused) : FileSignal(Key);

internal sealed record FileEnded(string Key, FileTransferStatus Status, FileTransferFailureReason Reason) : FileSignal(Key);

/// <summary>Signals about the stream of an application between two accounts.</summary>
internal abstract record StreamSignal(string Application) : Signal;

internal sealed record StreamAsked(string Application) : StreamSignal(Application);

internal sealed record StreamAnswered(string Application, bool IsOpen) : StreamSignal(Application);

internal sealed record StreamWritten(string Application, string Text) : StreamSignal(Application);

/// <summary>So many bytes were handed over.</summary>
internal sealed record StreamTaken(string Application, int Count) : StreamSignal(Application);

internal sealed record StreamDatagramSent(string Application, string Text) : StreamSignal(Application);

internal sealed record StreamClosed(string Application) : StreamSignal(Application);

/// <summary>A group of contacts is shared.</summary>
internal sealed record GroupOffered(string Key, string Name, IReadOnlyList<Identity> Members, string Text) : Signal
{
    public override bool IsKept => true;
}

/// <summary>Somebody joined a shared group.</summary>
internal sealed record GroupJoined(string Key, Identity Who) : Signal
{
    public override bool IsKept => true;
}
