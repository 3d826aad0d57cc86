using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Emulator.Hosts;

/// <summary>Accepts connections until the listener is closed. Whatever goes wrong with one, the next one is waited for.</summary>
/// <param name="accept">Waits for the next connection.</param>
/// <param name="take">Takes it.</param>
/// <param name="time">The clock.</param>
/// <param name="log">Where failures are told.</param>
internal sealed class AcceptLoop(Func<ValueTask<Socket>> accept, Action<Socket> take, TimeProvider time, ILogger log)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);
    private volatile bool _closed;

    /// <summary>The listener is about to be closed: what it throws from now on is the end.</summary>
    public void Close() => _closed = true;

    public async Task RunAsync()
    {
        while (!_closed)
        {
            Socket socket;
            try
            {
                socket = await accept().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
            {
                if (_closed || exception is not SocketException { SocketErrorCode: var error })
                    return;
                if (error is SocketError.ConnectionReset or SocketError.ConnectionAborted)
                    continue;

                // No handles or no memory are left, most likely: whoever knocks is let in when there are some again.
                EmulatorLog.AcceptFailed(log, error);
                await Task.Delay(s_pause, time).ConfigureAwait(false);
                continue;
            }

            if (_closed)
                socket.Dispose();
            else
                Accept(socket);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever is wrong with one connection, the others have nothing to do with it.")]
    private void Accept(Socket socket)
    {
        try
        {
            take(socket);
        }
        catch (Exception exception)
        {
            // It went away between the two, most likely.
            EmulatorLog.ProgramLeft(log, exception.Message);
            if (exception is not (SocketException or ObjectDisposedException))
                EmulatorLog.WorkFailed(log, exception);
            socket.Dispose();
        }
    }
}
