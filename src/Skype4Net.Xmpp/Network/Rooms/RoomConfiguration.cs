namespace Skype4Net.Xmpp.Network.Rooms;

/// <summary>Fields of the form that configures a room (XEP-0045, 15.5.3).</summary>
internal static class RoomConfiguration
{
    private const string MembersOnly = "muc#roomconfig_membersonly";
    private const string Moderated = "muc#roomconfig_moderatedroom";
    private const string ChangeSubject = "muc#roomconfig_changesubject";

    /// <summary>A chat of several as Skype has it: it stays while all are away, and who is in it is seen by all.</summary>
    public static IReadOnlyDictionary<string, string> OfNew { get; } = new Dictionary<string, string>
    {
        ["muc#roomconfig_persistentroom"] = "1",
        ["muc#roomconfig_publicroom"] = "0",
        ["muc#roomconfig_whois"] = "anyone",
        ["muc#roomconfig_allowinvites"] = "1",
        ["muc#roomconfig_enablelogging"] = "1",
        // What ejabberd calls the archive.
        ["mam"] = "1",
        [MembersOnly] = "0",
        [ChangeSubject] = "1",
    };

    public static IReadOnlyDictionary<string, string> OfDescription(string text)
        => new Dictionary<string, string> { ["muc#roomconfig_roomdesc"] = text };

    /// <summary>An empty word takes the password away.</summary>
    public static IReadOnlyDictionary<string, string> OfPassword(string word) => new Dictionary<string, string>
    {
        ["muc#roomconfig_passwordprotectedroom"] = word.Length > 0 ? "1" : "0",
        ["muc#roomconfig_roomsecret"] = word,
    };

    /// <summary>Who can join, speak and set the topic; rooms have no more.</summary>
    public static IReadOnlyDictionary<string, string> Of(ChatOptions options) => new Dictionary<string, string>
    {
        [MembersOnly] = options.HasFlag(ChatOptions.JoiningEnabled) ? "0" : "1",
        [Moderated] = options.HasFlag(ChatOptions.UsersAreListeners) || options.HasFlag(ChatOptions.JoinersBecomeListeners) ? "1" : "0",
        [ChangeSubject] = options.HasFlag(ChatOptions.TopicAndPictureLockedForUsers) ? "0" : "1",
    };
}
