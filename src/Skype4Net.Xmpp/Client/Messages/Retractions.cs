namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>Messages that take back an earlier one (XEP-0424).</summary>
internal static class Retractions
{
    private const string Text = "/me took back a message, which your client cannot remove.";

    /// <summary>Makes a message one that takes back another. Who does not know of that reads that it was tried.</summary>
    /// <param name="message">The message.</param>
    /// <param name="retracted">The id of the other: the sender's, or in a room the one that the room gave it.</param>
    public static XmppElement Write(XmppElement message, string retracted) => message
        .Add(new XmppElement("retract", Namespaces.Retraction).Set("id", retracted))
        .Add(new XmppElement("fallback", Namespaces.Fallback).Set("for", Namespaces.Retraction))
        .Add("body", Text)
        .Add(new XmppElement("store", Namespaces.Hints));
}
