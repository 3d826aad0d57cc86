namespace Skype4Net.Xmpp.Network.Voicemails;

/// <summary>A voicemail that has come, and whose sound is to be fetched.</summary>
/// <param name="From">The client that left it.</param>
/// <param name="Envelope">The signal without the sound, and where that is.</param>
/// <param name="Place">Its place in the archive; empty when it is in none.</param>
internal sealed record LinkedVoicemail(Jid From, XmppElement Envelope, string Place)
{
    /// <summary>Names it among all.</summary>
    public string Key => $"{From.Bare} {Envelope["key"]}";

    /// <summary>As text without line breaks, for what outlives the process.</summary>
    public string Saved => $"{Escape(From.ToString())}\t{Escape(Place)}\t{Convert.ToBase64String(XmppWriter.ToBytes(Envelope))}";

    /// <summary>Null for what cannot be read.</summary>
    public static LinkedVoicemail? Parse(string from, string place, string envelope)
    {
        try
        {
            return Jid.TryParse(Unescape(from)) is { } client
                ? new LinkedVoicemail(client, StanzaParser.Parse(Convert.FromBase64String(envelope)), Unescape(place))
                : null;
        }
        catch (Exception exception) when (exception is FormatException or XmppProtocolException)
        {
            return null;
        }
    }

    private static string Escape(string text) => Uri.EscapeDataString(text);

    private static string Unescape(string text) => Uri.UnescapeDataString(text);
}
