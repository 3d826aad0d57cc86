using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sound;

namespace Skype4Net.Emulator.Calls;

/// <summary>A call as one client keeps it.</summary>
internal sealed class CallRecord(long id, string key, Identity partner, CallType type, DateTimeOffset timestamp) : NumberedRecord(id)
{
    /// <summary>The call's key on the network; another one after it was forwarded or transferred.</summary>
    public string Key
    {
        get;
        set => Set(ref field, value);
    } = key;

    public Identity Partner
    {
        get;
        set => Set(ref field, value);
    } = partner;

    public CallType Type { get; } = type;

    public DateTimeOffset Timestamp { get; } = timestamp;

    /// <summary>How it stands: see <see cref="CallTransitions"/>.</summary>
    public CallState State
    {
        get;
        set => Set(ref field, value);
    } = new(CallStatus.Unplaced, type.IsIncoming());

    public CallStatus Status => State.Status;

    public CallFailureReason FailureReason
    {
        get;
        set => Set(ref field, value);
    } = CallFailureReason.Unknown;

    public string PstnStatus
    {
        get;
        set => Set(ref field, value);
    } = "";

    public string TargetIdentity
    {
        get;
        set => Set(ref field, value);
    } = "";

    /// <summary>The price of a minute in thousandths of <see cref="RateCurrency"/>; -1 between Skype users.</summary>
    public int Rate
    {
        get;
        set => Set(ref field, value);
    } = -1;

    public string RateCurrency
    {
        get;
        set => Set(ref field, value);
    } = "";

    public string ForwardedBy
    {
        get;
        set => Set(ref field, value);
    } = "";

    /// <summary>The conference that it is part of; 0 for none.</summary>
    public long ConferenceId
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>Who else is in the conference, as its host tells; empty at the host.</summary>
    public IReadOnlyList<ConferenceLeg> Legs { get; set; } = [];

    /// <summary>For how many seconds people have talked.</summary>
    public int Seconds
    {
        get;
        set => Set(ref field, value);
    }

    public bool Seen
    {
        get;
        set => Set(ref field, value);
    }

    public VideoStreamStatus VideoSend
    {
        get;
        set => Set(ref field, value);
    } = VideoStreamStatus.NotAvailable;

    public VideoStreamStatus VideoReceive
    {
        get;
        set => Set(ref field, value);
    } = VideoStreamStatus.NotAvailable;

    public CallVideoStatus Video
    {
        get;
        set => Set(ref field, value);
    } = CallVideoStatus.None;

    public bool IsTransferActive { get; set; }

    public CallStatus TransferStatus { get; set; } = CallStatus.Unknown;

    public string TransferredBy
    {
        get;
        set => Set(ref field, value);
    } = "";

    public string TransferredTo
    {
        get;
        set => Set(ref field, value);
    } = "";

    /// <summary>Whom we try to reach instead of a partner who transfers us, by the keys of those calls.</summary>
    public Dictionary<string, Identity> TransferLegs { get; } = [];

    /// <summary>The number of the voicemail that is left, or was; 0 for none.</summary>
    public long VoicemailId
    {
        get;
        set => Set(ref field, value);
    }

    /// <summary>How much of the voicemail is recorded.</summary>
    public TimeSpan VoicemailDuration { get; set; }

    /// <summary>The voice streams; null before anything is heard or redirected.</summary>
    public VoiceStreams? Streams { get; set; }

    /// <summary>Ticks each second while people talk or a voicemail is recorded.</summary>
    public ITimer? DurationTimer { get; set; }

    /// <summary>Ends the ringing, or the greeting of a voicemail box.</summary>
    public ITimer? RingTimer { get; set; }

    /// <summary>Tells the other side now and then that the call goes on.</summary>
    public ITimer? AliveTimer { get; set; }

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

    /// <summary>A call that was kept. One that people were in ended with the process.</summary>
    public static CallRecord Restore(StoredCall stored)
    {
        CallStatus status = stored.Status.IsFinal() ? stored.Status
            : stored.Seconds > 0 ? CallStatus.Finished
            : stored.Type.IsIncoming() ? CallStatus.Missed
            : CallStatus.Cancelled;
        return new CallRecord(stored.Id, stored.Key, stored.Partner, stored.Type, stored.Timestamp)
        {
            State = new CallState(status, stored.Type.IsIncoming()), FailureReason = stored.FailureReason, PstnStatus = stored.PstnStatus,
            TargetIdentity = stored.TargetIdentity, Rate = stored.Rate, RateCurrency = stored.RateCurrency, ForwardedBy = stored.ForwardedBy,
            ConferenceId = stored.ConferenceId, Seconds = stored.Seconds, Seen = stored.Seen, VideoSend = stored.VideoSend,
            VideoReceive = stored.VideoReceive, Video = stored.Video, TransferredBy = stored.TransferredBy, TransferredTo = stored.TransferredTo,
            VoicemailId = stored.VoicemailId,
        };
    }

    /// <summary>What of the call is kept.</summary>
    public StoredCall ToStored() => new(
        Id, Key, Partner, Type, Timestamp, Status, FailureReason, PstnStatus, TargetIdentity, Rate, RateCurrency, ForwardedBy, ConferenceId, Seconds,
        Seen, VideoSend, VideoReceive, Video, TransferredBy, TransferredTo, VoicemailId);
}
