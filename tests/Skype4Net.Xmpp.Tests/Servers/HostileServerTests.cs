using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using Skype4Net.Xmpp.Client.Security;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>Servers that are broken, false, or want to do harm: the reason is told by its type, and the next try is not harmed.</summary>
public class HostileServerTests
{
    private const string OnlyPlain =
        "<stream:features><mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms></stream:features>";

    private const string Header = "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0'>";

    [Fact]
    public async Task A_certificate_that_is_not_the_trusted_one_ends_it_before_anything_is_sent()
    {
        await using var server = new ScriptedServer();
        using var other = new TestCertificate(ScriptedServer.Domain);
        await using var ann = new TestUser(server.Options with { Tls = new TlsSettings(other.Certificate) });

        using NetworkStream tcp = await server.AcceptTcpAsync();
        Exception reason = await RefuseTlsAsync(ann, tcp, server.Certificate);

        Assert.Contains("another certificate", Assert.IsType<XmppTlsException>(reason).Message);
    }

    [Fact]
    public async Task A_certificate_that_no_authority_has_signed_ends_it()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options with { Tls = new TlsSettings(TrustedCertificate: null) });

        using NetworkStream tcp = await server.AcceptTcpAsync();
        Exception reason = await RefuseTlsAsync(ann, tcp, server.Certificate);

        Assert.Contains("No authority", Assert.IsType<XmppTlsException>(reason).Message);
    }

    [Fact]
    public async Task A_certificate_of_another_domain_ends_it()
    {
        await using var server = new ScriptedServer();
        using var other = new TestCertificate("other.example");
        await using var ann = new TestUser(server.Options with { Tls = new TlsSettings(TrustedCertificate: null) });

        using NetworkStream tcp = await server.AcceptTcpAsync();
        Exception reason = await RefuseTlsAsync(ann, tcp, other);

        Assert.Contains($"not for {ScriptedServer.Domain}", Assert.IsType<XmppTlsException>(reason).Message);
    }

    [Fact]
    public async Task A_server_without_encryption_is_told_nothing()
    {
        await using var server = new ScriptedServer();
        XmppClientOptions options = server.Options;
        await using var ann = new TestUser(options with { Endpoint = options.Endpoint! with { IsDirectTls = false } });

        using NetworkStream tcp = await server.AcceptTcpAsync();
        string sent = await ReadTagAsync(tcp);
        await tcp.WriteAsync(Encoding.UTF8.GetBytes(Header + OnlyPlain));
        Exception? reason = (await ann.StateAsync(XmppConnectionState.Waiting)).Reason;

        Assert.IsType<XmppTlsException>(reason);
        Assert.DoesNotContain("ann", sent);
        Assert.Equal(0, await tcp.ReadAsync(new byte[100]).AsTask().InTime());
    }

    [Fact]
    public async Task What_was_put_behind_the_last_clear_word_is_not_taken_for_encrypted()
    {
        await using var server = new ScriptedServer();
        XmppClientOptions options = server.Options;
        await using var ann = new TestUser(options with { Endpoint = options.Endpoint! with { IsDirectTls = false } });

        using NetworkStream tcp = await server.AcceptTcpAsync();
        await ReadTagAsync(tcp);
        await tcp.WriteAsync(Encoding.UTF8.GetBytes(
            $"{Header}<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>"));
        await ReadTagAsync(tcp);
        await tcp.WriteAsync(Encoding.UTF8.GetBytes("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/><injected/>"));

        Assert.Contains("clear text", Assert.IsType<XmppTlsException>((await ann.StateAsync(XmppConnectionState.Waiting)).Reason).Message);
    }

    [Fact]
    public async Task A_server_that_wants_the_password_itself_does_not_get_it_unless_allowed()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options with { IsPlainAllowed = false });

        using SslStream tls = await server.AcceptTlsAsync();
        await tls.WriteAsync(Encoding.UTF8.GetBytes(Header + OnlyPlain));

        Exception? reason = (await ann.StateAsync(XmppConnectionState.Refused)).Reason;
        Assert.Equal("invalid-mechanism", Assert.IsType<XmppAuthenticationException>(reason).Condition);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x 'xxxxxxxxxx'><!ENTITY y '&x;&x;&x;'>]>", "restricted-xml")]
    [InlineData("<message><body>&lol;</body></message>", "restricted-xml")]
    [InlineData("<message></presence>", "not-well-formed")]
    [InlineData("<message xmlns='jabber:server'/>", "unsupported-stanza-type")]
    [InlineData("<oddity/>", "unsupported-stanza-type")]
    [InlineData("<a xmlns='urn:xmpp:sm:3' h='4000000'/>", "undefined-condition")]
    public async Task Broken_streams_end_with_a_typed_error_and_a_fresh_session(string broken, string condition)
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options);
        ScriptedConnection connection = await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);

        await connection.WriteAsync(broken);
        Exception? reason = (await ann.StateAsync(XmppConnectionState.Waiting)).Reason;
        await connection.GoneAsync();
        ScriptedConnection second = await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);

        Assert.Equal(condition, Assert.IsType<XmppProtocolException>(reason).Condition);
        Assert.Null(second.Resume);
    }

    [Fact]
    public async Task Ten_megabytes_in_a_stanza_are_not_read()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options);
        ScriptedConnection connection = await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);

        Task flood = connection.WriteAsync($"<message><body>{new string('x', 10 << 20)}</body></message>");
        Exception? reason = (await ann.StateAsync(XmppConnectionState.Waiting)).Reason;
        await flood.ContinueWith(_ => { }, TaskScheduler.Default).InTime();

        Assert.Equal("policy-violation", Assert.IsType<XmppProtocolException>(reason).Condition);
    }

    [Fact]
    public async Task Two_evictions_in_a_minute_are_the_end_rather_than_a_war()
    {
        await using var server = new ScriptedServer();
        await using var ann = new TestUser(server.Options);
        const string Conflict = "<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error></stream:stream>";

        ScriptedConnection first = await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);
        await first.WriteAsync(Conflict);
        ScriptedConnection second = await server.AcceptAsync();
        await ann.StateAsync(XmppConnectionState.Online);
        await second.WriteAsync(Conflict);
        Exception? reason = (await ann.StateAsync(XmppConnectionState.Refused)).Reason;

        Assert.Equal("conflict", Assert.IsType<XmppStreamException>(reason).Condition);
        Assert.NotEqual(first.Address, second.Address);
        Assert.Null(second.Resume);
    }

    // Returns why the client gave up.
    private static async Task<Exception> RefuseTlsAsync(TestUser user, NetworkStream tcp, TestCertificate certificate)
    {
        await using var tls = new SslStream(tcp);
        Task handshake = tls.AuthenticateAsServerAsync(certificate.Certificate);
        Exception? reason = (await user.StateAsync(XmppConnectionState.Waiting)).Reason;
        // With TLS 1.3 the server may be done before the client has looked at the certificate; what it reads then is the refusal.
        await Assert.ThrowsAnyAsync<Exception>(async () =>
        {
            await handshake.InTime();
            if (await tls.ReadAsync(new byte[1]).AsTask().InTime() == 0)
                throw new EndOfStreamException();
        });
        return reason!;
    }

    private static async Task<string> ReadTagAsync(Stream stream)
    {
        var text = new StringBuilder();
        var buffer = new byte[1];
        while (!text.ToString().Replace("?>", "").Contains('>'))
        {
            await stream.ReadExactlyAsync(buffer).AsTask().InTime();
            text.Append((char)buffer[0]);
        }

        return text.ToString();
    }
}
