using System.Text;
using Skype4Net.Xmpp.Client.Messages;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>The archive of a scripted server: what is missed comes before what is live, whatever the server does in between.</summary>
public class CatchUpTests
{
    private const string Account = $"ann@{ScriptedServer.Domain}";

    [Fact]
    public async Task Live_messages_wait_for_the_archive_and_what_is_in_both_comes_once()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options with { ArchiveCursor = ArchiveCursor.Beginning.ToString() });
        ScriptedConnection connection = await AcceptAsync(server);

        XmppElement first = await QueryAsync(connection);
        await connection.WriteAsync(Live(3) + Live(4) + Page(first, false, 1, 2));
        XmppElement second = await QueryAsync(connection);
        await connection.WriteAsync(Page(second, true, 3) + Live(5));
        string[] bodies = await BodiesAsync(ann, 5);

        Assert.Equal(["1", "2", "3", "4", "5"], bodies);
        Assert.Equal("2", second.Find(Namespaces.Archive)!.Find("set", Namespaces.ResultSet)!.TextOf("after", Namespaces.ResultSet));
        Assert.EndsWith(" 5", ann.Client.Messages.Cursor);
    }

    [Fact]
    public async Task The_archive_is_read_up_to_the_first_live_message_and_no_further()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options with { ArchiveCursor = ArchiveCursor.Beginning.ToString() });
        ScriptedConnection connection = await AcceptAsync(server);

        XmppElement first = await QueryAsync(connection);
        await connection.WriteAsync(Live(2) + Live(3) + Page(first, false, 1, 2));

        Assert.Equal(["1", "2", "3"], await BodiesAsync(ann, 3));
        // Another page was not asked for, as nobody answers it.
        await ann.StateAsync(XmppConnectionState.Online);
    }

    [Fact]
    public async Task A_flood_of_live_messages_is_let_go_and_read_from_the_archive_again()
    {
        const int Flood = 2500;
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options with { ArchiveCursor = ArchiveCursor.Beginning.ToString() });
        ScriptedConnection connection = await AcceptAsync(server);

        XmppElement first = await QueryAsync(connection);
        var flood = new StringBuilder();
        for (int i = 2; i < Flood + 2; i++)
            flood.Append(Live(i));
        await connection.WriteAsync(flood + Page(first, true, 1));
        Task<string[]> bodies = BodiesAsync(ann, Flood + 1);
        int next = 2;
        while (next < Flood + 2)
        {
            XmppElement query = await QueryAsync(connection);
            int[] ids = [.. Enumerable.Range(next, Math.Min(MessageArchive.PageSize, Flood + 2 - next))];
            next += ids.Length;
            await connection.WriteAsync(Page(query, next == Flood + 2, ids));
        }

        Assert.Equal(Enumerable.Range(1, Flood + 1).Select(i => $"{i}"), await bodies);
        await ann.StateAsync(XmppConnectionState.Online);
    }

    [Fact]
    public async Task An_archive_that_does_not_move_on_ends_the_session_rather_than_asking_for_ever()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options with { ArchiveCursor = ArchiveCursor.Beginning.ToString() });
        ScriptedConnection connection = await AcceptAsync(server);

        await connection.WriteAsync(Page(await QueryAsync(connection), false, 1));
        await connection.WriteAsync(Page(await QueryAsync(connection), false, 1));
        Exception? reason = (await ann.StateAsync(XmppConnectionState.Waiting)).Reason;

        Assert.Contains("does not move on", Assert.IsType<XmppProtocolException>(reason).Message);
        Assert.Null((await AcceptAsync(server)).Resume);
    }

    [Fact]
    public async Task While_nobody_reads_events_nothing_more_is_read_and_nothing_is_lost()
    {
        const int Messages = 3000;
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options with { MaxWaitingEvents = 20 });
        ScriptedConnection connection = await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);

        string filling = new('x', 5000);
        Task sending = Task.Run(async () =>
        {
            for (int i = 0; i < Messages; i++)
                await connection.WriteAsync($"<message from='bob@other.example/x' type='chat' id='{i}'><body>{i} {filling}</body></message>");
        });
        while (ann.Client.Events.Count < 20)
            await Task.Yield();
        // Fifteen megabytes do not fit into the buffers of the two sockets: the server is stuck until somebody reads.
        Assert.False(sending.IsCompleted);
        string[] bodies = await BodiesAsync(ann, Messages);

        await sending.InTime();
        Assert.Equal(Enumerable.Range(0, Messages).Select(i => $"{i} {filling}"), bodies);
    }

    private static async Task<ScriptedConnection> AcceptAsync(ScriptedServer server)
    {
        ScriptedConnection connection = await server.AcceptAsync(silent: Namespaces.Archive, answers: new Dictionary<string, string>
        {
            [Namespaces.DiscoInfo] = $"<query xmlns='{Namespaces.DiscoInfo}'><feature var='{Namespaces.Archive}'/></query>",
        });
        return connection;
    }

    private static Task<XmppElement> QueryAsync(ScriptedConnection connection) => connection.NextAsync(s => s.Find(Namespaces.Archive) is not null);

    private static string Live(int id)
        => $"<message from='bob@other.example/x' to='{Account}' type='chat' id='m{id}'><body>{id}</body>"
            + $"<stanza-id xmlns='urn:xmpp:sid:0' by='{Account}' id='{id}'/></message>";

    private static string Page(XmppElement query, bool isComplete, params int[] ids)
    {
        string queryId = query.Find(Namespaces.Archive)!["queryid"]!;
        IEnumerable<string> results = ids.Select(id => $"<message from='{Account}'><result xmlns='urn:xmpp:mam:2' queryid='{queryId}' id='{id}'>"
            + "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-01-02T03:04:05Z'/>"
            + $"<message xmlns='jabber:client' from='bob@other.example/x' to='{Account}' type='chat' id='m{id}'><body>{id}</body></message>"
            + "</forwarded></result></message>");
        string complete = isComplete ? "true" : "false";
        return string.Concat(results) + $"<iq type='result' id='{query["id"]}'><fin xmlns='urn:xmpp:mam:2' complete='{complete}'>"
            + $"<set xmlns='http://jabber.org/protocol/rsm'><last>{ids[^1]}</last></set></fin></iq>";
    }

    private static async Task<string[]> BodiesAsync(TestUser user, int count)
    {
        var bodies = new List<string>();
        while (bodies.Count < count)
            bodies.Add(await user.BodyAsync());
        return [.. bodies];
    }
}
