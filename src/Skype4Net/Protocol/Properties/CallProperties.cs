using static Skype4Net.Protocol.CachePolicy;
using static Skype4Net.Protocol.PropertyAccess;

namespace Skype4Net.Protocol;

/// <summary>The properties of a call: <c>GET CALL 651 STATUS</c>.</summary>
internal static class CallProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Call, "CALL", IdStyle.Number);

    public static readonly PropertyDefinition<DateTimeOffset?> Timestamp = s.Add("TIMESTAMP", Codecs.Timestamp, cachePolicy: Immutable);
    public static readonly PropertyDefinition<string> PartnerHandle = s.Add("PARTNER_HANDLE", Codecs.Handle);
    public static readonly PropertyDefinition<string> PartnerDisplayName = s.Text("PARTNER_DISPNAME");
    public static readonly PropertyDefinition<string> TargetIdentity = s.Text("TARGET_IDENTITY", since: 7);

    // Changes are not reliably notified.
    public static readonly PropertyDefinition<long> ConferenceId = s.Add("CONF_ID", Codecs.Long, cachePolicy: Never);
    public static readonly PropertyDefinition<CallType> Type = s.Add("TYPE", EnumCodecs.CallType, cachePolicy: Immutable);
    public static readonly PropertyDefinition<CallStatus> Status = s.Add("STATUS", EnumCodecs.CallStatus, access: ReadSet);
    public static readonly PropertyDefinition<CallVideoStatus> VideoStatus = s.Add("VIDEO_STATUS", EnumCodecs.CallVideoStatus, since: 5);
    public static readonly PropertyDefinition<VideoStreamStatus> VideoSendStatus =
        s.Add("VIDEO_SEND_STATUS", EnumCodecs.VideoStreamStatus, since: 5);
    public static readonly PropertyDefinition<VideoStreamStatus> VideoReceiveStatus =
        s.Add("VIDEO_RECEIVE_STATUS", EnumCodecs.VideoStreamStatus, since: 5);
    public static readonly PropertyDefinition<CallFailureReason> FailureReason = s.Add("FAILUREREASON", EnumCodecs.CallFailureReason);
    public static readonly PropertyDefinition<string> Subject = s.Text("SUBJECT");
    public static readonly PropertyDefinition<string> PstnNumber = s.Text("PSTN_NUMBER");
    public static readonly PropertyDefinition<TimeSpan> Duration = s.Add("DURATION", Codecs.Seconds, cachePolicy: Never);
    public static readonly PropertyDefinition<string> PstnStatus = s.Text("PSTN_STATUS");
    public static readonly PropertyDefinition<int> ParticipantCount = s.Add("CONF_PARTICIPANTS_COUNT", Codecs.Int, cachePolicy: Never);
    public static readonly PropertyDefinition<TimeSpan> VoicemailDuration = s.Add("VM_DURATION", Codecs.Seconds, since: 5, cachePolicy: Never);
    public static readonly PropertyDefinition<TimeSpan> VoicemailAllowedDuration = s.Add("VM_ALLOWED_DURATION", Codecs.Seconds, since: 5);
    public static readonly PropertyDefinition<int> Rate = s.Add("RATE", Codecs.Int, since: 6);
    public static readonly PropertyDefinition<string> RateCurrency = s.Text("RATE_CURRENCY", since: 6);
    public static readonly PropertyDefinition<int> RatePrecision = s.Add("RATE_PRECISION", Codecs.Int, since: 6);
    public static readonly PropertyDefinition<CallDevices> Input = s.Add("INPUT", Codecs.Devices, since: 6, cachePolicy: Never, alter: "SET_INPUT");
    public static readonly PropertyDefinition<CallDevices> Output =
        s.Add("OUTPUT", Codecs.Devices, since: 6, cachePolicy: Never, alter: "SET_OUTPUT");
    public static readonly PropertyDefinition<CallDevices> CaptureMic =
        s.Add("CAPTURE_MIC", Codecs.Devices, since: 6, cachePolicy: Never, alter: "SET_CAPTURE_MIC");
    public static readonly PropertyDefinition<bool> InputStatus = s.Add("VAA_INPUT_STATUS", Codecs.Bool, since: 6);
    public static readonly PropertyDefinition<string> ForwardedBy = s.Add("FORWARDED_BY", Codecs.Handle, since: 6);
    public static readonly PropertyDefinition<bool> TransferActive = s.Add("TRANSFER_ACTIVE", Codecs.Bool, since: 7);
    public static readonly PropertyDefinition<CallStatus> TransferStatus = s.Add("TRANSFER_STATUS", EnumCodecs.CallStatus, since: 7);
    public static readonly PropertyDefinition<string> TransferredBy = s.Add("TRANSFERRED_BY", Codecs.Handle, since: 7);
    public static readonly PropertyDefinition<string> TransferredTo = s.Add("TRANSFERRED_TO", Codecs.Handle, since: 7);
    public static readonly PropertyDefinition<bool> Seen = s.Add("SEEN", Codecs.Bool, access: ReadSet);

    /// <summary>A key that the other side pressed; only ever notified.</summary>
    public static readonly PropertyDefinition<string> Dtmf = s.Add("DTMF", Codecs.Text, cachePolicy: Never, access: None);

    /// <summary>Who takes part in a conference; asked for one by one, by number.</summary>
    public static readonly PropertyDefinition<string> Participant = s.Add("CONF_PARTICIPANT", Codecs.Text, cachePolicy: Never, access: None);

    /// <summary>Whether a call can be transferred to somebody; asked for with their handle.</summary>
    public static readonly PropertyDefinition<string> CanTransfer = s.Add("CAN_TRANSFER", Codecs.Text, since: 7, cachePolicy: Never, access: None);

    public static ObjectSchema Schema { get; } = s.Build();
}
