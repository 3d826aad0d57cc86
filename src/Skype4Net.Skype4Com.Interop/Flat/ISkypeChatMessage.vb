' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypeChatMessage</c> of Skype4COM.</summary>
    <ComImport, Guid("EC5B67AF-567F-994C-AB2A-CF66E2C19CE9")>
    Public Interface ISkypeChatMessage
        ''' <summary><c>GET CHATMESSAGE {id} TIMESTAMP</c></summary>
        <DispId(1)>
        ReadOnly Property ChatMessageTimestamp(MessageId As String) As Date
        ''' <summary><c>GET CHATMESSAGE {id} FROM_HANDLE</c></summary>
        <DispId(2)>
        ReadOnly Property ChatMessageFromHandle(MessageId As String) As String
        ''' <summary><c>GET CHATMESSAGE {id} FROM_DISPNAME</c></summary>
        <DispId(3)>
        ReadOnly Property ChatMessageFromDisplayName(MessageId As String) As String
        ''' <summary><c>GET CHATMESSAGE {id} TYPE</c></summary>
        <DispId(4)>
        ReadOnly Property ChatMessageType(MessageId As String) As TChatMessageType
        ''' <summary><c>GET CHATMESSAGE {id} STATUS</c></summary>
        <DispId(5)>
        ReadOnly Property ChatMessageStatus(MessageId As String) As TChatMessageStatus
        ''' <summary><c>GET CHATMESSAGE {id} LEAVEREASON</c></summary>
        <DispId(6)>
        ReadOnly Property ChatMessageLeaveReason(MessageId As String) As TChatLeaveReason
        ''' <summary><c>GET CHATMESSAGE {id} BODY ; SET CHATMESSAGE {id} BODY {value}</c></summary>
        <DispId(7)>
        Property ChatMessageBody(MessageId As String) As String
        ''' <summary><c>GET CHATMESSAGE {id} CHATNAME</c></summary>
        <DispId(8)>
        ReadOnly Property ChatMessageChatname(MessageId As String) As String
        ''' <summary><c>GET CHATMESSAGE {id} USERS</c></summary>
        <DispId(9)>
        ReadOnly Property ChatMessageUsers(MessageId As String) As UserCollection
        ''' <summary><c>SET CHATMESSAGE {id} SEEN</c></summary>
        <DispId(10)>
        WriteOnly Property ChatMessageSeen As String
        ''' <summary><c>GET CHATMESSAGE {id} FROM_HANDLE</c></summary>
        <DispId(11)>
        ReadOnly Property ChatMessageSender(MessageId As String) As User
        ''' <summary><c>GET CHATMESSAGE {id} IS_EDITABLE</c></summary>
        <DispId(12)>
        ReadOnly Property ChatMessageIsEditable(MessageId As String) As Boolean
        ''' <summary><c>GET CHATMESSAGE {id} EDITED_BY</c></summary>
        <DispId(13)>
        ReadOnly Property ChatMessageEditedBy(MessageId As String) As String
        ''' <summary><c>GET CHATMESSAGE {id} EDITED_TIMESTAMP</c></summary>
        <DispId(14)>
        ReadOnly Property ChatMessageEditedTimestamp(MessageId As String) As Date
        ''' <summary><c>GET CHATMESSAGE {id} ROLE</c></summary>
        <DispId(15)>
        ReadOnly Property ChatMessageRole(MessageId As String) As TChatMemberRole
        ''' <summary><c>GET CHATMESSAGE {id} OPTIONS</c></summary>
        <DispId(16)>
        ReadOnly Property ChatMessageOptons(MessageId As String) As Integer
        ''' <summary><c>GET CHATMESSAGE {id} GUID</c></summary>
        <DispId(17)>
        ReadOnly Property ChatMessageGuid(MessageId As String) As String
    End Interface
End Namespace
