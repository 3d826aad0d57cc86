using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace Skype4Net.Playground.Tests;

/// <summary>What an attacker sends, and what becomes of it.</summary>
internal static class Attack
{
    public static async Task<int> EndOfAsync(PageWindow page)
    {
        while (await page.ReceiveAsync() is not null)
        {
            // What was on its way.
        }

        return (int)page.CloseStatus!;
    }

    public static async Task<HttpResponseMessage> SendAsync(
        PlaygroundFixture playground, HttpMethod method, string path, string? host = null, string? token = null, string? site = null,
            byte[]? body = null)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method, $"{playground.Origin}{path}");
        if (host is not null)
            request.Headers.Host = host;
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);
        if (body is not null)
            request.Content = new ByteArrayContent(body);
        return await client.SendAsync(request).InTime();
    }

    // A client of .NET would tidy the path up.
    public static async Task<string> RawGetAsync(PlaygroundFixture playground, string path)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, playground.Host.Port);
        await client.GetStream()
            .WriteAsync(Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{playground.Host.Port}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync().InTime();
    }
}
