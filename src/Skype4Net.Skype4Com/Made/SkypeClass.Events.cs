// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <content>The events. One that shares its name with a member is called by its interface, <c>_ISkypeEvents_Event_Name</c>.</content>
public partial class SkypeClass
{
    public event _ISkypeEvents_CommandEventHandler _ISkypeEvents_Event_Command
    {
        add => CommandHandlers.Add(value);
        remove => CommandHandlers.Remove(value);
    }

    event _ISkypeEvents_CommandEventHandler _ISkypeEvents_Event.Command
    {
        add => CommandHandlers.Add(value);
        remove => CommandHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_CommandEventHandler> CommandHandlers { get; } = new();

    public event _ISkypeEvents_ReplyEventHandler Reply
    {
        add => ReplyHandlers.Add(value);
        remove => ReplyHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ReplyEventHandler> ReplyHandlers { get; } = new();

    public event _ISkypeEvents_ErrorEventHandler Error
    {
        add => ErrorHandlers.Add(value);
        remove => ErrorHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ErrorEventHandler> ErrorHandlers { get; } = new();

    public event _ISkypeEvents_AttachmentStatusEventHandler _ISkypeEvents_Event_AttachmentStatus
    {
        add => AttachmentStatusHandlers.Add(value);
        remove => AttachmentStatusHandlers.Remove(value);
    }

    event _ISkypeEvents_AttachmentStatusEventHandler _ISkypeEvents_Event.AttachmentStatus
    {
        add => AttachmentStatusHandlers.Add(value);
        remove => AttachmentStatusHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_AttachmentStatusEventHandler> AttachmentStatusHandlers { get; } = new();

    public event _ISkypeEvents_ConnectionStatusEventHandler _ISkypeEvents_Event_ConnectionStatus
    {
        add => ConnectionStatusHandlers.Add(value);
        remove => ConnectionStatusHandlers.Remove(value);
    }

    event _ISkypeEvents_ConnectionStatusEventHandler _ISkypeEvents_Event.ConnectionStatus
    {
        add => ConnectionStatusHandlers.Add(value);
        remove => ConnectionStatusHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ConnectionStatusEventHandler> ConnectionStatusHandlers { get; } = new();

    public event _ISkypeEvents_UserStatusEventHandler UserStatus
    {
        add => UserStatusHandlers.Add(value);
        remove => UserStatusHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_UserStatusEventHandler> UserStatusHandlers { get; } = new();

    public event _ISkypeEvents_OnlineStatusEventHandler OnlineStatus
    {
        add => OnlineStatusHandlers.Add(value);
        remove => OnlineStatusHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_OnlineStatusEventHandler> OnlineStatusHandlers { get; } = new();

    public event _ISkypeEvents_CallStatusEventHandler _ISkypeEvents_Event_CallStatus
    {
        add => CallStatusHandlers.Add(value);
        remove => CallStatusHandlers.Remove(value);
    }

    event _ISkypeEvents_CallStatusEventHandler _ISkypeEvents_Event.CallStatus
    {
        add => CallStatusHandlers.Add(value);
        remove => CallStatusHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_CallStatusEventHandler> CallStatusHandlers { get; } = new();

    public event _ISkypeEvents_CallHistoryEventHandler CallHistory
    {
        add => CallHistoryHandlers.Add(value);
        remove => CallHistoryHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_CallHistoryEventHandler> CallHistoryHandlers { get; } = new();

    public event _ISkypeEvents_MuteEventHandler _ISkypeEvents_Event_Mute
    {
        add => MuteHandlers.Add(value);
        remove => MuteHandlers.Remove(value);
    }

    event _ISkypeEvents_MuteEventHandler _ISkypeEvents_Event.Mute
    {
        add => MuteHandlers.Add(value);
        remove => MuteHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_MuteEventHandler> MuteHandlers { get; } = new();

    public event _ISkypeEvents_MessageStatusEventHandler MessageStatus
    {
        add => MessageStatusHandlers.Add(value);
        remove => MessageStatusHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_MessageStatusEventHandler> MessageStatusHandlers { get; } = new();

    public event _ISkypeEvents_MessageHistoryEventHandler MessageHistory
    {
        add => MessageHistoryHandlers.Add(value);
        remove => MessageHistoryHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_MessageHistoryEventHandler> MessageHistoryHandlers { get; } = new();

    public event _ISkypeEvents_AutoAwayEventHandler AutoAway
    {
        add => AutoAwayHandlers.Add(value);
        remove => AutoAwayHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_AutoAwayEventHandler> AutoAwayHandlers { get; } = new();

    public event _ISkypeEvents_CallDtmfReceivedEventHandler CallDtmfReceived
    {
        add => CallDtmfReceivedHandlers.Add(value);
        remove => CallDtmfReceivedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_CallDtmfReceivedEventHandler> CallDtmfReceivedHandlers { get; } = new();

    public event _ISkypeEvents_VoicemailStatusEventHandler _ISkypeEvents_Event_VoicemailStatus
    {
        add => VoicemailStatusHandlers.Add(value);
        remove => VoicemailStatusHandlers.Remove(value);
    }

    event _ISkypeEvents_VoicemailStatusEventHandler _ISkypeEvents_Event.VoicemailStatus
    {
        add => VoicemailStatusHandlers.Add(value);
        remove => VoicemailStatusHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_VoicemailStatusEventHandler> VoicemailStatusHandlers { get; } = new();

    public event _ISkypeEvents_ApplicationConnectingEventHandler ApplicationConnecting
    {
        add => ApplicationConnectingHandlers.Add(value);
        remove => ApplicationConnectingHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ApplicationConnectingEventHandler> ApplicationConnectingHandlers { get; } = new();

    public event _ISkypeEvents_ApplicationStreamsEventHandler _ISkypeEvents_Event_ApplicationStreams
    {
        add => ApplicationStreamsHandlers.Add(value);
        remove => ApplicationStreamsHandlers.Remove(value);
    }

    event _ISkypeEvents_ApplicationStreamsEventHandler _ISkypeEvents_Event.ApplicationStreams
    {
        add => ApplicationStreamsHandlers.Add(value);
        remove => ApplicationStreamsHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ApplicationStreamsEventHandler> ApplicationStreamsHandlers { get; } = new();

    public event _ISkypeEvents_ApplicationDatagramEventHandler ApplicationDatagram
    {
        add => ApplicationDatagramHandlers.Add(value);
        remove => ApplicationDatagramHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ApplicationDatagramEventHandler> ApplicationDatagramHandlers { get; } = new();

    public event _ISkypeEvents_ApplicationSendingEventHandler ApplicationSending
    {
        add => ApplicationSendingHandlers.Add(value);
        remove => ApplicationSendingHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ApplicationSendingEventHandler> ApplicationSendingHandlers { get; } = new();

    public event _ISkypeEvents_ApplicationReceivingEventHandler ApplicationReceiving
    {
        add => ApplicationReceivingHandlers.Add(value);
        remove => ApplicationReceivingHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ApplicationReceivingEventHandler> ApplicationReceivingHandlers { get; } = new();

    public event _ISkypeEvents_ContactsFocusedEventHandler ContactsFocused
    {
        add => ContactsFocusedHandlers.Add(value);
        remove => ContactsFocusedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ContactsFocusedEventHandler> ContactsFocusedHandlers { get; } = new();

    public event _ISkypeEvents_GroupVisibleEventHandler GroupVisible
    {
        add => GroupVisibleHandlers.Add(value);
        remove => GroupVisibleHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_GroupVisibleEventHandler> GroupVisibleHandlers { get; } = new();

    public event _ISkypeEvents_GroupExpandedEventHandler GroupExpanded
    {
        add => GroupExpandedHandlers.Add(value);
        remove => GroupExpandedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_GroupExpandedEventHandler> GroupExpandedHandlers { get; } = new();

    public event _ISkypeEvents_GroupUsersEventHandler GroupUsers
    {
        add => GroupUsersHandlers.Add(value);
        remove => GroupUsersHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_GroupUsersEventHandler> GroupUsersHandlers { get; } = new();

    public event _ISkypeEvents_GroupDeletedEventHandler GroupDeleted
    {
        add => GroupDeletedHandlers.Add(value);
        remove => GroupDeletedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_GroupDeletedEventHandler> GroupDeletedHandlers { get; } = new();

    public event _ISkypeEvents_UserMoodEventHandler UserMood
    {
        add => UserMoodHandlers.Add(value);
        remove => UserMoodHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_UserMoodEventHandler> UserMoodHandlers { get; } = new();

    public event _ISkypeEvents_SmsMessageStatusChangedEventHandler SmsMessageStatusChanged
    {
        add => SmsMessageStatusChangedHandlers.Add(value);
        remove => SmsMessageStatusChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_SmsMessageStatusChangedEventHandler> SmsMessageStatusChangedHandlers { get; } = new();

    public event _ISkypeEvents_SmsTargetStatusChangedEventHandler SmsTargetStatusChanged
    {
        add => SmsTargetStatusChangedHandlers.Add(value);
        remove => SmsTargetStatusChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_SmsTargetStatusChangedEventHandler> SmsTargetStatusChangedHandlers { get; } = new();

    public event _ISkypeEvents_CallInputStatusChangedEventHandler CallInputStatusChanged
    {
        add => CallInputStatusChangedHandlers.Add(value);
        remove => CallInputStatusChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_CallInputStatusChangedEventHandler> CallInputStatusChangedHandlers { get; } = new();

    public event _ISkypeEvents_AsyncSearchUsersFinishedEventHandler AsyncSearchUsersFinished
    {
        add => AsyncSearchUsersFinishedHandlers.Add(value);
        remove => AsyncSearchUsersFinishedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_AsyncSearchUsersFinishedEventHandler> AsyncSearchUsersFinishedHandlers { get; } = new();

    public event _ISkypeEvents_CallSeenStatusChangedEventHandler CallSeenStatusChanged
    {
        add => CallSeenStatusChangedHandlers.Add(value);
        remove => CallSeenStatusChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_CallSeenStatusChangedEventHandler> CallSeenStatusChangedHandlers { get; } = new();

    public event _ISkypeEvents_PluginEventClickedEventHandler PluginEventClicked
    {
        add => PluginEventClickedHandlers.Add(value);
        remove => PluginEventClickedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_PluginEventClickedEventHandler> PluginEventClickedHandlers { get; } = new();

    public event _ISkypeEvents_PluginMenuItemClickedEventHandler PluginMenuItemClicked
    {
        add => PluginMenuItemClickedHandlers.Add(value);
        remove => PluginMenuItemClickedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_PluginMenuItemClickedEventHandler> PluginMenuItemClickedHandlers { get; } = new();

    public event _ISkypeEvents_WallpaperChangedEventHandler WallpaperChanged
    {
        add => WallpaperChangedHandlers.Add(value);
        remove => WallpaperChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_WallpaperChangedEventHandler> WallpaperChangedHandlers { get; } = new();

    public event _ISkypeEvents_FileTransferStatusChangedEventHandler FileTransferStatusChanged
    {
        add => FileTransferStatusChangedHandlers.Add(value);
        remove => FileTransferStatusChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_FileTransferStatusChangedEventHandler> FileTransferStatusChangedHandlers { get; } = new();

    public event _ISkypeEvents_CallTransferStatusChangedEventHandler CallTransferStatusChanged
    {
        add => CallTransferStatusChangedHandlers.Add(value);
        remove => CallTransferStatusChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_CallTransferStatusChangedEventHandler> CallTransferStatusChangedHandlers { get; } = new();

    public event _ISkypeEvents_ChatMembersChangedEventHandler ChatMembersChanged
    {
        add => ChatMembersChangedHandlers.Add(value);
        remove => ChatMembersChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ChatMembersChangedEventHandler> ChatMembersChangedHandlers { get; } = new();

    public event _ISkypeEvents_ChatMemberRoleChangedEventHandler ChatMemberRoleChanged
    {
        add => ChatMemberRoleChangedHandlers.Add(value);
        remove => ChatMemberRoleChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_ChatMemberRoleChangedEventHandler> ChatMemberRoleChangedHandlers { get; } = new();

    public event _ISkypeEvents_CallVideoStatusChangedEventHandler CallVideoStatusChanged
    {
        add => CallVideoStatusChangedHandlers.Add(value);
        remove => CallVideoStatusChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_CallVideoStatusChangedEventHandler> CallVideoStatusChangedHandlers { get; } = new();

    public event _ISkypeEvents_CallVideoSendStatusChangedEventHandler CallVideoSendStatusChanged
    {
        add => CallVideoSendStatusChangedHandlers.Add(value);
        remove => CallVideoSendStatusChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_CallVideoSendStatusChangedEventHandler> CallVideoSendStatusChangedHandlers { get; } = new();

    public event _ISkypeEvents_CallVideoReceiveStatusChangedEventHandler CallVideoReceiveStatusChanged
    {
        add => CallVideoReceiveStatusChangedHandlers.Add(value);
        remove => CallVideoReceiveStatusChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_CallVideoReceiveStatusChangedEventHandler> CallVideoReceiveStatusChangedHandlers { get; } = new();

    public event _ISkypeEvents_SilentModeStatusChangedEventHandler SilentModeStatusChanged
    {
        add => SilentModeStatusChangedHandlers.Add(value);
        remove => SilentModeStatusChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_SilentModeStatusChangedEventHandler> SilentModeStatusChangedHandlers { get; } = new();

    public event _ISkypeEvents_UILanguageChangedEventHandler UILanguageChanged
    {
        add => UILanguageChangedHandlers.Add(value);
        remove => UILanguageChangedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_UILanguageChangedEventHandler> UILanguageChangedHandlers { get; } = new();

    public event _ISkypeEvents_UserAuthorizationRequestReceivedEventHandler UserAuthorizationRequestReceived
    {
        add => UserAuthorizationRequestReceivedHandlers.Add(value);
        remove => UserAuthorizationRequestReceivedHandlers.Remove(value);
    }

    internal Handlers<_ISkypeEvents_UserAuthorizationRequestReceivedEventHandler> UserAuthorizationRequestReceivedHandlers { get; } = new();
}
