namespace Skype4Net.Protocol;

/// <summary>Commands about the client's window, its dialogs, its settings, and what programs show in it.</summary>
internal static partial class ClientCommands
{
    public static readonly CommandDefinition Focus = new("FOCUS", 1, "FOCUS");
    public static readonly CommandDefinition Minimize = new("MINIMIZE", 1, "MINIMIZE");
    public static readonly CommandDefinition ResetIdleTimer = new("RESETIDLETIMER", 5, "RESETIDLETIMER");
    public static readonly CommandDefinition PressKey = new("BTN_PRESSED {key:word}", 5, "BTN_PRESSED");
    public static readonly CommandDefinition ReleaseKey = new("BTN_RELEASED {key:word}", 5, "BTN_RELEASED");
    public static readonly CommandDefinition ClearChatHistory = new("CLEAR CHATHISTORY", 5, "CLEAR CHATHISTORY");

    /// <summary>The reply has a blank where the command has an underscore.</summary>
    public static readonly CommandDefinition GetFocusedContacts = new("GET CONTACTS_FOCUSED", 6, "CONTACTS FOCUSED", hasValue: true);

    public static readonly CommandDefinition OpenAddContact = new("OPEN ADDAFRIEND {handle:handle?}", 3, "OPEN ADDAFRIEND");

    /// <summary>Shows a chat window with a text in it; sends nothing.</summary>
    public static readonly CommandDefinition OpenMessage = new("OPEN IM {handles:handles} {text:text?}", 1, "OPEN IM");
    public static readonly CommandDefinition OpenVideoTest = new("OPEN VIDEOTEST {device:line?}", 5, "OPEN VIDEOTEST");
    public static readonly CommandDefinition OpenLiveTab = new("OPEN LIVETAB", 6, "OPEN LIVETAB");
    public static readonly CommandDefinition OpenProfile = new("OPEN PROFILE", 5, "OPEN PROFILE");
    public static readonly CommandDefinition OpenUserInfo = new("OPEN USERINFO {handle:handle}", 5, "OPEN USERINFO");
    public static readonly CommandDefinition OpenConference = new("OPEN CONFERENCE", 5, "OPEN CONFERENCE");
    public static readonly CommandDefinition OpenSearch = new("OPEN SEARCH", 5, "OPEN SEARCH");
    public static readonly CommandDefinition OpenOptions = new("OPEN OPTIONS {page:word?}", 5, "OPEN OPTIONS");
    public static readonly CommandDefinition OpenCallHistory = new("OPEN CALLHISTORY", 5, "OPEN CALLHISTORY");
    public static readonly CommandDefinition OpenContacts = new("OPEN CONTACTS", 5, "OPEN CONTACTS");
    public static readonly CommandDefinition OpenDialPad = new("OPEN DIALPAD", 5, "OPEN DIALPAD");
    public static readonly CommandDefinition OpenSendContacts = new("OPEN SENDCONTACTS {handles:words?}", 5, "OPEN SENDCONTACTS");
    public static readonly CommandDefinition OpenBlockedUsers = new("OPEN BLOCKEDUSERS", 5, "OPEN BLOCKEDUSERS");
    public static readonly CommandDefinition OpenImportContacts = new("OPEN IMPORTCONTACTS", 5, "OPEN IMPORTCONTACTS");
    public static readonly CommandDefinition OpenGettingStarted = new("OPEN GETTINGSTARTED", 5, "OPEN GETTINGSTARTED");
    public static readonly CommandDefinition OpenAuthorization = new("OPEN AUTHORIZATION {handle:handle}", 5, "OPEN AUTHORIZATION");

    /// <summary>Any other dialog.</summary>
    public static readonly CommandDefinition Open = new("OPEN {dialog:word} {parameters:line?}", 1, "OPEN");
    public static readonly CommandDefinition Close = new("CLOSE {dialog:word}", 1, "CLOSE");

    public static readonly CommandDefinition CreateEvent = new("CREATE EVENT {id:word} CAPTION {caption:quoted} HINT {hint:quoted}", 6, "EVENT");
    public static readonly CommandDefinition DeleteEvent = new("DELETE EVENT {id:word}", 6, "DELETE EVENT");

    /// <summary>What follows the caption is optional and in any order, each behind its own word.</summary>
    public static readonly CommandDefinition CreateMenuItem =
        new("CREATE MENU_ITEM {id:word} CONTEXT {context:word} CAPTION {caption:quoted} {options:line?}", 6, "MENU_ITEM");
    public static readonly CommandDefinition DeleteMenuItem = new("DELETE MENU_ITEM {id:word}", 6, "DELETE MENU_ITEM");

    public static readonly CommandDefinition GetRingtone = new("GET RINGTONE 1", 5, "RINGTONE", hasValue: true);
    public static readonly CommandDefinition SetRingtone = new("SET RINGTONE 1 {path:line}", 5, "RINGTONE");

    // Answered with and without the word STATUS.
    public static readonly CommandDefinition GetRingtoneStatus = new("GET RINGTONE 1 STATUS", 5, "RINGTONE", hasValue: true);
    public static readonly CommandDefinition SetRingtoneStatus = new("SET RINGTONE 1 STATUS {status:word}", 5, "RINGTONE");
}
