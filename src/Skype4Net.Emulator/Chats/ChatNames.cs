using System.Security.Cryptography;
using System.Text;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Chats;

/// <summary>
/// The names by which programs know conversations. A key that looks like one is the name; from any other one it is made, always the same.
/// </summary>
internal static class ChatNames
{
    private const int MaxLength = 200;

    public static string OfRoom(ConversationKey key) => IsName(key.Value) ? key.Value : $"#room/${Hash(key)}";

    public static string OfDialog(ConversationKey key, Identity opener, Identity other)
        => IsName(key.Value) ? key.Value : $"#{opener.Value}/${other.Value};{Hash(key)}";

    /// <summary>Whether the name of a dialog says that somebody has opened it.</summary>
    public static bool IsOpenedBy(string name, Identity who) => name.StartsWith($"#{who.Value}/$", StringComparison.Ordinal);

    private static bool IsName(string text)
        => text.Length is > 1 and <= MaxLength && text[0] == '#' && text.Contains('$', StringComparison.Ordinal)
            && !text.Any(c => c is ' ' or ',' || char.IsControl(c) || char.IsSurrogate(c));

    private static string Hash(ConversationKey key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.Value)).AsSpan(0, 8));
}
