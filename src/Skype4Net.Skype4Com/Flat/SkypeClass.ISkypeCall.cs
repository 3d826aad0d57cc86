namespace SKYPE4COMLib;

/// <content><c>ISkypeCall</c>: calls by their ids.</content>
public partial class SkypeClass
{
    public DateTime get_CallTimestamp(string callId) => CallOf(callId).Timestamp;

    public string get_CallPartnerHandle(string callId) => CallOf(callId).PartnerHandle;

    public string get_CallPartnerDisplayName(string callId) => CallOf(callId).PartnerDisplayName;

    public string get_CallConferenceId(string callId) => Words.Of(CallOf(callId).ConferenceId);

    public TCallType get_CallType(string callId) => CallOf(callId).Type;

    public TCallStatus get_CallStatus(string callId) => CallOf(callId).Status;

    public void set_CallStatus(string callId, TCallStatus value) => CallOf(callId).Status = value;

    public TCallFailureReason get_CallFailureReason(string callId) => CallOf(callId).FailureReason;

    public string get_CallSubject(string callId) => CallOf(callId).Subject;

    public string get_CallPstnNumber(string callId) => CallOf(callId).PstnNumber;

    public int get_CallDuration(string callId) => CallOf(callId).Duration;

    public string get_CallPstnStatus(string callId) => CallOf(callId).PstnStatus;

    public bool get_CallSeenStatus(string callId) => CallOf(callId).Seen;

    public void set_CallSeenStatus(string callId, bool value) => CallOf(callId).Seen = value;

    public void CallHold(string callId) => CallOf(callId).Hold();

    public void CallResume(string callId) => CallOf(callId).Resume();

    public void CallFinish(string callId) => CallOf(callId).Finish();

    public void CallAnswer(string callId) => CallOf(callId).Answer();

    public void set_CallDTMF(string callId, string value) => CallOf(callId).DTMF = value;

    public ParticipantCollection get_CallParticipants(string callId) => CallOf(callId).Participants;

    public void CallJoin(string callId1, string callId2) => CallOf(callId1).Join((int)Words.Id(callId2, nameof(callId2)));

    public int get_CallVmDuration(string callId) => CallOf(callId).VmDuration;

    public int get_CallVmAllowedDuration(string callId) => CallOf(callId).VmAllowedDuration;

    public TCallVideoStatus get_CallVideoStatus(string callId) => CallOf(callId).VideoStatus;

    public TCallVideoSendStatus get_CallVideoSendStatus(string callId) => CallOf(callId).VideoSendStatus;

    public TCallVideoSendStatus get_CallVideoReceiveStatus(string callId) => CallOf(callId).VideoReceiveStatus;

    public void StartCallVideoSend(string callId) => CallOf(callId).StartVideoSend();

    public void StopCallVideoSend(string callId) => CallOf(callId).StopVideoSend();

    public void StartCallVideoReceive(string callId) => CallOf(callId).StartVideoReceive();

    public void StopCallVideoReceive(string callId) => CallOf(callId).StopVideoReceive();

    public void RedirectCallToVoicemail(string callId) => CallOf(callId).RedirectToVoicemail();

    public void ForwardCall(string callId) => CallOf(callId).Forward();

    public int get_CallRate(string callId) => CallOf(callId).Rate;

    public string get_CallRateCurrency(string callId) => CallOf(callId).RateCurrency;

    public int get_CallRatePrecision(string callId) => CallOf(callId).RatePrecision;

    public string get_CallInputDevice(string callId, TCallIoDeviceType deviceType) => CallOf(callId).get_InputDevice(deviceType);

    public void set_CallInputDevice(string callId, TCallIoDeviceType deviceType, string value) => CallOf(callId).set_InputDevice(deviceType, value);

    public string get_CallOutputDevice(string callId, TCallIoDeviceType deviceType) => CallOf(callId).get_OutputDevice(deviceType);

    public void set_CallOutputDevice(string callId, TCallIoDeviceType deviceType, string value) => CallOf(callId).set_OutputDevice(deviceType, value);

    public string get_CallCaptureMicDevice(string callId, TCallIoDeviceType deviceType) => CallOf(callId).get_CaptureMicDevice(deviceType);

    public void set_CallCaptureMicDevice(string callId, TCallIoDeviceType deviceType, string value) => CallOf(callId).set_CaptureMicDevice(deviceType, value);

    public bool get_CallInputStatus(string callId) => CallOf(callId).InputStatus;

    public string get_CallForwardedBy(string callId) => CallOf(callId).ForwardedBy;

    public bool get_CallCanTransfer(string callId, string target) => CallOf(callId).get_CanTransfer(target);

    public TCallStatus get_CallTransferStatus(string callId) => CallOf(callId).TransferStatus;

    public bool get_CallTransferActive(string callId) => CallOf(callId).TransferActive;

    public string get_CallTransferredBy(string callId) => CallOf(callId).TransferredBy;

    public string get_CallTransferredTo(string callId) => CallOf(callId).TransferredTo;

    public void TransferCall(string callId, string target) => CallOf(callId).Transfer(target);

    public string get_CallTargetIdentity(string callId) => CallOf(callId).TargetIdentity;

    private CallClass CallOf(string id) => new(_session, Words.Id(id, nameof(id)));
}
