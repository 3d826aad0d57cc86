using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Skype4Net.Xmpp.Client.Dns;

namespace Skype4Net.Xmpp.Tests;

/// <summary>Stands between clients and a server on a direct TLS port, and cuts connections where it is told.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private const int RecordHeader = 5;
    private const int FullRecord = 16_384;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<CutPlan?> _plan;
    private readonly IReadOnlyList<int> _targets;
    private readonly ConcurrentDictionary<Connection, Task> _connections = new();
    private readonly Task _accepting;
    private int _cuts;
    private int _next;

    /// <param name="target">The server's port.</param>
    /// <param name="plan">Asked for each connection; null lets it live.</param>
    public CuttingProxy(int target, Func<CutPlan?> plan)
        : this([target], plan)
    {
    }

    /// <param name="targets">The ports of several servers, over which connections are spread: one that is down is passed over.</param>
    /// <param name="plan">Asked for each connection; null lets it live.</param>
    public CuttingProxy(IReadOnlyList<int> targets, Func<CutPlan?> plan)
    {
        (_targets, _plan) = (targets, plan);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public XmppEndpoint Endpoint => new("127.0.0.1", ((IPEndPoint)_listener.LocalEndpoint).Port, IsDirectTls: true);

    /// <summary>Whether nobody gets through.</summary>
    public bool IsDown { get; set; }

    public int Cuts => Volatile.Read(ref _cuts);

    /// <summary>Cuts all connections now.</summary>
    public void CutAll()
    {
        foreach (Connection connection in _connections.Keys)
            connection.Cut();
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        CutAll();
        await Task.WhenAll(_connections.Values);
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            Socket client;
            try
            {
                client = await _listener.AcceptSocketAsync();
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                return;
            }

            client.NoDelay = true;
            var connection = new Connection(client, _plan());
            _connections[connection] = RunAsync(connection);
        }
    }

    private async Task RunAsync(Connection connection)
    {
        // Not before it is in the list.
        await Task.Yield();
        try
        {
            if (IsDown)
                throw new SocketException((int)SocketError.ConnectionRefused);
            await ConnectAsync(connection.Server);
            await Task.WhenAny(PumpAsync(connection, isUpward: true), PumpAsync(connection, isUpward: false));
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The server is down, or the connection was cut before it was made.
        }

        connection.Cut();
        _connections.TryRemove(connection, out _);
    }

    private async Task ConnectAsync(Socket server)
    {
        int first = Interlocked.Increment(ref _next);
        for (int i = 0; i < _targets.Count - 1; i++)
        {
            try
            {
                await server.ConnectAsync(IPAddress.Loopback, _targets[(first + i) % _targets.Count]);
                return;
            }
            catch (SocketException)
            {
                // Another one may be there.
            }
        }

        await server.ConnectAsync(IPAddress.Loopback, _targets[(first + _targets.Count - 1) % _targets.Count]);
    }

    private async Task PumpAsync(Connection connection, bool isUpward)
    {
        (Socket from, Socket to) = isUpward ? (connection.Client, connection.Server) : (connection.Server, connection.Client);
        int left = connection.Plan is { } plan && plan.IsUpward == isUpward ? plan.Count : int.MaxValue;
        try
        {
            if (connection.Plan is { CountsRecords: true })
            {
                using var stream = new NetworkStream(from);
                var record = new byte[RecordHeader + ushort.MaxValue];
                for (; left > 0; left--)
                {
                    await stream.ReadExactlyAsync(record.AsMemory(0, RecordHeader));
                    int length = BinaryPrimitives.ReadUInt16BigEndian(record.AsSpan(3));
                    await stream.ReadExactlyAsync(record.AsMemory(RecordHeader, length));
                    await SendAsync(to, record.AsMemory(0, RecordHeader + length));
                    if (isUpward && connection.Plan.EndsAfterFullRecord && length >= FullRecord)
                        break;
                }
            }
            else
            {
                var buffer = new byte[4096];
                while (left > 0)
                {
                    int count = await from.ReceiveAsync(buffer.AsMemory(0, Math.Min(buffer.Length, left)));
                    if (count == 0)
                        return;
                    await SendAsync(to, buffer.AsMemory(0, count));
                    left -= count;
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or IOException or ObjectDisposedException)
        {
            return;
        }

        Interlocked.Increment(ref _cuts);
        await connection.FlushAsync();
    }

    private static async Task SendAsync(Socket to, ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
            bytes = bytes[await to.SendAsync(bytes)..];
    }

    private sealed class Connection(Socket client, CutPlan? plan)
    {
        public Socket Client => client;

        public Socket Server { get; } = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

        public CutPlan? Plan => plan;

        // What got through must reach the server before the end does.
        public async Task FlushAsync()
        {
            Server.Shutdown(SocketShutdown.Send);
            client.Close(0);
            await Task.CompletedTask;
        }

        public void Cut()
        {
            client.Close(0);
            Server.Close();
        }
    }
}
