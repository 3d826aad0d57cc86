' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ICall</c> of Skype4COM.</summary>
    <ComImport, Guid("88AB4658-21A1-CCD7-53F9-27BD9541AA48")>
    Public Interface ICall
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Id As Integer
        ''' <summary><c>GET CALL {id} TIMESTAMP</c></summary>
        <DispId(2)>
        ReadOnly Property Timestamp As Date
        ''' <summary><c>GET CALL {id} PARTNER_HANDLE</c></summary>
        <DispId(3)>
        ReadOnly Property PartnerHandle As String
        ''' <summary><c>GET CALL {id} PARTNER_DISPNAME</c></summary>
        <DispId(4)>
        ReadOnly Property PartnerDisplayName As String
        ''' <summary><c>GET CALL {id} CONF_ID</c></summary>
        <DispId(5)>
        ReadOnly Property ConferenceId As Integer
        ''' <summary><c>GET CALL {id} TYPE</c></summary>
        <DispId(6)>
        ReadOnly Property Type As TCallType
        ''' <summary><c>GET CALL {id} STATUS ; SET CALL {id} STATUS {value}</c></summary>
        <DispId(7)>
        Property Status As TCallStatus
        ''' <summary><c>GET CALL {id} FAILUREREASON</c></summary>
        <DispId(8)>
        ReadOnly Property FailureReason As TCallFailureReason
        ''' <summary><c>GET CALL {id} SUBJECT</c></summary>
        <DispId(9)>
        ReadOnly Property Subject As String
        ''' <summary><c>GET CALL {id} PSTN_NUMBER</c></summary>
        <DispId(10)>
        ReadOnly Property PstnNumber As String
        ''' <summary><c>GET CALL {id} DURATION</c></summary>
        <DispId(11)>
        ReadOnly Property Duration As Integer
        ''' <summary><c>GET CALL {id} PSTN_STATUS</c></summary>
        <DispId(12)>
        ReadOnly Property PstnStatus As String
        ''' <summary><c>GET CALL {id} SEEN ; SET CALL {id} SEEN TRUE/FALSE</c></summary>
        <DispId(13)>
        Property Seen As Boolean
        ''' <summary><c>ALTER CALL {id} HOLD</c></summary>
        <DispId(14)>
        Sub Hold()
        ''' <summary><c>ALTER CALL {id} RESUME</c></summary>
        <DispId(15)>
        Sub [Resume]()
        ''' <summary><c>ALTER CALL {id} HANGUP</c></summary>
        <DispId(16)>
        Sub Finish()
        ''' <summary><c>ALTER CALL {id} ANSWER</c></summary>
        <DispId(17)>
        Sub Answer()
        ''' <summary><c>ALTER CALL {id} DTMF {tones}</c></summary>
        <DispId(18)>
        WriteOnly Property DTMF As String
        ''' <summary><c>GET CALL {id} CONF_PARTICIPANTS_COUNT</c></summary>
        <DispId(19)>
        ReadOnly Property Participants As ParticipantCollection
        ''' <summary><c>SET CALL {id} JOIN_CONFERENCE {other id}</c></summary>
        <DispId(20)>
        Sub Join(Id As Integer)
        ''' <summary><c>GET CALL {id} VM_DURATION</c></summary>
        <DispId(21)>
        ReadOnly Property VmDuration As Integer
        ''' <summary><c>GET CALL {id} VM_ALLOWED_DURATION</c></summary>
        <DispId(22)>
        ReadOnly Property VmAllowedDuration As Integer
        ''' <summary><c>GET CALL {id} VIDEO_STATUS</c></summary>
        <DispId(23)>
        ReadOnly Property VideoStatus As TCallVideoStatus
        ''' <summary><c>GET CALL {id} VIDEO_SEND_STATUS</c></summary>
        <DispId(24)>
        ReadOnly Property VideoSendStatus As TCallVideoSendStatus
        ''' <summary><c>GET CALL {id} VIDEO_RECEIVE_STATUS</c></summary>
        <DispId(25)>
        ReadOnly Property VideoReceiveStatus As TCallVideoSendStatus
        ''' <summary><c>ALTER CALL {id} START_VIDEO_SEND</c></summary>
        <DispId(26)>
        Sub StartVideoSend()
        ''' <summary><c>ALTER CALL {id} STOP_VIDEO_SEND</c></summary>
        <DispId(27)>
        Sub StopVideoSend()
        ''' <summary><c>ALTER CALL {id} START_VIDEO_RECEIVE</c></summary>
        <DispId(28)>
        Sub StartVideoReceive()
        ''' <summary><c>ALTER CALL {id} STOP_VIDEO_RECEIVE</c></summary>
        <DispId(29)>
        Sub StopVideoReceive()
        ''' <summary><c>ALTER CALL {id} END REDIRECT_TO_VOICEMAIL</c></summary>
        <DispId(30)>
        Sub RedirectToVoicemail()
        ''' <summary><c>ALTER CALL {id} END FORWARD_CALL</c></summary>
        <DispId(31)>
        Sub Forward()
        ''' <summary><c>GET CALL {id} RATE</c></summary>
        <DispId(32)>
        ReadOnly Property Rate As Integer
        ''' <summary><c>GET CALL {id} RATE_CURRENCY</c></summary>
        <DispId(33)>
        ReadOnly Property RateCurrency As String
        ''' <summary><c>GET CALL {id} RATE_PRECISION</c></summary>
        <DispId(34)>
        ReadOnly Property RatePrecision As Integer
        ''' <summary><c>GET CALL {id} INPUT ; ALTER CALL {id} SET_INPUT {device}=&quot;{value}&quot;[, ...]</c></summary>
        <DispId(35)>
        Property InputDevice(DeviceType As TCallIoDeviceType) As String
        ''' <summary><c>GET CALL {id} OUTPUT ; ALTER CALL {id} SET_OUTPUT {device}=&quot;{value}&quot;[, ...]</c></summary>
        <DispId(36)>
        Property OutputDevice(DeviceType As TCallIoDeviceType) As String
        ''' <summary><c>GET CALL {id} CAPTURE_MIC ; ALTER CALL {id} SET_CAPTURE_MIC {device}=&quot;{value}&quot;[, ...]</c></summary>
        <DispId(37)>
        Property CaptureMicDevice(DeviceType As TCallIoDeviceType) As String
        ''' <summary><c>GET CALL {id} VAA_INPUT_STATUS</c></summary>
        <DispId(38)>
        ReadOnly Property InputStatus As Boolean
        ''' <summary><c>GET CALL {id} FORWARDED_BY</c></summary>
        <DispId(39)>
        ReadOnly Property ForwardedBy As String
        ''' <summary><c>GET CALL {id} CAN_TRANSFER {target}</c></summary>
        <DispId(40)>
        ReadOnly Property CanTransfer(Target As String) As Boolean
        ''' <summary><c>GET CALL {id} TRANSFER_STATUS</c></summary>
        <DispId(41)>
        ReadOnly Property TransferStatus As TCallStatus
        ''' <summary><c>GET CALL {id} TRANSFER_ACTIVE</c></summary>
        <DispId(42)>
        ReadOnly Property TransferActive As Boolean
        ''' <summary><c>GET CALL {id} TRANSFERRED_BY</c></summary>
        <DispId(43)>
        ReadOnly Property TransferredBy As String
        ''' <summary><c>GET CALL {id} TRANSFERRED_TO</c></summary>
        <DispId(44)>
        ReadOnly Property TransferredTo As String
        ''' <summary><c>ALTER CALL {id} TRANSFER {target}</c></summary>
        <DispId(45)>
        Sub Transfer(Target As String)
        ''' <summary><c>GET CALL {id} TARGET_IDENTITY</c></summary>
        <DispId(46)>
        ReadOnly Property TargetIdentity As String
    End Interface

    ''' <summary>What <c>new Call()</c> makes: an object of CallClass.</summary>
    <ComImport, Guid("88AB4658-21A1-CCD7-53F9-27BD9541AA48"), CoClass(GetType(CallClass))>
    Public Interface [Call]
        Inherits ICall
    End Interface
End Namespace
