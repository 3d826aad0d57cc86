using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>What a member may do in a chat: <c>CHATMEMBER ROLE</c>, <c>CHAT MYROLE</c>, <c>CHATMESSAGE ROLE</c>; protocol 7.</summary>
public enum ChatRole
{
    /// <summary>No role, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN")]
    Unknown,
    /// <summary>Made the chat; one a chat, the only one who names masters (<c>CREATOR</c>).</summary>
    [Wire("CREATOR")]
    Creator,
    /// <summary>May remove members and set roles below master (<c>MASTER</c>).</summary>
    [Wire("MASTER")]
    Master,
    /// <summary>May post even when users only listen (<c>HELPER</c>).</summary>
    [Wire("HELPER")]
    Helper,
    /// <summary>May post (<c>USER</c>).</summary>
    [Wire("USER")]
    User,
    /// <summary>May only read (<c>LISTENER</c>).</summary>
    [Wire("LISTENER")]
    Listener,
    /// <summary>Waits to be accepted; cannot be assigned (<c>APPLICANT</c>).</summary>
    [Wire("APPLICANT")]
    Applicant,
}
