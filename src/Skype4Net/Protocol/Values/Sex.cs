using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The sex given in a profile: <c>USER SEX</c>, <c>PROFILE SEX</c>.</summary>
public enum Sex
{
    /// <summary>Not given, or a word this library does not know (<c>UNKNOWN</c>).</summary>
    [Wire("UNKNOWN", CanBeSent = true)]
    Unknown,
    /// <summary>Male (<c>MALE</c>).</summary>
    [Wire("MALE")]
    Male,
    /// <summary>Female (<c>FEMALE</c>).</summary>
    [Wire("FEMALE")]
    Female,
}
