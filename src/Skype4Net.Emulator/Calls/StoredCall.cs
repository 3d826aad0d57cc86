using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Calls;

/// <summary>A <see cref="CallRecord"/> as it is kept.</summary>
internal sealed record StoredCall(
    long Id,
    string Key,
    Identity Partner,
    CallType Type,
    DateTimeOffset Timestamp,
    CallStatus Status,
    CallFailureReason FailureReason,
    string PstnStatus,
    string TargetIdentity,
    int Rate,
    string RateCurrency,
    string ForwardedBy,
    long ConferenceId,
    int Seconds,
    bool Seen,
    VideoStreamStatus VideoSend,
    VideoStreamStatus VideoReceive,
    CallVideoStatus Video,
    string TransferredBy,
    string TransferredTo,
    long VoicemailId);
