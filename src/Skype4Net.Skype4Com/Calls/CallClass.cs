namespace SKYPE4COMLib;

/// <summary>A call.</summary>
public partial class CallClass : ComObject
{
    private Sdk.Call? _call;

    public CallClass()
        : base(SkypeSession.None)
    {
    }

    internal CallClass(SkypeSession session, long id)
        : base(session) => Id = (int)id;

    internal CallClass(SkypeSession session, Sdk.Call call)
        : this(session, call.Id) => _call = call;

    public int Id { get; }

    public DateTime Timestamp => Session.Local(Read(It.Timestamp));

    public string PartnerHandle => Read(It.Partner)?.Handle ?? "";

    public string PartnerDisplayName => Read(It.PartnerDisplayName);

    public string TargetIdentity => Read(It.TargetIdentity);

    public int ConferenceId => (int)Read(It.ConferenceId);

    public TCallType Type => Read(It.Type).Com();

    public TCallStatus Status
    {
        get => Read(It.Status).Com();
        set => Session.Send($"SET CALL {Id} STATUS {new Sdk.Conversion().ToWord(EnumMap<Sdk.CallStatus, TCallStatus>.ToSdk(value))}");
    }

    public TCallFailureReason FailureReason => Read(It.FailureReason).Com();

    public string Subject => Read(It.Subject);

    public string PstnNumber => Read(It.PstnNumber);

    public string PstnStatus => Read(It.PstnStatus);

    public int Duration => Times.Seconds(Read(It.Duration));

    public int VmDuration => Times.Seconds(Read(It.VoicemailDuration));

    public int VmAllowedDuration => Times.Seconds(Read(It.VoicemailAllowedDuration));

    public bool Seen
    {
        get => Read(It.Seen);
        set => Session.Send($"SET CALL {Id} SEEN {(value ? "TRUE" : "FALSE")}");
    }

    public ParticipantCollection Participants
        => new ParticipantCollectionClass(Enumerable.Range(1, Math.Max(0, Read(It.ParticipantCount)))
            .Select(n => new ParticipantClass(Session, Id, n)));

    public TCallVideoStatus VideoStatus => Read(It.VideoStatus).Com();

    public TCallVideoSendStatus VideoSendStatus => Read(It.VideoSendStatus).Com();

    public TCallVideoSendStatus VideoReceiveStatus => Read(It.VideoReceiveStatus).Com();

    public int Rate => Read(It.Rate);

    public string RateCurrency => Read(It.RateCurrency);

    public int RatePrecision => Read(It.RatePrecision);

    public bool InputStatus => Read(It.IsInputActive);

    public string ForwardedBy => Read(It.ForwardedBy);

    public TCallStatus TransferStatus => Read(It.TransferStatus).Com();

    public bool TransferActive => Read(It.IsTransferActive);

    public string TransferredBy => Read(It.TransferredBy)?.Handle ?? "";

    public string TransferredTo => Read(It.TransferredTo)?.Handle ?? "";

    public string DTMF
    {
        set => Do(ct => It.SendDtmfAsync(value, ct));
    }

    private Sdk.Call It => _call ??= Session.Client.Calls.Get(Id);

    public void Hold() => Do(ct => It.HoldAsync(ct));

    public void Resume() => Do(ct => It.ResumeAsync(ct));

    public void Finish() => Do(ct => It.HangUpAsync(ct));

    public void Answer() => Do(ct => It.AnswerAsync(ct));

    public void Join(int Id)
    {
        long other = Words.Id(Id, nameof(Id));
        Session.Get((sdk, ct) => It.JoinConferenceAsync(sdk.Calls.Get(other), ct));
    }

    public void StartVideoSend() => Do(ct => It.StartVideoSendAsync(ct));

    public void StopVideoSend() => Do(ct => It.StopVideoSendAsync(ct));

    public void StartVideoReceive() => Do(ct => It.StartVideoReceiveAsync(ct));

    public void StopVideoReceive() => Do(ct => It.StopVideoReceiveAsync(ct));

    public void RedirectToVoicemail() => Do(ct => It.RedirectToVoicemailAsync(ct));

    public void Forward() => Do(ct => It.ForwardAsync(ct));

    public void Transfer(string Target) => Do(ct => It.TransferAsync(Words.List(Target ?? ""), ct));

    public bool get_CanTransfer(string Target) => Get(ct => It.CanTransferToAsync(Target, ct));

    public string get_InputDevice(TCallIoDeviceType DeviceType) => CallDevice.Get(Read(It.Input), DeviceType);

    public void set_InputDevice(TCallIoDeviceType DeviceType, string value) => SetDevice(It.Input, DeviceType, value);

    public string get_OutputDevice(TCallIoDeviceType DeviceType) => CallDevice.Get(Read(It.Output), DeviceType);

    public void set_OutputDevice(TCallIoDeviceType DeviceType, string value) => SetDevice(It.Output, DeviceType, value);

    public string get_CaptureMicDevice(TCallIoDeviceType DeviceType) => CallDevice.Get(Read(It.CaptureMicrophone), DeviceType);

    public void set_CaptureMicDevice(TCallIoDeviceType DeviceType, string value) => SetDevice(It.CaptureMicrophone, DeviceType, value);

    // The client replaces all devices of a stream at once, a program gives one after the other.
    private void SetDevice(Sdk.SettableSkypeProperty<Sdk.CallDevices> stream, TCallIoDeviceType type, string? value)
        => Set(stream, CallDevice.With(Read(stream), type, value ?? ""));
}
