using System.Net;
using System.Security.Cryptography.X509Certificates;
using Skype4Net.Tests;
using Skype4Net.Tests.Transports.Tcp;

namespace Skype4Net.Chaos;

/// <summary>What strangers can do to a SkypeProxy server before it is their turn to say anything: TLS, IPv6, and coming and going.</summary>
internal static class ConnectionAttacks
{
    private const int MaxPrograms = 8;

    // The head of a TLS record with a greeting of 512 bytes in it, of which the first four say the same.
    private static readonly byte[] s_greeting = [0x16, 3, 1, 2, 0, 1, 0, 1, 0xFC, 3, 3];

    public static IEnumerable<Attack> All { get; } =
    [
        new("tls-garbage", GarbageAsync), new("slow-tls", SlowAsync), new("ipv6", NewerProtocolAsync), new("churn-at-the-limit", ChurnAsync),
    ];

    // Noise, greetings that go on as noise, plain text to a server with TLS, and ends in the middle.
    private static async Task GarbageAsync(int scale)
    {
        using X509Certificate2 certificate = TestCertificate.Make();
        await using var server = new ServerUnderAttack(o => o with { Certificate = certificate });
        var random = new Random(1);
        byte[] noise = new byte[2000];
        for (int i = 0; i < 300 * scale; i++)
        {
            using RawPeer peer = server.Connect();
            random.NextBytes(noise);
            byte[] garbage = noise[..random.Next(1, noise.Length)];
            await peer.SendAsync((i % 3) switch { 0 => garbage, 1 => [.. s_greeting, .. garbage], _ => "GET / HTTP/1.0\r\n\r\n"u8.ToArray() });
            if (i % 2 == 0)
                peer.Reset();
        }

        await server.EnsureServesAsync();
        server.EnsureHeap(64);
    }

    // More than may be strangers at a time, each a byte now and then of its greeting.
    private static async Task SlowAsync(int scale)
    {
        using X509Certificate2 certificate = TestCertificate.Make();
        await using var server = new ServerUnderAttack(o => o with { Certificate = certificate });
        RawPeer[] peers = [.. Enumerable.Range(0, 40 * scale).Select(_ => server.Connect())];
        for (int i = 0; i < 20; i++)
        {
            byte[] piece = i == 0 ? s_greeting : [(byte)i];
            await Task.WhenAll(peers.Select(p => p.SendAsync(piece)));
            await Task.Delay(50);
        }

        await server.EnsureServesAsync();
        server.EnsureHeap(64);
        foreach (RawPeer peer in peers)
            peer.Dispose();
    }

    private static async Task NewerProtocolAsync(int scale)
    {
        await using var server = new ServerUnderAttack(o => o with { Address = IPAddress.IPv6Loopback });
        RawPeer[] strangers = [.. Enumerable.Range(0, 70 * scale).Select(_ => server.Connect())];
        await server.EnsureServesAsync();
        foreach (RawPeer stranger in strangers)
            stranger.Dispose();
        for (int i = 0; i < 5 * scale; i++)
            await server.EnsureServesAsync();
    }

    // All places but one are taken; in the last one programs come and go, some of them without a word.
    private static async Task ChurnAsync(int scale)
    {
        await using var server = new ServerUnderAttack(o => o with { MaxConnections = MaxPrograms });
        ISkype[] programs = await Task.WhenAll(Enumerable.Range(1, MaxPrograms - 1).Select(_ => Skype.AttachAsync(server.Options)));
        for (int i = 0; i < 200 * scale; i++)
        {
            using RawPeer peer = server.Connect();
            await peer.SendTextAsync(ServerUnderAttack.Password);
            if (i % 3 == 0)
                await peer.ReadAsync(1);
            await peer.SendTextAsync("NAME churn");
            if (i % 2 == 0)
                peer.Reset();
        }

        // The last of them may still be on their way out.
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (server.Programs >= MaxPrograms)
            await Task.Delay(10, limit.Token);
        await server.EnsureServesAsync();
        foreach (ISkype program in programs)
        {
            await program.PingAsync().InTime();
            await program.DisposeAsync();
        }
    }
}
