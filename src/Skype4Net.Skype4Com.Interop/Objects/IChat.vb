' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>IChat</c> of Skype4COM.</summary>
    <ComImport, Guid("FB877168-0132-045B-4171-B48D4A2B3BC3")>
    Public Interface IChat
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        ReadOnly Property Name As String
        ''' <summary><c>GET CHAT {name} CHATMESSAGES</c></summary>
        <DispId(2)>
        ReadOnly Property Messages As ChatMessageCollection
        ''' <summary><c>GET CHAT {name} TIMESTAMP</c></summary>
        <DispId(3)>
        ReadOnly Property Timestamp As Date
        ''' <summary><c>GET CHAT {name} ADDER</c></summary>
        <DispId(4)>
        ReadOnly Property Adder As User
        ''' <summary><c>GET CHAT {name} STATUS</c></summary>
        <DispId(5)>
        ReadOnly Property Status As TChatStatus
        ''' <summary><c>GET CHAT {name} POSTERS</c></summary>
        <DispId(6)>
        ReadOnly Property Posters As UserCollection
        ''' <summary><c>GET CHAT {name} MEMBERS</c></summary>
        <DispId(7)>
        ReadOnly Property Members As UserCollection
        ''' <summary><c>GET CHAT {name} TOPIC ; ALTER CHAT {name} SETTOPIC {text}</c></summary>
        <DispId(8)>
        Property Topic As String
        ''' <summary><c>GET CHAT {name} ACTIVEMEMBERS</c></summary>
        <DispId(9)>
        ReadOnly Property ActiveMembers As UserCollection
        ''' <summary><c>GET CHAT {name} FRIENDLYNAME</c></summary>
        <DispId(10)>
        ReadOnly Property FriendlyName As String
        ''' <summary><c>OPEN CHAT {name}</c></summary>
        <DispId(11)>
        Sub OpenWindow()
        ''' <summary><c>CHATMESSAGE {name} {text}</c></summary>
        <DispId(12)>
        Function SendMessage(MessageText As String) As ChatMessage
        ''' <summary><c>ALTER CHAT {name} LEAVE</c></summary>
        <DispId(13)>
        Sub Leave()
        ''' <summary><c>ALTER CHAT {name} ADDMEMBERS {user}[, {user}...]</c></summary>
        <DispId(14)>
        Sub AddMembers(pMembers As UserCollection)
        ''' <summary><c>GET CHAT {name} RECENTCHATMESSAGES</c></summary>
        <DispId(15)>
        ReadOnly Property RecentMessages As ChatMessageCollection
        ''' <summary><c>GET CHAT {name} BOOKMARKED</c></summary>
        <DispId(16)>
        ReadOnly Property Bookmarked As Boolean
        ''' <summary><c>ALTER CHAT {name} BOOKMARK</c></summary>
        <DispId(17)>
        Sub Bookmark()
        ''' <summary><c>ALTER CHAT {name} UNBOOKMARK</c></summary>
        <DispId(18)>
        Sub Unbookmark()
        ''' <summary><c>GET CHAT {name} TOPICXML ; ALTER CHAT {name} SETTOPICXML {xml}</c></summary>
        <DispId(19)>
        Property TopicXML As String
        ''' <summary><c>GET CHAT {name} MEMBEROBJECTS</c></summary>
        <DispId(20)>
        ReadOnly Property MemberObjects As IChatMemberCollection
        ''' <summary><c>GET CHAT {name} BLOB</c></summary>
        <DispId(21)>
        ReadOnly Property Blob As String
        ''' <summary><c>GET CHAT {name} OPTIONS ; ALTER CHAT {name} SETOPTIONS {mask}</c></summary>
        <DispId(22)>
        Property Options As Integer
        ''' <summary><c>GET CHAT {name} PASSWORDHINT</c></summary>
        <DispId(23)>
        ReadOnly Property PasswordHint As String
        ''' <summary><c>ALTER CHAT {name} SETPASSWORD {password} {hint}</c></summary>
        <DispId(24)>
        Sub SetPassword(Password As String, Optional Hint As String = "")
        ''' <summary><c>GET CHAT {name} GUIDELINES ; ALTER CHAT {name} SETGUIDELINES {text}</c></summary>
        <DispId(25)>
        Property GuideLines As String
        ''' <summary><c>GET CHAT {name} DESCRIPTION ; ALTER CHAT {name} SETDESCRIPTION {text}</c></summary>
        <DispId(26)>
        Property Description As String
        ''' <summary><c>GET CHAT {name} DIALOG_PARTNER</c></summary>
        <DispId(27)>
        ReadOnly Property DialogPartner As String
        ''' <summary><c>GET CHAT {name} ACTIVITY_TIMESTAMP</c></summary>
        <DispId(28)>
        ReadOnly Property ActivityTimestamp As Date
        ''' <summary><c>GET CHAT {name} MYROLE</c></summary>
        <DispId(29)>
        ReadOnly Property MyRole As TChatMemberRole
        ''' <summary><c>GET CHAT {name} APPLICANTS</c></summary>
        <DispId(30)>
        ReadOnly Property Applicants As UserCollection
        ''' <summary><c>ALTER CHAT {name} JOIN</c></summary>
        <DispId(31)>
        Sub Join()
        ''' <summary><c>ALTER CHAT {name} KICK {user}</c></summary>
        <DispId(32)>
        Sub Kick(Handle As String)
        ''' <summary><c>ALTER CHAT {name} KICKBAN {user}</c></summary>
        <DispId(33)>
        Sub KickBan(Handle As String)
        ''' <summary><c>ALTER CHAT {name} DISBAND</c></summary>
        <DispId(34)>
        Sub Disband()
        ''' <summary><c>ALTER CHAT {name} ENTERPASSWORD {password}</c></summary>
        <DispId(35)>
        Sub EnterPassword(Password As String)
        ''' <summary><c>ALTER CHAT {name} CLEARRECENTMESSAGES</c></summary>
        <DispId(36)>
        Sub ClearRecentMessages()
        ''' <summary><c>ALTER CHAT {name} ACCEPTADD</c></summary>
        <DispId(37)>
        Sub AcceptAdd()
        ''' <summary><c>ALTER CHAT {name} SETALERTSTRING ={text}</c></summary>
        <DispId(38)>
        WriteOnly Property AlertString As String
        ''' <summary><c>GET CHAT {name} TYPE</c></summary>
        <DispId(39)>
        ReadOnly Property Type As TChatType
        ''' <summary><c>GET CHAT {name} MYSTATUS</c></summary>
        <DispId(40)>
        ReadOnly Property MyStatus As TChatMyStatus
    End Interface

    ''' <summary>What <c>new Chat()</c> makes: an object of ChatClass.</summary>
    <ComImport, Guid("FB877168-0132-045B-4171-B48D4A2B3BC3"), CoClass(GetType(ChatClass))>
    Public Interface Chat
        Inherits IChat
    End Interface
End Namespace
