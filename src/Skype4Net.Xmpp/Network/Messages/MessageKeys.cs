using System.Security.Cryptography;
using System.Text;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Messages;

/// <summary>
/// The keys of messages. Our own are the ids that they are sent with. Those of others are told apart by their sender, so that nobody can speak for
/// another's message; and ids that look as if they were counted, which programs begin again with, by their place in the archive too.
/// </summary>
internal static class MessageKeys
{
    // Ids by chance are longer: 128 bits take 22 characters or more.
    private const int MinUnique = 16;

    // As long as a client's store takes them.
    private const int MaxKey = 100;
    private const int HashDigits = 32;

    /// <summary>The key of a message that came.</summary>
    /// <param name="from">Who wrote it.</param>
    /// <param name="id">The sender's id; empty for none.</param>
    /// <param name="place">What is its own wherever it is read again: the archive's id, or its time where there is no archive.</param>
    public static MessageKey Of(Identity from, string id, string place)
    {
        string key = IsUnique(id) ? $"{from.Value}/{id}" : $"{from.Value}/{id}#{place}";
        if (key.Length <= MaxKey)
            return new MessageKey(key);
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..HashDigits];
        return new MessageKey($"{from.Value}/{hash}");
    }

    /// <summary>Whether an id alone says which of its sender's messages is meant.</summary>
    public static bool IsUnique(string id) => id.Length >= MinUnique && !id.Contains('#', StringComparison.Ordinal);
}
