using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Skype4Net.Xmpp.Client.Security;

/// <summary>The client's side of one log-in by SCRAM (RFC 5802, RFC 7677): the password never leaves this process, and the server must prove that
/// it knows it.</summary>
/// <param name="hash">The hash function.</param>
/// <param name="user">The local part of the account.</param>
/// <param name="password">The password.</param>
/// <param name="binding">The channel binding of a <c>-PLUS</c> mechanism, or what is said instead of one.</param>
/// <param name="nonce">Random, printable, without a comma.</param>
internal sealed class ScramExchange(ScramHash hash, string user, string password, ChannelBindingChoice binding, string nonce)
{
    private const int MinIterations = 4096;

    // A server that asks for more wants to burn this machine's time: half a second here.
    private const int MaxIterations = 2_000_000;
    private readonly string _firstBare = $"n={Escape(SaslPrep.Prepare(user))},r={nonce}";
    private byte[]? _serverSignature;

    public bool IsComplete { get; private set; }

    public string First() => binding.Header + _firstBare;

    /// <summary>Answers the server's challenge.</summary>
    /// <exception cref="XmppAuthenticationException">The challenge is not one, or is weaker than the standard allows.</exception>
    public string Final(string serverFirst)
    {
        Dictionary<char, string> fields = Parse(serverFirst);
        string nonces = Field(fields, 'r');
        if (fields.ContainsKey('m') || !nonces.StartsWith(nonce, StringComparison.Ordinal) || nonces.Length == nonce.Length)
            throw Broken("The server's challenge does not fit this log-in.");
        if (!int.TryParse(Field(fields, 'i'), NumberStyles.None, CultureInfo.InvariantCulture, out int iterations)
            || iterations is < MinIterations or > MaxIterations)
            throw Broken($"The server asks for a number of iterations that is not from {MinIterations} to {MaxIterations}.");

        byte[] salted = Rfc2898DeriveBytes.Pbkdf2(SaslPrep.Prepare(password), Decode(Field(fields, 's')), iterations, hash.Name, hash.Bytes);
        byte[] clientKey = Mac(salted, "Client Key");
        string withoutProof = $"c={Convert.ToBase64String([.. Encoding.UTF8.GetBytes(binding.Header), .. binding.Data])},r={nonces}";
        string all = $"{_firstBare},{serverFirst},{withoutProof}";
        byte[] proof = Mac(CryptographicOperations.HashData(hash.Name, clientKey), all);
        for (int i = 0; i < proof.Length; i++)
            proof[i] ^= clientKey[i];
        _serverSignature = Mac(Mac(salted, "Server Key"), all);
        return $"{withoutProof},p={Convert.ToBase64String(proof)}";
    }

    /// <summary>Checks the server's own proof.</summary>
    /// <exception cref="XmppAuthenticationException">It is missing or wrong: this is not the server of the account.</exception>
    public void Verify(string serverFinal)
    {
        Dictionary<char, string> fields = Parse(serverFinal);
        if (_serverSignature is null || !fields.TryGetValue('v', out string? signature)
            || !CryptographicOperations.FixedTimeEquals(Decode(signature), _serverSignature))
            throw Broken("The server did not prove that it knows the password.");
        IsComplete = true;
    }

    private static string Escape(string name) => name.Replace("=", "=3D", StringComparison.Ordinal).Replace(",", "=2C", StringComparison.Ordinal);

    private static Dictionary<char, string> Parse(string message)
    {
        var fields = new Dictionary<char, string>();
        foreach (string field in message.Split(','))
        {
            if (field.Length < 2 || field[1] != '=' || !fields.TryAdd(field[0], field[2..]))
                throw Broken("The server's part of the log-in is malformed.");
        }

        return fields;
    }

    private static string Field(Dictionary<char, string> fields, char name)
        => fields.TryGetValue(name, out string? value) && value.Length > 0 ? value : throw Broken("The server's part of the log-in is incomplete.");

    private static byte[] Decode(string base64)
    {
        try
        {
            return Convert.FromBase64String(base64);
        }
        catch (FormatException)
        {
            throw Broken("The server's part of the log-in is malformed.");
        }
    }

    private byte[] Mac(byte[] key, string text) => CryptographicOperations.HmacData(hash.Name, key, Encoding.UTF8.GetBytes(text));

    private static XmppAuthenticationException Broken(string message) => new("malformed-challenge", message);
}
