using System.Net.Sockets;

namespace Tunnel;

/// <summary>Carries bytes between a socket and a connection in the tunnel, both ways, until both have ended or one breaks.</summary>
internal static class Bridge
{
    public static async Task RunAsync(Socket socket, MuxConnection connection)
    {
        using (socket)
        {
            socket.NoDelay = true;
            await Task.WhenAll(GuardAsync(UpAsync(socket, connection), socket, connection),
                GuardAsync(DownAsync(socket, connection), socket, connection));
        }
    }

    private static async Task UpAsync(Socket socket, MuxConnection connection)
    {
        byte[] buffer = new byte[Frame.MaxData];
        for (int read; (read = await socket.ReceiveAsync(buffer)) > 0;)
            await connection.WriteAsync(buffer.AsMemory(0, read));
        await connection.EndAsync();
    }

    private static async Task DownAsync(Socket socket, MuxConnection connection)
    {
        byte[] buffer = new byte[Frame.MaxData];
        for (int read; (read = await connection.ReadAsync(buffer)) > 0;)
        {
            for (ReadOnlyMemory<byte> rest = buffer.AsMemory(0, read); rest.Length > 0;)
                rest = rest[await socket.SendAsync(rest)..];
        }

        socket.Shutdown(SocketShutdown.Send);
    }

    // What breaks one direction ends the other: closing the socket wakes who waits for it.
    private static async Task GuardAsync(Task direction, Socket socket, MuxConnection connection)
    {
        try
        {
            await direction;
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            socket.Close(0);
            await connection.ResetAsync();
        }
    }
}
