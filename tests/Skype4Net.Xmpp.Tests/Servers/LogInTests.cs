using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Authentication;
using Microsoft.Extensions.Logging;
using Skype4Net.Xmpp.Client.Dns;
using Skype4Net.Xmpp.Client.Files;
using Skype4Net.Xmpp.Client.Security;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>Connections to Prosody: how the log-in is done, and what a server lacks.</summary>
public class LogInTests
{
    [SkippableTheory]
    [InlineData(true, SslProtocols.Tls13, "SCRAM-SHA-256")]
    [InlineData(false, SslProtocols.Tls13, "SCRAM-SHA-256")]
    [InlineData(false, SslProtocols.Tls12, "SCRAM-SHA-256-PLUS")]
    public async Task The_strongest_log_in_is_used_and_bound_to_the_connection_where_that_is_offered(bool isDirectTls, SslProtocols protocol,
        string mechanism)
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann");
        using var log = new RecordingLoggers();
        var endpoint = new XmppEndpoint("127.0.0.1", isDirectTls ? server.DirectTlsPort : server.Port, isDirectTls);

        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann") with
        {
            Endpoint = endpoint,
            Tls = server.Tls with { Protocols = protocol },
            Loggers = log,
        });

        Assert.Contains(log.Lines, l => l.EndsWith($" by {mechanism}"));
        Assert.DoesNotContain(log.Lines, l => l.Contains("secret"));
    }

    [SkippableFact]
    public async Task A_server_that_has_only_hashes_is_logged_in_to_and_so_is_one_that_wants_the_password()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(
            new ProsodySettings { More = "disable_sasl_mechanisms = { \"SCRAM-SHA-256\", \"SCRAM-SHA-256-PLUS\", \"SCRAM-SHA-1-PLUS\" }" }, "ann");
        using var log = new RecordingLoggers();
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann") with { Loggers = log });
        Assert.Contains(log.Lines, l => l.EndsWith(" by SCRAM-SHA-1"));

        const string OnlyPlain = """disable_sasl_mechanisms = { "SCRAM-SHA-256", "SCRAM-SHA-256-PLUS", "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS" }""";
        await using PrivateProsody old = await PrivateProsody.StartAsync(new ProsodySettings { More = OnlyPlain }, "ann");
        await using var refusing = new TestUser(old.Options("ann"));
        Assert.IsType<XmppAuthenticationException>((await refusing.StateAsync(XmppConnectionState.Refused)).Reason);
        await using TestUser allowed = await TestUser.OnlineAsync(old.Options("ann") with { IsPlainAllowed = true });
    }

    [SkippableTheory]
    [InlineData("ann", "wrong")]
    [InlineData("nobody", "secret")]
    public async Task A_wrong_password_and_an_unknown_account_are_refused_for_good(string account, string password)
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann");
        await using var user = new TestUser(server.Options(account) with { Password = password });

        Exception? reason = (await user.StateAsync(XmppConnectionState.Refused)).Reason;

        Assert.Equal("not-authorized", Assert.IsType<XmppAuthenticationException>(reason).Condition);
        await Assert.ThrowsAsync<XmppConnectionException>(() => user.Client.Messages.SendAsync(user.Bare, "x"));
    }

    [SkippableFact]
    public async Task An_untrusted_certificate_is_refused()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann");
        await using var user = new TestUser(server.Options("ann") with { Tls = new TlsSettings(TrustedCertificate: null) });

        Assert.IsType<XmppTlsException>((await user.StateAsync(XmppConnectionState.Waiting)).Reason);
    }

    [SkippableFact]
    public async Task A_server_that_is_not_there_yet_is_waited_for()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann");
        await server.StopAsync();
        await using var user = new TestUser(server.Options("ann"));

        XmppEvent.ConnectionChanged waiting = await user.StateAsync(XmppConnectionState.Waiting);
        await server.RunAsync();
        await user.StateAsync(XmppConnectionState.Online);

        Assert.IsType<XmppConnectionException>(waiting.Reason);
        Assert.NotNull(waiting.RetryAt);
    }

    [SkippableFact]
    public async Task A_server_that_can_hardly_anything_still_carries_messages()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings { Modules = [] }, "ann", "bob");
        using var log = new RecordingLoggers();
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann") with { Loggers = log });
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));

        await (await ann.Client.Messages.SendAsync(bob.Bare, "plain")).Acknowledged.InTime();

        Assert.Equal("plain", await bob.BodyAsync());
        Assert.False(ann.Client.Blocked.IsSupported);
        Assert.False(ann.Client.Archive.IsSupported);
        Assert.Equal(4, log.Lines.Count(l => l.StartsWith("The server does without ")));
        Assert.Contains("The server does without the resumption of sessions", log.Lines);
    }

    [SkippableFact]
    public async Task Files_get_a_place_where_they_are_put_and_got()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        byte[] content = [1, 2, 3, 4, 5];

        UploadSlot? slot = await ann.Client.Uploads.RequestSlotAsync("photo.png", content.Length, "image/png").InTime();

        using var handler = new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, c, _, _)
                => c!.GetRawCertData().SequenceEqual(server.Tls.TrustedCertificate!.RawData) },
            ConnectCallback = async (context, token) =>
            {
                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync("127.0.0.1", context.DnsEndPoint.Port, token);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
        };
        using var http = new HttpClient(handler);
        using var put = new HttpRequestMessage(HttpMethod.Put, slot!.Put) { Content = new ByteArrayContent(content) };
        put.Content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        foreach ((string name, string value) in slot.Headers)
            put.Headers.TryAddWithoutValidation(name, value);
        using HttpResponseMessage reply = await http.SendAsync(put).InTime();
        Assert.True(reply.IsSuccessStatusCode, $"{reply.StatusCode}\n{server.Log}");
        Assert.Equal(content, await http.GetByteArrayAsync(slot.Get).InTime());

        await Assert.ThrowsAsync<XmppStanzaException>(() => ann.Client.Uploads.RequestSlotAsync("big", 1L << 40, "image/png").InTime());
    }
}
