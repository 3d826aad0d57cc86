using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>A certificate of a server's own, of this day.</summary>
internal static class TestCertificate
{
    public static X509Certificate2 Make()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=skype4net test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using X509Certificate2 made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);
    }
}
