using System.Net;
using System.Net.Sockets;
using Skype4Net.Emulator;
using global::Tunnel;

namespace Skype4Net.Samples.Servers.Tunnel;

/// <summary>Real sockets at both ends, an emulated Skype between them.</summary>
public sealed class TunnelTests : IAsyncLifetime
{
    private const string Name = "tunnel-test";
    private readonly SkypeNetwork _network = new();
    private readonly Lines _near = new(), _far = new();
    private readonly TcpListener _service = new(IPAddress.Loopback, 0);
    private EmulatedClient _annas = null!, _bobs = null!;
    private ISkype _anna = null!, _bob = null!;
    private ListenEnd _listens = null!;
    private ConnectEnd _connects = null!;

    public async Task InitializeAsync()
    {
        (_annas, _bobs) = (_network.LogIn("anna"), _network.LogIn("bob"));
        _network.MakeContacts(_annas, _bobs);
        _anna = await AttachAsync(_annas);
        _bob = await AttachAsync(_bobs);
        _service.Start();
        _listens = new ListenEnd(await _anna.Applications.CreateAsync(Name), "bob", 0, 2, _near.Notify);
        _listens.Start();
        await StartFarAsync("anna");
    }

    public async Task DisposeAsync()
    {
        await _listens.DisposeAsync();
        await _connects.DisposeAsync();
        _service.Dispose();
        await _anna.DisposeAsync();
        await _bob.DisposeAsync();
        await _network.DisposeAsync();
    }

    [Fact]
    public async Task Two_connections_at_a_time_carry_bytes_both_ways()
    {
        (Socket here, Socket there) = await ConnectAsync();
        (Socket otherHere, Socket otherThere) = await ConnectAsync();
        byte[] much = new byte[1_000_000];
        new Random(1).NextBytes(much);

        Task sending = SendAsync(here, much), answering = SendAsync(there, much);

        await SendAsync(otherHere, "hello"u8.ToArray()).InTime();
        Assert.Equal("hello"u8.ToArray(), await AllAsync(otherThere));
        Assert.Equal(much, await AllAsync(there));
        Assert.Equal(much, await AllAsync(here));
        await Task.WhenAll(sending, answering).InTime();
        await _near.NextAsync("is over");
    }

    [Fact]
    public async Task A_third_is_refused_when_two_may_be_open()
    {
        (Socket first, _) = await ConnectAsync();
        await ConnectAsync();

        await AssertRefusedAsync(_listens.Port);

        await _near.NextAsync("2 are open, which is as many as may be");
        first.Close(0);
        await _near.NextAsync("connection 1 is over");
        await ConnectAsync();
    }

    [Fact]
    public async Task A_service_that_is_not_there_closes_the_connection_and_is_told()
    {
        _service.Stop();

        await AssertRefusedAsync(_listens.Port);

        await _far.NextAsync("cannot be reached");
    }

    [Fact]
    public async Task Who_is_not_named_is_refused()
    {
        await _connects.DisposeAsync();
        await StartFarAsync("cyra");

        await AssertRefusedAsync(_listens.Port);

        await _far.NextAsync("anna was refused");
        Assert.False(_service.Pending());
    }

    [Fact]
    public async Task When_Skype_dies_the_connections_end_and_when_it_is_back_new_ones_are_made()
    {
        (Socket here, Socket there) = await ConnectAsync();
        using var back = _bob.Reattached.Record();

        _bobs.Crash();

        await AssertClosedAsync(here);
        await AssertClosedAsync(there);
        await _near.NextAsync("the tunnel to bob ended");
        _bobs.Restart();
        await back.NextAsync();
        (Socket again, Socket againThere) = await ConnectAsync();
        await SendAsync(again, "back"u8.ToArray()).InTime();
        Assert.Equal("back"u8.ToArray(), await AllAsync(againThere));
    }

    [Fact]
    public async Task Somebody_who_runs_no_tunnel_is_told()
    {
        await using var alone = new ListenEnd(await _anna.Applications.CreateAsync("other"), "bob", 0, 1, _near.Notify);
        alone.Start();

        await AssertRefusedAsync(alone.Port);

        Assert.Contains("could not be reached", await _near.NextAsync("a connection was refused"));
    }

    private static async Task<ISkype> AttachAsync(EmulatedClient client)
        => await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Tunnel", Transport = client.Transport }).InTime();

    private async Task StartFarAsync(string from)
    {
        Application application = await _bob.Applications.CreateAsync(Name).InTime();
        _connects = new ConnectEnd(application, [from], "127.0.0.1", ((IPEndPoint)_service.LocalEndpoint).Port, 8, _far.Notify);
        _connects.Start();
    }

    private async Task<(Socket Here, Socket There)> ConnectAsync()
    {
        Task<Socket> there = _service.AcceptSocketAsync();
        return (await DialAsync(), await there.InTime());
    }

    private async Task<Socket> DialAsync(int? port = null)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, port ?? _listens.Port).InTime();
        return socket;
    }

    private static async Task SendAsync(Socket socket, byte[] bytes)
    {
        for (ReadOnlyMemory<byte> rest = bytes; rest.Length > 0;)
            rest = rest[await socket.SendAsync(rest)..];
        socket.Shutdown(SocketShutdown.Send);
    }

    private static async Task<byte[]> AllAsync(Socket socket)
    {
        var all = new MemoryStream();
        byte[] buffer = new byte[10_000];
        for (int read; (read = await socket.ReceiveAsync(buffer).InTime()) > 0;)
            all.Write(buffer, 0, read);
        return all.ToArray();
    }

    // The break may come while the socket still connects.
    private async Task AssertRefusedAsync(int port)
    {
        try
        {
            using Socket socket = await DialAsync(port);
            await AssertClosedAsync(socket);
        }
        catch (SocketException exception)
        {
            Assert.Equal(SocketError.ConnectionReset, exception.SocketErrorCode);
        }
    }

    // Broken off or ended: nothing comes any more.
    private static async Task AssertClosedAsync(Socket socket)
    {
        try
        {
            Assert.Equal(0, await socket.ReceiveAsync(new byte[1]).InTime());
        }
        catch (SocketException exception)
        {
            Assert.Equal(SocketError.ConnectionReset, exception.SocketErrorCode);
        }
    }
}
