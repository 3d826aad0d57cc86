namespace SKYPE4COMLib;

/// <summary><c>ISkypeCall</c>: calls by their ids.</summary>
internal sealed class FlatCall(SkypeSession session) : ISkypeCall
{
    public DateTime get_CallTimestamp(string CallId) => CallOf(CallId).Timestamp;

    public string get_CallPartnerHandle(string CallId) => CallOf(CallId).PartnerHandle;

    public string get_CallPartnerDisplayName(string CallId) => CallOf(CallId).PartnerDisplayName;

    public string get_CallConferenceId(string CallId) => Words.Of(CallOf(CallId).ConferenceId);

    public TCallType get_CallType(string CallId) => CallOf(CallId).Type;

    public TCallStatus get_CallStatus(string CallId) => CallOf(CallId).Status;

    public void set_CallStatus(string CallId, TCallStatus value) => CallOf(CallId).Status = value;

    public TCallFailureReason get_CallFailureReason(string CallId) => CallOf(CallId).FailureReason;

    public string get_CallSubject(string CallId) => CallOf(CallId).Subject;

    public string get_CallPstnNumber(string CallId) => CallOf(CallId).PstnNumber;

    public int get_CallDuration(string CallId) => CallOf(CallId).Duration;

    public string get_CallPstnStatus(string CallId) => CallOf(CallId).PstnStatus;

    public bool get_CallSeenStatus(string CallId) => CallOf(CallId).Seen;

    public void set_CallSeenStatus(string CallId, bool value) => CallOf(CallId).Seen = value;

    public void CallHold(string CallId) => CallOf(CallId).Hold();

    public void CallResume(string CallId) => CallOf(CallId).Resume();

    public void CallFinish(string CallId) => CallOf(CallId).Finish();

    public void CallAnswer(string CallId) => CallOf(CallId).Answer();

    public void set_CallDTMF(string CallId, string value) => CallOf(CallId).DTMF = value;

    public ParticipantCollection get_CallParticipants(string CallId) => CallOf(CallId).Participants;

    public void CallJoin(string CallId1, string CallId2) => CallOf(CallId1).Join((int)Words.Id(CallId2, nameof(CallId2)));

    public int get_CallVmDuration(string CallId) => CallOf(CallId).VmDuration;

    public int get_CallVmAllowedDuration(string CallId) => CallOf(CallId).VmAllowedDuration;

    public TCallVideoStatus get_CallVideoStatus(string CallId) => CallOf(CallId).VideoStatus;

    public TCallVideoSendStatus get_CallVideoSendStatus(string CallId) => CallOf(CallId).VideoSendStatus;

    public TCallVideoSendStatus get_CallVideoReceiveStatus(string CallId) => CallOf(CallId).VideoReceiveStatus;

    public void StartCallVideoSend(string CallId) => CallOf(CallId).StartVideoSend();

    public void StopCallVideoSend(string CallId) => CallOf(CallId).StopVideoSend();

    public void StartCallVideoReceive(string CallId) => CallOf(CallId).StartVideoReceive();

    public void StopCallVideoReceive(string CallId) => CallOf(CallId).StopVideoReceive();

    public void RedirectCallToVoicemail(string CallId) => CallOf(CallId).RedirectToVoicemail();

    public void ForwardCall(string CallId) => CallOf(CallId).Forward();

    public int get_CallRate(string CallId) => CallOf(CallId).Rate;

    public string get_CallRateCurrency(string CallId) => CallOf(CallId).RateCurrency;

    public int get_CallRatePrecision(string CallId) => CallOf(CallId).RatePrecision;

    public string get_CallInputDevice(string CallId, TCallIoDeviceType DeviceType) => CallOf(CallId).get_InputDevice(DeviceType);

    public void set_CallInputDevice(string CallId, TCallIoDeviceType DeviceType, string value) => CallOf(CallId).set_InputDevice(DeviceType, value);

    public string get_CallOutputDevice(string CallId, TCallIoDeviceType DeviceType) => CallOf(CallId).get_OutputDevice(DeviceType);

    public void set_CallOutputDevice(string CallId, TCallIoDeviceType DeviceType, string value) => CallOf(CallId).set_OutputDevice(DeviceType, value);

    public string get_CallCaptureMicDevice(string CallId, TCallIoDeviceType DeviceType) => CallOf(CallId).get_CaptureMicDevice(DeviceType);

    public void set_CallCaptureMicDevice(string CallId, TCallIoDeviceType DeviceType, string value)
        => CallOf(CallId).set_CaptureMicDevice(DeviceType, value);

    public bool get_CallInputStatus(string CallId) => CallOf(CallId).InputStatus;

    public string get_CallForwardedBy(string CallId) => CallOf(CallId).ForwardedBy;

    public bool get_CallCanTransfer(string CallId, string Target) => CallOf(CallId).get_CanTransfer(Target);

    public TCallStatus get_CallTransferStatus(string CallId) => CallOf(CallId).TransferStatus;

    public bool get_CallTransferActive(string CallId) => CallOf(CallId).TransferActive;

    public string get_CallTransferredBy(string CallId) => CallOf(CallId).TransferredBy;

    public string get_CallTransferredTo(string CallId) => CallOf(CallId).TransferredTo;

    public void TransferCall(string CallId, string Target) => CallOf(CallId).Transfer(Target);

    public string get_CallTargetIdentity(string CallId) => CallOf(CallId).TargetIdentity;

    private CallClass CallOf(string id) => new(session, Words.Id(id, nameof(id)));
}
