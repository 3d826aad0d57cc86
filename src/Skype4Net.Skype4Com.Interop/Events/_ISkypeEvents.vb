' Made from the tables of src/Skype4Net.Skype4Com/Surface; dotnet run in tests/Skype4Net.Skype4Com.Surface writes it anew.
Imports System.Runtime.InteropServices

Namespace SKYPE4COMLib
    ''' <summary>Handles the event <c>Command</c>.</summary>
    Public Delegate Sub _ISkypeEvents_CommandEventHandler(pCommand As Command)

    ''' <summary>Handles the event <c>Reply</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ReplyEventHandler(pCommand As Command)

    ''' <summary>Handles the event <c>Error</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ErrorEventHandler(pCommand As Command, Number As Integer, Description As String)

    ''' <summary>Handles the event <c>AttachmentStatus</c>.</summary>
    Public Delegate Sub _ISkypeEvents_AttachmentStatusEventHandler(Status As TAttachmentStatus)

    ''' <summary>Handles the event <c>ConnectionStatus</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ConnectionStatusEventHandler(Status As TConnectionStatus)

    ''' <summary>Handles the event <c>UserStatus</c>.</summary>
    Public Delegate Sub _ISkypeEvents_UserStatusEventHandler(Status As TUserStatus)

    ''' <summary>Handles the event <c>OnlineStatus</c>.</summary>
    Public Delegate Sub _ISkypeEvents_OnlineStatusEventHandler(pUser As User, Status As TOnlineStatus)

    ''' <summary>Handles the event <c>CallStatus</c>.</summary>
    Public Delegate Sub _ISkypeEvents_CallStatusEventHandler(pCall As [Call], Status As TCallStatus)

    ''' <summary>Handles the event <c>CallHistory</c>.</summary>
    Public Delegate Sub _ISkypeEvents_CallHistoryEventHandler()

    ''' <summary>Handles the event <c>Mute</c>.</summary>
    Public Delegate Sub _ISkypeEvents_MuteEventHandler(Mute As Boolean)

    ''' <summary>Handles the event <c>MessageStatus</c>.</summary>
    Public Delegate Sub _ISkypeEvents_MessageStatusEventHandler(pMessage As ChatMessage, Status As TChatMessageStatus)

    ''' <summary>Handles the event <c>MessageHistory</c>.</summary>
    Public Delegate Sub _ISkypeEvents_MessageHistoryEventHandler(Username As String)

    ''' <summary>Handles the event <c>AutoAway</c>.</summary>
    Public Delegate Sub _ISkypeEvents_AutoAwayEventHandler(Automatic As Boolean)

    ''' <summary>Handles the event <c>CallDtmfReceived</c>.</summary>
    Public Delegate Sub _ISkypeEvents_CallDtmfReceivedEventHandler(pCall As [Call], code As String)

    ''' <summary>Handles the event <c>VoicemailStatus</c>.</summary>
    Public Delegate Sub _ISkypeEvents_VoicemailStatusEventHandler(pMail As Voicemail, Status As TVoicemailStatus)

    ''' <summary>Handles the event <c>ApplicationConnecting</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ApplicationConnectingEventHandler(pApp As Application, pUsers As UserCollection)

    ''' <summary>Handles the event <c>ApplicationStreams</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ApplicationStreamsEventHandler(pApp As Application, pStreams As ApplicationStreamCollection)

    ''' <summary>Handles the event <c>ApplicationDatagram</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ApplicationDatagramEventHandler(pApp As Application, pStream As ApplicationStream, Text As String)

    ''' <summary>Handles the event <c>ApplicationSending</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ApplicationSendingEventHandler(pApp As Application, pStreams As ApplicationStreamCollection)

    ''' <summary>Handles the event <c>ApplicationReceiving</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ApplicationReceivingEventHandler(pApp As Application, pStreams As ApplicationStreamCollection)

    ''' <summary>Handles the event <c>ContactsFocused</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ContactsFocusedEventHandler(Username As String)

    ''' <summary>Handles the event <c>GroupVisible</c>.</summary>
    Public Delegate Sub _ISkypeEvents_GroupVisibleEventHandler(pGroup As Group, Visible As Boolean)

    ''' <summary>Handles the event <c>GroupExpanded</c>.</summary>
    Public Delegate Sub _ISkypeEvents_GroupExpandedEventHandler(pGroup As Group, Expanded As Boolean)

    ''' <summary>Handles the event <c>GroupUsers</c>.</summary>
    Public Delegate Sub _ISkypeEvents_GroupUsersEventHandler(pGroup As Group, pUsers As UserCollection)

    ''' <summary>Handles the event <c>GroupDeleted</c>.</summary>
    Public Delegate Sub _ISkypeEvents_GroupDeletedEventHandler(GroupId As Integer)

    ''' <summary>Handles the event <c>UserMood</c>.</summary>
    Public Delegate Sub _ISkypeEvents_UserMoodEventHandler(pUser As User, MoodText As String)

    ''' <summary>Handles the event <c>SmsMessageStatusChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_SmsMessageStatusChangedEventHandler(pMessage As SmsMessage, Status As TSmsMessageStatus)

    ''' <summary>Handles the event <c>SmsTargetStatusChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_SmsTargetStatusChangedEventHandler(pTarget As SmsTarget, Status As TSmsTargetStatus)

    ''' <summary>Handles the event <c>CallInputStatusChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_CallInputStatusChangedEventHandler(pCall As [Call], Status As Boolean)

    ''' <summary>Handles the event <c>AsyncSearchUsersFinished</c>.</summary>
    Public Delegate Sub _ISkypeEvents_AsyncSearchUsersFinishedEventHandler(Cookie As Integer, pUsers As UserCollection)

    ''' <summary>Handles the event <c>CallSeenStatusChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_CallSeenStatusChangedEventHandler(pCall As [Call], Status As Boolean)

    ''' <summary>Handles the event <c>PluginEventClicked</c>.</summary>
    Public Delegate Sub _ISkypeEvents_PluginEventClickedEventHandler(pEvent As PluginEvent)

    ''' <summary>Handles the event <c>PluginMenuItemClicked</c>.</summary>
    Public Delegate Sub _ISkypeEvents_PluginMenuItemClickedEventHandler(pMenuItem As PluginMenuItem, pUsers As UserCollection, PluginContext As TPluginContext, ContextId As String)

    ''' <summary>Handles the event <c>WallpaperChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_WallpaperChangedEventHandler(Path As String)

    ''' <summary>Handles the event <c>FileTransferStatusChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_FileTransferStatusChangedEventHandler(pTransfer As IFileTransfer, Status As TFileTransferStatus)

    ''' <summary>Handles the event <c>CallTransferStatusChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_CallTransferStatusChangedEventHandler(pCall As [Call], Status As TCallStatus)

    ''' <summary>Handles the event <c>ChatMembersChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ChatMembersChangedEventHandler(pChat As Chat, pMembers As UserCollection)

    ''' <summary>Handles the event <c>ChatMemberRoleChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_ChatMemberRoleChangedEventHandler(pMember As IChatMember, Role As TChatMemberRole)

    ''' <summary>Handles the event <c>CallVideoStatusChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_CallVideoStatusChangedEventHandler(pCall As [Call], Status As TCallVideoStatus)

    ''' <summary>Handles the event <c>CallVideoSendStatusChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_CallVideoSendStatusChangedEventHandler(pCall As [Call], Status As TCallVideoSendStatus)

    ''' <summary>Handles the event <c>CallVideoReceiveStatusChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_CallVideoReceiveStatusChangedEventHandler(pCall As [Call], Status As TCallVideoSendStatus)

    ''' <summary>Handles the event <c>SilentModeStatusChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_SilentModeStatusChangedEventHandler(Silent As Boolean)

    ''' <summary>Handles the event <c>UILanguageChanged</c>.</summary>
    Public Delegate Sub _ISkypeEvents_UILanguageChangedEventHandler(code As String)

    ''' <summary>Handles the event <c>UserAuthorizationRequestReceived</c>.</summary>
    Public Delegate Sub _ISkypeEvents_UserAuthorizationRequestReceivedEventHandler(pUser As User)

    ''' <summary>What a sink of the events would implement in COM; it holds their numbers.</summary>
    <ComImport, Guid("01C4FC0F-D57F-8ABA-5126-7A9083764A7D"), InterfaceType(ComInterfaceType.InterfaceIsIDispatch)>
    Public Interface _ISkypeEvents
        ''' <summary><c>a command is about to be sent</c></summary>
        <DispId(1)>
        Sub Command(pCommand As Command)
        ''' <summary><c>a reply arrived for a sent command</c></summary>
        <DispId(2)>
        Sub Reply(pCommand As Command)
        ''' <summary><c>ERROR {code} {text} as a reply</c></summary>
        <DispId(3)>
        Sub [Error](pCommand As Command, Number As Integer, Description As String)
        ''' <summary><c>transport status change</c></summary>
        <DispId(4)>
        Sub AttachmentStatus(Status As TAttachmentStatus)
        ''' <summary><c>CONNSTATUS {status}</c></summary>
        <DispId(5)>
        Sub ConnectionStatus(Status As TConnectionStatus)
        ''' <summary><c>USERSTATUS {status}</c></summary>
        <DispId(6)>
        Sub UserStatus(Status As TUserStatus)
        ''' <summary><c>USER {handle} ONLINESTATUS {status}</c></summary>
        <DispId(7)>
        Sub OnlineStatus(pUser As User, Status As TOnlineStatus)
        ''' <summary><c>CALL {id} STATUS {status}</c></summary>
        <DispId(8)>
        Sub CallStatus(pCall As [Call], Status As TCallStatus)
        ''' <summary><c>CALLHISTORYCHANGED</c></summary>
        <DispId(9)>
        Sub CallHistory()
        ''' <summary><c>MUTE ON/OFF</c></summary>
        <DispId(10)>
        Sub Mute(Mute As Boolean)
        ''' <summary><c>CHATMESSAGE {id} STATUS {status}</c></summary>
        <DispId(11)>
        Sub MessageStatus(pMessage As ChatMessage, Status As TChatMessageStatus)
        ''' <summary><c>IMHISTORYCHANGED</c></summary>
        <DispId(12)>
        Sub MessageHistory(Username As String)
        ''' <summary><c>AUTOAWAY ON/OFF</c></summary>
        <DispId(13)>
        Sub AutoAway(Automatic As Boolean)
        ''' <summary><c>CALL {id} DTMF {code}</c></summary>
        <DispId(14)>
        Sub CallDtmfReceived(pCall As [Call], code As String)
        ''' <summary><c>VOICEMAIL {id} STATUS {status}</c></summary>
        <DispId(15)>
        Sub VoicemailStatus(pMail As Voicemail, Status As TVoicemailStatus)
        ''' <summary><c>APPLICATION {name} CONNECTING [{user} ...]</c></summary>
        <DispId(16)>
        Sub ApplicationConnecting(pApp As Application, pUsers As UserCollection)
        ''' <summary><c>APPLICATION {name} STREAMS [{user}:{n} ...]</c></summary>
        <DispId(17)>
        Sub ApplicationStreams(pApp As Application, pStreams As ApplicationStreamCollection)
        ''' <summary><c>APPLICATION {name} DATAGRAM {user}:{n} {text}</c></summary>
        <DispId(18)>
        Sub ApplicationDatagram(pApp As Application, pStream As ApplicationStream, Text As String)
        ''' <summary><c>APPLICATION {name} SENDING [{user}:{n}={bytes} ...]</c></summary>
        <DispId(19)>
        Sub ApplicationSending(pApp As Application, pStreams As ApplicationStreamCollection)
        ''' <summary><c>APPLICATION {name} RECEIVED [{user}:{n}={bytes} ...]</c></summary>
        <DispId(20)>
        Sub ApplicationReceiving(pApp As Application, pStreams As ApplicationStreamCollection)
        ''' <summary><c>CONTACTS FOCUSED [{user}]</c></summary>
        <DispId(21)>
        Sub ContactsFocused(Username As String)
        ''' <summary><c>GROUP {id} VISIBLE TRUE/FALSE</c></summary>
        <DispId(22)>
        Sub GroupVisible(pGroup As Group, Visible As Boolean)
        ''' <summary><c>GROUP {id} EXPANDED TRUE/FALSE</c></summary>
        <DispId(23)>
        Sub GroupExpanded(pGroup As Group, Expanded As Boolean)
        ''' <summary><c>GROUP {id} NROFUSERS {count}</c></summary>
        <DispId(24)>
        Sub GroupUsers(pGroup As Group, pUsers As UserCollection)
        ''' <summary><c>DELETED GROUP {id}</c></summary>
        <DispId(25)>
        Sub GroupDeleted(GroupId As Integer)
        ''' <summary><c>USER {handle} MOOD_TEXT {text} / USER {handle} RICH_MOOD_TEXT {text}</c></summary>
        <DispId(26)>
        Sub UserMood(pUser As User, MoodText As String)
        ''' <summary><c>SMS {id} STATUS {status}</c></summary>
        <DispId(27)>
        Sub SmsMessageStatusChanged(pMessage As SmsMessage, Status As TSmsMessageStatus)
        ''' <summary><c>SMS {id} TARGET_STATUSES {number}={status}[, ...]</c></summary>
        <DispId(28)>
        Sub SmsTargetStatusChanged(pTarget As SmsTarget, Status As TSmsTargetStatus)
        ''' <summary><c>CALL {id} VAA_INPUT_STATUS TRUE/FALSE</c></summary>
        <DispId(29)>
        Sub CallInputStatusChanged(pCall As [Call], Status As Boolean)
        ''' <summary><c>reply to SEARCH USERS {target}: USERS [{user}, ...]</c></summary>
        <DispId(30)>
        Sub AsyncSearchUsersFinished(Cookie As Integer, pUsers As UserCollection)
        ''' <summary><c>CALL {id} SEEN TRUE/FALSE</c></summary>
        <DispId(31)>
        Sub CallSeenStatusChanged(pCall As [Call], Status As Boolean)
        ''' <summary><c>EVENT {id} CLICKED</c></summary>
        <DispId(32)>
        Sub PluginEventClicked(pEvent As PluginEvent)
        ''' <summary><c>MENU_ITEM {id} CLICKED [{user}, ...] CONTEXT {context} [CONTEXT_ID {id}]</c></summary>
        <DispId(33)>
        Sub PluginMenuItemClicked(pMenuItem As PluginMenuItem, pUsers As UserCollection, PluginContext As TPluginContext, ContextId As String)
        ''' <summary><c>WALLPAPER {path}</c></summary>
        <DispId(34)>
        Sub WallpaperChanged(Path As String)
        ''' <summary><c>FILETRANSFER {id} STATUS {status}</c></summary>
        <DispId(35)>
        Sub FileTransferStatusChanged(pTransfer As IFileTransfer, Status As TFileTransferStatus)
        ''' <summary><c>CALL {id} TRANSFER_STATUS {status}</c></summary>
        <DispId(36)>
        Sub CallTransferStatusChanged(pCall As [Call], Status As TCallStatus)
        ''' <summary><c>CHAT {name} MEMBERS {user} ...</c></summary>
        <DispId(37)>
        Sub ChatMembersChanged(pChat As Chat, pMembers As UserCollection)
        ''' <summary><c>CHATMEMBER {id} ROLE {role}</c></summary>
        <DispId(38)>
        Sub ChatMemberRoleChanged(pMember As IChatMember, Role As TChatMemberRole)
        ''' <summary><c>CALL {id} VIDEO_STATUS {status}</c></summary>
        <DispId(39)>
        Sub CallVideoStatusChanged(pCall As [Call], Status As TCallVideoStatus)
        ''' <summary><c>CALL {id} VIDEO_SEND_STATUS {status}</c></summary>
        <DispId(40)>
        Sub CallVideoSendStatusChanged(pCall As [Call], Status As TCallVideoSendStatus)
        ''' <summary><c>CALL {id} VIDEO_RECEIVE_STATUS {status}</c></summary>
        <DispId(41)>
        Sub CallVideoReceiveStatusChanged(pCall As [Call], Status As TCallVideoSendStatus)
        ''' <summary><c>SILENT_MODE ON/OFF</c></summary>
        <DispId(42)>
        Sub SilentModeStatusChanged(Silent As Boolean)
        ''' <summary><c>UI_LANGUAGE {code}</c></summary>
        <DispId(43)>
        Sub UILanguageChanged(code As String)
        ''' <summary><c>USER {handle} RECEIVEDAUTHREQUEST {text}</c></summary>
        <DispId(44)>
        Sub UserAuthorizationRequestReceived(pUser As User)
    End Interface

    ''' <summary>The events of _ISkypeEvents, as .NET has them.</summary>
    <ComEventInterface(GetType(_ISkypeEvents), GetType(_ISkypeEvents)), ComVisible(False)>
    Public Interface _ISkypeEvents_Event
        ''' <summary><c>a command is about to be sent</c></summary>
        Event Command As _ISkypeEvents_CommandEventHandler
        ''' <summary><c>a reply arrived for a sent command</c></summary>
        Event Reply As _ISkypeEvents_ReplyEventHandler
        ''' <summary><c>ERROR {code} {text} as a reply</c></summary>
        Event [Error] As _ISkypeEvents_ErrorEventHandler
        ''' <summary><c>transport status change</c></summary>
        Event AttachmentStatus As _ISkypeEvents_AttachmentStatusEventHandler
        ''' <summary><c>CONNSTATUS {status}</c></summary>
        Event ConnectionStatus As _ISkypeEvents_ConnectionStatusEventHandler
        ''' <summary><c>USERSTATUS {status}</c></summary>
        Event UserStatus As _ISkypeEvents_UserStatusEventHandler
        ''' <summary><c>USER {handle} ONLINESTATUS {status}</c></summary>
        Event OnlineStatus As _ISkypeEvents_OnlineStatusEventHandler
        ''' <summary><c>CALL {id} STATUS {status}</c></summary>
        Event CallStatus As _ISkypeEvents_CallStatusEventHandler
        ''' <summary><c>CALLHISTORYCHANGED</c></summary>
        Event CallHistory As _ISkypeEvents_CallHistoryEventHandler
        ''' <summary><c>MUTE ON/OFF</c></summary>
        Event Mute As _ISkypeEvents_MuteEventHandler
        ''' <summary><c>CHATMESSAGE {id} STATUS {status}</c></summary>
        Event MessageStatus As _ISkypeEvents_MessageStatusEventHandler
        ''' <summary><c>IMHISTORYCHANGED</c></summary>
        Event MessageHistory As _ISkypeEvents_MessageHistoryEventHandler
        ''' <summary><c>AUTOAWAY ON/OFF</c></summary>
        Event AutoAway As _ISkypeEvents_AutoAwayEventHandler
        ''' <summary><c>CALL {id} DTMF {code}</c></summary>
        Event CallDtmfReceived As _ISkypeEvents_CallDtmfReceivedEventHandler
        ''' <summary><c>VOICEMAIL {id} STATUS {status}</c></summary>
        Event VoicemailStatus As _ISkypeEvents_VoicemailStatusEventHandler
        ''' <summary><c>APPLICATION {name} CONNECTING [{user} ...]</c></summary>
        Event ApplicationConnecting As _ISkypeEvents_ApplicationConnectingEventHandler
        ''' <summary><c>APPLICATION {name} STREAMS [{user}:{n} ...]</c></summary>
        Event ApplicationStreams As _ISkypeEvents_ApplicationStreamsEventHandler
        ''' <summary><c>APPLICATION {name} DATAGRAM {user}:{n} {text}</c></summary>
        Event ApplicationDatagram As _ISkypeEvents_ApplicationDatagramEventHandler
        ''' <summary><c>APPLICATION {name} SENDING [{user}:{n}={bytes} ...]</c></summary>
        Event ApplicationSending As _ISkypeEvents_ApplicationSendingEventHandler
        ''' <summary><c>APPLICATION {name} RECEIVED [{user}:{n}={bytes} ...]</c></summary>
        Event ApplicationReceiving As _ISkypeEvents_ApplicationReceivingEventHandler
        ''' <summary><c>CONTACTS FOCUSED [{user}]</c></summary>
        Event ContactsFocused As _ISkypeEvents_ContactsFocusedEventHandler
        ''' <summary><c>GROUP {id} VISIBLE TRUE/FALSE</c></summary>
        Event GroupVisible As _ISkypeEvents_GroupVisibleEventHandler
        ''' <summary><c>GROUP {id} EXPANDED TRUE/FALSE</c></summary>
        Event GroupExpanded As _ISkypeEvents_GroupExpandedEventHandler
        ''' <summary><c>GROUP {id} NROFUSERS {count}</c></summary>
        Event GroupUsers As _ISkypeEvents_GroupUsersEventHandler
        ''' <summary><c>DELETED GROUP {id}</c></summary>
        Event GroupDeleted As _ISkypeEvents_GroupDeletedEventHandler
        ''' <summary><c>USER {handle} MOOD_TEXT {text} / USER {handle} RICH_MOOD_TEXT {text}</c></summary>
        Event UserMood As _ISkypeEvents_UserMoodEventHandler
        ''' <summary><c>SMS {id} STATUS {status}</c></summary>
        Event SmsMessageStatusChanged As _ISkypeEvents_SmsMessageStatusChangedEventHandler
        ''' <summary><c>SMS {id} TARGET_STATUSES {number}={status}[, ...]</c></summary>
        Event SmsTargetStatusChanged As _ISkypeEvents_SmsTargetStatusChangedEventHandler
        ''' <summary><c>CALL {id} VAA_INPUT_STATUS TRUE/FALSE</c></summary>
        Event CallInputStatusChanged As _ISkypeEvents_CallInputStatusChangedEventHandler
        ''' <summary><c>reply to SEARCH USERS {target}: USERS [{user}, ...]</c></summary>
        Event AsyncSearchUsersFinished As _ISkypeEvents_AsyncSearchUsersFinishedEventHandler
        ''' <summary><c>CALL {id} SEEN TRUE/FALSE</c></summary>
        Event CallSeenStatusChanged As _ISkypeEvents_CallSeenStatusChangedEventHandler
        ''' <summary><c>EVENT {id} CLICKED</c></summary>
        Event PluginEventClicked As _ISkypeEvents_PluginEventClickedEventHandler
        ''' <summary><c>MENU_ITEM {id} CLICKED [{user}, ...] CONTEXT {context} [CONTEXT_ID {id}]</c></summary>
        Event PluginMenuItemClicked As _ISkypeEvents_PluginMenuItemClickedEventHandler
        ''' <summary><c>WALLPAPER {path}</c></summary>
        Event WallpaperChanged As _ISkypeEvents_WallpaperChangedEventHandler
        ''' <summary><c>FILETRANSFER {id} STATUS {status}</c></summary>
        Event FileTransferStatusChanged As _ISkypeEvents_FileTransferStatusChangedEventHandler
        ''' <summary><c>CALL {id} TRANSFER_STATUS {status}</c></summary>
        Event CallTransferStatusChanged As _ISkypeEvents_CallTransferStatusChangedEventHandler
        ''' <summary><c>CHAT {name} MEMBERS {user} ...</c></summary>
        Event ChatMembersChanged As _ISkypeEvents_ChatMembersChangedEventHandler
        ''' <summary><c>CHATMEMBER {id} ROLE {role}</c></summary>
        Event ChatMemberRoleChanged As _ISkypeEvents_ChatMemberRoleChangedEventHandler
        ''' <summary><c>CALL {id} VIDEO_STATUS {status}</c></summary>
        Event CallVideoStatusChanged As _ISkypeEvents_CallVideoStatusChangedEventHandler
        ''' <summary><c>CALL {id} VIDEO_SEND_STATUS {status}</c></summary>
        Event CallVideoSendStatusChanged As _ISkypeEvents_CallVideoSendStatusChangedEventHandler
        ''' <summary><c>CALL {id} VIDEO_RECEIVE_STATUS {status}</c></summary>
        Event CallVideoReceiveStatusChanged As _ISkypeEvents_CallVideoReceiveStatusChangedEventHandler
        ''' <summary><c>SILENT_MODE ON/OFF</c></summary>
        Event SilentModeStatusChanged As _ISkypeEvents_SilentModeStatusChangedEventHandler
        ''' <summary><c>UI_LANGUAGE {code}</c></summary>
        Event UILanguageChanged As _ISkypeEvents_UILanguageChangedEventHandler
        ''' <summary><c>USER {handle} RECEIVEDAUTHREQUEST {text}</c></summary>
        Event UserAuthorizationRequestReceived As _ISkypeEvents_UserAuthorizationRequestReceivedEventHandler
    End Interface
End Namespace
