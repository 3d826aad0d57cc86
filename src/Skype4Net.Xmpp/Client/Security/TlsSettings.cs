using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Skype4Net.Xmpp.Client.Security;

/// <summary>How the server's identity is checked.</summary>
/// <param name="TrustedCertificate">The one certificate to trust, for servers whose certificate no authority has signed; null for the authorities
/// of this machine.</param>
internal sealed record TlsSettings(X509Certificate2? TrustedCertificate)
{
    private static readonly SslApplicationProtocol s_xmpp = new("xmpp-client");

    /// <summary>The versions of TLS that are allowed; 1.2 and 1.3.</summary>
    public SslProtocols Protocols { get; init; } = SslProtocols.Tls12 | SslProtocols.Tls13;

    /// <summary>Encrypts a connection to the server of a domain.</summary>
    /// <exception cref="XmppTlsException">The certificate is not trusted or is another domain's, or there is no common version.</exception>
    public async Task<SslStream> EncryptAsync(Stream connection, string domain, bool isDirect, CancellationToken cancellationToken)
    {
        SslPolicyErrors errors = SslPolicyErrors.None;
        var options = new SslClientAuthenticationOptions
        {
            // The domain of the account, never the host that DNS named for it.
            TargetHost = domain,
            EnabledSslProtocols = Protocols,
            // A question to the authority on each connection would hold up or fail logins; a revoked certificate is a rare case.
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
            RemoteCertificateValidationCallback = (_, certificate, _, found) =>
            {
                errors = found;
                return TrustedCertificate is null
                    ? found == SslPolicyErrors.None
                    : certificate is not null && certificate.GetRawCertData().AsSpan().SequenceEqual(TrustedCertificate.RawData);
            },
        };
        if (isDirect)
            options.ApplicationProtocols = [s_xmpp];

        var tls = new SslStream(connection);
        try
        {
            await tls.AuthenticateAsClientAsync(options, cancellationToken).ConfigureAwait(false);
            return tls;
        }
        catch (AuthenticationException exception)
        {
            await tls.DisposeAsync().ConfigureAwait(false);
            throw new XmppTlsException(Describe(domain, errors), exception);
        }
        catch
        {
            await tls.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private string Describe(string domain, SslPolicyErrors errors)
    {
        if (TrustedCertificate is not null && errors != SslPolicyErrors.None)
            return $"The server of {domain} has another certificate than the one to trust.";
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable))
            return $"The server of {domain} has no certificate.";
        if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch))
            return $"The certificate of the server is not for {domain}.";
        return errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)
            ? $"No authority that this machine trusts has signed the certificate of {domain}, or it has expired."
            : $"No encrypted connection to {domain} could be made.";
    }
}
