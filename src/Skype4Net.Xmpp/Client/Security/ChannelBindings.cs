using System.Runtime.InteropServices;
using System.Security.Authentication;
using System.Security.Authentication.ExtendedProtection;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Skype4Net.Xmpp.Client.Security;

/// <summary>
/// Computes the channel bindings of a TLS connection that .NET gives access to: <c>tls-server-end-point</c>, and <c>tls-unique</c> below TLS 1.3.
/// <c>tls-exporter</c> (RFC 9266) needs a function that SslStream does not have.
/// </summary>
internal static class ChannelBindings
{
    public const string ServerEndPoint = "tls-server-end-point";
    public const string Unique = "tls-unique";

    /// <summary>The binding to use with a server that offers <c>-PLUS</c>.</summary>
    /// <param name="tls">The connection.</param>
    /// <param name="offered">What the server says it can (XEP-0440); none when it does not say, and then it means <c>tls-unique</c>.</param>
    public static ChannelBindingChoice Choose(SslStream tls, IReadOnlyCollection<string> offered)
    {
        IReadOnlyCollection<string> possible = offered.Count > 0 ? offered : [Unique];
        if (possible.Contains(ServerEndPoint) && HashOfCertificate(tls) is { } hash)
            return ChannelBindingChoice.Of(ServerEndPoint, hash);
        if (possible.Contains(Unique) && UniqueOf(tls) is { } unique)
            return ChannelBindingChoice.Of(Unique, unique);
        return ChannelBindingChoice.NotPossible;
    }

    // RFC 5929, 4.1: the hash of the certificate's signature, but SHA-256 for MD5 and SHA-1.
    internal static byte[]? HashOfCertificate(SslStream tls)
    {
        if (tls.RemoteCertificate is not X509Certificate2 certificate)
            return null;
        byte[] raw = certificate.RawData;
        return certificate.SignatureAlgorithm.Value switch
        {
            "1.2.840.113549.1.1.12" or "1.2.840.10045.4.3.3" => SHA384.HashData(raw),
            "1.2.840.113549.1.1.13" or "1.2.840.10045.4.3.4" => SHA512.HashData(raw),
            "1.2.840.113549.1.1.4" or "1.2.840.113549.1.1.5" or "1.2.840.10045.4.1" or "1.2.840.113549.1.1.11" or "1.2.840.10045.4.3.2"
                => SHA256.HashData(raw),
            // RSA-PSS and Ed25519 name no hash of their own there.
            _ => null,
        };
    }

    private static byte[]? UniqueOf(SslStream tls)
    {
        if (tls.SslProtocol != SslProtocols.Tls12)
            return null;
        try
        {
            using ChannelBinding? binding = tls.TransportContext.GetChannelBinding(ChannelBindingKind.Unique);
            if (binding is null || binding.IsInvalid)
                return null;
            var bytes = new byte[binding.Size];
            Marshal.Copy(binding.DangerousGetHandle(), bytes, 0, bytes.Length);
            int prefix = bytes.AsSpan().IndexOf("tls-unique:"u8);
            return prefix < 0 ? null : bytes[(prefix + "tls-unique:"u8.Length)..];
        }
        catch (Exception exception) when (exception is NotSupportedException or PlatformNotSupportedException)
        {
            return null;
        }
    }
}
