using System.Globalization;

namespace Skype4Net.Xmpp.Network.Messages;

/// <summary>Something that the own server has taken, or is about to take, and that the addressee's client has not confirmed (XEP-0184).</summary>
/// <param name="Account">To whom.</param>
/// <param name="Stanza">What was sent; its id is what a receipt names.</param>
/// <param name="At">When.</param>
/// <param name="Acknowledged">Whether the own server has taken it.</param>
internal sealed record UnconfirmedMessage(Jid Account, XmppElement Stanza, DateTimeOffset At, Task Acknowledged)
{
    private string? _saved;

    public string Id => Stanza["id"] ?? "";

    /// <summary>Whether the next process has to know of it: the addressee's client should have confirmed it, and has not.</summary>
    public bool IsOverdue { get; init; }

    /// <summary>As text without line breaks, for what outlives the process.</summary>
    public string Saved => _saved ??= $"{Account}\t{At.UtcTicks:x}\t{Convert.ToBase64String(XmppWriter.ToBytes(Stanza))}";

    /// <summary>Something that the server took in an earlier process; null for what cannot be read.</summary>
    public static UnconfirmedMessage? Parse(string account, string at, string stanza)
    {
        if (Jid.TryParse(account) is not { IsBare: true } to
            || !long.TryParse(at, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out long ticks)
            || ticks < 0 || ticks > DateTimeOffset.MaxValue.Ticks)
            return null;
        var bytes = new byte[stanza.Length];
        if (!Convert.TryFromBase64String(stanza, bytes, out int count))
            return null;
        try
        {
            XmppElement read = StanzaParser.Parse(bytes.AsSpan(0, count));
            return new UnconfirmedMessage(to, read, new DateTimeOffset(ticks, TimeSpan.Zero), Task.CompletedTask) { IsOverdue = true };
        }
        catch (XmppProtocolException)
        {
            return null;
        }
    }
}
