using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>What a message of a chat tells: the property <c>CHATMESSAGE TYPE</c>.</summary>
public enum ChatMessageType
{
    /// <summary>A newer kind seen through an older protocol, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Ordinary text (<c>SAID</c>; <c>TEXT</c> on old clients).</summary>
    [Wire("SAID", "TEXT")]
    Said,
    /// <summary>What <c>/me</c> says; the body is without <c>/me</c> (<c>EMOTED</c>).</summary>
    [Wire("EMOTED")]
    Emoted,
    /// <summary>The topic was set; the body is the topic (<c>SETTOPIC</c>).</summary>
    [Wire("SETTOPIC")]
    SetTopic,
    /// <summary>Members were added; see <c>USERS</c> (<c>ADDEDMEMBERS</c>).</summary>
    [Wire("ADDEDMEMBERS")]
    AddedMembers,
    /// <summary>A participant sees the list of members (<c>SAWMEMBERS</c>).</summary>
    [Wire("SAWMEMBERS")]
    SawMembers,
    /// <summary>A chat was created (<c>CREATEDCHATWITH</c>).</summary>
    [Wire("CREATEDCHATWITH")]
    CreatedChatWith,
    /// <summary>Somebody left or could not be added; see <c>LEAVEREASON</c> (<c>LEFT</c>).</summary>
    [Wire("LEFT")]
    Left,
    /// <summary>Contact cards were posted (<c>POSTEDCONTACTS</c>).</summary>
    [Wire("POSTEDCONTACTS")]
    PostedContacts,
    /// <summary>The history has a gap here (<c>GAP_IN_CHAT</c>).</summary>
    [Wire("GAP_IN_CHAT")]
    GapInChat,
    /// <summary>A role was set; see <c>USERS</c> and <c>ROLE</c> (<c>SETROLE</c>).</summary>
    [Wire("SETROLE")]
    SetRole,
    /// <summary>Members were removed; see <c>USERS</c> (<c>KICKED</c>).</summary>
    [Wire("KICKED")]
    Kicked,
    /// <summary>Members were removed for good; see <c>USERS</c> (<c>KICKBANNED</c>).</summary>
    [Wire("KICKBANNED")]
    KickBanned,
    /// <summary>The options were set; see <c>OPTIONS</c> (<c>SETOPTIONS</c>).</summary>
    [Wire("SETOPTIONS")]
    SetOptions,
    /// <summary>The picture was set (<c>SETPICTURE</c>).</summary>
    [Wire("SETPICTURE")]
    SetPicture,
    /// <summary>The guidelines were set (<c>SETGUIDELINES</c>).</summary>
    [Wire("SETGUIDELINES")]
    SetGuidelines,
    /// <summary>Somebody joined and waits to be accepted (<c>JOINEDASAPPLICANT</c>).</summary>
    [Wire("JOINEDASAPPLICANT")]
    JoinedAsApplicant,
}
