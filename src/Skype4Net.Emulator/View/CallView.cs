namespace Skype4Net.Emulator;

/// <summary>A call as one client keeps it, as it was when this was asked for.</summary>
/// <param name="Id">The number at this client.</param>
/// <param name="Partner">The other side.</param>
/// <param name="Name">The name of the other side, as it is shown.</param>
/// <param name="Type">How it came about.</param>
/// <param name="Status">The state.</param>
public sealed record CallView(long Id, string Partner, string Name, CallType Type, CallStatus Status)
{
    /// <summary>Why it failed.</summary>
    public CallFailureReason FailureReason { get; init; }

    /// <summary>When it was placed or came in.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>How long people have talked, in whole seconds.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The conference that it is part of; 0 for none.</summary>
    public long Conference { get; init; }

    /// <summary>Which side can show video.</summary>
    public CallVideoStatus Video { get; init; }

    /// <summary>The own video.</summary>
    public VideoStreamStatus VideoSend { get; init; }

    /// <summary>The other side's video.</summary>
    public VideoStreamStatus VideoReceive { get; init; }

    /// <summary>How far a transfer has come; <see cref="CallStatus.Unknown"/> for none.</summary>
    public CallStatus Transfer { get; init; }

    /// <summary>The voicemail that it leaves; 0 for none.</summary>
    public long Voicemail { get; init; }

    /// <summary>Whether it is over.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether the user knows that they missed it.</summary>
    public bool IsSeen { get; init; }

    /// <summary>What the person can do.</summary>
    public CallActions Can { get; init; }
}
