namespace Skype4Net.Xmpp.Network.Messages;

/// <summary>What somebody writes, and what they do: <c>/me waves</c> (XEP-0245).</summary>
internal static class WrittenText
{
    private const string Me = "/me ";

    public static string Write(ChatMessageType type, string body) => type == ChatMessageType.Emoted ? Me + body : body;

    public static (ChatMessageType Type, string Body) Read(string text)
        => text.StartsWith(Me, StringComparison.Ordinal) ? (ChatMessageType.Emoted, text[Me.Length..]) : (ChatMessageType.Said, text);
}
