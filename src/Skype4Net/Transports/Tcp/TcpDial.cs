using System.Net;
using System.Net.Sockets;

namespace Skype4Net.Transports.Tcp;

/// <summary>Opens a connection within a time, and sees to it that the death of the other machine is noticed.</summary>
internal static class TcpDial
{
    private const int LinuxTcpLevel = 6;
    private const int LinuxUserTimeout = 18;

    // A machine that is switched off says nothing. Idle connections are probed after this time...
    private const int ProbeAfterSeconds = 15;
    private const int ProbeEverySeconds = 5;
    private const int Probes = 3;

    // ...and what was sent must have been received within this time, by the machine, not by the program on it.
    private const int ReceivedWithinMilliseconds = 20_000;

    /// <summary>The addresses of a host, by its name or the address that it is.</summary>
    /// <exception cref="SocketException">There is no such host.</exception>
    public static IPAddress[] AddressesOf(string host) => IPAddress.TryParse(host, out IPAddress? address) ? [address] : Dns.GetHostAddresses(host);

    /// <summary>Makes a socket for an address.</summary>
    public static Socket Make(IPAddress address)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime, ProbeAfterSeconds);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveInterval, ProbeEverySeconds);
        socket.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveRetryCount, Probes);
        if (OperatingSystem.IsLinux())
            socket.SetRawSocketOption(LinuxTcpLevel, LinuxUserTimeout, BitConverter.GetBytes(ReceivedWithinMilliseconds));
        return socket;
    }

    /// <summary>Connects on the calling thread. The system alone would try for minutes where nothing answers.</summary>
    /// <exception cref="SocketException">Nobody is there, or nobody answered within the time.</exception>
    public static void Connect(Socket socket, IPEndPoint server, TimeSpan limit)
    {
        // Not by a socket that does not block: .NET would take each later read over its own threads, which costs two changes of thread.
        int ended = 0;
        using var timer = new Timer(_ =>
        {
            if (Interlocked.Exchange(ref ended, 1) == 0)
                socket.Dispose();
        }, null, limit, Timeout.InfiniteTimeSpan);
        try
        {
            socket.Connect(server);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException && Volatile.Read(ref ended) == 1)
        {
            throw new SocketException((int)SocketError.TimedOut);
        }
        catch (SocketException exception)
        {
            // Without the address, which whoever tells of it names in the words of the user.
            throw new SocketException((int)exception.SocketErrorCode);
        }

        if (Interlocked.Exchange(ref ended, 1) == 1)
            throw new SocketException((int)SocketError.TimedOut);
    }
}
