using System.Globalization;

namespace Skype4Net.Xmpp.Client.Dns;

/// <summary>Finds where the server of a domain listens (RFC 6120, 3.2; XEP-0368).</summary>
internal sealed class EndpointResolver(SrvResolver srv)
{
    private const int DefaultPort = 5222;

    /// <summary>The places to try, in this order. Without SRV records it is the domain itself, port 5222.</summary>
    /// <exception cref="XmppConnectionException">The domain says that it offers no XMPP.</exception>
    public async Task<IReadOnlyList<XmppEndpoint>> ResolveAsync(string domain, CancellationToken cancellationToken)
    {
        string ascii = System.Net.IPAddress.TryParse(domain.Trim('[', ']'), out _) ? "" : new IdnMapping().GetAscii(domain);
        if (ascii.Length == 0)
            return [new XmppEndpoint(domain, DefaultPort, IsDirectTls: false)];

        Task<IReadOnlyList<SrvRecord>> direct = FindAsync($"_xmpps-client._tcp.{ascii}", cancellationToken);
        Task<IReadOnlyList<SrvRecord>> startTls = FindAsync($"_xmpp-client._tcp.{ascii}", cancellationToken);
        List<(SrvRecord Record, bool IsDirect)> records = [
            .. (await direct.ConfigureAwait(false)).Select(r => (r, true)),
            .. (await startTls.ConfigureAwait(false)).Select(r => (r, false))];
        if (records.Count == 0)
            return [new XmppEndpoint(ascii, DefaultPort, IsDirectTls: false)];

        List<XmppEndpoint> offered = [.. records
            .Where(r => r.Record.Target.Length > 0)
            .OrderBy(r => r.Record.Priority)
            .Select(r => new XmppEndpoint(r.Record.Target, r.Record.Port, r.IsDirect))];
        return offered.Count > 0 ? offered : throw new XmppConnectionException($"{domain} offers no XMPP for clients.");
    }

    private async Task<IReadOnlyList<SrvRecord>> FindAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            return await srv.ResolveAsync(name, cancellationToken).ConfigureAwait(false);
        }
        catch (XmppConnectionException)
        {
            // No name server answers SRV here (some routers do not): the domain itself may still be found.
            return [];
        }
    }
}
