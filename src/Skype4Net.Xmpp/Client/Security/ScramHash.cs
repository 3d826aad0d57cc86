using System.Security.Cryptography;

namespace Skype4Net.Xmpp.Client.Security;

/// <summary>A hash function that SCRAM is used with.</summary>
/// <param name="Mechanism">The mechanism's name, without <c>-PLUS</c>.</param>
/// <param name="Name">The hash.</param>
/// <param name="Bytes">The length of its values.</param>
internal sealed record ScramHash(string Mechanism, HashAlgorithmName Name, int Bytes)
{
    /// <summary>The strongest first.</summary>
    public static IReadOnlyList<ScramHash> All { get; } =
    [
        new("SCRAM-SHA-256", HashAlgorithmName.SHA256, 32),
        new("SCRAM-SHA-1", HashAlgorithmName.SHA1, 20),
    ];
}
