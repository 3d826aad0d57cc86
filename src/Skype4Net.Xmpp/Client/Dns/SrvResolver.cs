using System.Buffers.Binary;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Skype4Net.Xmpp.Client.Dns;

/// <summary>Asks name servers for SRV records, which .NET cannot: over UDP, and over TCP where the answer is too long for a datagram.</summary>
/// <param name="servers">The name servers, tried in this order; null means those of this machine.</param>
/// <param name="time">The clock of the time limits.</param>
internal sealed class SrvResolver(IReadOnlyList<IPEndPoint>? servers, TimeProvider time)
{
    private const int Rounds = 2;
    private const int MaxDatagram = 4096;

    /// <summary>How long one name server may take for one answer.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>The records of a service, such as <c>_xmpp-client._tcp.example.org</c>, in the order in which they are to be tried; none when it
    /// has none.</summary>
    /// <exception cref="XmppConnectionException">No name server answered.</exception>
    public async Task<IReadOnlyList<SrvRecord>> ResolveAsync(string name, CancellationToken cancellationToken)
    {
        Exception? last = null;
        IReadOnlyList<IPEndPoint> asked = servers ?? OfThisMachine();
        for (int round = 0; round < Rounds; round++)
        {
            foreach (IPEndPoint server in asked)
            {
                try
                {
                    return Order(await AskAsync(server, name, cancellationToken).ConfigureAwait(false));
                }
                catch (Exception exception) when (exception is SocketException or IOException or InvalidDataException or OperationCanceledException)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    last = exception;
                }
            }
        }

        throw new XmppConnectionException($"No name server answered for {name}.", last);
    }

    /// <summary>Lowest priority first; among equals a draw by weight (RFC 2782).</summary>
    internal static IReadOnlyList<SrvRecord> Order(IReadOnlyList<SrvRecord> records)
    {
        var ordered = new List<SrvRecord>(records.Count);
        foreach (IGrouping<int, SrvRecord> group in records.GroupBy(r => r.Priority).OrderBy(g => g.Key))
        {
            List<SrvRecord> left = [.. group.OrderBy(r => r.Weight)];
            while (left.Count > 0)
            {
                int drawn = RandomNumberGenerator.GetInt32(left.Sum(r => r.Weight) + 1);
                int index = 0;
                while ((drawn -= left[index].Weight) > 0)
                    index++;
                ordered.Add(left[index]);
                left.RemoveAt(index);
            }
        }

        return ordered;
    }

    private static IReadOnlyList<IPEndPoint> OfThisMachine()
        => [.. NetworkInterface.GetAllNetworkInterfaces()
            .Where(i => i.OperationalStatus == OperationalStatus.Up)
            .SelectMany(i => i.GetIPProperties().DnsAddresses)
            .Distinct()
            .Select(a => new IPEndPoint(a, 53))];

    private async Task<List<SrvRecord>> AskAsync(IPEndPoint server, string name, CancellationToken cancellationToken)
    {
        byte[] question = DnsMessage.Question((ushort)RandomNumberGenerator.GetInt32(ushort.MaxValue + 1), name);
        using var limit = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        byte[] answer = await AskByDatagramAsync(server, question, either.Token).ConfigureAwait(false);
        if (DnsMessage.IsTruncated(answer))
            answer = await AskByStreamAsync(server, question, either.Token).ConfigureAwait(false);
        return DnsMessage.Read(answer, question.Length);
    }

    private static async Task<byte[]> AskByDatagramAsync(IPEndPoint server, byte[] question, CancellationToken cancellationToken)
    {
        using var socket = new Socket(server.AddressFamily, SocketType.Dgram, ProtocolType.Udp);
        // A connected socket takes datagrams from that server alone.
        await socket.ConnectAsync(server, cancellationToken).ConfigureAwait(false);
        await socket.SendAsync(question, cancellationToken).ConfigureAwait(false);
        var buffer = new byte[MaxDatagram];
        while (true)
        {
            int count = await socket.ReceiveAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (DnsMessage.IsAnswerTo(buffer.AsSpan(0, count), question))
                return buffer[..count];
        }
    }

    private static async Task<byte[]> AskByStreamAsync(IPEndPoint server, byte[] question, CancellationToken cancellationToken)
    {
        using var client = new TcpClient(server.AddressFamily);
        await client.ConnectAsync(server, cancellationToken).ConfigureAwait(false);
        NetworkStream stream = client.GetStream();
        var framed = new byte[2 + question.Length];
        BinaryPrimitives.WriteUInt16BigEndian(framed, (ushort)question.Length);
        question.CopyTo(framed, 2);
        await stream.WriteAsync(framed, cancellationToken).ConfigureAwait(false);
        var length = new byte[2];
        await stream.ReadExactlyAsync(length, cancellationToken).ConfigureAwait(false);
        var answer = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
        await stream.ReadExactlyAsync(answer, cancellationToken).ConfigureAwait(false);
        return DnsMessage.IsAnswerTo(answer, question) ? answer : throw new InvalidDataException("The name server answered another question.");
    }
}
