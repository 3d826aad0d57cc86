using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>Keys of conversations: that of a dialog is the partner's handle, that of a room the link by which others join it (XEP-0147).</summary>
internal static class ConversationKeys
{
    private const string Scheme = "xmpp:";
    private const string Join = "?join";

    public static ConversationKey OfDialog(Identity who) => new(who.Value);

    public static ConversationKey OfRoom(Jid room) => new($"{Scheme}{Uri.EscapeDataString(room.Local)}@{room.Domain}{Join}");

    public static bool IsDialog(ConversationKey key) => !key.Value.StartsWith(Scheme, StringComparison.Ordinal);

    /// <summary>With whom a dialog is.</summary>
    public static Identity PartnerIn(ConversationKey dialog) => new(dialog.Value);

    /// <summary>The room that a link leads to; null for any other text.</summary>
    public static Jid? ParseRoom(string link)
    {
        if (!link.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || !link.EndsWith(Join, StringComparison.OrdinalIgnoreCase)
            || link.Length <= Scheme.Length + Join.Length)
            return null;
        return Jid.TryParse(Uri.UnescapeDataString(link[Scheme.Length..^Join.Length])) is { IsBare: true, Local.Length: > 0 } room ? room : null;
    }
}
