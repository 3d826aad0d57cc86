' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkypeChat</c> of Skype4COM.</summary>
    <ComImport, Guid("67348D5C-61EE-1F2A-2B3B-908776D86FCC")>
    Public Interface ISkypeChat
        ''' <summary><c>GET CHAT {name} TIMESTAMP</c></summary>
        <DispId(1)>
        ReadOnly Property ChatTimestamp(ChatName As String) As Date
        ''' <summary><c>GET CHAT {name} ADDER</c></summary>
        <DispId(2)>
        ReadOnly Property ChatAdder(ChatName As String) As User
        ''' <summary><c>GET CHAT {name} STATUS</c></summary>
        <DispId(3)>
        ReadOnly Property ChatStatus(ChatName As String) As TChatStatus
        ''' <summary><c>GET CHAT {name} POSTERS</c></summary>
        <DispId(4)>
        ReadOnly Property ChatPosters(ChatName As String) As UserCollection
        ''' <summary><c>GET CHAT {name} MEMBERS</c></summary>
        <DispId(5)>
        ReadOnly Property ChatMembers(ChatName As String) As UserCollection
        ''' <summary><c>GET CHAT {name} TOPIC ; ALTER CHAT {name} SETTOPIC {text}</c></summary>
        <DispId(6)>
        Property ChatTopic(ChatName As String) As String
        ''' <summary><c>GET CHAT {name} ACTIVEMEMBERS</c></summary>
        <DispId(7)>
        ReadOnly Property ChatActiveMembers(ChatName As String) As UserCollection
        ''' <summary><c>GET CHAT {name} FRIENDLYNAME</c></summary>
        <DispId(8)>
        ReadOnly Property ChatFriendlyName(ChatName As String) As String
        ''' <summary><c>GET CHAT {name} CHATMESSAGES</c></summary>
        <DispId(9)>
        ReadOnly Property ChatMessages(ChatName As String) As ChatMessageCollection
        ''' <summary><c>OPEN CHAT {name}</c></summary>
        <DispId(10)>
        Sub OpenChatWindow(ChatName As String)
        ''' <summary><c>CHATMESSAGE {name} {text}</c></summary>
        <DispId(11)>
        Function SendChatMessage(ChatName As String, MessageText As String) As ChatMessage
        ''' <summary><c>ALTER CHAT {name} LEAVE</c></summary>
        <DispId(12)>
        Sub LeaveChat(ChatName As String)
        ''' <summary><c>ALTER CHAT {name} ADDMEMBERS {user}[, {user}...]</c></summary>
        <DispId(13)>
        Sub AddChatMembers(ChatName As String, pMembers As UserCollection)
        ''' <summary><c>GET CHAT {name} RECENTCHATMESSAGES</c></summary>
        <DispId(14)>
        ReadOnly Property ChatRecentMessages(ChatName As String) As ChatMessageCollection
        ''' <summary><c>GET CHAT {name} BOOKMARKED</c></summary>
        <DispId(15)>
        ReadOnly Property ChatBookmarked(ChatName As String) As Boolean
        ''' <summary><c>ALTER CHAT {name} BOOKMARK</c></summary>
        <DispId(16)>
        Sub BookmarkChat(ChatName As String)
        ''' <summary><c>ALTER CHAT {name} UNBOOKMARK</c></summary>
        <DispId(17)>
        Sub UnbookmarkChat(ChatName As String)
        ''' <summary><c>GET CHAT {name} TOPICXML ; ALTER CHAT {name} SETTOPICXML {xml}</c></summary>
        <DispId(18)>
        Property ChatTopicXML(ChatName As String) As String
        ''' <summary><c>GET CHAT {name} MEMBEROBJECTS</c></summary>
        <DispId(19)>
        ReadOnly Property ChatMemberObjects(ChatName As String) As IChatMemberCollection
        ''' <summary><c>GET CHAT {name} BLOB</c></summary>
        <DispId(20)>
        ReadOnly Property ChatBlob(ChatName As String) As String
        ''' <summary><c>GET CHAT {name} OPTIONS ; ALTER CHAT {name} SETOPTIONS {mask}</c></summary>
        <DispId(21)>
        Property ChatOptions(ChatName As String) As Integer
        ''' <summary><c>GET CHAT {name} PASSWORDHINT</c></summary>
        <DispId(22)>
        ReadOnly Property ChatPasswordHint(ChatName As String) As String
        ''' <summary><c>ALTER CHAT {name} SETPASSWORD {password} {hint}</c></summary>
        <DispId(23)>
        Sub SetChatPassword(ChatName As String, Password As String, Optional Hint As String = "")
        ''' <summary><c>GET CHAT {name} GUIDELINES ; ALTER CHAT {name} SETGUIDELINES {text}</c></summary>
        <DispId(24)>
        Property ChatGuideLines(ChatName As String) As String
        ''' <summary><c>GET CHAT {name} DESCRIPTION ; SET CHAT {name} DESCRIPTION {value}</c></summary>
        <DispId(25)>
        Property ChatDescription(ChatName As String) As String
        ''' <summary><c>GET CHAT {name} DIALOG_PARTNER</c></summary>
        <DispId(26)>
        ReadOnly Property ChatDialogPartner(ChatName As String) As String
        ''' <summary><c>GET CHAT {name} ACTIVITY_TIMESTAMP</c></summary>
        <DispId(27)>
        ReadOnly Property ChatActivityTimestamp(ChatName As String) As Date
        ''' <summary><c>GET CHAT {name} MYROLE</c></summary>
        <DispId(28)>
        ReadOnly Property ChatMyRole(ChatName As String) As TChatMemberRole
        ''' <summary><c>GET CHAT {name} APPLICANTS</c></summary>
        <DispId(29)>
        ReadOnly Property ChatApplicants(ChatName As String) As UserCollection
        ''' <summary><c>ALTER CHAT {name} JOIN</c></summary>
        <DispId(30)>
        Sub JoinChat(ChatName As String)
        ''' <summary><c>ALTER CHAT {name} KICK {user}[, {user}...]</c></summary>
        <DispId(31)>
        Sub KickChatMember(ChatName As String, Handle As String)
        ''' <summary><c>ALTER CHAT {name} KICKBAN {user}[, {user}...]</c></summary>
        <DispId(32)>
        Sub KickBanChatMember(ChatName As String, Handle As String)
        ''' <summary><c>ALTER CHAT {name} DISBAND</c></summary>
        <DispId(33)>
        Sub DisbandChat(ChatName As String)
        ''' <summary><c>ALTER CHAT {name} ENTERPASSWORD {password}</c></summary>
        <DispId(34)>
        Sub EnterChatPassword(ChatName As String, Password As String)
        ''' <summary><c>ALTER CHAT {name} CLEARRECENTMESSAGES</c></summary>
        <DispId(35)>
        Sub ClearChatRecentMessages(ChatName As String)
        ''' <summary><c>ALTER CHAT {name} ACCEPTADD</c></summary>
        <DispId(36)>
        Sub AcceptSharedGroupAdd(ChatName As String)
        ''' <summary><c>ALTER CHAT {name} SETALERTSTRING ={text}</c></summary>
        <DispId(37)>
        WriteOnly Property ChatAlertString(ChatName As String) As String
        ''' <summary><c>GET CHAT {name} TYPE</c></summary>
        <DispId(38)>
        ReadOnly Property ChatType(ChatName As String) As TChatType
        ''' <summary><c>GET CHAT {name} MYSTATUS</c></summary>
        <DispId(39)>
        ReadOnly Property ChatMyStatus(ChatName As String) As TChatMyStatus
    End Interface
End Namespace
