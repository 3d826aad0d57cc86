' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypeCall</c> of Skype4COM.</summary>
    <ComImport, Guid("E435182B-6A59-2859-B5B9-F9A52A87D658")>
    Public Interface ISkypeCall
        ''' <summary><c>GET CALL {id} TIMESTAMP</c></summary>
        <DispId(1)>
        ReadOnly Property CallTimestamp(CallId As String) As Date
        ''' <summary><c>GET CALL {id} PARTNER_HANDLE</c></summary>
        <DispId(2)>
        ReadOnly Property CallPartnerHandle(CallId As String) As String
        ''' <summary><c>GET CALL {id} PARTNER_DISPNAME</c></summary>
        <DispId(3)>
        ReadOnly Property CallPartnerDisplayName(CallId As String) As String
        ''' <summary><c>GET CALL {id} CONF_ID</c></summary>
        <DispId(4)>
        ReadOnly Property CallConferenceId(CallId As String) As String
        ''' <summary><c>GET CALL {id} TYPE</c></summary>
        <DispId(5)>
        ReadOnly Property CallType(CallId As String) As TCallType
        ''' <summary><c>GET CALL {id} STATUS ; SET CALL {id} STATUS {value}</c></summary>
        <DispId(6)>
        Property CallStatus(CallId As String) As TCallStatus
        ''' <summary><c>GET CALL {id} FAILUREREASON</c></summary>
        <DispId(7)>
        ReadOnly Property CallFailureReason(CallId As String) As TCallFailureReason
        ''' <summary><c>GET CALL {id} SUBJECT</c></summary>
        <DispId(8)>
        ReadOnly Property CallSubject(CallId As String) As String
        ''' <summary><c>GET CALL {id} PSTN_NUMBER</c></summary>
        <DispId(9)>
        ReadOnly Property CallPstnNumber(CallId As String) As String
        ''' <summary><c>GET CALL {id} DURATION</c></summary>
        <DispId(10)>
        ReadOnly Property CallDuration(CallId As String) As Integer
        ''' <summary><c>GET CALL {id} PSTN_STATUS</c></summary>
        <DispId(11)>
        ReadOnly Property CallPstnStatus(CallId As String) As String
        ''' <summary><c>GET CALL {id} SEEN ; SET CALL {id} SEEN TRUE/FALSE</c></summary>
        <DispId(12)>
        Property CallSeenStatus(CallId As String) As Boolean
        ''' <summary><c>ALTER CALL {id} HOLD</c></summary>
        <DispId(13)>
        Sub CallHold(CallId As String)
        ''' <summary><c>ALTER CALL {id} RESUME</c></summary>
        <DispId(14)>
        Sub CallResume(CallId As String)
        ''' <summary><c>ALTER CALL {id} HANGUP</c></summary>
        <DispId(15)>
        Sub CallFinish(CallId As String)
        ''' <summary><c>ALTER CALL {id} ANSWER</c></summary>
        <DispId(16)>
        Sub CallAnswer(CallId As String)
        ''' <summary><c>ALTER CALL {id} DTMF {tones}</c></summary>
        <DispId(17)>
        WriteOnly Property CallDTMF(CallId As String) As String
        ''' <summary><c>GET CALL {id} CONF_PARTICIPANTS_COUNT</c></summary>
        <DispId(18)>
        ReadOnly Property CallParticipants(CallId As String) As ParticipantCollection
        ''' <summary><c>SET CALL {id} JOIN_CONFERENCE {other id}</c></summary>
        <DispId(19)>
        Sub CallJoin(CallId1 As String, CallId2 As String)
        ''' <summary><c>GET CALL {id} VM_DURATION</c></summary>
        <DispId(20)>
        ReadOnly Property CallVmDuration(CallId As String) As Integer
        ''' <summary><c>GET CALL {id} VM_ALLOWED_DURATION</c></summary>
        <DispId(21)>
        ReadOnly Property CallVmAllowedDuration(CallId As String) As Integer
        ''' <summary><c>GET CALL {id} VIDEO_STATUS</c></summary>
        <DispId(22)>
        ReadOnly Property CallVideoStatus(CallId As String) As TCallVideoStatus
        ''' <summary><c>GET CALL {id} VIDEO_SEND_STATUS</c></summary>
        <DispId(23)>
        ReadOnly Property CallVideoSendStatus(CallId As String) As TCallVideoSendStatus
        ''' <summary><c>GET CALL {id} VIDEO_RECEIVE_STATUS</c></summary>
        <DispId(24)>
        ReadOnly Property CallVideoReceiveStatus(CallId As String) As TCallVideoSendStatus
        ''' <summary><c>ALTER CALL {id} START_VIDEO_SEND</c></summary>
        <DispId(25)>
        Sub StartCallVideoSend(CallId As String)
        ''' <summary><c>ALTER CALL {id} STOP_VIDEO_SEND</c></summary>
        <DispId(26)>
        Sub StopCallVideoSend(CallId As String)
        ''' <summary><c>ALTER CALL {id} START_VIDEO_RECEIVE</c></summary>
        <DispId(27)>
        Sub StartCallVideoReceive(CallId As String)
        ''' <summary><c>ALTER CALL {id} STOP_VIDEO_RECEIVE</c></summary>
        <DispId(28)>
        Sub StopCallVideoReceive(CallId As String)
        ''' <summary><c>ALTER CALL {id} END REDIRECT_TO_VOICEMAIL</c></summary>
        <DispId(29)>
        Sub RedirectCallToVoicemail(CallId As String)
        ''' <summary><c>ALTER CALL {id} END FORWARD_CALL</c></summary>
        <DispId(30)>
        Sub ForwardCall(CallId As String)
        ''' <summary><c>GET CALL {id} RATE</c></summary>
        <DispId(31)>
        ReadOnly Property CallRate(CallId As String) As Integer
        ''' <summary><c>GET CALL {id} RATE_CURRENCY</c></summary>
        <DispId(32)>
        ReadOnly Property CallRateCurrency(CallId As String) As String
        ''' <summary><c>GET CALL {id} RATE_PRECISION</c></summary>
        <DispId(33)>
        ReadOnly Property CallRatePrecision(CallId As String) As Integer
        ''' <summary><c>GET CALL {id} INPUT ; ALTER CALL {id} SET_INPUT {device}=&quot;{value}&quot;[, ...]</c></summary>
        <DispId(34)>
        Property CallInputDevice(CallId As String, DeviceType As TCallIoDeviceType) As String
        ''' <summary><c>GET CALL {id} OUTPUT ; ALTER CALL {id} SET_OUTPUT {device}=&quot;{value}&quot;[, ...]</c></summary>
        <DispId(35)>
        Property CallOutputDevice(CallId As String, DeviceType As TCallIoDeviceType) As String
        ''' <summary><c>GET CALL {id} CAPTURE_MIC ; ALTER CALL {id} SET_CAPTURE_MIC {device}=&quot;{value}&quot;[, ...]</c></summary>
        <DispId(36)>
        Property CallCaptureMicDevice(CallId As String, DeviceType As TCallIoDeviceType) As String
        ''' <summary><c>GET CALL {id} VAA_INPUT_STATUS</c></summary>
        <DispId(37)>
        ReadOnly Property CallInputStatus(CallId As String) As Boolean
        ''' <summary><c>GET CALL {id} FORWARDED_BY</c></summary>
        <DispId(38)>
        ReadOnly Property CallForwardedBy(CallId As String) As String
        ''' <summary><c>GET CALL {id} CAN_TRANSFER {target}</c></summary>
        <DispId(39)>
        ReadOnly Property CallCanTransfer(CallId As String, Target As String) As Boolean
        ''' <summary><c>GET CALL {id} TRANSFER_STATUS</c></summary>
        <DispId(40)>
        ReadOnly Property CallTransferStatus(CallId As String) As TCallStatus
        ''' <summary><c>GET CALL {id} TRANSFER_ACTIVE</c></summary>
        <DispId(41)>
        ReadOnly Property CallTransferActive(CallId As String) As Boolean
        ''' <summary><c>GET CALL {id} TRANSFERRED_BY</c></summary>
        <DispId(42)>
        ReadOnly Property CallTransferredBy(CallId As String) As String
        ''' <summary><c>GET CALL {id} TRANSFERRED_TO</c></summary>
        <DispId(43)>
        ReadOnly Property CallTransferredTo(CallId As String) As String
        ''' <summary><c>ALTER CALL {id} TRANSFER {target}[, {target}...]</c></summary>
        <DispId(44)>
        Sub TransferCall(CallId As String, Target As String)
        ''' <summary><c>GET CALL {id} TARGET_IDENTITY</c></summary>
        <DispId(46)>
        ReadOnly Property CallTargetIdentity(CallId As String) As String
    End Interface
End Namespace
