using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sound;

namespace Skype4Net.Emulator.Calls;

/// <summary>A call as one client keeps it.</summary>
internal sealed class CallRecord(long id, string key, Identity partner, CallType type, DateTimeOffset timestamp) : NumberedRecord(id)
{
    /// <summary>The call's key on the network; another one after it was forwarded or transferred.</summary>
    public string Key { get; set; } = key;

    public Identity Partner { get; set; } = partner;

    public CallType Type { get; } = type;

    public DateTimeOffset Timestamp { get; } = timestamp;

    /// <summary>How it stands: see <see cref="CallTransitions"/>.</summary>
    public CallState State { get; set; } = new(CallStatus.Unplaced, type.IsIncoming());

    public CallStatus Status => State.Status;

    public CallFailureReason FailureReason { get; set; } = CallFailureReason.Unknown;

    public string PstnStatus { get; set; } = "";

    public string TargetIdentity { get; set; } = "";

    /// <summary>The price of a minute in thousandths of <see cref="RateCurrency"/>; -1 between Skype users.</summary>
    public int Rate { get; set; } = -1;

    public string RateCurrency { get; set; } = "";

    public string ForwardedBy { get; set; } = "";

    /// <summary>The conference that it is part of; 0 for none.</summary>
    public long ConferenceId { get; set; }

    /// <summary>Who else is in the conference, as its host tells; empty at the host.</summary>
    public IReadOnlyList<ConferenceLeg> Legs { get; set; } = [];

    /// <summary>For how many seconds people have talked.</summary>
    public int Seconds { get; set; }

    public bool Seen { get; set; }

    public VideoStreamStatus VideoSend { get; set; } = VideoStreamStatus.NotAvailable;

    public VideoStreamStatus VideoReceive { get; set; } = VideoStreamStatus.NotAvailable;

    public CallVideoStatus Video { get; set; } = CallVideoStatus.None;

    public bool IsTransferActive { get; set; }

    public CallStatus TransferStatus { get; set; } = CallStatus.Unknown;

    public string TransferredBy { get; set; } = "";

    public string TransferredTo { get; set; } = "";

    /// <summary>Whom we try to reach instead of a partner who transfers us, by the keys of those calls.</summary>
    public Dictionary<string, Identity> TransferLegs { get; } = [];

    /// <summary>The number of the voicemail that is left, or was; 0 for none.</summary>
    public long VoicemailId { get; set; }

    /// <summary>How much of the voicemail is recorded.</summary>
    public TimeSpan VoicemailDuration { get; set; }

    /// <summary>The voice streams; null before anything is heard or redirected.</summary>
    public VoiceStreams? Streams { get; set; }

    /// <summary>Ticks each second while people talk or a voicemail is recorded.</summary>
    public ITimer? DurationTimer { get; set; }

    /// <summary>Ends the ringing, or the greeting of a voicemail box.</summary>
    public ITimer? RingTimer { get; set; }

    public bool IsOver => State.IsOver;

    public bool IsPhone => Type is CallType.IncomingPstn or CallType.OutgoingPstn;

    public bool IsIncoming => State.IsIncoming;

    public bool IsVoicemail => VoicemailId != 0;

    /// <summary>Whether something can happen to it now.</summary>
    public bool Can(CallEvent happened) => CallTransitions.Next(State, happened) is not null;

    /// <summary>Something is about to happen to it.</summary>
    /// <exception cref="InvalidOperationException">It cannot happen to it now.</exception>
    public void Require(CallEvent happened)
    {
        if (!Can(happened))
            throw new InvalidOperationException($"{happened} cannot happen to a call that is {Status}.");
    }
}
