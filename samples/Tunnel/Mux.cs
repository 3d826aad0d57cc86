using System.Collections.Concurrent;
using System.Threading.Channels;

namespace Tunnel;

/// <summary>
/// Many connections over one stream. Each has a window of its own, as in HTTP/2, so that one whose reader is slow does not hold up the
/// others, and no side ever keeps more than a window for a connection.
/// </summary>
internal sealed class Mux(Stream transport, int maxConnections, Action<MuxConnection>? accept = null)
{
    private const string Ended = "The tunnel ended.";
    private readonly ConcurrentDictionary<int, MuxConnection> _connections = new();

    // Few, so that who sends waits for the stream.
    private readonly Channel<byte[]> _frames = Channel.CreateBounded<byte[]>(4);
    private int _last;
    private volatile bool _hasEnded;

    /// <summary>How many connections are open.</summary>
    public int Count => _connections.Count;

    /// <summary>Begins a connection; null when there are as many as may be.</summary>
    /// <exception cref="IOException">The stream is not there any more.</exception>
    public async Task<MuxConnection?> OpenAsync()
    {
        if (_connections.Count >= maxConnections)
            return null;
        MuxConnection connection = Add(Interlocked.Increment(ref _last));
        await SendAsync(FrameKind.Open, connection.Number);
        return connection;
    }

    /// <summary>Takes what the other side sends until the stream ends; then all connections are broken off.</summary>
    /// <exception cref="InvalidDataException">The other side is no tunnel.</exception>
    public async Task RunAsync()
    {
        byte[] head = new byte[Frame.HeadLength], data = new byte[Frame.MaxData];
        Task writing = WriteAsync();
        try
        {
            while (await transport.ReadAtLeastAsync(head, Frame.HeadLength, throwOnEndOfStream: false) == Frame.HeadLength)
            {
                var frame = Frame.Parse(head);
                Memory<byte> body = frame.Kind == FrameKind.Data ? data.AsMemory(0, frame.Length) : default;
                await transport.ReadExactlyAsync(body);
                OnFrame(frame, body.Span);
            }
        }
        finally
        {
            _hasEnded = true;
            _frames.Writer.TryComplete();
            foreach (MuxConnection connection in _connections.Values)
                connection.Break(Ended);
            await writing;
        }
    }

    internal async Task SendAsync(FrameKind kind, int connection, int number = 0, ReadOnlyMemory<byte> data = default)
    {
        try
        {
            await _frames.Writer.WriteAsync(Frame.Make(kind, connection, data.Length > 0 ? data.Length : number, data.Span));
        }
        catch (ChannelClosedException exception)
        {
            throw new IOException(Ended, exception);
        }
    }

    internal void Remove(MuxConnection connection) => _connections.TryRemove(connection.Number, out _);

    private async Task WriteAsync()
    {
        try
        {
            await foreach (byte[] frame in _frames.Reader.ReadAllAsync())
                await transport.WriteAsync(frame);
        }
        catch (IOException)
        {
            // The reading end of the stream will see it too.
            _frames.Writer.TryComplete();
        }
    }

    // Must not wait for anything: whatever holds it up holds up all connections.
    private void OnFrame(Frame frame, ReadOnlySpan<byte> data)
    {
        if (frame.Kind == FrameKind.Open)
            Accept(frame.Connection);
        else if (_connections.TryGetValue(frame.Connection, out MuxConnection? connection))
            connection.OnFrame(frame, data);
    }

    private void Accept(int number)
    {
        if (accept is null || _connections.ContainsKey(number) || _connections.Count >= maxConnections)
            _ = RefuseAsync(number);
        else
            accept(Add(number));
    }

    private async Task RefuseAsync(int number)
    {
        try
        {
            await SendAsync(FrameKind.Reset, number);
        }
        catch (IOException)
        {
            // Nobody is there to be told.
        }
    }

    private MuxConnection Add(int number)
    {
        var connection = new MuxConnection(this, number);
        _connections[number] = connection;
        if (_hasEnded)
            connection.Break(Ended);
        return connection;
    }
}
