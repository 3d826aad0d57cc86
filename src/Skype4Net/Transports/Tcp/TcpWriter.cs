using System.Net.Sockets;

namespace Skype4Net.Transports.Tcp;

/// <summary>
/// Writes frames to a connection, whole and in order. A frame that comes alone goes out on the caller's thread; of many a thread of its own writes
/// several small ones at once. What the connection does not take is queued for that thread, so that no caller waits for a slow server.
/// </summary>
/// <param name="socket">The connection.</param>
/// <param name="stream">What goes over it.</param>
/// <param name="hasRoom">Called when <see cref="HasRoom"/> has become true again; on the writer's thread.</param>
internal sealed class TcpWriter(Socket socket, Stream stream, Action hasRoom) : IDisposable
{
    // What goes out at once even where the buffers are small.
    private const int SmallFrame = 2 * 1024;

    // Beyond these who asks first waits; twice as much is a server that reads nothing.
    private const int FullBytes = 16 * 1024 * 1024;
    private const int FullFrames = 8 * 1024;
    private readonly Lock _gate = new();
    private readonly byte[] _small = new byte[SmallFrame];
    private readonly Queue<byte[]> _queue = new();
    private readonly WorkSignal _work = new();
    private Thread? _thread;
    private int _smallBytes;
    private bool _hasWritten;
    private long _bytes;
    private bool _wasFull;
    private bool _disposed;

    /// <summary>Bytes that wait for the connection to take them.</summary>
    public long QueuedBytes => Volatile.Read(ref _bytes);

    /// <summary>Whether a further frame should be given now.</summary>
    public bool HasRoom
    {
        get
        {
            lock (_gate)
            {
                _wasFull |= IsFull(1);
                return !_wasFull;
            }
        }
    }

    /// <summary>Adds the frame of a text to those that <see cref="Flush"/> writes; they are written here when they become many.</summary>
    /// <exception cref="SkypeTransportException">The connection is over, or so much waits for it that its other end cannot be reading.</exception>
    public void Append(ReadOnlySpan<byte> text)
    {
        int bytes = SkypeProxyFrame.LengthBytes + text.Length;
        lock (_gate)
        {
            if (_smallBytes + bytes > SmallFrame)
                WriteSmall();
            if (bytes > SmallFrame)
                WriteOrQueue(SkypeProxyFrame.Of(text));
            else
                _smallBytes += SkypeProxyFrame.Write(_small.AsSpan(_smallBytes), text);
        }
    }

    /// <summary>
    /// Writes what was appended: at once when it is the first since something was read, as when one command follows the reply to the other; else the
    /// thread does, with what is appended meanwhile. Does not throw: whoever sends next is told, and of a loss the reader.
    /// </summary>
    public void Flush()
    {
        lock (_gate)
        {
            if (!_hasWritten)
            {
                _hasWritten = true;
                TryWriteSmall();
            }
            else if (_smallBytes > 0)
            {
                WakeThread();
            }
        }
    }

    /// <summary>Something was read.</summary>
    public void NoteRead() => Volatile.Write(ref _hasWritten, false);

    /// <summary>Writes a frame behind all that were appended.</summary>
    /// <exception cref="SkypeTransportException">As for <see cref="Append"/>.</exception>
    public void Write(byte[] frame)
    {
        lock (_gate)
        {
            WriteSmall();
            WriteOrQueue(frame);
        }
    }

    /// <summary>Ends it. What was appended goes out if the connection takes it.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (!_disposed)
                TryWriteSmall();
            _disposed = true;
        }

        _work.Set();
    }

    // Under the gate, as the following.
    private void TryWriteSmall()
    {
        try
        {
            WriteSmall();
        }
        catch (SkypeTransportException)
        {
            // It stays for the next time.
        }
    }

    private void WriteSmall()
    {
        if (_smallBytes == 0)
            return;
        if (!TryWriteNow(_small.AsSpan(0, _smallBytes)))
            Enqueue(_small.AsSpan(0, _smallBytes).ToArray());
        _smallBytes = 0;
    }

    private void WriteOrQueue(byte[] frame)
    {
        if (!TryWriteNow(frame))
            Enqueue(frame);
    }

    private void Enqueue(byte[] frames)
    {
        // One always fits, however long.
        if (_queue.Count > 0 && IsFull(2))
            throw new SkypeTransportException($"The server does not read: {_bytes} bytes wait for it.");
        _queue.Enqueue(frames);
        _bytes += frames.Length;
        WakeThread();
    }

    private void WakeThread()
    {
        if (_thread is null)
        {
            _thread = new Thread(Run) { IsBackground = true, Name = "Skype4Net TCP writer" };
            _thread.Start();
        }

        _work.Set();
    }

    private bool IsFull(int times) => _bytes >= (long)times * FullBytes || _queue.Count >= times * FullFrames;

    // The last two are what TLS throws at a connection that has failed before.
    private static bool IsLoss(Exception exception)
        => exception is IOException or ObjectDisposedException or InvalidOperationException or NotSupportedException;

    private bool IsWritable()
    {
        try
        {
            return socket.Poll(0, SelectMode.SelectWrite);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            throw new SkypeTransportException("The connection was lost.", exception);
        }
    }

    // False when it would have to wait.
    private bool TryWriteNow(ReadOnlySpan<byte> frames)
    {
        if (_disposed)
            throw new SkypeTransportException("The connection was closed.");
        if (_queue.Count > 0 || frames.Length > SmallFrame || !IsWritable())
            return false;
        try
        {
            stream.Write(frames);
            return true;
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            throw new SkypeTransportException("The connection was lost.", exception);
        }
    }

    private void Run()
    {
        while (true)
        {
            _work.Wait();
            while (NextQueued() is { } frames)
            {
                try
                {
                    stream.Write(frames);
                }
                catch (Exception exception) when (IsLoss(exception))
                {
                    // The reader sees the same, and says it.
                    return;
                }

                Written(frames);
            }

            lock (_gate)
            {
                if (_disposed)
                    return;
            }
        }
    }

    // It counts as queued until it is out: nobody overtakes it. When there is nothing, what was appended meanwhile goes out.
    private byte[]? NextQueued()
    {
        lock (_gate)
        {
            if (!_disposed && _queue.Count == 0)
                TryWriteSmall();
            return !_disposed && _queue.TryPeek(out byte[]? frames) ? frames : null;
        }
    }

    private void Written(byte[] frames)
    {
        bool room;
        lock (_gate)
        {
            _queue.Dequeue();
            _bytes -= frames.Length;
            room = _wasFull && _bytes < FullBytes / 2 && _queue.Count < FullFrames / 2;
            _wasFull &= !room;
        }

        if (room)
            hasRoom();
    }
}
