using System.Net;
using System.Net.Sockets;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>A server that lets nobody in: its machine takes no further connection, and says nothing.</summary>
public sealed class TcpDialTests : IDisposable
{
    private readonly Socket _server = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly List<Socket> _programs = [];

    public TcpDialTests()
    {
        _server.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _server.Listen(0);
    }

    private IPEndPoint EndPoint => (IPEndPoint)_server.LocalEndPoint!;

    public void Dispose()
    {
        _programs.ForEach(p => p.Dispose());
        _server.Dispose();
    }

    [SkippableFact]
    public void Whoever_is_not_answered_within_the_limit_is_told_so()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Other systems refuse what does not fit into the queue.");

        SocketException failure = Fill();

        Assert.Equal(SocketError.TimedOut, failure.SocketErrorCode);
    }

    [SkippableFact]
    public async Task A_socket_that_is_disposed_does_not_go_on_connecting()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Other systems refuse what does not fit into the queue.");
        Fill();
        Socket socket = Make();

        Task connecting = Task.Factory.StartNew(() => TcpDial.Connect(socket, EndPoint, Timeout.InfiniteTimeSpan), TaskCreationOptions.LongRunning);
        socket.Dispose();

        Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => connecting).InTime();
        Assert.True(failure is SocketException or ObjectDisposedException, failure.ToString());
    }

    // Until no further one fits.
    private SocketException Fill()
    {
        while (true)
        {
            try
            {
                TcpDial.Connect(Make(), EndPoint, TimeSpan.FromMilliseconds(200));
            }
            catch (SocketException failure)
            {
                return failure;
            }
        }
    }

    private Socket Make()
    {
        Socket socket = TcpDial.Make(IPAddress.Loopback);
        _programs.Add(socket);
        return socket;
    }
}
