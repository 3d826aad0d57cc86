namespace Skype4Net;

/// <summary>The errors of the protocol by name; each value is the number on the wire.</summary>
public enum SkypeError
{
    /// <summary>A number that is in no table; read <see cref="SkypeCommandException.Code"/>.</summary>
    Unknown = 0,
    /// <summary>1: General syntax error.</summary>
    GeneralSyntaxError = 1,
    /// <summary>2: Unknown command.</summary>
    UnknownCommand = 2,
    /// <summary>3: Search: unknown WHAT.</summary>
    SearchUnknownWhat = 3,
    /// <summary>4: Empty target not allowed.</summary>
    EmptyTargetNotAllowed = 4,
    /// <summary>5: Search CALLS: invalid target.</summary>
    SearchCallsInvalidTarget = 5,
    /// <summary>6: SEARCH MISSEDCALLS: target not allowed.</summary>
    SearchMissedCallsTargetNotAllowed = 6,
    /// <summary>7: GET: invalid WHAT.</summary>
    GetInvalidWhat = 7,
    /// <summary>8: Invalid user handle.</summary>
    InvalidUserHandle = 8,
    /// <summary>9: Unknown user.</summary>
    UnknownUser = 9,
    /// <summary>10: Invalid PROP.</summary>
    InvalidProperty = 10,
    /// <summary>11: Invalid call id.</summary>
    GetInvalidCallId = 11,
    /// <summary>12: Unknown call.</summary>
    GetUnknownCall = 12,
    /// <summary>13: Invalid PROP.</summary>
    InvalidCallProperty = 13,
    /// <summary>14: Invalid message id.</summary>
    GetInvalidMessageId = 14,
    /// <summary>15: Unknown message.</summary>
    GetUnknownMessage = 15,
    /// <summary>16: Invalid PROP.</summary>
    InvalidMessageProperty = 16,
    /// <summary>18: SET: invalid WHAT.</summary>
    SetInvalidWhat = 18,
    /// <summary>19: Invalid call id.</summary>
    SetInvalidCallId = 19,
    /// <summary>20: Unknown call.</summary>
    SetUnknownCall = 20,
    /// <summary>21: Unknown/disallowed call prop.</summary>
    DisallowedCallProperty = 21,
    /// <summary>22: Cannot hold this call at the moment.</summary>
    CannotHoldCall = 22,
    /// <summary>23: Cannot resume this call at the moment.</summary>
    CannotResumeCall = 23,
    /// <summary>24: Cannot hangup inactive call.</summary>
    CannotHangUpInactiveCall = 24,
    /// <summary>25: Unknown WHAT.</summary>
    SetCallUnknownWhat = 25,
    /// <summary>26: Invalid user handle.</summary>
    InvalidHandle = 26,
    /// <summary>27: Invalid version number.</summary>
    InvalidVersionNumber = 27,
    /// <summary>28: Unknown userstatus.</summary>
    UnknownUserStatus = 28,
    /// <summary>29: SEARCH what: target not allowed.</summary>
    SearchTargetNotAllowed = 29,
    /// <summary>30: Invalid message id.</summary>
    SetInvalidMessageId = 30,
    /// <summary>31: Unknown message id.</summary>
    SetUnknownMessageId = 31,
    /// <summary>32: Invalid WHAT.</summary>
    SetMessageInvalidWhat = 32,
    /// <summary>33: invalid parameter.</summary>
    InvalidCallParameter = 33,
    /// <summary>34: invalid user handle.</summary>
    InvalidCallTarget = 34,
    /// <summary>35: Not connected.</summary>
    CallNotConnected = 35,
    /// <summary>36: Not online.</summary>
    CallNotOnline = 36,
    /// <summary>37: Not connected.</summary>
    NotConnected = 37,
    /// <summary>38: Not online.</summary>
    NotOnline = 38,
    /// <summary>39: user blocked.</summary>
    UserBlocked = 39,
    /// <summary>40: Unknown privilege.</summary>
    UnknownPrivilege = 40,
    /// <summary>41: Call not active.</summary>
    CallNotActive = 41,
    /// <summary>42: Invalid DTMF code.</summary>
    InvalidDtmfCode = 42,
    /// <summary>43: cannot send empty message.</summary>
    CannotSendEmptyMessage = 43,
    /// <summary>50: cannot set device.</summary>
    CannotSetDevice = 50,
    /// <summary>51: invalid parameter.</summary>
    InvalidMuteParameter = 51,
    /// <summary>52: invalid parameter.</summary>
    InvalidParameter = 52,
    /// <summary>53: invalid value.</summary>
    InvalidValue = 53,
    /// <summary>66: Not connected.</summary>
    ClientNotConnected = 66,
    /// <summary>67: Target not allowed with SEARCH FRIENDS.</summary>
    SearchFriendsTargetNotAllowed = 67,
    /// <summary>68: Access denied.</summary>
    AccessDenied = 68,
    /// <summary>69: Invalid open what.</summary>
    InvalidOpenWhat = 69,
    /// <summary>70: Invalid handle.</summary>
    OpenInvalidHandle = 70,
    /// <summary>71: Invalid conference participant NO.</summary>
    InvalidConferenceParticipant = 71,
    /// <summary>72: Cannot create conference.</summary>
    CannotCreateConference = 72,
    /// <summary>73: too many participants.</summary>
    TooManyParticipants = 73,
    /// <summary>74: Invalid key.</summary>
    InvalidKey = 74,
    /// <summary>91: call error.</summary>
    EmergencyCall = 91,
    /// <summary>92: call error.</summary>
    IncompletePhoneNumber = 92,
    /// <summary>93: call error.</summary>
    CallError93 = 93,
    /// <summary>94: call error.</summary>
    CallError94 = 94,
    /// <summary>95: Internal error.</summary>
    InternalError95 = 95,
    /// <summary>96: Internal error.</summary>
    InternalError96 = 96,
    /// <summary>97: Internal error.</summary>
    InternalError97 = 97,
    /// <summary>98: Internal error.</summary>
    InternalError98 = 98,
    /// <summary>99: Internal error.</summary>
    InternalError99 = 99,
    /// <summary>100: Internal error.</summary>
    InternalError100 = 100,
    /// <summary>101: Internal error.</summary>
    InternalError101 = 101,
    /// <summary>103: Cannot hold.</summary>
    CannotHold = 103,
    /// <summary>104: Cannot resume.</summary>
    CannotResume = 104,
    /// <summary>105: Invalid chat name.</summary>
    InvalidChatName = 105,
    /// <summary>106: Invalid PROP.</summary>
    InvalidChatProperty = 106,
    /// <summary>107: Target not allowed with CHATS.</summary>
    SearchChatsTargetNotAllowed = 107,
    /// <summary>108: User not contact.</summary>
    UserNotContact = 108,
    /// <summary>109: directory doesn't exist.</summary>
    DirectoryDoesNotExist = 109,
    /// <summary>110: No voicemail capability.</summary>
    NoVoicemailCapability = 110,
    /// <summary>111: File not found.</summary>
    FileNotFound = 111,
    /// <summary>112: Too many targets.</summary>
    TooManyTargets = 112,
    /// <summary>113: Close: invalid WHAT.</summary>
    CloseInvalidWhat = 113,
    /// <summary>114: Invalid avatar.</summary>
    InvalidAvatar = 114,
    /// <summary>115: Invalid ringtone.</summary>
    InvalidRingtone = 115,
    /// <summary>116: GET: invalid ID.</summary>
    GetInvalidId = 116,
    /// <summary>121: GET: file path doesn't exist.</summary>
    FilePathDoesNotExist = 121,
    /// <summary>122: GET: unable to load avatar.</summary>
    UnableToLoadAvatar = 122,
    /// <summary>124: GET: destination file not empty.</summary>
    DestinationFileNotEmpty = 124,
    /// <summary>500: CHAT: Invalid chat name given.</summary>
    ChatInvalidName = 500,
    /// <summary>501: CHAT: No chat found for given chat.</summary>
    ChatNotFound = 501,
    /// <summary>502: CHAT: No action name given.</summary>
    ChatNoAction = 502,
    /// <summary>503: CHAT: Invalid or unknown action.</summary>
    ChatUnknownAction = 503,
    /// <summary>504: CHAT: action failed.</summary>
    ChatActionFailed = 504,
    /// <summary>505: CHAT: LEAVE does not take arguments.</summary>
    ChatLeaveTakesNoArguments = 505,
    /// <summary>506: CHAT: ADDMEMBERS: invalid/missing user handle(s) as arguments.</summary>
    ChatAddMembersInvalidHandles = 506,
    /// <summary>507: CHAT: CREATE: invalid/missing user handle(s) as argument.</summary>
    ChatCreateInvalidHandles = 507,
    /// <summary>508: CHAT: CREATE: opening a dialog to the given user failed.</summary>
    ChatCreateDialogFailed = 508,
    /// <summary>509: No chat name given.</summary>
    NoChatName = 509,
    /// <summary>510: Invalid/uknown chat name given.</summary>
    UnknownChatName = 510,
    /// <summary>511: Sending a message to chat failes.</summary>
    SendingToChatFailed = 511,
    /// <summary>512: Invalid voicemail id.</summary>
    InvalidVoicemailId = 512,
    /// <summary>513: Invalid voicemail object.</summary>
    UnknownVoicemail = 513,
    /// <summary>514: No voicemail property given.</summary>
    NoVoicemailProperty = 514,
    /// <summary>515: Assigning speeddial property failed.</summary>
    AssigningSpeedDialFailed = 515,
    /// <summary>516: Invalid value given to ISAUTHORIZED/ISBLOCKED.</summary>
    InvalidAuthorizedOrBlockedValue = 516,
    /// <summary>517: Changing ISAUTHORIZED/ISBLOCKED failed.</summary>
    ChangingAuthorizedOrBlockedFailed = 517,
    /// <summary>518: Invalid status given for BUDDYSTATUS.</summary>
    InvalidBuddyStatus = 518,
    /// <summary>519: Updating BUDDYSTATUS failed.</summary>
    UpdatingBuddyStatusFailed = 519,
    /// <summary>520: CLEAR needs a target.</summary>
    ClearNeedsTarget = 520,
    /// <summary>521: Invalid/unknown CLEAR target.</summary>
    ClearUnknownTarget = 521,
    /// <summary>522: CLEAR CHATHISTORY takes no arguments.</summary>
    ClearChatHistoryTakesNoArguments = 522,
    /// <summary>523: CLEAR VOICEMAILHISTORY takes no arguments.</summary>
    ClearVoicemailHistoryTakesNoArguments = 523,
    /// <summary>524: CLEAR CALLHISTORY: missing target argument.</summary>
    ClearCallHistoryMissingTarget = 524,
    /// <summary>525: CLEAR CALLHISTORY: invalid handle argument.</summary>
    ClearCallHistoryInvalidHandle = 525,
    /// <summary>526: ALTER: no object type given.</summary>
    AlterNoObjectType = 526,
    /// <summary>527: ALTER: unknown object type given.</summary>
    AlterUnknownObjectType = 527,
    /// <summary>528: VOICEMAIL: No proper voicemail ID given.</summary>
    VoicemailNoId = 528,
    /// <summary>529: VOICEMAIL: Invalid voicemail ID given.</summary>
    VoicemailInvalidId = 529,
    /// <summary>530: VOICEMAIL: No action given.</summary>
    VoicemailNoAction = 530,
    /// <summary>531: VOICEMAIL: Action failed.</summary>
    VoicemailActionFailed = 531,
    /// <summary>532: VOICEMAIL: Unknown action.</summary>
    VoicemailUnknownAction = 532,
    /// <summary>534: SEARCH GREETING: invalid handle.</summary>
    SearchGreetingInvalidHandle = 534,
    /// <summary>535: SEARCH GREETING: unable to get greeting.</summary>
    SearchGreetingFailed = 535,
    /// <summary>536: CREATE: no object type given.</summary>
    CreateNoObjectType = 536,
    /// <summary>537: CREATE: Unknown object type given.</summary>
    CreateUnknownObjectType = 537,
    /// <summary>538: DELETE: no object type given.</summary>
    DeleteNoObjectType = 538,
    /// <summary>539: DELETE: unknown object type given.</summary>
    DeleteUnknownObjectType = 539,
    /// <summary>540: CREATE APPLICATION: missing or invalid name.</summary>
    CreateApplicationInvalidName = 540,
    /// <summary>541: APPLICATION: operation failed.</summary>
    ApplicationOperationFailed = 541,
    /// <summary>542: DELETE APPLICATION: missing or invalid application name.</summary>
    DeleteApplicationInvalidName = 542,
    /// <summary>543: GET APPLICATION: missing or invalid application name.</summary>
    GetApplicationInvalidName = 543,
    /// <summary>544: GET APPLICATION: missing or invalid property name.</summary>
    GetApplicationInvalidProperty = 544,
    /// <summary>545: ALTER APPLICATION: missing or invalid action.</summary>
    AlterApplicationInvalidAction = 545,
    /// <summary>546: ALTER APPLICATION: missing or invalid action.</summary>
    AlterApplicationMissingAction = 546,
    /// <summary>547: ALTER APPLICATION CONNECT: Invalid user handle.</summary>
    ApplicationConnectInvalidHandle = 547,
    /// <summary>548: ALTER APPLICATION DISCONNECT: Invalid stream identifier.</summary>
    ApplicationDisconnectInvalidStream = 548,
    /// <summary>549: ALTER APPLICATION WRITE: missing or invalid stream identifier.</summary>
    ApplicationWriteInvalidStream = 549,
    /// <summary>550: ALTER APPLICATION READ: missing or invalid stream identifier.</summary>
    ApplicationReadInvalidStream = 550,
    /// <summary>551: ALTER APPLICATION DATAGRAM: missing or invalid stream identifier.</summary>
    ApplicationDatagramInvalidStream = 551,
    /// <summary>552: SET PROFILE: invalid property profile given.</summary>
    SetProfileInvalidProperty = 552,
    /// <summary>553: SET PROFILE CALL_SEND_TO_VM: no voicemail privledge, can't forward to voicemail.</summary>
    NoVoicemailPrivilege = 553,
    /// <summary>555: CALL: No proper call ID given.</summary>
    CallNoId = 555,
    /// <summary>556: CALL: Invalid call ID given.</summary>
    CallInvalidId = 556,
    /// <summary>557: CALL: No action given.</summary>
    CallNoAction = 557,
    /// <summary>558: CALL: Missing or invalid arguments.</summary>
    CallInvalidArguments = 558,
    /// <summary>559: CALL: Action failed.</summary>
    CallActionFailed = 559,
    /// <summary>560: CALL: Unknown action.</summary>
    CallUnknownAction = 560,
    /// <summary>561: SEARCH GROUPS: invalid target.</summary>
    SearchGroupsInvalidTarget = 561,
    /// <summary>562: SEARCH GROUPS: Invalid group id.</summary>
    InvalidGroupId = 562,
    /// <summary>563: Invalid group object.</summary>
    InvalidGroup = 563,
    /// <summary>564: Invalid group property given.</summary>
    InvalidGroupProperty = 564,
    /// <summary>569: GET AEC: target not allowed.</summary>
    GetAecTargetNotAllowed = 569,
    /// <summary>570: SET AEC: invalid value.</summary>
    SetAecInvalidValue = 570,
    /// <summary>571: GET AGC: target not allowed.</summary>
    GetAgcTargetNotAllowed = 571,
    /// <summary>572: SET AGC: invalid value.</summary>
    SetAgcInvalidValue = 572,
    /// <summary>592: ALTER CALL: unable to alter input/output.</summary>
    UnableToAlterInputOutput = 592,
    /// <summary>609: CHATMEMBER: ALTER SETROLETO/CANSETROLETO: Invalid role specified.</summary>
    InvalidRole = 609,
    /// <summary>610: CHAT: FINDUSINGBLOB: No existing chat for given blob found or invalid blob.</summary>
    NoChatForBlob = 610,
    /// <summary>611: CHAT: CREATEUSINGBLOB: Unable to create chat, invalid blob.</summary>
    InvalidBlob = 611,
    /// <summary>615: CHAT: chat with given contact is disabled.</summary>
    ChatDisabledForContact = 615,
    /// <summary>9901: Internal error.</summary>
    InternalError = 9901,
}
