using static Skype4Net.Protocol.CachePolicy;

namespace Skype4Net.Protocol;

/// <summary>The properties of a voicemail: <c>GET VOICEMAIL 72 STATUS</c>.</summary>
internal static class VoicemailProperties
{
    private static readonly SchemaBuilder s = new(ObjectKind.Voicemail, "VOICEMAIL", IdStyle.Number);

    public static readonly PropertyDefinition<VoicemailType> Type = s.Add("TYPE", EnumCodecs.VoicemailType, since: 5);
    public static readonly PropertyDefinition<string> PartnerHandle = s.Add("PARTNER_HANDLE", Codecs.Handle, since: 5, cachePolicy: Immutable);
    public static readonly PropertyDefinition<string> PartnerDisplayName = s.Text("PARTNER_DISPNAME", since: 5);
    public static readonly PropertyDefinition<VoicemailStatus> Status = s.Add("STATUS", EnumCodecs.VoicemailStatus, since: 5);
    public static readonly PropertyDefinition<VoicemailFailureReason> FailureReason =
        s.Add("FAILUREREASON", EnumCodecs.VoicemailFailureReason, since: 5);
    public static readonly PropertyDefinition<DateTimeOffset?> Timestamp = s.Add("TIMESTAMP", Codecs.Timestamp, since: 5);
    public static readonly PropertyDefinition<TimeSpan> Duration = s.Add("DURATION", Codecs.Seconds, since: 5);
    public static readonly PropertyDefinition<TimeSpan> AllowedDuration = s.Add("ALLOWED_DURATION", Codecs.Seconds, since: 5);
    public static readonly PropertyDefinition<CallDevices> Input = s.Add("INPUT", Codecs.Devices, since: 6, cachePolicy: Never, alter: "SET_INPUT");
    public static readonly PropertyDefinition<CallDevices> Output =
        s.Add("OUTPUT", Codecs.Devices, since: 6, cachePolicy: Never, alter: "SET_OUTPUT");
    public static readonly PropertyDefinition<CallDevices> CaptureMic =
        s.Add("CAPTURE_MIC", Codecs.Devices, since: 6, cachePolicy: Never, alter: "SET_CAPTURE_MIC");

    public static ObjectSchema Schema { get; } = s.Build();
}
