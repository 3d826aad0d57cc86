using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>Why something was refused, in the words of the client.</summary>
internal static class RequestFailures
{
    public static RequestFailure Of(Exception exception) => exception switch
    {
        XmppStanzaException refused => Of(refused.Condition),
        XmppTimeoutException => RequestFailure.TimedOut,
        XmppConnectionException => RequestFailure.ConnectionLost,
        // The only one that sending throws: the stanza is too large for servers.
        ArgumentException => RequestFailure.TooLarge,
        HttpRequestException => RequestFailure.Other,
        NotSupportedException => RequestFailure.NotSupported,
        _ => RequestFailure.Other,
    };

    /// <summary>By the condition of an error (RFC 6120, 8.3.3).</summary>
    public static RequestFailure Of(string condition) => condition switch
    {
        "item-not-found" or "remote-server-not-found" or "jid-malformed" or "gone" => RequestFailure.NoSuchAccount,
        // Servers say it of accounts that do not exist, are away or have blocked us, and do not tell which.
        "service-unavailable" or "recipient-unavailable" or "remote-server-timeout" => RequestFailure.NotThere,
        "forbidden" or "not-allowed" or "not-authorized" or "registration-required" or "subscription-required" => RequestFailure.NotPermitted,
        // Of one's own list (XEP-0191).
        "not-acceptable" => RequestFailure.Blocked,
        "policy-violation" or "resource-constraint" => RequestFailure.TooLarge,
        "feature-not-implemented" => RequestFailure.NotSupported,
        _ => RequestFailure.Other,
    };
}
