using System.Security.Cryptography;
using System.Text;

namespace Skype4Net.Xmpp.Network.Addresses;

/// <summary>
/// Handles that programs of Skype's time can read: lower case, one word, no comma. An address that is one already stays as it is; any other gets
/// its odd characters replaced and a hash of the address behind it. A handle depends on its address alone, and so always means the same person.
/// </summary>
internal static class Handles
{
    private const int HashDigits = 10;
    private const int MaxShown = 64;
    private const string Signs = ".-_@+";

    /// <summary>The handle of an account, or of somebody in a room whose account the room does not tell.</summary>
    public static string Of(Jid address)
    {
        string text = address.ToString();
        return address.IsBare && address.Local.Length > 0 && IsReadable(text) ? text : Altered(text);
    }

    /// <summary>Whether programs can read a text as one handle.</summary>
    public static bool IsReadable(string text)
        => text.Length is > 0 and <= MaxShown && text[0] != '+' && text.All(c => IsReadable(c) && char.ToLowerInvariant(c) == c);

    /// <summary>A handle for an address that cannot be its own. The hash stands in the place of the top-level domain, where nobody else can
    /// register it.</summary>
    public static string Altered(string address)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..HashDigits];
        var shown = new StringBuilder(MaxShown);
        foreach (char c in address.ToLowerInvariant().Take(MaxShown - HashDigits - 1))
            shown.Append(IsReadable(c) && !(shown.Length == 0 && c == '+') ? c : '_');
        return shown.Append('-').Append(hash).ToString();
    }

    private static bool IsReadable(char c) => char.IsLetterOrDigit(c) || Signs.Contains(c, StringComparison.Ordinal);
}
