// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.

namespace SKYPE4COMLib;

/// <summary>The numbers of Skype4COM and the words of the wire that they stand for.</summary>
internal static class ComWords
{
    private static readonly Dictionary<Type, Array> s_all = new()
    {
        [typeof(TBuddyStatus)] = new (string, TBuddyStatus)[]
        {
            ("0", TBuddyStatus.budNeverBeenFriend),
            ("1", TBuddyStatus.budDeletedFriend),
            ("2", TBuddyStatus.budPendingAuthorization),
            ("3", TBuddyStatus.budFriend),
        },
        [typeof(TCallFailureReason)] = new (string, TCallFailureReason)[]
        {
            ("1", TCallFailureReason.cfrMiscError),
            ("2", TCallFailureReason.cfrUserDoesNotExist),
            ("3", TCallFailureReason.cfrUserIsOffline),
            ("4", TCallFailureReason.cfrNoProxyFound),
            ("5", TCallFailureReason.cfrSessionTerminated),
            ("6", TCallFailureReason.cfrNoCommonCodec),
            ("7", TCallFailureReason.cfrSoundIOError),
            ("8", TCallFailureReason.cfrRemoteDeviceError),
            ("9", TCallFailureReason.cfrBlockedByRecipient),
            ("10", TCallFailureReason.cfrRecipientNotFriend),
            ("11", TCallFailureReason.cfrNotAuthorizedByRecipient),
            ("12", TCallFailureReason.cfrSoundRecordingError),
        },
        [typeof(TCallHistory)] = new (string, TCallHistory)[]
        {
            ("ALL", TCallHistory.chsAllCalls),
            ("MISSED", TCallHistory.chsMissedCalls),
            ("INCOMING", TCallHistory.chsIncomingCalls),
            ("OUTGOING", TCallHistory.chsOutgoingCalls),
        },
        [typeof(TCallStatus)] = new (string, TCallStatus)[]
        {
            ("NOT_AVAILABLE", TCallStatus.clsUnknown),
            ("UNPLACED", TCallStatus.clsUnplaced),
            ("ROUTING", TCallStatus.clsRouting),
            ("EARLYMEDIA", TCallStatus.clsEarlyMedia),
            ("FAILED", TCallStatus.clsFailed),
            ("RINGING", TCallStatus.clsRinging),
            ("INPROGRESS", TCallStatus.clsInProgress),
            ("ONHOLD", TCallStatus.clsOnHold),
            ("FINISHED", TCallStatus.clsFinished),
            ("MISSED", TCallStatus.clsMissed),
            ("REFUSED", TCallStatus.clsRefused),
            ("BUSY", TCallStatus.clsBusy),
            ("CANCELLED", TCallStatus.clsCancelled),
            ("LOCALHOLD", TCallStatus.clsLocalHold),
            ("REMOTEHOLD", TCallStatus.clsRemoteHold),
            ("VM_BUFFERING_GREETING", TCallStatus.clsVoicemailBufferingGreeting),
            ("VM_PLAYING_GREETING", TCallStatus.clsVoicemailPlayingGreeting),
            ("VM_RECORDING", TCallStatus.clsVoicemailRecording),
            ("VM_UPLOADING", TCallStatus.clsVoicemailUploading),
            ("VM_SENT", TCallStatus.clsVoicemailSent),
            ("VM_CANCELLED", TCallStatus.clsVoicemailCancelled),
            ("VM_FAILED", TCallStatus.clsVoicemailFailed),
            ("TRANSFERRING", TCallStatus.clsTransferring),
            ("TRANSFERRED", TCallStatus.clsTransferred),
        },
        [typeof(TCallType)] = new (string, TCallType)[]
        {
            ("UNKNOWN", TCallType.cltUnknown),
            ("INCOMING_PSTN", TCallType.cltIncomingPSTN),
            ("OUTGOING_PSTN", TCallType.cltOutgoingPSTN),
            ("INCOMING_P2P", TCallType.cltIncomingP2P),
            ("OUTGOING_P2P", TCallType.cltOutgoingP2P),
        },
        [typeof(TCallVideoSendStatus)] = new (string, TCallVideoSendStatus)[]
        {
            ("UNKNOWN", TCallVideoSendStatus.vssUnknown),
            ("NOT_AVAILABLE", TCallVideoSendStatus.vssNotAvailable),
            ("AVAILABLE", TCallVideoSendStatus.vssAvailable),
            ("STARTING", TCallVideoSendStatus.vssStarting),
            ("REJECTED", TCallVideoSendStatus.vssRejected),
            ("RUNNING", TCallVideoSendStatus.vssRunning),
            ("STOPPING", TCallVideoSendStatus.vssStopping),
            ("PAUSED", TCallVideoSendStatus.vssPaused),
        },
        [typeof(TCallVideoStatus)] = new (string, TCallVideoStatus)[]
        {
            ("UNKNOWN", TCallVideoStatus.cvsUnknown),
            ("VIDEO_NONE", TCallVideoStatus.cvsNone),
            ("VIDEO_SEND_ENABLED", TCallVideoStatus.cvsSendEnabled),
            ("VIDEO_RECV_ENABLED", TCallVideoStatus.cvsReceiveEnabled),
            ("VIDEO_BOTH_ENABLED", TCallVideoStatus.cvsBothEnabled),
        },
        [typeof(TChatLeaveReason)] = new (string, TChatLeaveReason)[]
        {
            ("USER_NOT_FOUND", TChatLeaveReason.leaUserNotFound),
            ("USER_INCAPABLE", TChatLeaveReason.leaUserIncapable),
            ("ADDER_MUST_BE_FRIEND", TChatLeaveReason.leaAdderNotFriend),
            ("ADDED_MUST_BE_AUTHORIZED", TChatLeaveReason.leaAddedNotAuthorized),
            ("ADD_DECLINED", TChatLeaveReason.leaAddDeclined),
            ("UNSUBSCRIBE", TChatLeaveReason.leaUnsubscribe),
        },
        [typeof(TChatMemberRole)] = new (string, TChatMemberRole)[]
        {
            ("UNKNOWN", TChatMemberRole.chatMemberRoleUnknown),
            ("CREATOR", TChatMemberRole.chatMemberRoleCreator),
            ("MASTER", TChatMemberRole.chatMemberRoleMaster),
            ("HELPER", TChatMemberRole.chatMemberRoleHelper),
            ("USER", TChatMemberRole.chatMemberRoleUser),
            ("LISTENER", TChatMemberRole.chatMemberRoleListener),
            ("APPLICANT", TChatMemberRole.chatMemberRoleApplicant),
        },
        [typeof(TChatMessageStatus)] = new (string, TChatMessageStatus)[]
        {
            ("UNKNOWN", TChatMessageStatus.cmsUnknown),
            ("SENDING", TChatMessageStatus.cmsSending),
            ("SENT", TChatMessageStatus.cmsSent),
            ("RECEIVED", TChatMessageStatus.cmsReceived),
            ("READ", TChatMessageStatus.cmsRead),
        },
        [typeof(TChatMessageType)] = new (string, TChatMessageType)[]
        {
            ("UNKNOWN", TChatMessageType.cmeUnknown),
            ("CREATEDCHATWITH", TChatMessageType.cmeCreatedChatWith),
            ("SAWMEMBERS", TChatMessageType.cmeSawMembers),
            ("ADDEDMEMBERS", TChatMessageType.cmeAddedMembers),
            ("SETTOPIC", TChatMessageType.cmeSetTopic),
            ("SAID", TChatMessageType.cmeSaid),
            ("LEFT", TChatMessageType.cmeLeft),
            ("EMOTED", TChatMessageType.cmeEmoted),
            ("POSTEDCONTACTS", TChatMessageType.cmePostedContacts),
            ("GAP_IN_CHAT", TChatMessageType.cmeGapInChat),
            ("SETROLE", TChatMessageType.cmeSetRole),
            ("KICKED", TChatMessageType.cmeKicked),
            ("SETOPTIONS", TChatMessageType.cmeSetOptions),
            ("KICKBANNED", TChatMessageType.cmeKickBanned),
            ("JOINEDASAPPLICANT", TChatMessageType.cmeJoinedAsApplicant),
            ("SETPICTURE", TChatMessageType.cmeSetPicture),
            ("SETGUIDELINES", TChatMessageType.cmeSetGuidelines),
        },
        [typeof(TChatMyStatus)] = new (string, TChatMyStatus)[]
        {
            ("UNKNOWN", TChatMyStatus.chatStatusUnknown),
            ("CONNECTING", TChatMyStatus.chatStatusConnecting),
            ("WAITING_REMOTE_ACCEPT", TChatMyStatus.chatStatusWaitingRemoteAccept),
            ("ACCEPT_REQUIRED", TChatMyStatus.chatStatusAcceptRequired),
            ("PASSWORD_REQUIRED", TChatMyStatus.chatStatusPasswordRequired),
            ("SUBSCRIBED", TChatMyStatus.chatStatusSubscribed),
            ("UNSUBSCRIBED", TChatMyStatus.chatStatusUnsubscribed),
            ("CHAT_DISBANDED", TChatMyStatus.chatStatusDisbanded),
            ("QUEUED_BECAUSE_CHAT_IS_FULL", TChatMyStatus.chatStatusQueuedBecauseChatIsFull),
            ("APPLICATION_DENIED", TChatMyStatus.chatStatusApplicationDenied),
            ("KICKED", TChatMyStatus.chatStatusKicked),
            ("BANNED", TChatMyStatus.chatStatusBanned),
            ("RETRY_CONNECTING", TChatMyStatus.chatStatusRetryConnecting),
        },
        [typeof(TChatStatus)] = new (string, TChatStatus)[]
        {
            ("UNKNOWN", TChatStatus.chsUnknown),
            ("LEGACY_DIALOG", TChatStatus.chsLegacyDialog),
            ("DIALOG", TChatStatus.chsDialog),
            ("MULTI_NEED_ACCEPT", TChatStatus.chsMultiNeedAccept),
            ("MULTI_SUBSCRIBED", TChatStatus.chsMultiSubscribed),
            ("UNSUBSCRIBED", TChatStatus.chsUnsubscribed),
        },
        [typeof(TChatType)] = new (string, TChatType)[]
        {
            ("UNKNOWN", TChatType.chatTypeUnknown),
            ("DIALOG", TChatType.chatTypeDialog),
            ("LEGACY_DIALOG", TChatType.chatTypeLegacyDialog),
            ("LEGACY_UNSUBSCRIBED", TChatType.chatTypeLegacyUnsubscribed),
            ("MULTICHAT", TChatType.chatTypeMultiChat),
            ("SHAREDGROUP", TChatType.chatTypeSharedGroup),
        },
        [typeof(TConnectionStatus)] = new (string, TConnectionStatus)[]
        {
            ("UNKNOWN", TConnectionStatus.conUnknown),
            ("OFFLINE", TConnectionStatus.conOffline),
            ("CONNECTING", TConnectionStatus.conConnecting),
            ("PAUSING", TConnectionStatus.conPausing),
            ("ONLINE", TConnectionStatus.conOnline),
        },
        [typeof(TFileTransferFailureReason)] = new (string, TFileTransferFailureReason)[]
        {
            ("SENDER_NOT_AUTHORIZED", TFileTransferFailureReason.fileTransferFailureReasonSenderNotAuthorized),
            ("REMOTELY_CANCELLED", TFileTransferFailureReason.fileTransferFailureReasonRemotelyCancelled),
            ("FAILED_READ", TFileTransferFailureReason.fileTransferFailureReasonFailedRead),
            ("FAILED_REMOTE_READ", TFileTransferFailureReason.fileTransferFailureReasonFailedRemoteRead),
            ("FAILED_WRITE", TFileTransferFailureReason.fileTransferFailureReasonFailedWrite),
            ("FAILED_REMOTE_WRITE", TFileTransferFailureReason.fileTransferFailureReasonFailedRemoteWrite),
            ("REMOTE_DOES_NOT_SUPPORT_FT", TFileTransferFailureReason.fileTransferFailureReasonRemoteDoesNotSupportFT),
            ("REMOTE_OFFLINE_TOO_LONG", TFileTransferFailureReason.fileTransferFailureReasonRemoteOfflineTooLong),
        },
        [typeof(TFileTransferStatus)] = new (string, TFileTransferStatus)[]
        {
            ("NEW", TFileTransferStatus.fileTransferStatusNew),
            ("CONNECTING", TFileTransferStatus.fileTransferStatusConnecting),
            ("WAITING_FOR_ACCEPT", TFileTransferStatus.fileTransferStatusWaitingForAccept),
            ("TRANSFERRING", TFileTransferStatus.fileTransferStatusTransferring),
            ("TRANSFERRING_OVER_RELAY", TFileTransferStatus.fileTransferStatusTransferringOverRelay),
            ("PAUSED", TFileTransferStatus.fileTransferStatusPaused),
            ("REMOTELY_PAUSED", TFileTransferStatus.fileTransferStatusRemotelyPaused),
            ("CANCELLED", TFileTransferStatus.fileTransferStatusCancelled),
            ("COMPLETED", TFileTransferStatus.fileTransferStatusCompleted),
            ("FAILED", TFileTransferStatus.fileTransferStatusFailed),
        },
        [typeof(TFileTransferType)] = new (string, TFileTransferType)[]
        {
            ("INCOMING", TFileTransferType.fileTransferTypeIncoming),
            ("OUTGOING", TFileTransferType.fileTransferTypeOutgoing),
        },
        [typeof(TGroupType)] = new (string, TGroupType)[]
        {
            ("UNKNOWN", TGroupType.grpUnknown),
            ("CUSTOM_GROUP", TGroupType.grpCustomGroup),
            ("ALL_USERS", TGroupType.grpAllUsers),
            ("ALL_FRIENDS", TGroupType.grpAllFriends),
            ("SKYPE_FRIENDS", TGroupType.grpSkypeFriends),
            ("SKYPEOUT_FRIENDS", TGroupType.grpSkypeOutFriends),
            ("ONLINE_FRIENDS", TGroupType.grpOnlineFriends),
            ("UNKNOWN_OR_PENDINGAUTH_FRIENDS", TGroupType.grpPendingAuthorizationFriends),
            ("RECENTLY_CONTACTED_USERS", TGroupType.grpRecentlyContactedUsers),
            ("USERS_WAITING_MY_AUTHORIZATION", TGroupType.grpUsersWaitingMyAuthorization),
            ("USERS_AUTHORIZED_BY_ME", TGroupType.grpUsersAuthorizedByMe),
            ("USERS_BLOCKED_BY_ME", TGroupType.grpUsersBlockedByMe),
            ("UNGROUPED_FRIENDS", TGroupType.grpUngroupedFriends),
            ("SHARED_GROUP", TGroupType.grpSharedGroup),
            ("PROPOSED_SHARED_GROUP", TGroupType.grpProposedSharedGroup),
        },
        [typeof(TOnlineStatus)] = new (string, TOnlineStatus)[]
        {
            ("UNKNOWN", TOnlineStatus.olsUnknown),
            ("OFFLINE", TOnlineStatus.olsOffline),
            ("ONLINE", TOnlineStatus.olsOnline),
            ("AWAY", TOnlineStatus.olsAway),
            ("NA", TOnlineStatus.olsNotAvailable),
            ("DND", TOnlineStatus.olsDoNotDisturb),
            ("SKYPEOUT", TOnlineStatus.olsSkypeOut),
            ("SKYPEME", TOnlineStatus.olsSkypeMe),
        },
        [typeof(TPluginContactType)] = new (string, TPluginContactType)[]
        {
            ("unknown", TPluginContactType.pluginContactTypeUnknown),
            ("all", TPluginContactType.pluginContactTypeAll),
            ("skype", TPluginContactType.pluginContactTypeSkype),
            ("skypeout", TPluginContactType.pluginContactTypeSkypeOut),
        },
        [typeof(TPluginContext)] = new (string, TPluginContext)[]
        {
            ("unknown", TPluginContext.pluginContextUnknown),
            ("chat", TPluginContext.pluginContextChat),
            ("call", TPluginContext.pluginContextCall),
            ("contact", TPluginContext.pluginContextContact),
            ("myself", TPluginContext.pluginContextMyself),
            ("tools", TPluginContext.pluginContextTools),
        },
        [typeof(TSmsFailureReason)] = new (string, TSmsFailureReason)[]
        {
            ("UNKNOWN", TSmsFailureReason.smsFailureReasonUnknown),
            ("MISC_ERROR", TSmsFailureReason.smsFailureReasonMiscError),
            ("SERVER_CONNECT_FAILED", TSmsFailureReason.smsFailureReasonServerConnectFailed),
            ("NO_SMS_CAPABILITY", TSmsFailureReason.smsFailureReasonNoSmsCapability),
            ("INSUFFICIENT_FUNDS", TSmsFailureReason.smsFailureReasonInsufficientFunds),
            ("INVALID_CONFIRMATION_CODE", TSmsFailureReason.smsFailureReasonInvalidConfirmationCode),
            ("USER_BLOCKED", TSmsFailureReason.smsFailureReasonUserBlocked),
            ("IP_BLOCKED", TSmsFailureReason.smsFailureReasonIPBlocked),
            ("NODE_BLOCKED", TSmsFailureReason.smsFailureReasonNodeBlocked),
        },
        [typeof(TSmsMessageStatus)] = new (string, TSmsMessageStatus)[]
        {
            ("UNKNOWN", TSmsMessageStatus.smsMessageStatusUnknown),
            ("RECEIVED", TSmsMessageStatus.smsMessageStatusReceived),
            ("READ", TSmsMessageStatus.smsMessageStatusRead),
            ("COMPOSING", TSmsMessageStatus.smsMessageStatusComposing),
            ("SENDING_TO_SERVER", TSmsMessageStatus.smsMessageStatusSendingToServer),
            ("SENT_TO_SERVER", TSmsMessageStatus.smsMessageStatusSentToServer),
            ("DELIVERED", TSmsMessageStatus.smsMessageStatusDelivered),
            ("SOME_TARGETS_FAILED", TSmsMessageStatus.smsMessageStatusSomeTargetsFailed),
            ("FAILED", TSmsMessageStatus.smsMessageStatusFailed),
        },
        [typeof(TSmsMessageType)] = new (string, TSmsMessageType)[]
        {
            ("UNKNOWN", TSmsMessageType.smsMessageTypeUnknown),
            ("INCOMING", TSmsMessageType.smsMessageTypeIncoming),
            ("OUTGOING", TSmsMessageType.smsMessageTypeOutgoing),
            ("CONFIRMATION_CODE_REQUEST", TSmsMessageType.smsMessageTypeCCRequest),
            ("CONFIRMATION_CODE_SUBMIT", TSmsMessageType.smsMessageTypeCCSubmit),
        },
        [typeof(TSmsTargetStatus)] = new (string, TSmsTargetStatus)[]
        {
            ("UNKNOWN", TSmsTargetStatus.smsTargetStatusUnknown),
            ("TARGET_UNDEFINED", TSmsTargetStatus.smsTargetStatusUndefined),
            ("TARGET_ANALYZING", TSmsTargetStatus.smsTargetStatusAnalyzing),
            ("TARGET_ACCEPTABLE", TSmsTargetStatus.smsTargetStatusAcceptable),
            ("TARGET_NOT_ROUTABLE", TSmsTargetStatus.smsTargetStatusNotRoutable),
            ("TARGET_DELIVERY_PENDING", TSmsTargetStatus.smsTargetStatusDeliveryPending),
            ("TARGET_DELIVERY_SUCCESSFUL", TSmsTargetStatus.smsTargetStatusDeliverySuccessful),
            ("TARGET_DELIVERY_FAILED", TSmsTargetStatus.smsTargetStatusDeliveryFailed),
        },
        [typeof(TUserSex)] = new (string, TUserSex)[]
        {
            ("UNKNOWN", TUserSex.usexUnknown),
            ("MALE", TUserSex.usexMale),
            ("FEMALE", TUserSex.usexFemale),
        },
        [typeof(TUserStatus)] = new (string, TUserStatus)[]
        {
            ("UNKNOWN", TUserStatus.cusUnknown),
            ("OFFLINE", TUserStatus.cusOffline),
            ("ONLINE", TUserStatus.cusOnline),
            ("AWAY", TUserStatus.cusAway),
            ("NA", TUserStatus.cusNotAvailable),
            ("DND", TUserStatus.cusDoNotDisturb),
            ("INVISIBLE", TUserStatus.cusInvisible),
            ("LOGGEDOUT", TUserStatus.cusLoggedOut),
            ("SKYPEME", TUserStatus.cusSkypeMe),
        },
        [typeof(TVoicemailFailureReason)] = new (string, TVoicemailFailureReason)[]
        {
            ("UNKNOWN", TVoicemailFailureReason.vmrUnknown),
            ("NOERROR", TVoicemailFailureReason.vmrNoError),
            ("MISC_ERROR", TVoicemailFailureReason.vmrMiscError),
            ("CONNECT_ERROR", TVoicemailFailureReason.vmrConnectError),
            ("NO_VOICEMAIL_PRIVILEGE", TVoicemailFailureReason.vmrNoPrivilege),
            ("NO_SUCH_VOICEMAIL", TVoicemailFailureReason.vmrNoVoicemail),
            ("FILE_READ_ERROR", TVoicemailFailureReason.vmrFileReadError),
            ("FILE_WRITE_ERROR", TVoicemailFailureReason.vmrFileWriteError),
            ("RECORDING_ERROR", TVoicemailFailureReason.vmrRecordingError),
            ("PLAYBACK_ERROR", TVoicemailFailureReason.vmrPlaybackError),
        },
        [typeof(TVoicemailStatus)] = new (string, TVoicemailStatus)[]
        {
            ("UNKNOWN", TVoicemailStatus.vmsUnknown),
            ("NOTDOWNLOADED", TVoicemailStatus.vmsNotDownloaded),
            ("DOWNLOADING", TVoicemailStatus.vmsDownloading),
            ("UNPLAYED", TVoicemailStatus.vmsUnplayed),
            ("BUFFERING", TVoicemailStatus.vmsBuffering),
            ("PLAYING", TVoicemailStatus.vmsPlaying),
            ("PLAYED", TVoicemailStatus.vmsPlayed),
            ("BLANK", TVoicemailStatus.vmsBlank),
            ("RECORDING", TVoicemailStatus.vmsRecording),
            ("RECORDED", TVoicemailStatus.vmsRecorded),
            ("UPLOADING", TVoicemailStatus.vmsUploading),
            ("UPLOADED", TVoicemailStatus.vmsUploaded),
            ("DELETING", TVoicemailStatus.vmsDeleting),
            ("FAILED", TVoicemailStatus.vmsFailed),
        },
        [typeof(TVoicemailType)] = new (string, TVoicemailType)[]
        {
            ("UNKNOWN", TVoicemailType.vmtUnknown),
            ("INCOMING", TVoicemailType.vmtIncoming),
            ("DEFAULT_GREETING", TVoicemailType.vmtDefaultGreeting),
            ("CUSTOM_GREETING", TVoicemailType.vmtCustomGreeting),
            ("OUTGOING", TVoicemailType.vmtOutgoing),
        },
    };

    public static (string Word, T Value)[] Of<T>()
        where T : struct, Enum
        => ((string, T)[])s_all[typeof(T)];
}
