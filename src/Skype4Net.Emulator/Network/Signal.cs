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

/// <summary>Somebody who is no account and answers by himself: a telephone, the call test service.</summary>
internal interface INetworkService
{
    /// <summary>Takes a signal. Called one at a time, in order.</summary>
    void OnSignal(Identity from, Signal signal);
}

/// <summary>Signals about a call, which has one key on the network.</summary>
internal abstract record CallSignal(string Key) : Signal;

/// <summary>Please ring.</summary>
internal sealed record CallOffered(string Key) : CallSignal(Key)
{
    public Identity? TransferredBy { get; init; }

    public Identity? ForwardedBy { get; init; }
}

/// <summary>It rings here.</summary>
internal sealed record CallRings(string Key) : CallSignal(Key)
{
    /// <summary>The price of a minute in thousandths of <see cref="Currency"/>; null between Skype users.</summary>
    public int? Rate { get; init; }

    public string Currency { get; init; } = "";
}

/// <summary>Somebody picked up.</summary>
internal sealed record CallAnswered(string Key) : CallSignal(Key);

/// <summary>The call is over, or never came about.</summary>
internal sealed record CallEnded(string Key, CallEnd How) : CallSignal(Key);

/// <summary>How a call ended, as the one who ends it has it.</summary>
internal enum CallEnd
{
    HungUp,
    Refused,
    Busy,
    GivenUp,
    NotAnswered,
    Blocked,
    Rejected,
}

internal sealed record CallHeld(string Key, bool IsHeld) : CallSignal(Key);

internal sealed record CallKeysPressed(string Key, string Digits) : CallSignal(Key);

internal sealed record CallVideoSent(string Key, bool IsSent) : CallSignal(Key);

/// <summary>Sound, 16 kHz, 16-bit, mono, little-endian.</summary>
internal sealed record CallSound(string Key, ReadOnlyMemory<byte> Samples) : CallSignal(Key);

/// <summary>Call these instead.</summary>
internal sealed record CallForwarded(string Key, Identity To) : CallSignal(Key);

/// <summary>Leave a message here.</summary>
internal sealed record CallToVoicemail(string Key) : CallSignal(Key);

/// <summary>Go on with one of these instead of me.</summary>
internal sealed record CallTransferred(string Key, IReadOnlyList<Identity> To) : CallSignal(Key);

/// <summary>How far that has come.</summary>
internal sealed record CallTransferProgress(string Key, CallStatus Status, Identity? To) : CallSignal(Key);

/// <summary>The conference that the call is part of, as its host sees it.</summary>
internal sealed record CallConference(string Key, long Conference, IReadOnlyList<ConferenceLeg> Legs) : CallSignal(Key);

internal sealed record ConferenceLeg(Identity Who, CallType Type, CallStatus Status, string DisplayName);

/// <summary>A message left for an account.</summary>
internal sealed record VoicemailLeft(string Key, DateTimeOffset At, TimeSpan Duration, ReadOnlyMemory<byte> Sound) : Signal
{
    public override int Bytes => Sound.Length;

    public override bool IsKept => true;
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
