using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Clients;

/// <summary>A call as one client keeps it.</summary>
internal sealed class CallRecord(long id, string key, Identity partner, CallType type, DateTimeOffset timestamp) : NumberedRecord(id)
{
    /// <summary>The call's key on the network; another one after it was forwarded or transferred.</summary>
    public string Key { get; set; } = key;

    public Identity Partner { get; set; } = partner;

    public CallType Type { get; } = type;

    public DateTimeOffset Timestamp { get; } = timestamp;

    public CallStatus Status { get; set; } = CallStatus.Unplaced;

    public CallFailureReason FailureReason { get; set; } = CallFailureReason.Unknown;

    public string PstnStatus { get; set; } = "";

    public string TargetIdentity { get; set; } = "";

    public int Rate { get; set; } = -1;

    public string RateCurrency { get; set; } = "";

    public string ForwardedBy { get; set; } = "";

    public long ConferenceId { get; set; }

    /// <summary>Who else is in the conference, as its host tells; empty at the host.</summary>
    public IReadOnlyList<ConferenceLeg> Legs { get; set; } = [];

    public bool HoldsLocally { get; set; }

    public bool HoldsRemotely { get; set; }

    public int Seconds { get; set; }

    public bool Seen { get; set; }

    public bool IsAnswered { get; set; }

    public VideoStreamStatus VideoSend { get; set; } = VideoStreamStatus.NotAvailable;

    public VideoStreamStatus VideoReceive { get; set; } = VideoStreamStatus.NotAvailable;

    public CallVideoStatus Video { get; set; } = CallVideoStatus.None;

    public bool IsTransferActive { get; set; }

    public CallStatus TransferStatus { get; set; } = CallStatus.Unknown;

    public string TransferredBy { get; set; } = "";

    public string TransferredTo { get; set; } = "";

    /// <summary>Whom we try to reach instead of a partner who transfers us, by the keys of those calls.</summary>
    public Dictionary<string, Identity> TransferLegs { get; } = [];

    /// <summary>What is being recorded in a voicemail box.</summary>
    public VoicemailRecord? Voicemail { get; set; }

    public CallAudio? Audio { get; set; }

    /// <summary>Ticks each second while people talk or a voicemail is recorded.</summary>
    public ITimer? DurationTimer { get; set; }

    /// <summary>Ends the ringing.</summary>
    public ITimer? RingTimer { get; set; }

    public bool IsOver => Status.IsFinal();

    public bool IsPhone => Type is CallType.IncomingPstn or CallType.OutgoingPstn;

    public bool IsIncoming => Type.IsIncoming();

    public bool IsTalking => IsAnswered && !IsOver && Status is not (CallStatus.Transferring or CallStatus.Ringing);

    public bool IsVoicemail => Voicemail is not null;
}
