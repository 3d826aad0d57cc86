// Made from the tables of tests/Skype4Net.Skype4Com.Surface; dotnet run there writes it anew.
using System.Runtime.InteropServices;

namespace SKYPE4COMLib;

[Guid("830690FC-BF2F-47A6-AC2D-330BCB402664")]
public partial class SkypeClass : Skype, ISkypeApplication, ISkypeCall, ISkypeChat, ISkypeChatMessage, ISkypeConference, ISkypeFileTransfer, ISkypePlugin, ISkypeSms, ISkypeUser, ISkypeVoicemail
{
    /// <summary><c>Property[ObjectType, ObjectId, PropName]</c>, the same as <c>get_Property</c>.</summary>
    public IndexedProperty<string, string, string, string> Property => new(get_Property, set_Property);

    /// <summary><c>Variable[Name]</c>, the same as <c>get_Variable</c>.</summary>
    public IndexedProperty<string, string> Variable => new(get_Variable, set_Variable);

    /// <summary><c>Privilege[Name]</c>, the same as <c>get_Privilege</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> Privilege => new(get_Privilege);

    /// <summary><c>Calls[Target]</c>, the same as <c>get_Calls</c>.</summary>
    public ReadOnlyIndexedProperty<string, CallCollection> Calls => new(get_Calls);

    /// <summary><c>Messages[Target]</c>, the same as <c>get_Messages</c>.</summary>
    public ReadOnlyIndexedProperty<string, ChatMessageCollection> Messages => new(get_Messages);

    /// <summary><c>User[Username]</c>, the same as <c>get_User</c>.</summary>
    public ReadOnlyIndexedProperty<string, User> User => new(get_User);

    /// <summary><c>Message[Id]</c>, the same as <c>get_Message</c>.</summary>
    public ReadOnlyIndexedProperty<int, ChatMessage> Message => new(get_Message);

    /// <summary><c>Call[Id]</c>, the same as <c>get_Call</c>.</summary>
    public ReadOnlyIndexedProperty<int, Call> Call => new(get_Call);

    /// <summary><c>Chat[Name]</c>, the same as <c>get_Chat</c>.</summary>
    public ReadOnlyIndexedProperty<string, Chat> Chat => new(get_Chat);

    /// <summary><c>Conference[Id]</c>, the same as <c>get_Conference</c>.</summary>
    public ReadOnlyIndexedProperty<int, Conference> Conference => new(get_Conference);

    /// <summary><c>Profile[Property]</c>, the same as <c>get_Profile</c>.</summary>
    public IndexedProperty<string, string> Profile => new(get_Profile, set_Profile);

    /// <summary><c>Application[Name]</c>, the same as <c>get_Application</c>.</summary>
    public ReadOnlyIndexedProperty<string, Application> Application => new(get_Application);

    /// <summary><c>Greeting[Username]</c>, the same as <c>get_Greeting</c>.</summary>
    public ReadOnlyIndexedProperty<string, Voicemail> Greeting => new(get_Greeting);

    /// <summary><c>Command[Id, Command, Reply, Block, Timeout]</c>, the same as <c>get_Command</c>.</summary>
    public ReadOnlyIndexedProperty<int, string, string, bool, int, Command> Command => new(get_Command);

    /// <summary><c>Voicemail[Id]</c>, the same as <c>get_Voicemail</c>.</summary>
    public ReadOnlyIndexedProperty<int, Voicemail> Voicemail => new(get_Voicemail);

    /// <summary><c>ApiSecurityContextEnabled[Context]</c>, the same as <c>get_ApiSecurityContextEnabled</c>.</summary>
    public ReadOnlyIndexedProperty<TApiSecurityContext, bool> ApiSecurityContextEnabled => new(get_ApiSecurityContextEnabled);

    /// <summary><c>ApplicationStreams[AppName]</c>, the same as <c>get_ApplicationStreams</c>.</summary>
    public ReadOnlyIndexedProperty<string, ApplicationStreamCollection> ApplicationStreams => new(get_ApplicationStreams);

    /// <summary><c>ApplicationConnectableUsers[AppName]</c>, the same as <c>get_ApplicationConnectableUsers</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ApplicationConnectableUsers => new(get_ApplicationConnectableUsers);

    /// <summary><c>ApplicationConnectingUsers[AppName]</c>, the same as <c>get_ApplicationConnectingUsers</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ApplicationConnectingUsers => new(get_ApplicationConnectingUsers);

    /// <summary><c>ApplicationSendingStreams[AppName]</c>, the same as <c>get_ApplicationSendingStreams</c>.</summary>
    public ReadOnlyIndexedProperty<string, ApplicationStreamCollection> ApplicationSendingStreams => new(get_ApplicationSendingStreams);

    /// <summary><c>ApplicationReceivedStreams[AppName]</c>, the same as <c>get_ApplicationReceivedStreams</c>.</summary>
    public ReadOnlyIndexedProperty<string, ApplicationStreamCollection> ApplicationReceivedStreams => new(get_ApplicationReceivedStreams);

    /// <summary><c>CallTimestamp[CallId]</c>, the same as <c>get_CallTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> CallTimestamp => new(get_CallTimestamp);

    /// <summary><c>CallPartnerHandle[CallId]</c>, the same as <c>get_CallPartnerHandle</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallPartnerHandle => new(get_CallPartnerHandle);

    /// <summary><c>CallPartnerDisplayName[CallId]</c>, the same as <c>get_CallPartnerDisplayName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallPartnerDisplayName => new(get_CallPartnerDisplayName);

    /// <summary><c>CallConferenceId[CallId]</c>, the same as <c>get_CallConferenceId</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallConferenceId => new(get_CallConferenceId);

    /// <summary><c>CallType[CallId]</c>, the same as <c>get_CallType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallType> CallType => new(get_CallType);

    /// <summary><c>CallStatus[CallId]</c>, the same as <c>get_CallStatus</c>.</summary>
    public IndexedProperty<string, TCallStatus> CallStatus => new(get_CallStatus, set_CallStatus);

    /// <summary><c>CallFailureReason[CallId]</c>, the same as <c>get_CallFailureReason</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallFailureReason> CallFailureReason => new(get_CallFailureReason);

    /// <summary><c>CallSubject[CallId]</c>, the same as <c>get_CallSubject</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallSubject => new(get_CallSubject);

    /// <summary><c>CallPstnNumber[CallId]</c>, the same as <c>get_CallPstnNumber</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallPstnNumber => new(get_CallPstnNumber);

    /// <summary><c>CallDuration[CallId]</c>, the same as <c>get_CallDuration</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> CallDuration => new(get_CallDuration);

    /// <summary><c>CallPstnStatus[CallId]</c>, the same as <c>get_CallPstnStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallPstnStatus => new(get_CallPstnStatus);

    /// <summary><c>CallSeenStatus[CallId]</c>, the same as <c>get_CallSeenStatus</c>.</summary>
    public IndexedProperty<string, bool> CallSeenStatus => new(get_CallSeenStatus, set_CallSeenStatus);

    /// <summary><c>CallDTMF[CallId]</c>, the same as <c>set_CallDTMF</c>.</summary>
    public WriteOnlyIndexedProperty<string, string> CallDTMF => new(set_CallDTMF);

    /// <summary><c>CallParticipants[CallId]</c>, the same as <c>get_CallParticipants</c>.</summary>
    public ReadOnlyIndexedProperty<string, ParticipantCollection> CallParticipants => new(get_CallParticipants);

    /// <summary><c>CallVmDuration[CallId]</c>, the same as <c>get_CallVmDuration</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> CallVmDuration => new(get_CallVmDuration);

    /// <summary><c>CallVmAllowedDuration[CallId]</c>, the same as <c>get_CallVmAllowedDuration</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> CallVmAllowedDuration => new(get_CallVmAllowedDuration);

    /// <summary><c>CallVideoStatus[CallId]</c>, the same as <c>get_CallVideoStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallVideoStatus> CallVideoStatus => new(get_CallVideoStatus);

    /// <summary><c>CallVideoSendStatus[CallId]</c>, the same as <c>get_CallVideoSendStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallVideoSendStatus> CallVideoSendStatus => new(get_CallVideoSendStatus);

    /// <summary><c>CallVideoReceiveStatus[CallId]</c>, the same as <c>get_CallVideoReceiveStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallVideoSendStatus> CallVideoReceiveStatus => new(get_CallVideoReceiveStatus);

    /// <summary><c>CallRate[CallId]</c>, the same as <c>get_CallRate</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> CallRate => new(get_CallRate);

    /// <summary><c>CallRateCurrency[CallId]</c>, the same as <c>get_CallRateCurrency</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallRateCurrency => new(get_CallRateCurrency);

    /// <summary><c>CallRatePrecision[CallId]</c>, the same as <c>get_CallRatePrecision</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> CallRatePrecision => new(get_CallRatePrecision);

    /// <summary><c>CallInputDevice[CallId, DeviceType]</c>, the same as <c>get_CallInputDevice</c>.</summary>
    public IndexedProperty<string, TCallIoDeviceType, string> CallInputDevice => new(get_CallInputDevice, set_CallInputDevice);

    /// <summary><c>CallOutputDevice[CallId, DeviceType]</c>, the same as <c>get_CallOutputDevice</c>.</summary>
    public IndexedProperty<string, TCallIoDeviceType, string> CallOutputDevice => new(get_CallOutputDevice, set_CallOutputDevice);

    /// <summary><c>CallCaptureMicDevice[CallId, DeviceType]</c>, the same as <c>get_CallCaptureMicDevice</c>.</summary>
    public IndexedProperty<string, TCallIoDeviceType, string> CallCaptureMicDevice => new(get_CallCaptureMicDevice, set_CallCaptureMicDevice);

    /// <summary><c>CallInputStatus[CallId]</c>, the same as <c>get_CallInputStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> CallInputStatus => new(get_CallInputStatus);

    /// <summary><c>CallForwardedBy[CallId]</c>, the same as <c>get_CallForwardedBy</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallForwardedBy => new(get_CallForwardedBy);

    /// <summary><c>CallCanTransfer[CallId, Target]</c>, the same as <c>get_CallCanTransfer</c>.</summary>
    public ReadOnlyIndexedProperty<string, string, bool> CallCanTransfer => new(get_CallCanTransfer);

    /// <summary><c>CallTransferStatus[CallId]</c>, the same as <c>get_CallTransferStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TCallStatus> CallTransferStatus => new(get_CallTransferStatus);

    /// <summary><c>CallTransferActive[CallId]</c>, the same as <c>get_CallTransferActive</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> CallTransferActive => new(get_CallTransferActive);

    /// <summary><c>CallTransferredBy[CallId]</c>, the same as <c>get_CallTransferredBy</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallTransferredBy => new(get_CallTransferredBy);

    /// <summary><c>CallTransferredTo[CallId]</c>, the same as <c>get_CallTransferredTo</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallTransferredTo => new(get_CallTransferredTo);

    /// <summary><c>CallTargetIdentity[CallId]</c>, the same as <c>get_CallTargetIdentity</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> CallTargetIdentity => new(get_CallTargetIdentity);

    /// <summary><c>ChatTimestamp[ChatName]</c>, the same as <c>get_ChatTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> ChatTimestamp => new(get_ChatTimestamp);

    /// <summary><c>ChatAdder[ChatName]</c>, the same as <c>get_ChatAdder</c>.</summary>
    public ReadOnlyIndexedProperty<string, User> ChatAdder => new(get_ChatAdder);

    /// <summary><c>ChatStatus[ChatName]</c>, the same as <c>get_ChatStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatStatus> ChatStatus => new(get_ChatStatus);

    /// <summary><c>ChatPosters[ChatName]</c>, the same as <c>get_ChatPosters</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ChatPosters => new(get_ChatPosters);

    /// <summary><c>ChatMembers[ChatName]</c>, the same as <c>get_ChatMembers</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ChatMembers => new(get_ChatMembers);

    /// <summary><c>ChatTopic[ChatName]</c>, the same as <c>get_ChatTopic</c>.</summary>
    public IndexedProperty<string, string> ChatTopic => new(get_ChatTopic, set_ChatTopic);

    /// <summary><c>ChatActiveMembers[ChatName]</c>, the same as <c>get_ChatActiveMembers</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ChatActiveMembers => new(get_ChatActiveMembers);

    /// <summary><c>ChatFriendlyName[ChatName]</c>, the same as <c>get_ChatFriendlyName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatFriendlyName => new(get_ChatFriendlyName);

    /// <summary><c>ChatMessages[ChatName]</c>, the same as <c>get_ChatMessages</c>.</summary>
    public ReadOnlyIndexedProperty<string, ChatMessageCollection> ChatMessages => new(get_ChatMessages);

    /// <summary><c>ChatRecentMessages[ChatName]</c>, the same as <c>get_ChatRecentMessages</c>.</summary>
    public ReadOnlyIndexedProperty<string, ChatMessageCollection> ChatRecentMessages => new(get_ChatRecentMessages);

    /// <summary><c>ChatBookmarked[ChatName]</c>, the same as <c>get_ChatBookmarked</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> ChatBookmarked => new(get_ChatBookmarked);

    /// <summary><c>ChatTopicXML[ChatName]</c>, the same as <c>get_ChatTopicXML</c>.</summary>
    public IndexedProperty<string, string> ChatTopicXML => new(get_ChatTopicXML, set_ChatTopicXML);

    /// <summary><c>ChatMemberObjects[ChatName]</c>, the same as <c>get_ChatMemberObjects</c>.</summary>
    public ReadOnlyIndexedProperty<string, IChatMemberCollection> ChatMemberObjects => new(get_ChatMemberObjects);

    /// <summary><c>ChatBlob[ChatName]</c>, the same as <c>get_ChatBlob</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatBlob => new(get_ChatBlob);

    /// <summary><c>ChatOptions[ChatName]</c>, the same as <c>get_ChatOptions</c>.</summary>
    public IndexedProperty<string, int> ChatOptions => new(get_ChatOptions, set_ChatOptions);

    /// <summary><c>ChatPasswordHint[ChatName]</c>, the same as <c>get_ChatPasswordHint</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatPasswordHint => new(get_ChatPasswordHint);

    /// <summary><c>ChatGuideLines[ChatName]</c>, the same as <c>get_ChatGuideLines</c>.</summary>
    public IndexedProperty<string, string> ChatGuideLines => new(get_ChatGuideLines, set_ChatGuideLines);

    /// <summary><c>ChatDescription[ChatName]</c>, the same as <c>get_ChatDescription</c>.</summary>
    public IndexedProperty<string, string> ChatDescription => new(get_ChatDescription, set_ChatDescription);

    /// <summary><c>ChatDialogPartner[ChatName]</c>, the same as <c>get_ChatDialogPartner</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatDialogPartner => new(get_ChatDialogPartner);

    /// <summary><c>ChatActivityTimestamp[ChatName]</c>, the same as <c>get_ChatActivityTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> ChatActivityTimestamp => new(get_ChatActivityTimestamp);

    /// <summary><c>ChatMyRole[ChatName]</c>, the same as <c>get_ChatMyRole</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatMemberRole> ChatMyRole => new(get_ChatMyRole);

    /// <summary><c>ChatApplicants[ChatName]</c>, the same as <c>get_ChatApplicants</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ChatApplicants => new(get_ChatApplicants);

    /// <summary><c>ChatAlertString[ChatName]</c>, the same as <c>set_ChatAlertString</c>.</summary>
    public WriteOnlyIndexedProperty<string, string> ChatAlertString => new(set_ChatAlertString);

    /// <summary><c>ChatType[ChatName]</c>, the same as <c>get_ChatType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatType> ChatType => new(get_ChatType);

    /// <summary><c>ChatMyStatus[ChatName]</c>, the same as <c>get_ChatMyStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatMyStatus> ChatMyStatus => new(get_ChatMyStatus);

    /// <summary><c>ChatMessageTimestamp[MessageId]</c>, the same as <c>get_ChatMessageTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> ChatMessageTimestamp => new(get_ChatMessageTimestamp);

    /// <summary><c>ChatMessageFromHandle[MessageId]</c>, the same as <c>get_ChatMessageFromHandle</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatMessageFromHandle => new(get_ChatMessageFromHandle);

    /// <summary><c>ChatMessageFromDisplayName[MessageId]</c>, the same as <c>get_ChatMessageFromDisplayName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatMessageFromDisplayName => new(get_ChatMessageFromDisplayName);

    /// <summary><c>ChatMessageType[MessageId]</c>, the same as <c>get_ChatMessageType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatMessageType> ChatMessageType => new(get_ChatMessageType);

    /// <summary><c>ChatMessageStatus[MessageId]</c>, the same as <c>get_ChatMessageStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatMessageStatus> ChatMessageStatus => new(get_ChatMessageStatus);

    /// <summary><c>ChatMessageLeaveReason[MessageId]</c>, the same as <c>get_ChatMessageLeaveReason</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatLeaveReason> ChatMessageLeaveReason => new(get_ChatMessageLeaveReason);

    /// <summary><c>ChatMessageBody[MessageId]</c>, the same as <c>get_ChatMessageBody</c>.</summary>
    public IndexedProperty<string, string> ChatMessageBody => new(get_ChatMessageBody, set_ChatMessageBody);

    /// <summary><c>ChatMessageChatname[MessageId]</c>, the same as <c>get_ChatMessageChatname</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatMessageChatname => new(get_ChatMessageChatname);

    /// <summary><c>ChatMessageUsers[MessageId]</c>, the same as <c>get_ChatMessageUsers</c>.</summary>
    public ReadOnlyIndexedProperty<string, UserCollection> ChatMessageUsers => new(get_ChatMessageUsers);

    /// <summary><c>ChatMessageSender[MessageId]</c>, the same as <c>get_ChatMessageSender</c>.</summary>
    public ReadOnlyIndexedProperty<string, User> ChatMessageSender => new(get_ChatMessageSender);

    /// <summary><c>ChatMessageIsEditable[MessageId]</c>, the same as <c>get_ChatMessageIsEditable</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> ChatMessageIsEditable => new(get_ChatMessageIsEditable);

    /// <summary><c>ChatMessageEditedBy[MessageId]</c>, the same as <c>get_ChatMessageEditedBy</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatMessageEditedBy => new(get_ChatMessageEditedBy);

    /// <summary><c>ChatMessageEditedTimestamp[MessageId]</c>, the same as <c>get_ChatMessageEditedTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> ChatMessageEditedTimestamp => new(get_ChatMessageEditedTimestamp);

    /// <summary><c>ChatMessageRole[MessageId]</c>, the same as <c>get_ChatMessageRole</c>.</summary>
    public ReadOnlyIndexedProperty<string, TChatMemberRole> ChatMessageRole => new(get_ChatMessageRole);

    /// <summary><c>ChatMessageOptons[MessageId]</c>, the same as <c>get_ChatMessageOptons</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> ChatMessageOptons => new(get_ChatMessageOptons);

    /// <summary><c>ChatMessageGuid[MessageId]</c>, the same as <c>get_ChatMessageGuid</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> ChatMessageGuid => new(get_ChatMessageGuid);

    /// <summary><c>ConferenceCalls[ConfId]</c>, the same as <c>get_ConferenceCalls</c>.</summary>
    public ReadOnlyIndexedProperty<string, CallCollection> ConferenceCalls => new(get_ConferenceCalls);

    /// <summary><c>ConferenceActiveCalls[ConfId]</c>, the same as <c>get_ConferenceActiveCalls</c>.</summary>
    public ReadOnlyIndexedProperty<string, CallCollection> ConferenceActiveCalls => new(get_ConferenceActiveCalls);

    /// <summary><c>FileTransferType[TransferId]</c>, the same as <c>get_FileTransferType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TFileTransferType> FileTransferType => new(get_FileTransferType);

    /// <summary><c>FileTransferStatus[TransferId]</c>, the same as <c>get_FileTransferStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TFileTransferStatus> FileTransferStatus => new(get_FileTransferStatus);

    /// <summary><c>FileTransferFailureReason[TransferId]</c>, the same as <c>get_FileTransferFailureReason</c>.</summary>
    public ReadOnlyIndexedProperty<string, TFileTransferFailureReason> FileTransferFailureReason => new(get_FileTransferFailureReason);

    /// <summary><c>FileTransferPartnerHandle[TransferId]</c>, the same as <c>get_FileTransferPartnerHandle</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferPartnerHandle => new(get_FileTransferPartnerHandle);

    /// <summary><c>FileTransferPartnerDisplayName[TransferId]</c>, the same as <c>get_FileTransferPartnerDisplayName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferPartnerDisplayName => new(get_FileTransferPartnerDisplayName);

    /// <summary><c>FileTransferStartTime[TransferId]</c>, the same as <c>get_FileTransferStartTime</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> FileTransferStartTime => new(get_FileTransferStartTime);

    /// <summary><c>FileTransferFinishTime[TransferId]</c>, the same as <c>get_FileTransferFinishTime</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> FileTransferFinishTime => new(get_FileTransferFinishTime);

    /// <summary><c>FileTransferFilePath[TransferId]</c>, the same as <c>get_FileTransferFilePath</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferFilePath => new(get_FileTransferFilePath);

    /// <summary><c>FileTransferFileName[TransferId]</c>, the same as <c>get_FileTransferFileName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferFileName => new(get_FileTransferFileName);

    /// <summary><c>FileTransferBytesPerSecond[TransferId]</c>, the same as <c>get_FileTransferBytesPerSecond</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferBytesPerSecond => new(get_FileTransferBytesPerSecond);

    /// <summary><c>FileTransferBytesTransferred[TransferId]</c>, the same as <c>get_FileTransferBytesTransferred</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> FileTransferBytesTransferred => new(get_FileTransferBytesTransferred);

    /// <summary><c>PluginMenuItemCaption[MenuItemId]</c>, the same as <c>set_PluginMenuItemCaption</c>.</summary>
    public WriteOnlyIndexedProperty<string, string> PluginMenuItemCaption => new(set_PluginMenuItemCaption);

    /// <summary><c>PluginMenuItemHint[MenuItemId]</c>, the same as <c>set_PluginMenuItemHint</c>.</summary>
    public WriteOnlyIndexedProperty<string, string> PluginMenuItemHint => new(set_PluginMenuItemHint);

    /// <summary><c>SmsMessageType[SmsId]</c>, the same as <c>get_SmsMessageType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TSmsMessageType> SmsMessageType => new(get_SmsMessageType);

    /// <summary><c>SmsMessageStatus[SmsId]</c>, the same as <c>get_SmsMessageStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TSmsMessageStatus> SmsMessageStatus => new(get_SmsMessageStatus);

    /// <summary><c>SmsFailureReason[SmsId]</c>, the same as <c>get_SmsFailureReason</c>.</summary>
    public ReadOnlyIndexedProperty<string, TSmsFailureReason> SmsFailureReason => new(get_SmsFailureReason);

    /// <summary><c>SmsIsFailedUnseen[SmsId]</c>, the same as <c>get_SmsIsFailedUnseen</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> SmsIsFailedUnseen => new(get_SmsIsFailedUnseen);

    /// <summary><c>SmsPrice[SmsId]</c>, the same as <c>get_SmsPrice</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> SmsPrice => new(get_SmsPrice);

    /// <summary><c>SmsPriceCurrency[SmsId]</c>, the same as <c>get_SmsPriceCurrency</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> SmsPriceCurrency => new(get_SmsPriceCurrency);

    /// <summary><c>SmsPricePrecision[SmsId]</c>, the same as <c>get_SmsPricePrecision</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> SmsPricePrecision => new(get_SmsPricePrecision);

    /// <summary><c>SmsReplyToNumber[SmsId]</c>, the same as <c>get_SmsReplyToNumber</c>.</summary>
    public IndexedProperty<string, string> SmsReplyToNumber => new(get_SmsReplyToNumber, set_SmsReplyToNumber);

    /// <summary><c>SmsTargets[SmsId]</c>, the same as <c>get_SmsTargets</c>.</summary>
    public ReadOnlyIndexedProperty<string, SmsTargetCollection> SmsTargets => new(get_SmsTargets);

    /// <summary><c>SmsBody[SmsId]</c>, the same as <c>get_SmsBody</c>.</summary>
    public IndexedProperty<string, string> SmsBody => new(get_SmsBody, set_SmsBody);

    /// <summary><c>SmsChunks[SmsId]</c>, the same as <c>get_SmsChunks</c>.</summary>
    public ReadOnlyIndexedProperty<string, SmsChunkCollection> SmsChunks => new(get_SmsChunks);

    /// <summary><c>SmsTargetStatus[SmsId, Number]</c>, the same as <c>get_SmsTargetStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, string, TSmsTargetStatus> SmsTargetStatus => new(get_SmsTargetStatus);

    /// <summary><c>SmsChunkText[SmsId, ChunkId]</c>, the same as <c>get_SmsChunkText</c>.</summary>
    public ReadOnlyIndexedProperty<string, string, string> SmsChunkText => new(get_SmsChunkText);

    /// <summary><c>SmsChunkCharactersLeft[SmsId, ChunkId]</c>, the same as <c>get_SmsChunkCharactersLeft</c>.</summary>
    public ReadOnlyIndexedProperty<string, string, int> SmsChunkCharactersLeft => new(get_SmsChunkCharactersLeft);

    /// <summary><c>SmsTimestamp[SmsId]</c>, the same as <c>get_SmsTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> SmsTimestamp => new(get_SmsTimestamp);

    /// <summary><c>SmsTargetNumbers[SmsId]</c>, the same as <c>get_SmsTargetNumbers</c>.</summary>
    public IndexedProperty<string, string> SmsTargetNumbers => new(get_SmsTargetNumbers, set_SmsTargetNumbers);

    /// <summary><c>UserFullName[Username]</c>, the same as <c>get_UserFullName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserFullName => new(get_UserFullName);

    /// <summary><c>UserBirthday[Username]</c>, the same as <c>get_UserBirthday</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> UserBirthday => new(get_UserBirthday);

    /// <summary><c>UserSex[Username]</c>, the same as <c>get_UserSex</c>.</summary>
    public ReadOnlyIndexedProperty<string, TUserSex> UserSex => new(get_UserSex);

    /// <summary><c>UserCountry[Username]</c>, the same as <c>get_UserCountry</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserCountry => new(get_UserCountry);

    /// <summary><c>UserProvince[Username]</c>, the same as <c>get_UserProvince</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserProvince => new(get_UserProvince);

    /// <summary><c>UserCity[Username]</c>, the same as <c>get_UserCity</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserCity => new(get_UserCity);

    /// <summary><c>UserPhoneHome[Username]</c>, the same as <c>get_UserPhoneHome</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserPhoneHome => new(get_UserPhoneHome);

    /// <summary><c>UserPhoneOffice[Username]</c>, the same as <c>get_UserPhoneOffice</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserPhoneOffice => new(get_UserPhoneOffice);

    /// <summary><c>UserPhoneMobile[Username]</c>, the same as <c>get_UserPhoneMobile</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserPhoneMobile => new(get_UserPhoneMobile);

    /// <summary><c>UserHomepage[Username]</c>, the same as <c>get_UserHomepage</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserHomepage => new(get_UserHomepage);

    /// <summary><c>UserAbout[Username]</c>, the same as <c>get_UserAbout</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserAbout => new(get_UserAbout);

    /// <summary><c>UserHasCallEquipment[Username]</c>, the same as <c>get_UserHasCallEquipment</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> UserHasCallEquipment => new(get_UserHasCallEquipment);

    /// <summary><c>UserBuddyStatus[Username]</c>, the same as <c>get_UserBuddyStatus</c>.</summary>
    public IndexedProperty<string, TBuddyStatus> UserBuddyStatus => new(get_UserBuddyStatus, set_UserBuddyStatus);

    /// <summary><c>UserIsAuthorized[Username]</c>, the same as <c>get_UserIsAuthorized</c>.</summary>
    public IndexedProperty<string, bool> UserIsAuthorized => new(get_UserIsAuthorized, set_UserIsAuthorized);

    /// <summary><c>UserIsBlocked[Username]</c>, the same as <c>get_UserIsBlocked</c>.</summary>
    public IndexedProperty<string, bool> UserIsBlocked => new(get_UserIsBlocked, set_UserIsBlocked);

    /// <summary><c>UserDisplayName[Username]</c>, the same as <c>get_UserDisplayName</c>.</summary>
    public IndexedProperty<string, string> UserDisplayName => new(get_UserDisplayName, set_UserDisplayName);

    /// <summary><c>UserOnlineStatus[Username]</c>, the same as <c>get_UserOnlineStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TOnlineStatus> UserOnlineStatus => new(get_UserOnlineStatus);

    /// <summary><c>UserLastOnline[Username]</c>, the same as <c>get_UserLastOnline</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> UserLastOnline => new(get_UserLastOnline);

    /// <summary><c>UserCountryCode[Username]</c>, the same as <c>get_UserCountryCode</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserCountryCode => new(get_UserCountryCode);

    /// <summary><c>UserReceivedAuthRequest[Username]</c>, the same as <c>get_UserReceivedAuthRequest</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserReceivedAuthRequest => new(get_UserReceivedAuthRequest);

    /// <summary><c>UserSpeedDial[Username]</c>, the same as <c>get_UserSpeedDial</c>.</summary>
    public IndexedProperty<string, string> UserSpeedDial => new(get_UserSpeedDial, set_UserSpeedDial);

    /// <summary><c>UserCanLeaveVoicemail[Username]</c>, the same as <c>get_UserCanLeaveVoicemail</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> UserCanLeaveVoicemail => new(get_UserCanLeaveVoicemail);

    /// <summary><c>UserMoodText[Username]</c>, the same as <c>get_UserMoodText</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserMoodText => new(get_UserMoodText);

    /// <summary><c>UserAliases[Username]</c>, the same as <c>get_UserAliases</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserAliases => new(get_UserAliases);

    /// <summary><c>UserTimezone[Username]</c>, the same as <c>get_UserTimezone</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> UserTimezone => new(get_UserTimezone);

    /// <summary><c>IsCallForwardActive[Username]</c>, the same as <c>get_IsCallForwardActive</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> IsCallForwardActive => new(get_IsCallForwardActive);

    /// <summary><c>UserLanguage[Username]</c>, the same as <c>get_UserLanguage</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserLanguage => new(get_UserLanguage);

    /// <summary><c>UserLanguageCode[Username]</c>, the same as <c>get_UserLanguageCode</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserLanguageCode => new(get_UserLanguageCode);

    /// <summary><c>UserIsVideoCapable[Username]</c>, the same as <c>get_UserIsVideoCapable</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> UserIsVideoCapable => new(get_UserIsVideoCapable);

    /// <summary><c>UserNumberOfAuthBuddies[Username]</c>, the same as <c>get_UserNumberOfAuthBuddies</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> UserNumberOfAuthBuddies => new(get_UserNumberOfAuthBuddies);

    /// <summary><c>UserRichMoodText[Username]</c>, the same as <c>get_UserRichMoodText</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> UserRichMoodText => new(get_UserRichMoodText);

    /// <summary><c>UserIsVoicemailCapable[Username]</c>, the same as <c>get_UserIsVoicemailCapable</c>.</summary>
    public ReadOnlyIndexedProperty<string, bool> UserIsVoicemailCapable => new(get_UserIsVoicemailCapable);

    /// <summary><c>VoicemailType[VoicemailId]</c>, the same as <c>get_VoicemailType</c>.</summary>
    public ReadOnlyIndexedProperty<string, TVoicemailType> VoicemailType => new(get_VoicemailType);

    /// <summary><c>VoicemailPartnerHandle[VoicemailId]</c>, the same as <c>get_VoicemailPartnerHandle</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> VoicemailPartnerHandle => new(get_VoicemailPartnerHandle);

    /// <summary><c>VoicemailPartnerDisplayName[VoicemailId]</c>, the same as <c>get_VoicemailPartnerDisplayName</c>.</summary>
    public ReadOnlyIndexedProperty<string, string> VoicemailPartnerDisplayName => new(get_VoicemailPartnerDisplayName);

    /// <summary><c>VoicemailStatus[VoicemailId]</c>, the same as <c>get_VoicemailStatus</c>.</summary>
    public ReadOnlyIndexedProperty<string, TVoicemailStatus> VoicemailStatus => new(get_VoicemailStatus);

    /// <summary><c>VoicemailFailureReason[VoicemailId]</c>, the same as <c>get_VoicemailFailureReason</c>.</summary>
    public ReadOnlyIndexedProperty<string, TVoicemailFailureReason> VoicemailFailureReason => new(get_VoicemailFailureReason);

    /// <summary><c>VoicemailTimestamp[VoicemailId]</c>, the same as <c>get_VoicemailTimestamp</c>.</summary>
    public ReadOnlyIndexedProperty<string, DateTime> VoicemailTimestamp => new(get_VoicemailTimestamp);

    /// <summary><c>VoicemailDuration[VoicemailId]</c>, the same as <c>get_VoicemailDuration</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> VoicemailDuration => new(get_VoicemailDuration);

    /// <summary><c>VoicemailAllowedDuration[VoicemailId]</c>, the same as <c>get_VoicemailAllowedDuration</c>.</summary>
    public ReadOnlyIndexedProperty<string, int> VoicemailAllowedDuration => new(get_VoicemailAllowedDuration);
}
