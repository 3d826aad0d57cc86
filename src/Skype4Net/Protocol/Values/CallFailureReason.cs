using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Why a call failed: <c>CALL n FAILUREREASON</c>. The numbers are those of the wire.</summary>
public enum CallFailureReason
{
    /// <summary>No reason, or a number this library does not know (<c>0</c>).</summary>
    [Wire("0", "")]
    Unknown = -1,
    /// <summary>Miscellaneous (<c>1</c>).</summary>
    [Wire("1")]
    MiscellaneousError = 1,
    /// <summary>The user or telephone number does not exist (<c>2</c>).</summary>
    [Wire("2")]
    UserDoesNotExist = 2,
    /// <summary>The user is offline (<c>3</c>).</summary>
    [Wire("3")]
    UserIsOffline = 3,
    /// <summary>No proxy found (<c>4</c>).</summary>
    [Wire("4")]
    NoProxyFound = 4,
    /// <summary>The session was terminated (<c>5</c>).</summary>
    [Wire("5")]
    SessionTerminated = 5,
    /// <summary>No common codec (<c>6</c>).</summary>
    [Wire("6")]
    NoCommonCodec = 6,
    /// <summary>Error of the sound device (<c>7</c>).</summary>
    [Wire("7")]
    SoundIOError = 7,
    /// <summary>Error of the other side's sound device (<c>8</c>).</summary>
    [Wire("8")]
    RemoteSoundDeviceError = 8,
    /// <summary>Blocked by the called user (<c>9</c>).</summary>
    [Wire("9")]
    BlockedByRecipient = 9,
    /// <summary>The called user is no contact (<c>10</c>).</summary>
    [Wire("10")]
    RecipientNotFriend = 10,
    /// <summary>The called user has not authorized us (<c>11</c>).</summary>
    [Wire("11")]
    NotAuthorizedByRecipient = 11,
    /// <summary>Sound could not be recorded (<c>12</c>).</summary>
    [Wire("12")]
    SoundRecordingError = 12,
    /// <summary>A call to a commercial contact failed (<c>13</c>).</summary>
    [Wire("13")]
    CommercialContactError = 13,
    /// <summary>Ended by the other side; comes with a normal <see cref="CallStatus.Finished"/> too (<c>14</c>).</summary>
    [Wire("14")]
    EndedByOtherSide = 14,
}
