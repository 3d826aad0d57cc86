using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// Why somebody left or could not be added: the property <c>CHATMESSAGE LEAVEREASON</c> of messages of type <see cref="ChatMessageType.Left"/>.
/// </summary>
public enum LeaveReason
{
    /// <summary>A word this library does not know.</summary>
    Unknown,
    /// <summary>No reason: not a leave message, or the leaver's own copy (empty on the wire).</summary>
    [Wire("")]
    None,
    /// <summary>No such user (<c>USER_NOT_FOUND</c>).</summary>
    [Wire("USER_NOT_FOUND")]
    UserNotFound,
    /// <summary>The user's client is too old (<c>USER_INCAPABLE</c>).</summary>
    [Wire("USER_INCAPABLE")]
    UserIncapable,
    /// <summary>Who adds must be a contact (<c>ADDER_MUST_BE_FRIEND</c>).</summary>
    [Wire("ADDER_MUST_BE_FRIEND")]
    AdderMustBeFriend,
    /// <summary>Who is added must be authorized (<c>ADDED_MUST_BE_AUTHORIZED</c>).</summary>
    [Wire("ADDED_MUST_BE_AUTHORIZED")]
    AddedMustBeAuthorized,
    /// <summary>The user declined (<c>ADD_DECLINED</c>).</summary>
    [Wire("ADD_DECLINED")]
    AddDeclined,
    /// <summary>Left by choice (<c>UNSUBSCRIBE</c>).</summary>
    [Wire("UNSUBSCRIBE")]
    Unsubscribe,
}
