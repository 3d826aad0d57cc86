using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Skype4Net.Xmpp.Tests;

/// <summary>A certificate that no authority has signed, with its key.</summary>
internal sealed class TestCertificate : IDisposable
{
    private readonly X509Certificate2 _withKey;

    public TestCertificate(string host)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        names.AddDnsName("*." + host);
        request.CertificateExtensions.Add(names.Build());
        _withKey = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        KeyPem = key.ExportPkcs8PrivateKeyPem();
    }

    public X509Certificate2 Certificate => _withKey;

    public string CertificatePem => _withKey.ExportCertificatePem();

    public string KeyPem { get; }

    public void Dispose() => _withKey.Dispose();
}
