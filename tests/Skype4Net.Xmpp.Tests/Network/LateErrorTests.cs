using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>An error of a server behind the own one, which comes after the own one has acknowledged the message.</summary>
public class LateErrorTests
{
    private static readonly RequestKey s_request = new("request-of-ann");

    [Fact]
    public async Task A_message_that_another_server_refuses_ends_once_more_and_only_who_can_know_is_believed()
    {
        await using var server = new ScriptedServer();
        var endpoint = server.Options.Endpoint!;
        await using var network = new XmppNetwork(new XmppNetworkOptions
        {
            Host = endpoint.Host, Port = endpoint.Port, IsDirectTls = true, IsPlainAllowed = true,
            TrustedCertificate = server.Certificate.Certificate,
        });
        INetworkSession session = network.Open(new NetworkCredentials($"ann@{ScriptedServer.Domain}", "secret"), SavedState.Empty);
        session.Submit(new NetworkRequest.SetStatus(new RequestKey("status"), UserStatus.Online));
        ScriptedConnection connection = await server.AcceptAsync();
        await FindAsync<NetworkEvent.ConnectionChanged>(session, c => c.State == NetworkConnection.Online);

        var bob = new Identity("bob@other.example");
        session.Submit(new NetworkRequest.Post(s_request, new NetworkMessage(
            session.DialogWith(bob), new MessageKey("message-of-ann-0001"), session.Me, DateTimeOffset.UnixEpoch, ChatMessageType.Said, "hello")
        {
            Users = [bob],
        }));
        XmppElement message = await connection.NextAsync(s => s.Name == "message");
        Assert.Equal(RequestFailure.None, await EndAsync(session));

        // A stranger, and one of the addressee's server who is somebody else.
        await connection.WriteAsync(Error("eve@elsewhere.example/x", message["id"]!, "item-not-found"));
        await connection.WriteAsync(Error("eve@other.example", message["id"]!, "forbidden"));
        await connection.WriteAsync(Error("bob@other.example", message["id"]!, "remote-server-timeout"));
        Assert.Equal(RequestFailure.NotThere, await EndAsync(session));

        // It has failed for good: no second error counts, and the same request again ends so.
        await connection.WriteAsync(Error("other.example", message["id"]!, "forbidden"));
        session.Submit(new NetworkRequest.Post(s_request, new NetworkMessage(
            session.DialogWith(bob), new MessageKey("message-of-ann-0001"), session.Me, DateTimeOffset.UnixEpoch, ChatMessageType.Said, "hello")));
        Assert.Equal(RequestFailure.NotThere, await EndAsync(session));
    }

    private static string Error(string from, string id, string condition)
        => $"<message type='error' from='{from}' id='{id}'><error type='cancel'><{condition} xmlns='{Namespaces.StanzaErrors}'/></error></message>";

    private static async Task<RequestFailure> EndAsync(INetworkSession session)
        => (await FindAsync<NetworkEvent.RequestEnded>(session, e => e.Key == s_request)).Failure;

    private static async Task<T> FindAsync<T>(INetworkSession session, Func<T, bool> fits)
        where T : NetworkEvent
    {
        while (true)
        {
            if (await session.Events.ReadAsync().AsTask().InTime() is T happened && fits(happened))
                return happened;
        }
    }
}
