' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Collections
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>The interface <c>ISkype</c> of Skype4COM.</summary>
    <ComImport, Guid("1171B91B-210B-CC4D-2B05-C55AB68F033F")>
    Public Interface ISkype
        ''' <summary>Sends nothing.</summary>
        <DispId(1)>
        Property Timeout As Integer
        ''' <summary><c>GET {type} {id} {property} ; SET {type} {id} {property} {value}</c></summary>
        <DispId(2)>
        Property [Property](ObjectType As String, ObjectId As String, PropName As String) As String
        ''' <summary><c>GET {name} ; SET {name} {value}</c></summary>
        <DispId(3)>
        Property Variable(Name As String) As String
        ''' <summary><c>GET CURRENTUSERHANDLE</c></summary>
        <DispId(4)>
        ReadOnly Property CurrentUserHandle As String
        ''' <summary><c>GET USERSTATUS ; SET USERSTATUS {status}</c></summary>
        <DispId(5)>
        Property CurrentUserStatus As TUserStatus
        ''' <summary><c>GET CONNSTATUS</c></summary>
        <DispId(6)>
        ReadOnly Property ConnectionStatus As TConnectionStatus
        ''' <summary><c>GET MUTE ; SET MUTE ON/OFF</c></summary>
        <DispId(7)>
        Property Mute As Boolean
        ''' <summary><c>GET SKYPEVERSION</c></summary>
        <DispId(8)>
        ReadOnly Property Version As String
        ''' <summary><c>GET PRIVILEGE {NAME}</c></summary>
        <DispId(9)>
        ReadOnly Property Privilege(Name As String) As Boolean
        ''' <summary><c>GET CURRENTUSERHANDLE</c></summary>
        <DispId(10)>
        ReadOnly Property CurrentUser As User
        ''' <summary>Sends nothing.</summary>
        <DispId(11)>
        ReadOnly Property Convert As Conversion
        ''' <summary><c>SEARCH FRIENDS</c></summary>
        <DispId(12)>
        ReadOnly Property Friends As UserCollection
        ''' <summary><c>SEARCH USERS {target}</c></summary>
        <DispId(13)>
        Function SearchForUsers(Target As String) As UserCollection
        ''' <summary><c>SEARCH CALLS {target}</c></summary>
        <DispId(14)>
        ReadOnly Property Calls(Optional Target As String = "") As CallCollection
        ''' <summary><c>SEARCH ACTIVECALLS</c></summary>
        <DispId(15)>
        ReadOnly Property ActiveCalls As CallCollection
        ''' <summary><c>SEARCH MISSEDCALLS</c></summary>
        <DispId(16)>
        ReadOnly Property MissedCalls As CallCollection
        ''' <summary><c>SEARCH CHATMESSAGES {target}</c></summary>
        <DispId(17)>
        ReadOnly Property Messages(Optional Target As String = "") As ChatMessageCollection
        ''' <summary><c>SEARCH MISSEDCHATMESSAGES</c></summary>
        <DispId(18)>
        ReadOnly Property MissedMessages As ChatMessageCollection
        ''' <summary>Sends nothing.</summary>
        <DispId(19)>
        ReadOnly Property AttachmentStatus As TAttachmentStatus
        ''' <summary><c>PROTOCOL {n}</c></summary>
        <DispId(20)>
        Property Protocol As Integer
        ''' <summary><c>NAME {friendly name} ; PROTOCOL {n}</c></summary>
        <DispId(21)>
        Sub Attach(Optional Protocol As Integer = 5, Optional Wait As Boolean = True)
        ''' <summary><c>SEARCH ACTIVECALLS ; CALL {target}[, {target}...]</c></summary>
        <DispId(22)>
        Function PlaceCall(Target As String, Optional Target2 As String = "", Optional Target3 As String = "", Optional Target4 As String = "") As [Call]
        ''' <summary><c>CHAT CREATE {user} ; CHATMESSAGE {chat} {text}</c></summary>
        <DispId(23)>
        Function SendMessage(Username As String, Text As String) As ChatMessage
        ''' <summary><c>GET USER {handle} ONLINESTATUS</c></summary>
        <DispId(24)>
        ReadOnly Property User(Optional Username As String = "") As User
        ''' <summary><c>GET CHATMESSAGE {id} STATUS</c></summary>
        <DispId(25)>
        ReadOnly Property Message(Optional Id As Integer = 0) As ChatMessage
        ''' <summary><c>GET CALL {id} STATUS</c></summary>
        <DispId(26)>
        ReadOnly Property [Call](Optional Id As Integer = 0) As [Call]
        ''' <summary><c>{command}</c></summary>
        <DispId(27)>
        Sub SendCommand(pCommand As Command)
        ''' <summary><c>SEARCH CHATS</c></summary>
        <DispId(28)>
        ReadOnly Property Chats As ChatCollection
        ''' <summary><c>GET CHAT {name} STATUS</c></summary>
        <DispId(29)>
        ReadOnly Property Chat(Optional Name As String = "") As Chat
        ''' <summary><c>GET USERSTATUS ; SET USERSTATUS {status}</c></summary>
        <DispId(30)>
        Sub ChangeUserStatus(newVal As TUserStatus)
        ''' <summary><c>SEARCH CALLS  ; GET CALL {id} CONF_ID</c></summary>
        <DispId(31)>
        ReadOnly Property Conference(Optional Id As Integer = 0) As Conference
        ''' <summary><c>SEARCH CALLS  ; GET CALL {id} CONF_ID</c></summary>
        <DispId(32)>
        ReadOnly Property Conferences As ConferenceCollection
        ''' <summary><c>GET PROFILE {property} ; SET PROFILE {property} {value}</c></summary>
        <DispId(33)>
        Property Profile([Property] As String) As String
        ''' <summary><c>SEARCH ACTIVECHATS</c></summary>
        <DispId(34)>
        ReadOnly Property ActiveChats As ChatCollection
        ''' <summary><c>SEARCH MISSEDCHATS</c></summary>
        <DispId(35)>
        ReadOnly Property MissedChats As ChatCollection
        ''' <summary><c>SEARCH RECENTCHATS</c></summary>
        <DispId(36)>
        ReadOnly Property RecentChats As ChatCollection
        ''' <summary><c>SEARCH BOOKMARKEDCHATS</c></summary>
        <DispId(37)>
        ReadOnly Property BookmarkedChats As ChatCollection
        ''' <summary><c>CHAT CREATE {user}</c></summary>
        <DispId(38)>
        Function CreateChatWith(Username As String) As Chat
        ''' <summary><c>CHAT CREATE {user}[, {user}...]</c></summary>
        <DispId(39)>
        Function CreateChatMultiple(pMembers As UserCollection) As Chat
        ''' <summary><c>SEARCH VOICEMAILS</c></summary>
        <DispId(40)>
        ReadOnly Property Voicemails As VoicemailCollection
        ''' <summary><c>CALLVOICEMAIL {user}</c></summary>
        <DispId(41)>
        Function SendVoicemail(Username As String) As Voicemail
        ''' <summary><c>SEARCH USERSWAITINGMYAUTHORIZATION</c></summary>
        <DispId(42)>
        ReadOnly Property UsersWaitingAuthorization As UserCollection
        ''' <summary><c>CLEAR CHATHISTORY</c></summary>
        <DispId(43)>
        Sub ClearChatHistory()
        ''' <summary><c>CLEAR VOICEMAILHISTORY</c></summary>
        <DispId(44)>
        Sub ClearVoicemailHistory()
        ''' <summary><c>CLEAR CALLHISTORY {type} {username}</c></summary>
        <DispId(45)>
        Sub ClearCallHistory(Optional Username As String = "ALL", Optional Type As TCallHistory = TCallHistory.chsAllCalls)
        ''' <summary>Sends nothing.</summary>
        <DispId(46)>
        Property CommandId As Boolean
        ''' <summary>Sends nothing.</summary>
        <DispId(47)>
        ReadOnly Property Application(Name As String) As Application
        ''' <summary><c>SEARCH GREETING {user}</c></summary>
        <DispId(48)>
        ReadOnly Property Greeting(Optional Username As String = "") As Voicemail
        ''' <summary>Sends nothing.</summary>
        <DispId(49)>
        Property Cache As Boolean
        ''' <summary>Sends nothing.</summary>
        <DispId(50)>
        Sub ResetCache()
        ''' <summary>Sends nothing.</summary>
        <DispId(51)>
        ReadOnly Property CurrentUserProfile As Profile
        ''' <summary><c>SEARCH GROUPS ALL</c></summary>
        <DispId(52)>
        ReadOnly Property Groups As GroupCollection
        ''' <summary><c>SEARCH GROUPS CUSTOM</c></summary>
        <DispId(53)>
        ReadOnly Property CustomGroups As GroupCollection
        ''' <summary><c>SEARCH GROUPS HARDWIRED</c></summary>
        <DispId(54)>
        ReadOnly Property HardwiredGroups As GroupCollection
        ''' <summary><c>SEARCH GROUPS CUSTOM ; CREATE GROUP {name} ; SEARCH GROUPS CUSTOM ; GET GROUP {id} DISPLAYNAME</c></summary>
        <DispId(55)>
        Function CreateGroup(GroupName As String) As Group
        ''' <summary><c>DELETE GROUP {id}</c></summary>
        <DispId(56)>
        Sub DeleteGroup(GroupId As Integer)
        ''' <summary>Sends nothing.</summary>
        <DispId(57)>
        ReadOnly Property Settings As Settings
        ''' <summary>Sends nothing.</summary>
        <DispId(58)>
        ReadOnly Property Client As Client
        ''' <summary><c>NAME {name}</c></summary>
        <DispId(59)>
        WriteOnly Property FriendlyName As String
        ''' <summary>Sends nothing.</summary>
        <DispId(60)>
        ReadOnly Property Command(Id As Integer, Command_ As String, Optional Reply As String = "", Optional Block As Boolean = False, Optional Timeout As Integer = 30000) As Command
        ''' <summary><c>GET VOICEMAIL {id} TYPE</c></summary>
        <DispId(61)>
        ReadOnly Property Voicemail(Id As Integer) As Voicemail
        ''' <summary><c>SEARCH MISSEDVOICEMAILS</c></summary>
        <DispId(62)>
        ReadOnly Property MissedVoicemails As VoicemailCollection
        ''' <summary>Sends nothing.</summary>
        <DispId(63)>
        Sub EnableApiSecurityContext(Context As TApiSecurityContext)
        ''' <summary>Sends nothing.</summary>
        <DispId(64)>
        ReadOnly Property ApiSecurityContextEnabled(Context As TApiSecurityContext) As Boolean
        ''' <summary><c>CREATE SMS {type} {number}[, {number}...]</c></summary>
        <DispId(65)>
        Function CreateSms(MessageType As TSmsMessageType, TargetNumbers As String) As SmsMessage
        ''' <summary><c>SEARCH SMSS</c></summary>
        <DispId(66)>
        ReadOnly Property Smss As SmsMessageCollection
        ''' <summary><c>SEARCH MISSEDSMSS</c></summary>
        <DispId(67)>
        ReadOnly Property MissedSmss As SmsMessageCollection
        ''' <summary><c>CREATE SMS OUTGOING {numbers} ; SET SMS {id} {property} {value} ; ALTER SMS {id} SEND</c></summary>
        <DispId(68)>
        Function SendSms(TargetNumbers As String, MessageText As String, Optional ReplyToNumber As String = "") As SmsMessage
        ''' <summary><c>SEARCH USERS {target}</c></summary>
        <DispId(69)>
        Function AsyncSearchUsers(Target As String) As Integer
        ''' <summary>Sends nothing.</summary>
        <DispId(70)>
        ReadOnly Property ApiWrapperVersion As String
        ''' <summary><c>GET SILENT_MODE ; SET SILENT_MODE ON/OFF</c></summary>
        <DispId(71)>
        Property SilentMode As Boolean
        ''' <summary><c>SEARCH FILETRANSFERS</c></summary>
        <DispId(72)>
        ReadOnly Property FileTransfers As IFileTransferCollection
        ''' <summary><c>SEARCH ACTIVEFILETRANSFERS</c></summary>
        <DispId(73)>
        ReadOnly Property ActiveFileTransfers As IFileTransferCollection
        ''' <summary><c>GET CONTACTS_FOCUSED</c></summary>
        <DispId(74)>
        ReadOnly Property FocusedContacts As UserCollection
        ''' <summary><c>CHAT FINDUSINGBLOB {blob}</c></summary>
        <DispId(75)>
        Function FindChatUsingBlob(Blob As String) As Chat
        ''' <summary><c>CHAT CREATEUSINGBLOB {blob}</c></summary>
        <DispId(76)>
        Function CreateChatUsingBlob(Blob As String) As Chat
        ''' <summary><c>GET PREDICTIVE_DIALER_COUNTRY</c></summary>
        <DispId(77)>
        ReadOnly Property PredictiveDialerCountry As String
    End Interface

    ''' <summary>What <c>new Skype()</c> makes: an object of SkypeClass.</summary>
    <ComImport, Guid("1171B91B-210B-CC4D-2B05-C55AB68F033F"), CoClass(GetType(SkypeClass))>
    Public Interface Skype
        Inherits ISkype, _ISkypeEvents_Event
    End Interface
End Namespace
