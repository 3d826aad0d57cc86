namespace Skype4Net.Protocol;

/// <summary>Commands about users, contacts and authorization.</summary>
internal static partial class UserCommands
{
    public static readonly CommandDefinition SearchFriends = new("SEARCH FRIENDS", 1, "", hasValue: true);
    public static readonly CommandDefinition SearchUsers = new("SEARCH USERS {text:line}", 1, "", hasValue: true, CommandTimeoutClass.Slow);
    public static readonly CommandDefinition SearchWaitingAuthorization = new("SEARCH USERSWAITINGMYAUTHORIZATION", 5, "", hasValue: true);

    /// <summary>Adds to the contacts and asks for authorization; the reply drops the text.</summary>
    public static readonly CommandDefinition RequestAuthorization = new("SET USER {handle:handle} BUDDYSTATUS 2 {text:text?}", 5, "USER");

    /// <summary>Saves a user's picture as JPEG.</summary>
    public static readonly CommandDefinition SaveAvatar = new("GET USER {handle:handle} AVATAR 1 {path:line}", 7, "USER");

    /// <summary>Saves the own picture as JPEG.</summary>
    public static readonly CommandDefinition SaveOwnAvatar = new("GET AVATAR 1 {path:line}", 7, "AVATAR");

    /// <summary>Sets the own picture from a file; without one it is removed.</summary>
    public static readonly CommandDefinition SetOwnAvatar = new("SET AVATAR 1 {path:line?}", 5, "AVATAR");

    /// <summary>The profiles of all contacts in one reply: nine fields a contact, divided by semicolons. Not documented; the Skype
    /// plug-in of Pidgin reads it.</summary>
    public static readonly CommandDefinition GetContactProfiles =
        new("GET AUTH_CONTACTS_PROFILES", 5, "AUTH_CONTACTS_PROFILES", hasValue: true) { IsSent = false };
}
