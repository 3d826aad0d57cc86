namespace Skype4Net.Xmpp.Client;

/// <summary>Answers to requests of others.</summary>
internal static class Answers
{
    public static XmppElement Result(XmppElement request) => Answer(request, "result");

    public static XmppElement Error(XmppElement request, string type, string condition)
    {
        XmppElement error = new XmppElement("error", Namespaces.Client).Set("type", type).Add(new XmppElement(condition, Namespaces.StanzaErrors));
        return Answer(request, "error").Add(error);
    }

    private static XmppElement Answer(XmppElement request, string type)
        => new XmppElement("iq", Namespaces.Client).Set("type", type).Set("id", request["id"]).Set("to", request["from"]);
}
