using System.Net;
using System.Net.Sockets;

namespace Skype4Net.Xmpp.Tests;

internal static class FreePort
{
    // The system may give a port that was closed again to the next who asks.
    private static readonly HashSet<int> s_given = [];

    /// <summary>A port that nobody listens on, and that was not given in this process before.</summary>
    public static int Next()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            int port = ((IPEndPoint)listener.LocalEndpoint).Port;
            lock (s_given)
            {
                if (s_given.Add(port))
                    return port;
            }
        }
    }
}
