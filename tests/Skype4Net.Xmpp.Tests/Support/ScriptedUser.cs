using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests;

/// <summary>A session of the network on a <see cref="ScriptedServer"/>, whose events the test reads one by one.</summary>
internal sealed class ScriptedUser : IAsyncDisposable
{
    private readonly XmppNetwork _network;

    private ScriptedUser(ScriptedServer server, SavedState saved, TimeProvider time)
    {
        var endpoint = server.Options.Endpoint!;
        _network = new XmppNetwork(new XmppNetworkOptions
        {
            Host = endpoint.Host,
            Port = endpoint.Port,
            IsDirectTls = true,
            IsPlainAllowed = true,
            TrustedCertificate = server.Certificate.Certificate,
            TimeProvider = time,
            FirstRetry = TimeSpan.FromMilliseconds(10),
        });
        Session = _network.Open(new NetworkCredentials($"ann@{ScriptedServer.Domain}", "secret"), saved);
    }

    public INetworkSession Session { get; }

    /// <summary>What a client would have kept.</summary>
    public SavedState Saved { get; private set; } = SavedState.Empty;

    /// <summary>Somebody's emulated client, as its presence and its answer to disco#info say.</summary>
    public static XmppElement EmulatedInfo { get; } = new XmppElement("query", Namespaces.DiscoInfo)
        .Add(new XmppElement("feature", Namespaces.DiscoInfo).Set("var", Namespaces.Signals));

    /// <summary>A session that is online, and the server's end of its connection.</summary>
    public static async Task<(ScriptedUser User, ScriptedConnection Connection)> OnlineAsync(
        ScriptedServer server, SavedState? saved = null, TimeProvider? time = null, IReadOnlyDictionary<string, string>? answers = null)
    {
        var user = new ScriptedUser(server, saved ?? SavedState.Empty, time ?? TimeProvider.System);
        user.Session.Submit(new NetworkRequest.SetStatus(new RequestKey("status"), UserStatus.Online));
        ScriptedConnection connection = await server.AcceptAsync(answers: answers);
        await user.NextAsync<NetworkEvent.ConnectionChanged>(c => c.State == NetworkConnection.Online);
        return (user, connection);
    }

    /// <summary>The presence of an emulated client; the user has read it when this returns.</summary>
    public async Task SeeEmulatedAsync(ScriptedConnection connection, string client)
    {
        string hash = Client.Discovery.CapsHash.Of(EmulatedInfo)!;
        await connection.WriteAsync(
            $"<presence from='{client}'><c xmlns='{Namespaces.Caps}' hash='sha-1' node='urn:test' ver='{hash}'/></presence>");
        await NextAsync<NetworkEvent.PresenceChanged>(p => (p.Features & PeerFeatures.Calls) != 0);
    }

    /// <summary>Writes to somebody; returns the id of the message when the server has acknowledged it.</summary>
    public async Task<string> SayAsync(string to, string text)
    {
        string id = Guid.NewGuid().ToString("N");
        var who = new Identity(to);
        Session.Submit(new NetworkRequest.Post(new RequestKey(id), new NetworkMessage(
            Session.DialogWith(who), new MessageKey(id), Session.Me, DateTimeOffset.UnixEpoch, ChatMessageType.Said, text) { Users = [who] }));
        Assert.Equal(RequestFailure.None, (await NextAsync<NetworkEvent.RequestEnded>(e => e.Key.Value == id)).Failure);
        return id;
    }

    /// <summary>The next event of a kind that fits; others are passed over.</summary>
    public async Task<T> NextAsync<T>(Func<T, bool>? fits = null)
        where T : NetworkEvent
    {
        while (true)
        {
            NetworkEvent happened = await Session.Events.ReadAsync().AsTask().InTime();
            if (happened.Cursor is { } cursor)
                Saved = Saved with { Cursor = cursor };
            if (happened is NetworkEvent.StateChanged state)
                Saved = Saved with { Data = state.Data };
            if (happened is T wanted && (fits is null || fits(wanted)))
                return wanted;
        }
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();
}
