using System.Text;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Calls;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Calls on the wire: words of Jingle, and what it has no word for in an envelope.</summary>
public class JingleTests
{
    private const string Bob = $"bob@{ScriptedServer.Domain}";
    private const string Client = Bob + "/one";
    private static readonly Jid s_me = Jid.Parse($"ann@{ScriptedServer.Domain}/here");
    private static readonly Dictionary<string, string> s_answers = new()
    {
        [Namespaces.DiscoInfo] = ScriptedUser.EmulatedInfo.ToString(),
        [Namespaces.Roster] = $"<query xmlns='{Namespaces.Roster}'><item jid='{Bob}' subscription='both'/></query>",
    };

    [Theory]
    [InlineData("call-offered", """{"Key":"c1"}""", "session-initiate", "")]
    [InlineData("call-offered", """{"Key":"c1","TransferredBy":null,"ForwardedBy":null}""", "session-initiate", "")]
    [InlineData("call-offered", """{"Key":"c1","TransferredBy":"cyd","ForwardedBy":null}""", "session-initiate", "", true)]
    [InlineData("call-answered", """{"Key":"c1"}""", "session-accept", "")]
    [InlineData("call-rings", """{"Key":"c1","Rate":null}""", "session-info", "ringing")]
    [InlineData("call-rings", """{"Key":"c1","Rate":17}""", "session-info", "ringing", true)]
    [InlineData("call-held", """{"Key":"c1","IsHeld":true}""", "session-info", "hold")]
    [InlineData("call-held", """{"Key":"c1","IsHeld":false}""", "session-info", "unhold")]
    [InlineData("call-alive", """{"Key":"c1"}""", "session-info", "")]
    [InlineData("call-keys", """{"Key":"c1","Digits":"1#"}""", "session-info", "", true)]
    [InlineData("call-ended", """{"Key":"c1","How":"HungUp"}""", "session-terminate", "success")]
    [InlineData("call-ended", """{"Key":"c1","How":"Refused"}""", "session-terminate", "decline")]
    [InlineData("call-ended", """{"Key":"c1","How":"Busy"}""", "session-terminate", "busy")]
    [InlineData("call-ended", """{"Key":"c1","How":"GivenUp"}""", "session-terminate", "cancel")]
    [InlineData("call-ended", """{"Key":"c1","How":"NotAnswered"}""", "session-terminate", "timeout")]
    [InlineData("call-ended", """{"Key":"c1","How":"Blocked"}""", "session-terminate", "security-error")]
    [InlineData("call-ended", """{"Key":"c1","How":"Rejected"}""", "session-terminate", "general-error")]
    public void What_a_call_says_has_a_word_of_Jingle(string kind, string content, string action, string word, bool hasMore = false)
    {
        XmppElement jingle = JingleCalls.Write(SignalOf(kind, content), s_me)!;

        Assert.Equal((action, "c1"), (jingle["action"], jingle["sid"]));
        string[] words = [.. jingle.Children.SelectMany(c => c.Name == "reason" ? c.Children : [c]).Select(c => c.Name)
            .Where(n => n is not ("content" or "envelope"))];
        Assert.Equal(word.Length == 0 ? [] : [word], words);
        Assert.Equal(hasMore, jingle.Find("envelope", Namespaces.Signals) is not null);
        Signal read = JingleCalls.Read(jingle, "id-1")!;
        Assert.Equal((kind, "c1"), (read.Kind, read.Subject));
        Assert.Equal(content.Replace(""","TransferredBy":null,"ForwardedBy":null""", "", StringComparison.Ordinal).Replace(""","Rate":null""", "",
            StringComparison.Ordinal), hasMore ? content : Encoding.UTF8.GetString(read.Payload.Span));
    }

    [Theory]
    [InlineData("<jingle xmlns='urn:xmpp:jingle:1' action='session-initiate'><content creator='initiator' name='a'/></jingle>")]
    [InlineData("<jingle xmlns='urn:xmpp:jingle:1' action='session-initiate' sid='c1'><content creator='initiator' name='a'>"
        + "<description xmlns='urn:xmpp:jingle:apps:rtp:1' media='audio'/></content></jingle>")]
    [InlineData("<jingle xmlns='urn:xmpp:jingle:1' action='session-info' sid='c1'><mute xmlns='urn:xmpp:jingle:apps:rtp:info:1'/></jingle>")]
    [InlineData("<jingle xmlns='urn:xmpp:jingle:1' action='session-info' sid='c1'><envelope xmlns='urn:skype4net:signals:1' kind='call-answered' "
        + "key='k' subject='another' text='true'>{}</envelope></jingle>")]
    [InlineData("<jingle xmlns='urn:xmpp:jingle:1' action='session-info' sid='c1'><envelope xmlns='urn:skype4net:signals:1' kind='file-offered' "
        + "key='k' subject='c1' text='true'>{}</envelope></jingle>")]
    public void What_is_no_call_of_ours_is_none(string jingle)
        => Assert.Null(JingleCalls.Read(StanzaParser.Parse(Encoding.UTF8.GetBytes(jingle)), "id"));

    [Fact]
    public async Task The_other_client_answers_each_word_and_one_that_is_gone_is_lost()
    {
        await using var server = new ScriptedServer();
        (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, answers: s_answers);
        await using var disposing = ann;
        connection.Silent.Add(Namespaces.Jingle);
        await ann.SeeEmulatedAsync(connection, Client);

        ann.Session.Submit(new NetworkRequest.SendSignal(new RequestKey("r1"), new Identity(Bob), SignalOf("call-offered", """{"Key":"c1"}""")));
        XmppElement initiate = await JingleAsync(connection);
        Assert.Equal((Client, "session-initiate"), (initiate["to"], initiate.Find("jingle", Namespaces.Jingle)!["action"]));
        await connection.WriteAsync($"<iq type='result' id='{initiate["id"]}' from='{Client}'/>");
        Assert.Equal(RequestFailure.None, (await ann.NextAsync<NetworkEvent.RequestEnded>(e => e.Key.Value == "r1")).Failure);

        await connection.WriteAsync($"<iq type='set' id='q1' from='{Client}' to='{connection.Address}'><jingle xmlns='{Namespaces.Jingle}' "
            + $"action='session-info' sid='c1'><ringing xmlns='{Namespaces.JingleInfo}'/></jingle></iq>");
        NetworkEvent.SignalArrived rings = await ann.NextAsync<NetworkEvent.SignalArrived>();
        Assert.Equal((Bob, "call-rings", "c1"), (rings.From.Value, rings.Signal.Kind, rings.Signal.Subject));
        XmppElement answer = await connection.NextAsync(s => s["id"] == "q1");
        Assert.Equal("result", answer["type"]);

        ann.Session.Submit(new NetworkRequest.SendSignal(new RequestKey("r2"), new Identity(Bob), SignalOf("call-alive", """{"Key":"c1"}""")));
        XmppElement alive = await JingleAsync(connection);
        await connection.WriteAsync($"<iq type='error' id='{alive["id"]}' from='{Client}'><error type='cancel'>"
            + $"<service-unavailable xmlns='{Namespaces.StanzaErrors}'/></error></iq>");
        Assert.Equal(new NetworkEvent.PeerLost(new Identity(Bob), "c1"), await ann.NextAsync<NetworkEvent.PeerLost>());
    }

    [Fact]
    public async Task A_call_of_a_persons_client_is_answered_and_then_refused()
    {
        await using var server = new ScriptedServer();
        (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, answers: s_answers);
        await using var disposing = ann;
        connection.Silent.Add(Namespaces.Jingle);
        await connection.WriteAsync($"<iq type='set' id='q1' from='{Client}' to='{connection.Address}'><jingle xmlns='{Namespaces.Jingle}' "
            + "action='session-initiate' sid='c1'><content creator='initiator' name='voice'><description xmlns='urn:xmpp:jingle:apps:rtp:1' "
            + "media='audio'/></content></jingle></iq>");

        XmppElement answer = await connection.NextAsync(s => s.Name == "iq");
        Assert.Equal(("q1", "result"), (answer["id"], answer["type"]));
        XmppElement refusal = await connection.NextAsync(s => s.Name == "iq");
        XmppElement jingle = refusal.Find("jingle", Namespaces.Jingle)!;
        Assert.Equal((Client, "session-terminate", "c1"), (refusal["to"], jingle["action"], jingle["sid"]));
        Assert.NotNull(jingle.Find("reason", Namespaces.Jingle)!.Find("unsupported-applications", Namespaces.Jingle));
        foreach (string kind in (string[])["call-offered", "call-ended"])
            Assert.Equal(kind, (await ann.NextAsync<NetworkEvent.SignalArrived>()).Signal.Kind);
    }

    [Fact]
    public async Task A_stranger_learns_nothing_by_a_call_and_one_for_another_client_is_left_to_it()
    {
        await using var server = new ScriptedServer();
        (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, answers: s_answers);
        await using var disposing = ann;
        string initiate = $"<jingle xmlns='{Namespaces.Jingle}' action='session-initiate' sid='c1'/>";
        await connection.WriteAsync($"<iq type='set' id='q1' from='eve@elsewhere.example/x' to='{connection.Address}'>{initiate}</iq>");
        XmppElement refused = await connection.NextAsync(s => s["id"] == "q1");
        Assert.NotNull(refused.Find("error", Namespaces.Client)?.Find("service-unavailable", Namespaces.StanzaErrors));

        string propose = $"<propose xmlns='{Namespaces.JingleMessage}' id='call'/>";
        await connection.WriteAsync($"<presence from='ann@{ScriptedServer.Domain}/phone'/><message from='eve@elsewhere.example/x'>{propose}</message>"
            + $"<message from='{Client}'>{propose}</message>");
        await connection.WriteAsync($"<message type='chat' from='{Client}' id='after-the-calls'><body>after</body></message>");
        while (true)
        {
            NetworkEvent happened = await ann.NextAsync<NetworkEvent>();
            Assert.IsNotType<NetworkEvent.SignalArrived>(happened);
            if (happened is NetworkEvent.MessageArrived)
                break;
        }
    }

    private static Task<XmppElement> JingleAsync(ScriptedConnection connection)
        => connection.NextAsync(s => s.Find("jingle", Namespaces.Jingle) is not null);

    private static Signal SignalOf(string kind, string content)
        => new(kind, "k", IsKept: false, MayBeLost: false, Encoding.UTF8.GetBytes(content)) { Subject = "c1" };
}
