using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>When a connection is made again: the clock is one whose timers ring at once and are noted.</summary>
public sealed class TcpReturningTests : IDisposable
{
    private readonly TcpListener _server = new(IPAddress.Loopback, 0);
    private readonly ImpatientTime _time = new();

    public TcpReturningTests() => _server.Start();

    private int Port => ((IPEndPoint)_server.LocalEndpoint).Port;

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task After_a_wrong_password_nothing_is_tried_until_an_attachment_is_wanted_however_soon_that_is()
    {
        var receiver = new Receiver();
        await using ITransport transport = Open(new TcpTransport("127.0.0.1", Port) { Password = "wrong" });
        int refusals = 0;
        receiver.Told = status =>
        {
            // At once, on the thread that tells it.
            if (status == AttachmentStatus.Refused && ++refusals < 20)
                transport.RequestAttach();
        };
        transport.Start(receiver);

        for (int i = 0; i < 20; i++)
        {
            using TcpClient program = await AcceptAsync();
            await RefuseAsync(program);
            Assert.Equal(AttachmentStatus.Refused, await receiver.NextAsync());
        }

        Assert.False(_server.Pending());
    }

    [Fact]
    public async Task A_server_that_was_there_is_looked_for_twice_a_second_however_long_it_is_away()
    {
        var receiver = new Receiver();
        await using ITransport transport = Open(new TcpTransport("127.0.0.1", Port));
        transport.Start(receiver);
        using (TcpClient program = await AcceptAsync())
        {
            await LetInAsync(program);
            Assert.Equal(AttachmentStatus.Available, await receiver.NextAsync());
            _server.Stop();
        }

        for (int i = 0; i < 100; i++)
            Assert.Equal(AttachmentStatus.NotAvailable, await receiver.NextAsync());

        Assert.All(_time.Waits, wait => Assert.Equal(TimeSpan.FromMilliseconds(500), wait));
    }

    [Fact]
    public async Task One_that_was_never_there_is_looked_for_less_and_less()
    {
        var receiver = new Receiver();
        int port = Port;
        _server.Stop();
        await using ITransport transport = Open(new TcpTransport("127.0.0.1", port));
        transport.Start(receiver);

        for (int i = 0; i < 8; i++)
            Assert.Equal(AttachmentStatus.NotAvailable, await receiver.NextAsync());

        Assert.Equal([1, 2, 5, 10, 30, 30, 30], _time.Waits.Take(7).Select(w => w.TotalSeconds));
    }

    [Fact]
    public async Task A_server_that_hangs_up_at_once_is_not_asked_so_often()
    {
        var receiver = new Receiver();
        await using ITransport transport = Open(new TcpTransport("127.0.0.1", Port));
        transport.Start(receiver);
        using (TcpClient program = await AcceptAsync())
            await LetInAsync(program);

        for (int i = 0; i < 5; i++)
            (await AcceptAsync()).Dispose();
        _server.Stop();
        Assert.Equal(AttachmentStatus.Available, await receiver.NextAsync());
        for (int i = 0; i < 6; i++)
            Assert.Equal(AttachmentStatus.NotAvailable, await receiver.NextAsync());

        Assert.Equal([500, 1500, 1500, 1500, 1500], _time.Waits.Take(5).Select(w => w.TotalMilliseconds));
    }

    [SkippableFact]
    public async Task A_machine_that_answers_nothing_is_not_waited_for()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "A full queue of connections drops the next on Linux only.");
        using var server = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        server.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        server.Listen(1);
        var receiver = new Receiver();
        await using ITransport transport = Open(new TcpTransport("127.0.0.1", ((IPEndPoint)server.LocalEndPoint!).Port));
        transport.Start(receiver);
        using Socket program = await server.AcceptAsync().InTime();
        await program.ReceiveAsync(new byte[5]).InTime();
        await program.SendAsync(new byte[] { 0 }).InTime();
        Assert.Equal(AttachmentStatus.Available, await receiver.NextAsync());

        // Nobody accepts any more, and what comes is dropped.
        List<Socket> others = Fill((IPEndPoint)server.LocalEndPoint!);
        program.Dispose();
        Assert.Equal(AttachmentStatus.NotAvailable, await receiver.NextAsync());
        Assert.Equal(AttachmentStatus.NotAvailable, await receiver.NextAsync());
        Assert.Equal(AttachmentStatus.NotAvailable, await receiver.NextAsync());

        others.ForEach(other => other.Dispose());
    }

    [SkippableFact]
    public void The_death_of_the_other_machine_is_noticed()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "The number of the option is that of Linux.");
        using Socket socket = Skype4Net.Transports.Tcp.TcpDial.Make(IPAddress.Loopback);
        byte[] milliseconds = new byte[4];

        socket.GetRawSocketOption(6, 18, milliseconds);

        Assert.Equal(20_000, BitConverter.ToInt32(milliseconds));
        Assert.NotEqual(0, socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive));
        Assert.Equal(15, socket.GetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.TcpKeepAliveTime));
    }

    // Connections that wait to be accepted, until no more are taken.
    private static List<Socket> Fill(IPEndPoint server)
    {
        var sockets = new List<Socket>();
        do
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { Blocking = false };
            sockets.Add(socket);
            try
            {
                socket.Connect(server);
            }
            catch (SocketException)
            {
                // On its way.
            }
        }
        while (sockets[^1].Poll(TimeSpan.FromMilliseconds(300), SelectMode.SelectWrite));
        return sockets;
    }

    private ITransport Open(TcpTransport transport)
        => transport.Open(new Skype4Net.Transports.TransportContext(_time, NullLogger.Instance, 1024 * 1024));

    private Task<TcpClient> AcceptAsync() => _server.AcceptTcpClientAsync().InTime();

    // The program asks whether a password is wanted, and says its own.
    private static async Task RefuseAsync(TcpClient program)
    {
        NetworkStream stream = program.GetStream();
        await stream.ReadExactlyAsync(new byte[5]).AsTask().InTime();
        stream.WriteByte(1);
        await stream.ReadExactlyAsync(new byte[4 + "wrong".Length]).AsTask().InTime();
        stream.WriteByte(0);
    }

    // The program asks what the server can do: nothing in particular.
    private static async Task LetInAsync(TcpClient program)
    {
        NetworkStream stream = program.GetStream();
        await stream.ReadExactlyAsync(new byte[5]).AsTask().InTime();
        stream.WriteByte(0);
    }

    private sealed class Receiver : ITransportReceiver
    {
        private readonly Channel<AttachmentStatus> _statuses = Channel.CreateUnbounded<AttachmentStatus>();

        public Action<AttachmentStatus> Told { get; set; } = _ => { };

        public Task<AttachmentStatus> NextAsync() => _statuses.Reader.ReadAsync().AsTask().InTime();

        public void OnLine(ReadOnlySpan<byte> utf8)
        {
        }

        public void OnPeer(AttachmentStatus status, string detail)
        {
            Told(status);
            _statuses.Writer.TryWrite(status);
        }

        public void OnNotSignedIn(string detail)
        {
        }

        public void OnUndelivered(ReadOnlySpan<byte> line, SkypeTransportException reason)
        {
        }
    }

    /// <summary>Every wait is over at once, and is noted.</summary>
    private sealed class ImpatientTime : TimeProvider
    {
        private readonly List<TimeSpan> _waits = [];

        public TimeSpan[] Waits
        {
            get
            {
                lock (_waits)
                    return [.. _waits];
            }
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new Timer(this, () => callback(state));
            timer.Change(dueTime, period);
            return timer;
        }

        private sealed class Timer(ImpatientTime time, Action ring) : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period)
            {
                if (dueTime < TimeSpan.Zero)
                    return true;
                lock (time._waits)
                    time._waits.Add(dueTime);
                ring();
                return true;
            }

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => default;
        }
    }
}
