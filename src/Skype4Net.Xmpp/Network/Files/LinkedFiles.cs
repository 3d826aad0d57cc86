using System.Net;
using System.Net.Http.Headers;
using Skype4Net.Xmpp.Client.Files;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Network.Files;

/// <summary>Puts files on the server, and gets those whose links people send: by HTTPS, from the hosts that are allowed, up to a size.</summary>
internal sealed class LinkedFiles : IDisposable
{
    private const int BufferBytes = 64 << 10;
    private readonly HttpClient _http;
    private readonly Func<string, bool> _isAllowed;
    private readonly long _maxBytes;

    /// <param name="handler">What connects; it must not follow redirections, which could lead to other hosts.</param>
    /// <param name="isAllowed">Whether files are fetched from a host.</param>
    /// <param name="maxBytes">The largest file that is fetched.</param>
    public LinkedFiles(HttpMessageHandler handler, Func<string, bool> isAllowed, long maxBytes)
    {
        _http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        (_isAllowed, _maxBytes) = (isAllowed, maxBytes);
    }

    /// <summary>Those of a session: files are fetched from the account's domain, those beneath it, and the hosts that are configured.</summary>
    public static LinkedFiles Of(SessionContext context)
    {
        // A redirection could lead to a host that is not allowed.
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        if (context.Options.TrustedCertificate is { } trusted)
        {
            handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, errors)
                => errors == System.Net.Security.SslPolicyErrors.None
                    || (certificate is not null && certificate.GetRawCertData().AsSpan().SequenceEqual(trusted.RawData));
        }

        return new LinkedFiles(
            handler,
            host => IsBeneath(host, context.Account.Domain) || context.Options.FileHosts.Contains(host, StringComparer.OrdinalIgnoreCase),
            context.Options.MaxFileBytes);
    }

    /// <summary>Whether files are fetched from there.</summary>
    public bool IsAllowed(FileLink link) => _isAllowed(link.Address.IdnHost.ToLowerInvariant());

    /// <summary>The size of a file; null when the server does not say.</summary>
    /// <exception cref="HttpRequestException">There is none, or its host is not allowed.</exception>
    public async Task<long?> GetSizeAsync(FileLink link, CancellationToken cancellationToken)
    {
        Check(link);
        using var request = new HttpRequestMessage(HttpMethod.Head, link.Address);
        using HttpResponseMessage response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return response.Content.Headers.ContentLength;
    }

    /// <summary>Gets a file.</summary>
    /// <param name="link">Where it is.</param>
    /// <param name="to">Where its bytes go.</param>
    /// <param name="domain">A domain from which, and from those beneath which, it may come besides; empty for none.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="HttpRequestException">There is none, its host is not allowed, or it is too large.</exception>
    public async Task GetAsync(FileLink link, Stream to, string domain, CancellationToken cancellationToken)
    {
        if (domain.Length == 0 || !IsBeneath(link.Address.IdnHost.ToLowerInvariant(), domain))
            Check(link);
        using HttpResponseMessage response = await _http.GetAsync(link.Address, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        if (response.Content.Headers.ContentLength > _maxBytes)
            throw TooLarge();
        using Stream from = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[BufferBytes];
        long total = 0;
        while (await from.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            // A server may send more than it announced, or announce nothing.
            total += count;
            if (total > _maxBytes)
                throw TooLarge();
            await to.WriteAsync(buffer.AsMemory(0, count), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Puts a file on the server.</summary>
    /// <param name="slot">Where.</param>
    /// <param name="content">The file.</param>
    /// <param name="bytes">Its size, which servers want to know before.</param>
    /// <param name="contentType">What it is.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="HttpRequestException">The server did not take it.</exception>
    public async Task PutAsync(UploadSlot slot, Stream content, long bytes, string contentType, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, slot.Put) { Content = new StreamContent(content, BufferBytes) };
        request.Content.Headers.ContentLength = bytes;
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        foreach ((string name, string value) in slot.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content.Headers.TryAddWithoutValidation(name, value);
        }

        using HttpResponseMessage response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode is not (HttpStatusCode.Created or HttpStatusCode.OK or HttpStatusCode.NoContent))
            throw new HttpRequestException($"The server did not take the file: {(int)response.StatusCode}.", null, response.StatusCode);
    }

    public void Dispose() => _http.Dispose();

    private static bool IsBeneath(string host, string domain) => host == domain || host.EndsWith("." + domain, StringComparison.Ordinal);

    private void Check(FileLink link)
    {
        if (!IsAllowed(link))
            throw new HttpRequestException($"Files are not fetched from {link.Address.IdnHost}.");
    }

    private HttpRequestException TooLarge() => new($"The file is larger than {_maxBytes} bytes, the most that is fetched.");
}
