using Skype4Net.Xmpp.Client.Contacts;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>What others say in the name of the account, its server or the one who was asked is not believed.</summary>
public class ForgedStanzaTests
{
    private const string Stranger = "eve@elsewhere.example/x";

    [Fact]
    public async Task An_answer_counts_only_from_who_was_asked()
    {
        await using var server = new ScriptedServer();
        (TestUser ann, ScriptedConnection connection) = await ConnectAsync(server);
        await using TestUser _ = ann;
        connection.Silent.Add(Namespaces.VCard);

        Task<XmppElement> asked = ann.Client.Profiles.GetAsync(Jid.Parse("bob@other.example"));
        string id = (await connection.NextAsync(s => s.Name == "iq"))["id"]!;
        await connection.WriteAsync($"<iq type='result' from='{Stranger}' id='{id}'><vCard xmlns='vcard-temp'><FN>Eve</FN></vCard></iq>");
        await connection.WriteAsync($"<iq type='result' id='{id}'><vCard xmlns='vcard-temp'><FN>Eve</FN></vCard></iq>");
        await connection.WriteAsync($"<iq type='result' from='bob@other.example' id='{id}'><vCard xmlns='vcard-temp'><FN>Bob</FN></vCard></iq>");

        Assert.Equal("Bob", (await asked.InTime()).TextOf("FN", Namespaces.VCard));
    }

    [Fact]
    public async Task Only_the_account_changes_the_roster_and_the_blocked()
    {
        await using var server = new ScriptedServer();
        (TestUser ann, ScriptedConnection connection) = await ConnectAsync(server);
        await using TestUser _ = ann;

        await connection.WriteAsync(Push(Stranger, "1",
            "<query xmlns='jabber:iq:roster'><item jid='eve@elsewhere.example' subscription='both'/></query>"));
        XmppElement refusal = await connection.NextAsync(s => s["id"] == "1");
        await connection.WriteAsync(Push(Stranger, "2", "<block xmlns='urn:xmpp:blocking'><item jid='bob@other.example'/></block>"));
        XmppElement secondRefusal = await connection.NextAsync(s => s["id"] == "2");
        await connection.WriteAsync(Push($"ann@{ScriptedServer.Domain}", "3",
            "<query xmlns='jabber:iq:roster'><item jid='bob@other.example' subscription='to' name='Bob'/></query>"));
        XmppEvent.RosterChanged changed = await ann.NextAsync<XmppEvent.RosterChanged>(r => !r.AreAll);

        Assert.Equal("error", refusal["type"]);
        Assert.Equal("error", secondRefusal["type"]);
        RosterItem contact = Assert.Single(changed.Changed);
        Assert.Equal(("bob@other.example", "Bob", RosterSubscription.To), (contact.Address.ToString(), contact.Name, contact.Subscription));
        Assert.Equal([contact], ann.Client.Roster.Items);
        Assert.Empty(ann.Client.Blocked.Blocked);
    }

    [Fact]
    public async Task Only_the_account_sends_copies_and_pages_of_the_archive()
    {
        await using var server = new ScriptedServer();
        (TestUser ann, ScriptedConnection connection) = await ConnectAsync(server);
        await using TestUser _ = ann;
        const string Account = $"ann@{ScriptedServer.Domain}";

        await connection.WriteAsync($"<message from='{Stranger}'><sent xmlns='urn:xmpp:carbons:2'>{Forwarded(Account, "forged")}</sent></message>");
        string result = $"<result xmlns='urn:xmpp:mam:2' queryid='guessed' id='1'>{Forwarded(Account, "forged")}</result>";
        await connection.WriteAsync($"<message from='{Stranger}'>{result}</message>");
        await connection.WriteAsync($"<message>{result}</message>");
        await connection.WriteAsync($"<message from='{Account}'><sent xmlns='urn:xmpp:carbons:2'>{Forwarded(Stranger, "forged")}</sent></message>");
        await connection.WriteAsync($"<message from='{Account}'><sent xmlns='urn:xmpp:carbons:2'>{Forwarded(Account, "true")}</sent></message>");
        XmppEvent.MessageReceived received = await ann.NextAsync<XmppEvent.MessageReceived>();

        Assert.Equal("true", received.Message.Body);
        Assert.True(received.Message.IsOwn);
        Assert.Equal("bob@other.example", received.Message.To.ToString());
    }

    [Fact]
    public async Task Strangers_get_an_error_for_what_is_not_answered_and_the_session_goes_on()
    {
        await using var server = new ScriptedServer();
        (TestUser ann, ScriptedConnection connection) = await ConnectAsync(server);
        await using TestUser _ = ann;

        await connection.WriteAsync($"<iq type='get' from='{Stranger}' id='1'><query xmlns='urn:unknown'/></iq>");
        XmppElement unknown = await connection.NextAsync(s => s["id"] == "1");
        await connection.WriteAsync($"<iq type='get' from='{Stranger}' id='2'><ping xmlns='urn:xmpp:ping'/></iq>");
        XmppElement pong = await connection.NextAsync(s => s["id"] == "2");
        await connection.WriteAsync($"<iq type='result' from='{Stranger}' id='nobody-asked'/><presence from='@' type='?'/>");
        await connection.WriteAsync("<message from='/'><body>x</body></message>");
        await connection.WriteAsync("<message from='bob@other.example/y' type='chat'><body>still there</body></message>");

        Assert.Equal(("error", Stranger), (unknown["type"], unknown["to"]));
        Assert.NotNull(unknown.Find("error", Namespaces.Client)!.Find("service-unavailable", Namespaces.StanzaErrors));
        Assert.Equal("result", pong["type"]);
        Assert.Equal("still there", await ann.BodyAsync());
    }

    [Fact]
    public async Task A_client_cannot_speak_for_others_by_a_hash_that_is_not_its_own()
    {
        await using var server = new ScriptedServer();
        (TestUser ann, ScriptedConnection connection) = await ConnectAsync(server);
        await using TestUser _ = ann;
        connection.Answers[Namespaces.DiscoInfo] = "<query xmlns='http://jabber.org/protocol/disco#info'><feature var='urn:lie'/></query>";
        var lying = new PresenceInfo(Jid.Parse(Stranger), PresenceShow.Available, "", 0, "urn:node", "QgayPKawpkPSDYmwT/WM94uAlu0=");

        Assert.Contains("urn:lie", await ann.Client.Capabilities.FeaturesOfAsync(lying).InTime());

        // The example of XEP-0115, 5.2.
        connection.Answers[Namespaces.DiscoInfo] = "<query xmlns='http://jabber.org/protocol/disco#info'>"
            + "<identity category='client' name='Exodus 0.9.1' type='pc'/><feature var='http://jabber.org/protocol/caps'/>"
            + "<feature var='http://jabber.org/protocol/disco#info'/><feature var='http://jabber.org/protocol/disco#items'/>"
            + "<feature var='http://jabber.org/protocol/muc'/></query>";
        Assert.DoesNotContain("urn:lie",
            await ann.Client.Capabilities.FeaturesOfAsync(lying with { From = Jid.Parse("bob@other.example/z") }).InTime());

        // Now the true one is known, and nobody is asked any more.
        connection.Answers.Remove(Namespaces.DiscoInfo);
        Assert.Contains(Namespaces.Muc, await ann.Client.Capabilities.FeaturesOfAsync(lying).InTime());
    }

    private static string Forwarded(string from, string body)
        => $"<forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' type='chat' from='{from}' to='bob@other.example' id='f'>"
            + $"<body>{body}</body></message></forwarded>";

    private static string Push(string from, string id, string payload) => $"<iq type='set' from='{from}' id='{id}'>{payload}</iq>";

    private static async Task<(TestUser User, ScriptedConnection Connection)> ConnectAsync(ScriptedServer server)
    {
        var user = new TestUser(server.Options);
        ScriptedConnection connection = await server.AcceptAsync();
        await user.StateAsync(XmppConnectionState.Online);
        return (user, connection);
    }
}
