' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IConversion</c> of Skype4COM.</summary>
    <ComImport, Guid("3C29A6C7-84F9-FEB2-198E-56884500B868")>
    Public Interface IConversion
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        Function OnlineStatusToText(Status As TOnlineStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(2)>
        Function TextToOnlineStatus(Text As String) As TOnlineStatus
        ''' <summary>Sends nothing.</summary>
        <DispId(3)>
        Function BuddyStatusToText(Status As TBuddyStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(4)>
        Function TextToBuddyStatus(Text As String) As TBuddyStatus
        ''' <summary>Sends nothing.</summary>
        <DispId(5)>
        Function CallStatusToText(Status As TCallStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(6)>
        Function TextToCallStatus(Text As String) As TCallStatus
        ''' <summary>Sends nothing.</summary>
        <DispId(7)>
        Function CallTypeToText(CallType As TCallType) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(8)>
        Function TextToCallType(Text As String) As TCallType
        ''' <summary>Sends nothing.</summary>
        <DispId(9)>
        Function UserSexToText(Sex As TUserSex) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(10)>
        Function TextToUserSex(Text As String) As TUserSex
        ''' <summary>Sends nothing.</summary>
        <DispId(11)>
        Function ConnectionStatusToText(Status As TConnectionStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(12)>
        Function TextToConnectionStatus(Text As String) As TConnectionStatus
        ''' <summary>Sends nothing.</summary>
        <DispId(13)>
        Function UserStatusToText(Status As TUserStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(14)>
        Function TextToUserStatus(Text As String) As TUserStatus
        ''' <summary>Sends nothing.</summary>
        <DispId(15)>
        Function CallFailureReasonToText(reason As TCallFailureReason) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(16)>
        Function AttachmentStatusToText(Status As TAttachmentStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(17)>
        Function ChatLeaveReasonToText(reason As TChatLeaveReason) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(18)>
        Function ChatStatusToText(Status As TChatStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(19)>
        Function VoicemailTypeToText(Type As TVoicemailType) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(20)>
        Function VoicemailStatusToText(Status As TVoicemailStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(21)>
        Function TextToVoicemailStatus(Text As String) As TVoicemailStatus
        ''' <summary>Sends nothing.</summary>
        <DispId(22)>
        Function VoicemailFailureReasonToText(code As TVoicemailFailureReason) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(23)>
        Function ChatMessageStatusToText(Status As TChatMessageStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(24)>
        Function TextToChatMessageStatus(Text As String) As TChatMessageStatus
        ''' <summary>Sends nothing.</summary>
        <DispId(25)>
        Function ChatMessageTypeToText(Type As TChatMessageType) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(26)>
        Function TextToChatMessageType(Text As String) As TChatMessageType
        ''' <summary>Sends nothing.</summary>
        <DispId(27)>
        Function TextToAttachmentStatus(Text As String) As TAttachmentStatus
        ''' <summary>Sends nothing.</summary>
        <DispId(28)>
        Function GroupTypeToText(Type As TGroupType) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(29)>
        Function TextToGroupType(Text As String) As TGroupType
        ''' <summary>Sends nothing.</summary>
        <DispId(30)>
        Function CallVideoStatusToText(Status As TCallVideoStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(31)>
        Function CallVideoSendStatusToText(Status As TCallVideoSendStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(32)>
        Property Language As String
        ''' <summary>Sends nothing.</summary>
        <DispId(33)>
        Function SmsMessageStatusToText(Status As TSmsMessageStatus) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(34)>
        Function SmsMessageTypeToText(Type As TSmsMessageType) As String
        ''' <summary>Sends nothing.</summary>
        <DispId(35)>
        Function SmsTargetStatusToText(Status As TSmsTargetStatus) As String
    End Interface

    ''' <summary>What <c>new Conversion()</c> makes: an object of ConversionClass.</summary>
    <ComImport, Guid("3C29A6C7-84F9-FEB2-198E-56884500B868"), CoClass(GetType(ConversionClass))>
    Public Interface Conversion
        Inherits IConversion
    End Interface
End Namespace
