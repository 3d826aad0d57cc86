using System.Net.Security;
using System.Security.Cryptography;
using System.Text;
using Skype4Net.Xmpp.Client.Streams;

namespace Skype4Net.Xmpp.Client.Security;

/// <summary>Logs in over an encrypted stream by SASL (RFC 6120, 6), with the strongest mechanism that both sides have.</summary>
/// <param name="account">The account.</param>
/// <param name="password">Its password.</param>
/// <param name="isPlainAllowed">Whether a server that has nothing better may be given the password itself, inside TLS.</param>
internal sealed class Authenticator(Jid account, string password, bool isPlainAllowed)
{
    private const string Plain = "PLAIN";

    /// <summary>Returns the name of the mechanism by which it was done.</summary>
    /// <exception cref="XmppAuthenticationException">The server refused, or has no mechanism that may be used.</exception>
    public async Task<string> AuthenticateAsync(XmppStream stream, SslStream tls, XmppElement features, CancellationToken cancellationToken)
    {
        IEnumerable<XmppElement> mechanisms = features.Find("mechanisms", Namespaces.Sasl)?.FindAll("mechanism", Namespaces.Sasl) ?? [];
        HashSet<string> offered = [.. mechanisms.Select(m => m.Text.Trim())];
        string[] bindings = [.. features.Find("sasl-channel-binding", Namespaces.SaslChannelBinding)
            ?.FindAll("channel-binding", Namespaces.SaslChannelBinding).Select(b => b["type"] ?? "") ?? []];
        bool isBindingOffered = ScramHash.All.Any(h => offered.Contains(h.Mechanism + "-PLUS"));
        ChannelBindingChoice binding = isBindingOffered ? ChannelBindings.Choose(tls, bindings) : ChannelBindingChoice.NotOffered;
        string suffix = binding.Type.Length > 0 ? "-PLUS" : "";

        foreach (ScramHash hash in ScramHash.All)
        {
            if (offered.Contains(hash.Mechanism + suffix))
            {
                await RunScramAsync(stream, hash, hash.Mechanism + suffix, binding, cancellationToken).ConfigureAwait(false);
                return hash.Mechanism + suffix;
            }
        }

        if (!offered.Contains(Plain) || !isPlainAllowed)
            throw new XmppAuthenticationException("invalid-mechanism",
                $"The server offers no way of logging in that may be used, only: {string.Join(", ", offered)}.");
        await RunPlainAsync(stream, cancellationToken).ConfigureAwait(false);
        return Plain;
    }

    private async Task RunScramAsync(XmppStream stream, ScramHash hash, string mechanism, ChannelBindingChoice binding,
        CancellationToken cancellationToken)
    {
        string nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        var exchange = new ScramExchange(hash, account.Local, password, binding, nonce);
        await stream.WriteAsync(Element("auth", exchange.First()).Set("mechanism", mechanism), cancellationToken).ConfigureAwait(false);

        bool isAnswered = false;
        while (true)
        {
            XmppElement reply = await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
            ThrowIfRefused(reply);
            string data = Data(reply);
            if (reply.Is("success", Namespaces.Sasl))
            {
                // Some servers prove themselves in a last challenge, others here.
                if (!exchange.IsComplete)
                    exchange.Verify(data);
                return;
            }

            if (!reply.Is("challenge", Namespaces.Sasl) || exchange.IsComplete)
                throw XmppProtocolException.Unexpected("The server answered a log-in with something else.");
            string response = "";
            if (isAnswered)
                exchange.Verify(data);
            else
                response = exchange.Final(data);
            isAnswered = true;
            await stream.WriteAsync(Element("response", response), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RunPlainAsync(XmppStream stream, CancellationToken cancellationToken)
    {
        string message = $"\0{SaslPrep.Prepare(account.Local)}\0{SaslPrep.Prepare(password)}";
        await stream.WriteAsync(Element("auth", message).Set("mechanism", Plain), cancellationToken).ConfigureAwait(false);
        XmppElement reply = await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
        ThrowIfRefused(reply);
        if (!reply.Is("success", Namespaces.Sasl))
            throw XmppProtocolException.Unexpected("The server answered a log-in with something else.");
    }

    private static XmppElement Element(string name, string data)
        => new XmppElement(name, Namespaces.Sasl).AddText(data.Length == 0 ? "" : Convert.ToBase64String(Encoding.UTF8.GetBytes(data)));

    private static string Data(XmppElement reply)
    {
        try
        {
            string text = reply.Text.Trim();
            return text is "" or "=" ? "" : Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            throw new XmppAuthenticationException("incorrect-encoding", "The server's part of the log-in is malformed.");
        }
    }

    private static void ThrowIfRefused(XmppElement reply)
    {
        if (!reply.Is("failure", Namespaces.Sasl))
            return;
        string condition = reply.Children.FirstOrDefault(c => c.Name != "text")?.Name ?? "not-authorized";
        string text = reply.TextOf("text", Namespaces.Sasl) ?? "";
        throw new XmppAuthenticationException(condition, $"The server refused the log-in: {condition}{(text.Length == 0 ? "" : $" ({text})")}.");
    }
}
