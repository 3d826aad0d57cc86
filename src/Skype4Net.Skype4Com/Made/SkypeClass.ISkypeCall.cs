// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The indexed properties of <c>ISkypeCall</c>.</content>
public partial class SkypeClass : ISkypeCall
{
    /// <summary><c>CallTimestamp[CallId]</c>, the same as <c>get_CallTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> CallTimestamp => new(get_CallTimestamp);

    /// <summary><c>CallPartnerHandle[CallId]</c>, the same as <c>get_CallPartnerHandle</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallPartnerHandle => new(get_CallPartnerHandle);

    /// <summary><c>CallPartnerDisplayName[CallId]</c>, the same as <c>get_CallPartnerDisplayName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallPartnerDisplayName => new(get_CallPartnerDisplayName);

    /// <summary><c>CallConferenceId[CallId]</c>, the same as <c>get_CallConferenceId</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallConferenceId => new(get_CallConferenceId);

    /// <summary><c>CallType[CallId]</c>, the same as <c>get_CallType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallType> CallType => new(get_CallType);

    /// <summary><c>CallStatus[CallId]</c>, the same as <c>get_CallStatus</c>.</summary>
    public IndexedProperty<string, TCallStatus> CallStatus => new(get_CallStatus, set_CallStatus);

    /// <summary><c>CallFailureReason[CallId]</c>, the same as <c>get_CallFailureReason</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallFailureReason> CallFailureReason => new(get_CallFailureReason);

    /// <summary><c>CallSubject[CallId]</c>, the same as <c>get_CallSubject</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallSubject => new(get_CallSubject);

    /// <summary><c>CallPstnNumber[CallId]</c>, the same as <c>get_CallPstnNumber</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallPstnNumber => new(get_CallPstnNumber);

    /// <summary><c>CallDuration[CallId]</c>, the same as <c>get_CallDuration</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> CallDuration => new(get_CallDuration);

    /// <summary><c>CallPstnStatus[CallId]</c>, the same as <c>get_CallPstnStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallPstnStatus => new(get_CallPstnStatus);

    /// <summary><c>CallSeenStatus[CallId]</c>, the same as <c>get_CallSeenStatus</c>.</summary>
    public IndexedProperty<string, bool> CallSeenStatus => new(get_CallSeenStatus, set_CallSeenStatus);

    /// <summary><c>CallDTMF[CallId]</c>, the same as <c>set_CallDTMF</c>.</summary>
    public WriteOnlyIndexedProperty<string, string> CallDTMF => new(set_CallDTMF);

    /// <summary><c>CallParticipants[CallId]</c>, the same as <c>get_CallParticipants</c>.</summary>
    public ReadOnlyIndexedProperty<string, ParticipantCollection> CallParticipants => new(get_CallParticipants);

    /// <summary><c>CallVmDuration[CallId]</c>, the same as <c>get_CallVmDuration</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> CallVmDuration => new(get_CallVmDuration);

    /// <summary><c>CallVmAllowedDuration[CallId]</c>, the same as <c>get_CallVmAllowedDuration</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> CallVmAllowedDuration => new(get_CallVmAllowedDuration);

    /// <summary><c>CallVideoStatus[CallId]</c>, the same as <c>get_CallVideoStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallVideoStatus> CallVideoStatus => new(get_CallVideoStatus);

    /// <summary><c>CallVideoSendStatus[CallId]</c>, the same as <c>get_CallVideoSendStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallVideoSendStatus> CallVideoSendStatus => new(get_CallVideoSendStatus);

    /// <summary><c>CallVideoReceiveStatus[CallId]</c>, the same as <c>get_CallVideoReceiveStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallVideoSendStatus> CallVideoReceiveStatus => new(get_CallVideoReceiveStatus);

    /// <summary><c>CallRate[CallId]</c>, the same as <c>get_CallRate</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> CallRate => new(get_CallRate);

    /// <summary><c>CallRateCurrency[CallId]</c>, the same as <c>get_CallRateCurrency</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallRateCurrency => new(get_CallRateCurrency);

    /// <summary><c>CallRatePrecision[CallId]</c>, the same as <c>get_CallRatePrecision</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> CallRatePrecision => new(get_CallRatePrecision);

    /// <summary><c>CallInputDevice[CallId, DeviceType]</c>, the same as <c>get_CallInputDevice</c>.</summary>
    public IndexedProperty<string, TCallIoDeviceType, string> CallInputDevice => new(get_CallInputDevice, set_CallInputDevice);

    /// <summary><c>CallOutputDevice[CallId, DeviceType]</c>, the same as <c>get_CallOutputDevice</c>.</summary>
    public IndexedProperty<string, TCallIoDeviceType, string> CallOutputDevice => new(get_CallOutputDevice, set_CallOutputDevice);

    /// <summary><c>CallCaptureMicDevice[CallId, DeviceType]</c>, the same as <c>get_CallCaptureMicDevice</c>.</summary>
    public IndexedProperty<string, TCallIoDeviceType, string> CallCaptureMicDevice => new(get_CallCaptureMicDevice, set_CallCaptureMicDevice);

    /// <summary><c>CallInputStatus[CallId]</c>, the same as <c>get_CallInputStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> CallInputStatus => new(get_CallInputStatus);

    /// <summary><c>CallForwardedBy[CallId]</c>, the same as <c>get_CallForwardedBy</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallForwardedBy => new(get_CallForwardedBy);

    /// <summary><c>CallCanTransfer[CallId, Target]</c>, the same as <c>get_CallCanTransfer</c>.</summary>
    public ReadOnlyIndexedProperty<string, string, bool> CallCanTransfer => new(get_CallCanTransfer);

    /// <summary><c>CallTransferStatus[CallId]</c>, the same as <c>get_CallTransferStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallStatus> CallTransferStatus => new(get_CallTransferStatus);

    /// <summary><c>CallTransferActive[CallId]</c>, the same as <c>get_CallTransferActive</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> CallTransferActive => new(get_CallTransferActive);

    /// <summary><c>CallTransferredBy[CallId]</c>, the same as <c>get_CallTransferredBy</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallTransferredBy => new(get_CallTransferredBy);

    /// <summary><c>CallTransferredTo[CallId]</c>, the same as <c>get_CallTransferredTo</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallTransferredTo => new(get_CallTransferredTo);

    /// <summary><c>CallTargetIdentity[CallId]</c>, the same as <c>get_CallTargetIdentity</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallTargetIdentity => new(get_CallTargetIdentity);
}
