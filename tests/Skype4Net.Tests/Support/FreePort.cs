using System.Net;
using System.Net.Sockets;

namespace Skype4Net.Tests;

/// <summary>Ports for servers that are started later, or never.</summary>
internal static class FreePort
{
    // Below the ports that systems give to those who connect, or who ask for any: such a one could have been taken before its server starts.
    private const int First = 20_000, Count = 12_000;
    private static int s_last = Random.Shared.Next(Count);

    /// <summary>A port that nobody listens on, and that was not given in this process before.</summary>
    public static int Next()
    {
        while (true)
        {
            int port = First + (Interlocked.Increment(ref s_last) % Count);
            using var listener = new TcpListener(IPAddress.Loopback, port);
            try
            {
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody listens there.
            }
        }
    }
}
