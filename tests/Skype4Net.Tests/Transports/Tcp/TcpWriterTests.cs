using System.Net;
using System.Net.Sockets;
using System.Text;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>What waits for a server that does not read is bounded, and who asks first waits.</summary>
public sealed class TcpWriterTests : IDisposable
{
    private readonly Socket _sender = new(SocketType.Stream, ProtocolType.Tcp);
    private readonly Socket _receiver;

    public TcpWriterTests()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        _sender.Connect(listener.LocalEndpoint);
        _receiver = listener.AcceptSocket();
        _receiver.ReceiveTimeout = (int)Eventually.Limit.TotalMilliseconds;
    }

    public void Dispose()
    {
        _sender.Dispose();
        _receiver.Dispose();
    }

    [Fact]
    public async Task A_server_that_does_not_read_fills_the_writer_and_frees_it_when_it_reads()
    {
        var room = new TaskCompletionSource();
        using var stream = new NetworkStream(_sender, ownsSocket: false);
        using var writer = new TcpWriter(_sender, stream, room.SetResult);
        byte[] frame = new byte[64 * 1024];

        long taken = 0;
        while (writer.HasRoom)
        {
            writer.Write(frame);
            taken += frame.Length;
        }

        Assert.InRange(writer.QueuedBytes, 1, taken);
        Assert.False(room.Task.IsCompleted);
        Action overfill = () =>
        {
            while (true)
            {
                writer.Write(frame);
                taken += frame.Length;
            }
        };
        var exception = Assert.Throws<SkypeTransportException>(overfill);
        Assert.Contains("does not read", exception.Message);

        byte[] read = new byte[1024 * 1024];
        for (long got = 0; got < taken;)
            got += await _receiver.ReceiveAsync(read, SocketFlags.None).InTime();
        await room.Task.InTime();

        Assert.True(writer.HasRoom);
    }

    [Fact]
    public async Task What_follows_on_what_was_read_goes_out_at_once_and_what_follows_on_that_by_a_thread()
    {
        await using var stream = new NotingStream(_sender);
        using var writer = new TcpWriter(_sender, stream, () => { });
        var frames = new FrameBuffer(1 << 20);
        await using var received = new NetworkStream(_receiver);

        writer.Append("#1 PING"u8);
        writer.Flush();
        writer.Append("#2 PING"u8);
        writer.Flush();
        Assert.Equal(["#1 PING", "#2 PING"], [Next(), Next()]);
        writer.NoteRead();
        writer.Append("#3 PING"u8);
        writer.Flush();
        Assert.Equal("#3 PING", Next());

        string here = Thread.CurrentThread.Name ?? "";
        Assert.Equal([here, "Skype4Net TCP writer", here], stream.Writers);

        string Next()
        {
            ReadOnlySpan<byte> text;
            while (!frames.TryTake(out text, out _))
                frames.FillFrom(received);
            return Encoding.UTF8.GetString(text);
        }
    }

    [Fact]
    public async Task What_was_left_to_the_thread_is_not_lost_by_the_end()
    {
        await using var stream = new NetworkStream(_sender, ownsSocket: false);
        var frames = new FrameBuffer(1 << 20);
        await using var received = new NetworkStream(_receiver);
        using (var writer = new TcpWriter(_sender, stream, () => { }))
        {
            for (int i = 0; i < 10; i++)
            {
                writer.Append("#1 PING"u8);
                writer.Flush();
            }
        }

        for (int i = 0; i < 10; i++)
        {
            while (!frames.TryTake(out _, out _))
                frames.FillFrom(received);
        }
    }

    [Fact]
    public async Task Texts_wait_for_the_flush_or_until_they_are_many_and_what_is_long_stays_behind_them()
    {
        using var stream = new NetworkStream(_sender, ownsSocket: false);
        using var writer = new TcpWriter(_sender, stream, () => { });
        string[] texts =
        [
            "#1 GET USER anna FULLNAME", .. Enumerable.Range(2, 200).Select(i => $"#{i} GET USER ben CITY"), new string('x', 100_000), "#999 PING",
        ];

        writer.Append(Encoding.UTF8.GetBytes(texts[0]));
        Assert.Equal(0, _receiver.Available);
        foreach (string text in texts[1..])
            writer.Append(Encoding.UTF8.GetBytes(text));
        writer.Flush();

        var frames = new FrameBuffer(1 << 20);
        var read = new List<string>();
        while (read.Count < texts.Length)
        {
            frames.Added(await _receiver.ReceiveAsync(frames.Free, SocketFlags.None).AsTask().InTime());
            while (frames.TryTake(out ReadOnlySpan<byte> text, out _))
                read.Add(Encoding.UTF8.GetString(text));
        }

        Assert.Equal(texts, read);
    }

    [Fact]
    public void What_cannot_go_out_is_told_to_who_sends_next_and_not_by_the_flush()
    {
        using var stream = new NetworkStream(_sender, ownsSocket: false);
        var writer = new TcpWriter(_sender, stream, () => { });
        writer.Append("#1 PING"u8);
        writer.Dispose();

        writer.Flush();

        Assert.Throws<SkypeTransportException>(() => writer.Write([0]));
    }

    /// <summary>A stream that notes who writes.</summary>
    private sealed class NotingStream(Socket socket) : NetworkStream(socket, ownsSocket: false)
    {
        public List<string> Writers { get; } = [];

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Writers.Add(Thread.CurrentThread.Name ?? "");
            base.Write(buffer);
        }
    }
}
