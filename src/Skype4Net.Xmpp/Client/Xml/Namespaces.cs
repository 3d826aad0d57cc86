namespace Skype4Net.Xmpp.Client.Xml;

/// <summary>The XML namespaces of the protocols that this client speaks.</summary>
internal static class Namespaces
{
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    public const string XmlNamespaces = "http://www.w3.org/2000/xmlns/";
    public const string Client = "jabber:client";
    public const string Streams = "http://etherx.jabber.org/streams";
    public const string StreamErrors = "urn:ietf:params:xml:ns:xmpp-streams";
    public const string StanzaErrors = "urn:ietf:params:xml:ns:xmpp-stanzas";
    public const string StreamLimits = "urn:xmpp:stream-limits:0";
    public const string Tls = "urn:ietf:params:xml:ns:xmpp-tls";
    public const string Sasl = "urn:ietf:params:xml:ns:xmpp-sasl";
    public const string SaslChannelBinding = "urn:xmpp:sasl-cb:0";
    public const string Bind = "urn:ietf:params:xml:ns:xmpp-bind";
    public const string StreamManagement = "urn:xmpp:sm:3";
    public const string Ping = "urn:xmpp:ping";
    public const string Roster = "jabber:iq:roster";
    public const string RosterVersioning = "urn:xmpp:features:rosterver";
    public const string Delay = "urn:xmpp:delay";
    public const string Receipts = "urn:xmpp:receipts";
    public const string ChatStates = "http://jabber.org/protocol/chatstates";
    public const string Correction = "urn:xmpp:message-correct:0";
    public const string Retraction = "urn:xmpp:message-retract:1";
    public const string Fallback = "urn:xmpp:fallback:0";
    public const string Carbons = "urn:xmpp:carbons:2";
    public const string Forward = "urn:xmpp:forward:0";
    public const string Archive = "urn:xmpp:mam:2";
    public const string ResultSet = "http://jabber.org/protocol/rsm";
    public const string DataForm = "jabber:x:data";
    public const string StanzaId = "urn:xmpp:sid:0";
    public const string Hints = "urn:xmpp:hints";
    public const string Blocking = "urn:xmpp:blocking";
    public const string VCard = "vcard-temp";
    public const string VCard4 = "urn:xmpp:vcard4";
    public const string VCardUpdate = "vcard-temp:x:update";
    public const string AvatarData = "urn:xmpp:avatar:data";
    public const string AvatarMetadata = "urn:xmpp:avatar:metadata";
    public const string PubSub = "http://jabber.org/protocol/pubsub";
    public const string PubSubEvent = "http://jabber.org/protocol/pubsub#event";
    public const string DiscoInfo = "http://jabber.org/protocol/disco#info";
    public const string DiscoItems = "http://jabber.org/protocol/disco#items";
    public const string Caps = "http://jabber.org/protocol/caps";
    public const string Muc = "http://jabber.org/protocol/muc";
    public const string MucUser = "http://jabber.org/protocol/muc#user";
    public const string MucAdmin = "http://jabber.org/protocol/muc#admin";
    public const string MucOwner = "http://jabber.org/protocol/muc#owner";
    public const string Conference = "jabber:x:conference";
    public const string Bookmarks = "urn:xmpp:bookmarks:1";
    public const string OutOfBand = "jabber:x:oob";
    public const string Jingle = "urn:xmpp:jingle:1";
    public const string JingleInfo = "urn:xmpp:jingle:apps:rtp:info:1";
    public const string JingleMessage = "urn:xmpp:jingle-message:0";
    public const string Calls = "urn:skype4net:calls:1";
    public const string CallFrames = "urn:skype4net:calls:frames:1";
    public const string Signals = "urn:skype4net:signals:1";
    public const string HttpUpload = "urn:xmpp:http:upload:0";
}
