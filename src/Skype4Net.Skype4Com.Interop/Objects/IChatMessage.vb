' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IChatMessage</c> of Skype4COM.</summary>
    <ComImport, Guid("9ED26ECF-15CB-D2A4-0692-AC306A27391D")>
    Public Interface IChatMessage
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Id As Integer
        ''' <summary><c>GET CHATMESSAGE {id} TIMESTAMP</c></summary>
        <DispId(2)>
        ReadOnly Property Timestamp As Date
        ''' <summary><c>GET CHATMESSAGE {id} FROM_HANDLE</c></summary>
        <DispId(3)>
        ReadOnly Property FromHandle As String
        ''' <summary><c>GET CHATMESSAGE {id} FROM_DISPNAME</c></summary>
        <DispId(4)>
        ReadOnly Property FromDisplayName As String
        ''' <summary><c>GET CHATMESSAGE {id} TYPE</c></summary>
        <DispId(5)>
        ReadOnly Property Type As TChatMessageType
        ''' <summary><c>GET CHATMESSAGE {id} STATUS</c></summary>
        <DispId(6)>
        ReadOnly Property Status As TChatMessageStatus
        ''' <summary><c>GET CHATMESSAGE {id} LEAVEREASON</c></summary>
        <DispId(7)>
        ReadOnly Property LeaveReason As TChatLeaveReason
        ''' <summary><c>GET CHATMESSAGE {id} BODY ; SET CHATMESSAGE {id} BODY {value}</c></summary>
        <DispId(8)>
        Property Body As String
        ''' <summary><c>GET CHATMESSAGE {id} CHATNAME</c></summary>
        <DispId(9)>
        ReadOnly Property ChatName As String
        ''' <summary><c>GET CHATMESSAGE {id} USERS</c></summary>
        <DispId(10)>
        ReadOnly Property Users As UserCollection
        ''' <summary><c>SET CHATMESSAGE {id} SEEN</c></summary>
        <DispId(11)>
        WriteOnly Property Seen As Boolean
        ''' <summary><c>GET CHATMESSAGE {id} CHATNAME</c></summary>
        <DispId(12)>
        ReadOnly Property Chat As Chat
        ''' <summary><c>GET CHATMESSAGE {id} FROM_HANDLE</c></summary>
        <DispId(13)>
        ReadOnly Property Sender As User
        ''' <summary><c>GET CHATMESSAGE {id} EDITED_BY</c></summary>
        <DispId(14)>
        ReadOnly Property EditedBy As String
        ''' <summary><c>GET CHATMESSAGE {id} EDITED_TIMESTAMP</c></summary>
        <DispId(15)>
        ReadOnly Property EditedTimestamp As Date
        ''' <summary><c>GET CHATMESSAGE {id} ROLE</c></summary>
        <DispId(16)>
        ReadOnly Property Role As TChatMemberRole
        ''' <summary><c>GET CHATMESSAGE {id} OPTIONS</c></summary>
        <DispId(17)>
        ReadOnly Property Options As Integer
        ''' <summary><c>GET CHATMESSAGE {id} IS_EDITABLE</c></summary>
        <DispId(18)>
        ReadOnly Property IsEditable As Boolean
        ''' <summary><c>GET CHATMESSAGE {id} GUID</c></summary>
        <DispId(19)>
        ReadOnly Property Guid As String
    End Interface

    ''' <summary>What <c>new ChatMessage()</c> makes: an object of ChatMessageClass.</summary>
    <ComImport, Guid("9ED26ECF-15CB-D2A4-0692-AC306A27391D"), CoClass(GetType(ChatMessageClass))>
    Public Interface ChatMessage
        Inherits IChatMessage
    End Interface
End Namespace
