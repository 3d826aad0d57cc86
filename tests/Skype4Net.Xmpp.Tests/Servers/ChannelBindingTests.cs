using System.Net.Security;
using System.Security.Cryptography;
using System.Text;
using Skype4Net.Xmpp.Tests.Xml;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>What a log-in says about the connection under it, by what the server offers.</summary>
public class ChannelBindingTests
{
    private const string EndPoint = "<sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'><channel-binding type='tls-exporter'/>"
        + "<channel-binding type='tls-server-end-point'/></sasl-channel-binding>";

    private const string Exporter = "<sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'><channel-binding type='tls-exporter'/></sasl-channel-binding>";

    [Theory]
    [InlineData("SCRAM-SHA-1 SCRAM-SHA-256 SCRAM-SHA-256-PLUS", EndPoint, "SCRAM-SHA-256-PLUS", "p=tls-server-end-point,,")]
    [InlineData("SCRAM-SHA-1 SCRAM-SHA-1-PLUS SCRAM-SHA-256", EndPoint, "SCRAM-SHA-1-PLUS", "p=tls-server-end-point,,")]
    [InlineData("SCRAM-SHA-256 SCRAM-SHA-256-PLUS", Exporter, "SCRAM-SHA-256", "n,,")]
    [InlineData("SCRAM-SHA-256 PLAIN", "", "SCRAM-SHA-256", "y,,")]
    [InlineData("SCRAM-SHA-1 PLAIN X-UNKNOWN", "", "SCRAM-SHA-1", "y,,")]
    public async Task The_strongest_common_mechanism_is_chosen(string mechanisms, string bindings, string chosen, string header)
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options);
        using SslStream tls = await server.AcceptTlsAsync();

        XmppElement auth = await OfferAsync(tls, new StanzaReader(tls, new XmlLimits()), mechanisms, bindings);

        Assert.Equal(chosen, auth["mechanism"]);
        Assert.StartsWith(header + "n=ann,r=", Text(auth));
    }

    [Fact]
    public async Task The_binding_is_the_hash_of_the_certificate_and_a_server_without_the_password_is_refused()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options);
        using SslStream tls = await server.AcceptTlsAsync();
        var reader = new StanzaReader(tls, new XmlLimits());
        string nonce = Text(await OfferAsync(tls, reader, "SCRAM-SHA-256-PLUS", EndPoint)).Split("r=")[1];

        string challenge = Base64($"r={nonce}server,s=QSXCR+Q6sek8bf92,i=4096");
        await WriteAsync(tls, $"<challenge xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>{challenge}</challenge>");
        string response = Text((await reader.ReadAsync(default).AsTask().InTime()).Element!);
        await WriteAsync(tls, $"<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>{Base64("v=" + Base64("not the signature"))}</success>");

        byte[] bound = [.. "p=tls-server-end-point,,"u8, .. SHA256.HashData(server.Certificate.Certificate.RawData)];
        Assert.StartsWith($"c={Convert.ToBase64String(bound)},r={nonce}server,p=", response);
        XmppEvent.ConnectionChanged refused = await ann.StateAsync(XmppConnectionState.Refused);
        Assert.Contains("did not prove", Assert.IsType<XmppAuthenticationException>(refused.Reason).Message);
    }

    [Fact]
    public async Task A_passing_trouble_of_the_server_is_not_the_end()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options);
        using (SslStream tls = await server.AcceptTlsAsync())
        {
            await OfferAsync(tls, new StanzaReader(tls, new XmlLimits()), "SCRAM-SHA-256", "");
            await WriteAsync(tls, "<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><temporary-auth-failure/><text>database</text></failure>");
            XmppEvent.ConnectionChanged waiting = await ann.StateAsync(XmppConnectionState.Waiting);
            Assert.Contains("database", waiting.Reason!.Message);
        }

        await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);
    }

    [Fact]
    public async Task Another_host_is_used_when_the_server_says_so()
    {
        await using var server = new ScriptedServer();
        await using var other = new ScriptedServer();
        int port = other.Options.Endpoint!.Port;
        // The other one must have the certificate of the domain all the same.
        await using var ann = new TestUser(server.Options);
        using SslStream tls = await server.AcceptTlsAsync();
        await new StanzaReader(tls, new XmlLimits()).ReadAsync(default).AsTask().InTime();
        await WriteAsync(tls, Reading.Header + "<stream:error><see-other-host xmlns='urn:ietf:params:xml:ns:xmpp-streams'>"
            + $"127.0.0.1:{port}</see-other-host></stream:error></stream:stream>");

        using var tcp = new SslStream(await other.AcceptTcpAsync());
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await tcp.AuthenticateAsServerAsync(other.Certificate.Certificate).InTime();
            await tcp.ReadExactlyAsync(new byte[1]).AsTask().InTime();
        });
        Assert.IsType<XmppTlsException>((await ann.StateAsync(XmppConnectionState.Waiting)).Reason);
    }

    private static async Task<XmppElement> OfferAsync(SslStream tls, StanzaReader reader, string mechanisms, string bindings)
    {
        await reader.ReadAsync(default).AsTask().InTime();
        string offered = string.Concat(mechanisms.Split(' ').Select(m => $"<mechanism>{m}</mechanism>"));
        string features = $"<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>{offered}</mechanisms>{bindings}";
        await WriteAsync(tls, $"{Reading.Header}<stream:features>{features}</stream:features>");
        return (await reader.ReadAsync(default).AsTask().InTime()).Element!;
    }

    private static Task WriteAsync(SslStream tls, string xml) => tls.WriteAsync(Encoding.UTF8.GetBytes(xml)).AsTask();

    private static string Text(XmppElement element) => Encoding.UTF8.GetString(Convert.FromBase64String(element.Text));

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
