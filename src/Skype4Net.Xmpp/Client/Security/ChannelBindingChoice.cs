namespace Skype4Net.Xmpp.Client.Security;

/// <summary>How a log-in is bound to the TLS connection that it runs over (RFC 5801, RFC 5929).</summary>
/// <param name="Type">The kind of binding, such as <c>tls-server-end-point</c>; empty for none.</param>
/// <param name="Header">What SCRAM begins with: <c>p=type,,</c>, or <c>y,,</c> (we could, the server cannot), or <c>n,,</c> (we cannot).</param>
/// <param name="Data">The bytes that both ends see if nobody is between them.</param>
internal sealed record ChannelBindingChoice(string Type, string Header, byte[] Data)
{
    /// <summary>The server offers no binding: saying so lets it notice when somebody has removed its offer.</summary>
    public static ChannelBindingChoice NotOffered { get; } = new("", "y,,", []);

    /// <summary>The server offers only bindings that .NET cannot compute.</summary>
    public static ChannelBindingChoice NotPossible { get; } = new("", "n,,", []);

    public static ChannelBindingChoice Of(string type, byte[] data) => new(type, $"p={type},,", data);
}
