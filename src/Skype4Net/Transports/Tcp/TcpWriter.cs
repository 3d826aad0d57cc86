using System.Net.Sockets;

namespace Skype4Net.Transports.Tcp;

/// <summary>
/// Writes frames to a connection, whole and in order. As long as the connection takes them they go out on the caller's thread; when it
/// does not, they are queued for a thread of its own, so that no caller waits for a slow server.
/// </summary>
internal sealed class TcpWriter(Socket socket, Stream stream) : IDisposable
{
    // What goes out at once even where the buffers are small.
    private const int SmallFrame = 16 * 1024;
    private readonly Lock _gate = new();
    private readonly Queue<byte[]> _queue = new();
    private readonly SemaphoreSlim _work = new(0);
    private Thread? _thread;
    private bool _disposed;

    public void Write(byte[] frame)
    {
        lock (_gate)
        {
            if (_disposed)
                throw new SkypeTransportException("The connection was closed.");
            if (_queue.Count == 0 && frame.Length <= SmallFrame && IsWritable())
            {
                WriteNow(frame);
                return;
            }

            _queue.Enqueue(frame);
            if (_thread is null)
            {
                _thread = new Thread(Run) { IsBackground = true, Name = "Skype4Net TCP writer" };
                _thread.Start();
            }
        }

        _work.Release();
    }

    public void Dispose()
    {
        lock (_gate)
            _disposed = true;
        _work.Release();
    }

    // The last two are what TLS throws at a connection that has failed before.
    private static bool IsLoss(Exception exception) => exception is IOException or ObjectDisposedException or InvalidOperationException or NotSupportedException;

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

    private void WriteNow(byte[] frame)
    {
        try
        {
            stream.Write(frame);
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
            byte[]? frame;
            lock (_gate)
            {
                if (_disposed)
                    return;
                _queue.TryPeek(out frame);
            }

            try
            {
                if (frame is not null)
                    stream.Write(frame);
            }
            catch (Exception exception) when (IsLoss(exception))
            {
                // The reader sees the same, and says it.
                return;
            }

            // It counts as queued until it is out: nobody overtakes it.
            lock (_gate)
                _queue.TryDequeue(out _);
        }
    }
}
