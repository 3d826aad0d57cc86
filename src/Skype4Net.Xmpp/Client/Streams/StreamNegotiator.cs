using System.Net.Security;
using System.Net.Sockets;
using Skype4Net.Xmpp.Client.Dns;
using Skype4Net.Xmpp.Client.Security;

namespace Skype4Net.Xmpp.Client.Streams;

/// <summary>Makes a connection to a server: TCP, TLS with a check of who it is, and the log-in.</summary>
internal sealed class StreamNegotiator(XmppClientOptions options, EndpointResolver resolver)
{
    private const int MaxRedirects = 3;

    /// <summary>Tries each place where the server may listen until one can be connected.</summary>
    /// <exception cref="XmppException">None could, or the server refused.</exception>
    public async Task<NegotiatedStream> ConnectAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<XmppEndpoint> endpoints = options.Endpoint is { } given
            ? [given]
            : await resolver.ResolveAsync(options.Account.Domain, cancellationToken).ConfigureAwait(false);

        for (int redirects = 0; ; redirects++)
        {
            try
            {
                return await ConnectToAnyAsync(endpoints, cancellationToken).ConfigureAwait(false);
            }
            catch (XmppStreamException exception) when (exception.OtherHost.Length > 0 && redirects < MaxRedirects)
            {
                // The certificate must still be the domain's own, so a redirect leads no further than its owner allows.
                endpoints = [Redirected(exception.OtherHost)];
            }
        }
    }

    private async Task<NegotiatedStream> ConnectToAnyAsync(IReadOnlyList<XmppEndpoint> endpoints, CancellationToken cancellationToken)
    {
        Exception? last = null;
        foreach (XmppEndpoint endpoint in endpoints)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(endpoint.Host, endpoint.Port, cancellationToken).ConfigureAwait(false);
            }
            catch (SocketException exception)
            {
                socket.Dispose();
                last = exception;
                continue;
            }
            catch
            {
                socket.Dispose();
                throw;
            }

            return await NegotiateAsync(new NetworkStream(socket, ownsSocket: true), endpoint.IsDirectTls, cancellationToken).ConfigureAwait(false);
        }

        throw new XmppConnectionException($"The server of {options.Account.Domain} cannot be reached: {last?.Message}", last);
    }

    private async Task<NegotiatedStream> NegotiateAsync(NetworkStream tcp, bool isDirectTls, CancellationToken cancellationToken)
    {
        SslStream? tls = null;
        try
        {
            if (!isDirectTls)
                await StartTlsAsync(tcp, cancellationToken).ConfigureAwait(false);
            tls = await options.Tls.EncryptAsync(tcp, options.Account.Domain, isDirectTls, cancellationToken).ConfigureAwait(false);

            var stream = new XmppStream(tls, options.Limits);
            XmppElement features = await stream.OpenAsync(options.Account, isEncrypted: true, cancellationToken).ConfigureAwait(false);
            var authenticator = new Authenticator(options.Account, options.Password, options.IsPlainAllowed);
            string mechanism = await authenticator.AuthenticateAsync(stream, tls, features, cancellationToken).ConfigureAwait(false);

            stream = new XmppStream(tls, options.Limits);
            features = await stream.OpenAsync(options.Account, isEncrypted: true, cancellationToken).ConfigureAwait(false);
            return new NegotiatedStream(tls, stream, features, mechanism);
        }
        catch
        {
            await (tls ?? (Stream)tcp).DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private async Task StartTlsAsync(NetworkStream tcp, CancellationToken cancellationToken)
    {
        var stream = new XmppStream(tcp, options.Limits);
        XmppElement features = await stream.OpenAsync(options.Account, isEncrypted: false, cancellationToken).ConfigureAwait(false);
        if (features.Find("starttls", Namespaces.Tls) is null)
            throw new XmppTlsException($"The server of {options.Account.Domain} offers no encryption; nothing is sent to it without.");
        await stream.WriteAsync(new XmppElement("starttls", Namespaces.Tls), cancellationToken).ConfigureAwait(false);
        XmppElement reply = await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (!reply.Is("proceed", Namespaces.Tls))
            throw new XmppTlsException($"The server of {options.Account.Domain} refused to encrypt the connection.");
        // What comes behind it unencrypted would be taken for the server's own word after it.
        if (stream.HasUnread)
            throw new XmppTlsException("Something was sent in clear text after the server agreed to encrypt the connection.");
    }

    private XmppEndpoint Redirected(string otherHost)
    {
        const int DefaultPort = 5222;
        // host, host:port, 1.2.3.4:port, [::1], [::1]:port.
        int colon = otherHost.LastIndexOf(':');
        bool hasPort = colon > otherHost.LastIndexOf(']') && colon >= 0;
        string host = hasPort ? otherHost[..colon] : otherHost;
        return new XmppEndpoint(
            host.Trim('[', ']'),
            hasPort && ushort.TryParse(otherHost[(colon + 1)..], out ushort port) ? port : DefaultPort,
            hasPort && options.Endpoint is { IsDirectTls: true });
    }
}
