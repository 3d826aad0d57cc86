using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Skype4Net.Benchmarks.Compare.Peers;

/// <summary>The programs at the other ends of many TCP connections, and a server that sends the same to all and does nothing else.</summary>
internal static class ManyProgramsPeer
{
    private const string Notification = "USER anna FULLNAME ";
    private const int LengthBytes = 4;

    // A length of zero, and this behind it: the server says what it can.
    private const byte Capabilities = 2;

    /// <summary>
    /// So many bare programs: <c>await N</c> answers <c>waiting</c>, then the time when each of them had so many notifications.
    /// </summary>
    /// <param name="port">The server.</param>
    /// <param name="count">How many programs.</param>
    /// <param name="lines">What it is told.</param>
    public static async Task AttachAsync(int port, int count, ILines lines)
    {
        List<BareProgram> programs = [.. Enumerable.Range(0, count).Select(_ => new BareProgram(port))];
        lines.Write("ready");
        while (await lines.ReadAsync() is { } line)
        {
            long notifications = long.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture) * count;
            lines.Write("waiting");
            while (notifications > 0)
            {
                var readable = programs.Select(p => p.Socket).ToList();
                Socket.Select(readable, null, null, Timeout.InfiniteTimeSpan);
                foreach (BareProgram program in programs.Where(p => readable.Contains(p.Socket)))
                    notifications -= program.Read();
            }

            lines.Write(MonotonicClock.Now.ToString("R", CultureInfo.InvariantCulture));
        }

        programs.ForEach(p => p.Socket.Dispose());
    }

    /// <summary>A server of so many programs: <c>notify N</c> encodes N notifications, sends each to all, and answers with the time before.</summary>
    /// <param name="count">How many programs.</param>
    /// <param name="lines">What it is told.</param>
    public static async Task ServeAsync(int count, ILines lines)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(count);
        lines.Write(string.Create(CultureInfo.InvariantCulture, $"ready {((IPEndPoint)listener.LocalEndpoint).Port}"));
        var programs = new List<Socket>();
        while (programs.Count < count)
        {
            Socket program = await listener.AcceptSocketAsync();
            program.NoDelay = true;
            programs.Add(program);
            foreach (string reply in BareProgram.Replies)
                program.Send(Frame(reply));
        }

        while (await lines.ReadAsync() is { } line)
        {
            int notifications = int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
            double begin = MonotonicClock.Now;
            for (int i = 0; i < notifications; i++)
            {
                byte[] frame = Frame($"{Notification}Anna {i}");
                foreach (Socket program in programs)
                    program.Send(frame);
            }

            lines.Write(begin.ToString("R", CultureInfo.InvariantCulture));
        }

        programs.ForEach(p => p.Dispose());
    }

    private static byte[] Frame(string text)
    {
        byte[] frame = new byte[LengthBytes + text.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, text.Length);
        Encoding.ASCII.GetBytes(text, frame.AsSpan(LengthBytes));
        return frame;
    }

    // A program that knows frames and nothing else.
    private sealed class BareProgram
    {
        private readonly byte[] _bytes = new byte[1 << 16];
        private int _end;

        public BareProgram(int port)
        {
            Socket.Connect(IPAddress.Loopback, port);
            foreach (string command in new[] { "#0 NAME bare", "#1 PROTOCOL 8" })
                Socket.Send(Frame(command));
            for (int replies = 0; replies < Replies.Length;)
                replies += Read("#"u8);
        }

        /// <summary>What it waits for until it is attached.</summary>
        public static string[] Replies { get; } = ["#0 OK", "#1 PROTOCOL 8"];

        public Socket Socket { get; } = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

        public int Read() => Read("USER anna FULLNAME "u8);

        private int Read(ReadOnlySpan<byte> beginning)
        {
            int read = Socket.Receive(_bytes.AsSpan(_end)), at = 0, found = 0;
            if (read == 0)
                throw new IOException("The server has closed the connection.");
            _end += read;
            while (_end - at > LengthBytes)
            {
                int length = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(at));
                Span<byte> behind = _bytes.AsSpan(at + LengthBytes, _end - at - LengthBytes);
                if (length == 0 && behind[0] == Capabilities)
                    Socket.Send([0]);
                if (behind.Length < length)
                    break;
                found += behind[..length].StartsWith(beginning) ? 1 : 0;
                at += LengthBytes + Math.Max(1, length);
            }

            _bytes.AsSpan(at, _end - at).CopyTo(_bytes);
            _end -= at;
            return found;
        }
    }
}
