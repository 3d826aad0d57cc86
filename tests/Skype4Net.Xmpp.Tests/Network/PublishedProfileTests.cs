using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Profiles in the form by which servers tell contacts of a change (XEP-0292), beside the old one.</summary>
public class PublishedProfileTests
{
    private const string OldForm = "<vCard xmlns='vcard-temp'><FN>Ann</FN><TEL><CELL/><NUMBER>+3</NUMBER></TEL>"
        + "<ADR><HOME/><CTRY>si</CTRY></ADR></vCard>";
    private static readonly RequestKey s_request = new("name-of-ann");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_that_does_not_convert_profiles_gets_both_forms(bool claimsTo)
    {
        await using var server = new ScriptedServer();
        (ScriptedUser user, ScriptedConnection connection) = await SetNameAsync(server, claimsTo);
        await using ScriptedUser _ = user;

        XmppElement get = await NextAsync(connection);
        // What another client has put there stays, and what is old in it goes.
        await AnswerAsync(connection, get, "<fn><text>Old</text></fn><nickname><text>Annie</text></nickname>");
        XmppElement publish = await NextAsync(connection);
        await connection.WriteAsync($"<iq type='result' id='{publish["id"]}'/>");

        Assert.Equal(RequestFailure.None, (await user.NextAsync<NetworkEvent.RequestEnded>(e => e.Key == s_request)).Failure);
        XmppElement node = publish.Find("pubsub", Namespaces.PubSub)!.Find("publish", Namespaces.PubSub)!;
        string[] written = [.. node.Find("item", Namespaces.PubSub)!.Find("vcard", Namespaces.VCard4Data)!.Children.Select(Describe)];
        Assert.Equal(["prodid=Skype4Net", "fn=Ann Novak", "tel=cell+3", "adr=homesi", "nickname=Annie"], written);
    }

    [Fact]
    public async Task A_server_that_converts_profiles_is_left_to_it()
    {
        await using var server = new ScriptedServer();
        (ScriptedUser user, ScriptedConnection connection) = await SetNameAsync(server, claimsTo: true);
        await using ScriptedUser _ = user;

        XmppElement get = await NextAsync(connection);
        await AnswerAsync(connection, get, "<fn><text>Ann Novak</text></fn>");

        // Nothing else is asked for, as nobody answers it.
        Assert.Equal(RequestFailure.None, (await user.NextAsync<NetworkEvent.RequestEnded>(e => e.Key == s_request)).Failure);
    }

    [Fact]
    public async Task A_server_where_nobody_publishes_has_the_old_form()
    {
        await using var server = new ScriptedServer();
        (ScriptedUser user, ScriptedConnection connection) = await SetNameAsync(server, claimsTo: false);
        await using ScriptedUser _ = user;

        XmppElement get = await NextAsync(connection);
        await connection.WriteAsync($"<iq type='error' id='{get["id"]}'><error type='cancel'>"
            + $"<service-unavailable xmlns='{Namespaces.StanzaErrors}'/></error></iq>");

        Assert.Equal(RequestFailure.None, (await user.NextAsync<NetworkEvent.RequestEnded>(e => e.Key == s_request)).Failure);
    }

    private static async Task<(ScriptedUser User, ScriptedConnection Connection)> SetNameAsync(ScriptedServer server, bool claimsTo)
    {
        string feature = claimsTo ? $"<feature var='{Namespaces.VCardConversion}'/>" : "";
        (ScriptedUser user, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, answers: new Dictionary<string, string>
        {
            [Namespaces.DiscoInfo] = $"<query xmlns='{Namespaces.DiscoInfo}'>{feature}</query>",
            [Namespaces.VCard] = OldForm,
        });
        connection.Silent.Add(Namespaces.PubSub);
        user.Session.Submit(new NetworkRequest.SetProfile(s_request, "FULLNAME", "Ann Novak"));
        return (user, connection);
    }

    // Bookmarks are asked for in the same way.
    private static Task<XmppElement> NextAsync(ScriptedConnection connection)
        => connection.NextAsync(s => s.Find("pubsub", Namespaces.PubSub)?.Children.First()["node"] == Namespaces.VCard4);

    private static Task AnswerAsync(ScriptedConnection connection, XmppElement get, string content)
        => connection.WriteAsync($"<iq type='result' id='{get["id"]}'><pubsub xmlns='{Namespaces.PubSub}'><items node='{Namespaces.VCard4}'>"
            + $"<item id='current'><vcard xmlns='{Namespaces.VCard4Data}'>{content}</vcard></item></items></pubsub></iq>");

    private static string Describe(XmppElement field) => $"{field.Name}={TextOf(field)}";

    private static string TextOf(XmppElement element) => element.Text + string.Concat(element.Children.Select(TextOf));
}
