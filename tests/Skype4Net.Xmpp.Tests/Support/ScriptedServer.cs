using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Skype4Net.Xmpp.Client.Dns;
using Skype4Net.Xmpp.Client.Security;

namespace Skype4Net.Xmpp.Tests;

/// <summary>A server of which the test writes each word: for what no real one does.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    public const string Domain = "scripted.example";
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TestCertificate _certificate = new(Domain);
    private readonly List<IAsyncDisposable> _connections = [];

    public ScriptedServer() => _listener.Start();

    public TestCertificate Certificate => _certificate;

    public XmppClientOptions Options => new()
    {
        Account = Jid.Parse($"ann@{Domain}"),
        Password = "secret",
        Endpoint = new XmppEndpoint("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port, IsDirectTls: true),
        Tls = new TlsSettings(_certificate.Certificate),
        IsPlainAllowed = true,
        FirstRetry = TimeSpan.FromMilliseconds(10),
        LongestRetry = TimeSpan.FromMilliseconds(50),
    };

    /// <summary>The next TCP connection.</summary>
    public async Task<NetworkStream> AcceptTcpAsync()
    {
        var stream = new NetworkStream(await _listener.AcceptSocketAsync().InTime(), ownsSocket: true);
        _connections.Add(stream);
        return stream;
    }

    /// <summary>The next connection, encrypted.</summary>
    public async Task<SslStream> AcceptTlsAsync()
    {
        var tls = new SslStream(await AcceptTcpAsync());
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
        {
            ServerCertificate = _certificate.Certificate,
            ApplicationProtocols = [new SslApplicationProtocol("xmpp-client")],
        }).InTime();
        return tls;
    }

    /// <summary>The next connection, logged in and with a resource.</summary>
    /// <param name="isManaged">Whether the server counts stanzas and lets sessions be resumed.</param>
    /// <param name="acknowledges">Whether it acknowledges them when it is asked.</param>
    /// <param name="answers">Answers to requests, by the namespace of their payload.</param>
    /// <param name="silent">A namespace of requests that the test answers itself.</param>
    public async Task<ScriptedConnection> AcceptAsync(
        bool isManaged = true, bool acknowledges = true, string silent = "", IReadOnlyDictionary<string, string>? answers = null)
    {
        var connection = new ScriptedConnection(await AcceptTlsAsync()) { Acknowledges = acknowledges };
        connection.Silent.Add(silent);
        foreach ((string ns, string answer) in answers ?? new Dictionary<string, string>())
            connection.Answers[ns] = answer;
        _connections.Add(connection);
        await connection.LogInAsync(isManaged);
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        foreach (IAsyncDisposable connection in _connections)
            await connection.DisposeAsync();
        _certificate.Dispose();
    }
}
