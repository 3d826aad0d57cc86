using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>A call: with a Skype user, with a telephone, or a leg of a conference.</summary>
public sealed partial class Call : SkypeObject
{
    internal Call(SkypeEngine engine, long id)
        : base(engine, ObjectKind.Call, id) => Id = id;

    /// <summary>The number by which the client knows it.</summary>
    public long Id { get; }

    /// <summary>When the call was placed or came in, in UTC (<c>TIMESTAMP</c>); null before.</summary>
    public SkypeProperty<DateTimeOffset?> Timestamp => Property(CallProperties.Timestamp);

    /// <summary>
    /// The other side (<c>PARTNER_HANDLE</c>); a telephone has its number with <c>+</c> as handle; null when the client names nobody.
    /// </summary>
    public SkypeProperty<User?> Partner => Property(CallProperties.PartnerHandle, PropertyMaps.User);

    /// <summary>The name of the other side (<c>PARTNER_DISPNAME</c>).</summary>
    public SkypeProperty<string> PartnerDisplayName => Property(CallProperties.PartnerDisplayName);

    /// <summary>Which of the own numbers a telephone called (<c>TARGET_IDENTITY</c>, protocol 7); empty between Skype users.</summary>
    public SkypeProperty<string> TargetIdentity => Property(CallProperties.TargetIdentity);

    /// <summary>
    /// The number of the conference that the call belongs to (<c>CONF_ID</c>); 0 for none. Its changes are not reliably notified, so it is never
    /// cached.
    /// </summary>
    public SkypeProperty<long> ConferenceId => Property(CallProperties.ConferenceId);

    /// <summary>How the call came about (<c>TYPE</c>).</summary>
    public SkypeProperty<CallType> Type => Property(CallProperties.Type);

    /// <summary>
    /// The state (<c>STATUS</c>). <see cref="AnswerAsync"/>, <see cref="HoldAsync"/>, <see cref="ResumeAsync"/> and <see cref="HangUpAsync"/>
    /// change it.
    /// </summary>
    public SkypeProperty<CallStatus> Status => Property(CallProperties.Status);

    /// <summary>Which video there could be (<c>VIDEO_STATUS</c>, protocol 5).</summary>
    public SkypeProperty<CallVideoStatus> VideoStatus => Property(CallProperties.VideoStatus);

    /// <summary>The state of our video (<c>VIDEO_SEND_STATUS</c>, protocol 5).</summary>
    public SkypeProperty<VideoStreamStatus> VideoSendStatus => Property(CallProperties.VideoSendStatus);

    /// <summary>The state of the other side's video (<c>VIDEO_RECEIVE_STATUS</c>, protocol 5).</summary>
    public SkypeProperty<VideoStreamStatus> VideoReceiveStatus => Property(CallProperties.VideoReceiveStatus);

    /// <summary>
    /// Why the call failed (<c>FAILUREREASON</c>). <see cref="CallFailureReason.EndedByOtherSide"/> comes with calls that ended normally too.
    /// </summary>
    public SkypeProperty<CallFailureReason> FailureReason => Property(CallProperties.FailureReason);

    /// <summary>Not used by any client (<c>SUBJECT</c>).</summary>
    public SkypeProperty<string> Subject => Property(CallProperties.Subject);

    /// <summary>The telephone number (<c>PSTN_NUMBER</c>).</summary>
    public SkypeProperty<string> PstnNumber => Property(CallProperties.PstnNumber);

    /// <summary>How long people have talked, in whole seconds (<c>DURATION</c>); notified each second, never cached.</summary>
    public SkypeProperty<TimeSpan> Duration => Property(CallProperties.Duration);

    /// <summary>What the telephone gateway said (<c>PSTN_STATUS</c>), for example <c>6500 PSTN connection creation timeout</c>.</summary>
    public SkypeProperty<string> PstnStatus => Property(CallProperties.PstnStatus);

    /// <summary>
    /// How many take part besides the host (<c>CONF_PARTICIPANTS_COUNT</c>); 0 at the host and without a conference; never cached.
    /// </summary>
    public SkypeProperty<int> ParticipantCount => Property(CallProperties.ParticipantCount);

    /// <summary>How much of a voicemail was recorded (<c>VM_DURATION</c>, protocol 5); never cached.</summary>
    public SkypeProperty<TimeSpan> VoicemailDuration => Property(CallProperties.VoicemailDuration);

    /// <summary>How long a voicemail may be (<c>VM_ALLOWED_DURATION</c>, protocol 5).</summary>
    public SkypeProperty<TimeSpan> VoicemailAllowedDuration => Property(CallProperties.VoicemailAllowedDuration);

    /// <summary>
    /// The price of a minute as on the wire (<c>RATE</c>, protocol 6); -1 when not known. <see cref="GetRatePerMinuteAsync"/> has it as an
    /// amount.
    /// </summary>
    public SkypeProperty<int> Rate => Property(CallProperties.Rate);

    /// <summary>The currency of the price (<c>RATE_CURRENCY</c>, protocol 6).</summary>
    public SkypeProperty<string> RateCurrency => Property(CallProperties.RateCurrency);

    /// <summary>How many digits of the price stand behind the point (<c>RATE_PRECISION</c>, protocol 6).</summary>
    public SkypeProperty<int> RatePrecision => Property(CallProperties.RatePrecision);

    /// <summary>Where our voice comes from (<c>INPUT</c>, set by <c>SET_INPUT</c>, protocol 6); the whole set is replaced; never cached.</summary>
    public SettableSkypeProperty<CallDevices> Input => Settable(CallProperties.Input);

    /// <summary>
    /// Where the other side's voice goes to (<c>OUTPUT</c>, set by <c>SET_OUTPUT</c>, protocol 6); the whole set is replaced; never cached.
    /// </summary>
    public SettableSkypeProperty<CallDevices> Output => Settable(CallProperties.Output);

    /// <summary>
    /// Where our microphone goes to as well (<c>CAPTURE_MIC</c>, set by <c>SET_CAPTURE_MIC</c>, protocol 6), even while the input is redirected;
    /// never cached.
    /// </summary>
    public SettableSkypeProperty<CallDevices> CaptureMicrophone => Settable(CallProperties.CaptureMic);

    /// <summary>Whether redirected input is flowing (<c>VAA_INPUT_STATUS</c>, protocol 6).</summary>
    public SkypeProperty<bool> IsInputActive => Property(CallProperties.InputStatus);

    /// <summary>Who forwarded the call to us (<c>FORWARDED_BY</c>, protocol 6); <c>?</c> when that is not known, empty when nobody did.</summary>
    public SkypeProperty<string> ForwardedBy => Property(CallProperties.ForwardedBy);

    /// <summary>Whether the call is being transferred (<c>TRANSFER_ACTIVE</c>, protocol 7).</summary>
    public SkypeProperty<bool> IsTransferActive => Property(CallProperties.TransferActive);

    /// <summary>The state of the leg to whom the call is being transferred (<c>TRANSFER_STATUS</c>, protocol 7).</summary>
    public SkypeProperty<CallStatus> TransferStatus => Property(CallProperties.TransferStatus);

    /// <summary>Who transferred the call to us (<c>TRANSFERRED_BY</c>, protocol 7); null when nobody did.</summary>
    public SkypeProperty<User?> TransferredBy => Property(CallProperties.TransferredBy, PropertyMaps.User);

    /// <summary>To whom the call was transferred (<c>TRANSFERRED_TO</c>, protocol 7); null when it was not.</summary>
    public SkypeProperty<User?> TransferredTo => Property(CallProperties.TransferredTo, PropertyMaps.User);

    /// <summary>Whether a missed call was acknowledged (<c>SEEN</c>); <see cref="MarkSeenAsync"/> acknowledges it.</summary>
    public SkypeProperty<bool> Seen => Property(CallProperties.Seen);

    internal static IReadOnlyList<Call> ListOf(SkypeEngine engine, IReadOnlyList<long> ids) => SkypeQuery.ListOf(ids, id => new Call(engine, id));
}
