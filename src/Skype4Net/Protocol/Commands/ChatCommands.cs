namespace Skype4Net.Protocol;

/// <summary>Commands about chats, their members and their messages.</summary>
internal static partial class ChatCommands
{
    public static readonly CommandDefinition SearchChats = new("SEARCH CHATS", 3, "", hasValue: true, CommandTimeoutClass.Slow);
    public static readonly CommandDefinition SearchActiveChats = new("SEARCH ACTIVECHATS", 5, "", hasValue: true);
    public static readonly CommandDefinition SearchMissedChats = new("SEARCH MISSEDCHATS", 5, "", hasValue: true);
    public static readonly CommandDefinition SearchRecentChats = new("SEARCH RECENTCHATS", 5, "", hasValue: true);
    public static readonly CommandDefinition SearchBookmarkedChats = new("SEARCH BOOKMARKEDCHATS", 6, "", hasValue: true);
    public static readonly CommandDefinition SearchMessages =
        new("SEARCH CHATMESSAGES {handle:handle?}", 3, "", hasValue: true, CommandTimeoutClass.Slow);
    public static readonly CommandDefinition SearchMissedMessages = new("SEARCH MISSEDCHATMESSAGES", 3, "", hasValue: true);

    // Which of the many lines that follow bears the number differs between clients: only word 2, the name, counts.
    public static readonly CommandDefinition Create = new("CHAT CREATE {handles:handles?}", 5, "CHAT", hasValue: true, CommandTimeoutClass.Slow);
    public static readonly CommandDefinition CreateUsingBlob = new("CHAT CREATEUSINGBLOB {blob:word}", 7, "CHAT", hasValue: true);
    public static readonly CommandDefinition FindUsingBlob = new("CHAT FINDUSINGBLOB {blob:word}", 7, "CHAT", hasValue: true);
    public static readonly CommandDefinition Open = new("OPEN CHAT {chat:chat}", 5, "OPEN CHAT");
    public static readonly CommandDefinition SendMessage = new("CHATMESSAGE {chat:chat} {text:text}", 5, "CHATMESSAGE", hasValue: true);

    /// <summary>Sends to a person and makes the dialog when needed. From protocol 3 the reply says CHATMESSAGE.</summary>
    public static readonly CommandDefinition SendToUser = new("MESSAGE {handle:handle} {text:text}", 1, "", hasValue: true);

    // The reply to ALTER CHAT leaves the name of the chat out, except for bookmarks; so only the beginning is compared.
    public static readonly CommandDefinition SetTopic = Alter("SETTOPIC {topic:text}", 5);
    public static readonly CommandDefinition SetTopicXml = Alter("SETTOPICXML {xml:text}", 7);
    public static readonly CommandDefinition AddMembers = Alter("ADDMEMBERS {handles:handles}", 5);
    public static readonly CommandDefinition Leave = Alter("LEAVE", 5);
    public static readonly CommandDefinition Bookmark = Alter("BOOKMARK", 6);
    public static readonly CommandDefinition Unbookmark = Alter("UNBOOKMARK", 6);
    public static readonly CommandDefinition Join = Alter("JOIN", 7);
    public static readonly CommandDefinition ClearRecentMessages = Alter("CLEARRECENTMESSAGES", 7);

    /// <summary>The client eats the first character: the text is sent behind <c>=</c>, and in quotes when it has blanks.</summary>
    public static readonly CommandDefinition SetAlertString = Alter("SETALERTSTRING {alert:line}", 7);
    public static readonly CommandDefinition AcceptAdd = Alter("ACCEPTADD", 7);
    public static readonly CommandDefinition Disband = Alter("DISBAND", 7);
    public static readonly CommandDefinition SetPassword = Alter("SETPASSWORD {password:secret} {hint:line?}", 7);

    /// <summary>Always succeeds; a wrong password shows as <c>MYSTATUS PASSWORD_REQUIRED</c>.</summary>
    public static readonly CommandDefinition EnterPassword = Alter("ENTERPASSWORD {password:secret}", 7);
    public static readonly CommandDefinition SetOptions = Alter("SETOPTIONS {options:id}", 7);
    public static readonly CommandDefinition SetGuidelines = Alter("SETGUIDELINES {guidelines:text}", 7);
    public static readonly CommandDefinition Kick = Alter("KICK {handles:handles}", 7);
    public static readonly CommandDefinition KickBan = Alter("KICKBAN {handles:handles}", 7);

    // Real clients leave the member's id out of these replies, Skype4Py expects it: only the beginning is compared.
    public static readonly CommandDefinition SetMemberRole = new("ALTER CHATMEMBER {member:id} SETROLETO {role:word}", 7, "ALTER CHATMEMBER");
    public static readonly CommandDefinition CanSetMemberRole =
        new("ALTER CHATMEMBER {member:id} CANSETROLETO {role:word}", 7, "ALTER CHATMEMBER", hasValue: true);

    /// <summary>The reply is another property: <c>CHATMESSAGE n STATUS READ</c>.</summary>
    public static readonly CommandDefinition MarkSeen = new("SET CHATMESSAGE {message:id} SEEN", 3, "CHATMESSAGE");

    // Of protocols 1 and 2, which say MESSAGE for CHATMESSAGE.
    public static readonly CommandDefinition SearchOldMessages =
        new("SEARCH MESSAGES {handle:handle?}", 1, "", hasValue: true, CommandTimeoutClass.Slow) { IsSent = false };
    public static readonly CommandDefinition SearchOldMissedMessages = new("SEARCH MISSEDMESSAGES", 1, "", hasValue: true) { IsSent = false };
    public static readonly CommandDefinition MarkOldSeen = new("SET MESSAGE {message:id} SEEN", 1, "MESSAGE") { IsSent = false };

    private static CommandDefinition Alter(string action, int since) => new($"ALTER CHAT {{chat:chat}} {action}", since, "ALTER CHAT");
}
