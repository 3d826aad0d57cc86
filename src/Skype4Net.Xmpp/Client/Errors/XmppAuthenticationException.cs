namespace Skype4Net.Xmpp.Client.Errors;

/// <summary>The server refused the log-in, could not prove that it knows the password, or offers no mechanism that may be used.</summary>
internal sealed class XmppAuthenticationException(string condition, string message) : XmppException(message)
{
    /// <summary>The condition of SASL (RFC 6120, 6.5), such as <c>not-authorized</c>.</summary>
    public string Condition { get; } = condition;

    /// <summary>Whether the same log-in may succeed later.</summary>
    public bool IsTemporary => Condition == "temporary-auth-failure";
}
