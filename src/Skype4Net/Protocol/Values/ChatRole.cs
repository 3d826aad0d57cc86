namespace Skype4Net;

/// <summary>What a member may do in a chat: <c>CHATMEMBER ROLE</c>, <c>CHAT MYROLE</c>, <c>CHATMESSAGE ROLE</c>; protocol 7.</summary>
public enum ChatRole
{
    /// <summary>No role, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    Unknown,
    /// <summary>Made the chat; one a chat, the only one who names masters (<c>CREATOR</c>).</summary>
    Creator,
    /// <summary>May remove members and set roles below master (<c>MASTER</c>).</summary>
    Master,
    /// <summary>May post even when users only listen (<c>HELPER</c>).</summary>
    Helper,
    /// <summary>May post (<c>USER</c>).</summary>
    User,
    /// <summary>May only read (<c>LISTENER</c>).</summary>
    Listener,
    /// <summary>Waits to be accepted; cannot be assigned (<c>APPLICANT</c>).</summary>
    Applicant,
}
