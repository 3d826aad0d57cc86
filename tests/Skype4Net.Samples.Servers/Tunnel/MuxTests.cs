using System.Threading.Channels;
using global::Tunnel;

namespace Skype4Net.Samples.Servers.Tunnel;

/// <summary>Connections over one stream, without Skype.</summary>
public sealed class MuxTests : IDisposable
{
    private readonly Duplex _near, _far;
    private readonly Mux _opens, _accepts;
    private readonly Task _opening, _accepting;
    private readonly Channel<MuxConnection> _accepted = Channel.CreateUnbounded<MuxConnection>();

    public MuxTests()
    {
        (_near, _far) = Duplex.Create();
        _opens = new Mux(_near, maxConnections: 3);
        _accepts = new Mux(_far, maxConnections: 2, connection => _accepted.Writer.TryWrite(connection));
        _opening = _opens.RunAsync();
        _accepting = _accepts.RunAsync();
    }

    public void Dispose()
    {
        _near.Dispose();
        _far.Dispose();
    }

    [Fact]
    public async Task One_direction_ends_and_the_other_goes_on()
    {
        (MuxConnection here, MuxConnection there) = await OpenAsync();

        await here.WriteAsync("question"u8.ToArray()).InTime();
        await here.EndAsync().InTime();
        Assert.Equal("question"u8.ToArray(), await AllAsync(there));
        await there.WriteAsync("answer"u8.ToArray()).InTime();
        await there.EndAsync().InTime();

        Assert.Equal("answer"u8.ToArray(), await AllAsync(here));
        Assert.Equal(0, _opens.Count);
        Assert.Equal(0, _accepts.Count);
    }

    [Fact]
    public async Task Megabytes_arrive_whole_and_in_order_in_both_directions()
    {
        (MuxConnection here, MuxConnection there) = await OpenAsync();
        byte[] up = Bytes(1, 3_000_000), down = Bytes(2, 2_000_001);

        Task sending = Task.WhenAll(SendAsync(here, up), SendAsync(there, down));

        Assert.Equal(up, await AllAsync(there));
        Assert.Equal(down, await AllAsync(here));
        await sending.InTime();
    }

    [Fact]
    public async Task One_whose_reader_is_slow_waits_and_holds_up_nobody()
    {
        (MuxConnection slow, MuxConnection slowThere) = await OpenAsync();
        (MuxConnection quick, MuxConnection quickThere) = await OpenAsync();
        byte[] much = Bytes(3, 2 * MuxConnection.Window);

        Task stuck = SendAsync(slow, much);
        Task sent = SendAsync(quick, much);

        Assert.Equal(much, await AllAsync(quickThere));
        await sent.InTime();
        Assert.False(stuck.IsCompleted);
        Assert.Equal(much, await AllAsync(slowThere));
        await stuck.InTime();
    }

    [Fact]
    public async Task A_connection_that_breaks_is_broken_at_the_other_end_and_the_others_are_not()
    {
        (MuxConnection broken, MuxConnection brokenThere) = await OpenAsync();
        (MuxConnection whole, MuxConnection wholeThere) = await OpenAsync();
        Task stuck = SendAsync(broken, Bytes(4, 2 * MuxConnection.Window));

        await brokenThere.ResetAsync().InTime();

        await Assert.ThrowsAsync<IOException>(() => stuck.InTime());
        await Assert.ThrowsAsync<IOException>(() => broken.ReadAsync(new byte[1]).InTime());
        await SendAsync(whole, "still here"u8.ToArray()).InTime();
        Assert.Equal("still here"u8.ToArray(), await AllAsync(wholeThere));
    }

    [Fact]
    public async Task As_many_as_may_be_are_open_and_no_more()
    {
        (MuxConnection first, _) = await OpenAsync();
        await OpenAsync();

        // This end may have three, the other only two: it refuses the third.
        MuxConnection refused = (await _opens.OpenAsync().InTime())!;
        await Assert.ThrowsAsync<IOException>(() => refused.ReadAsync(new byte[1]).InTime());
        Assert.Equal(2, _opens.Count);
        await first.ResetAsync().InTime();
        await OpenAsync();
    }

    [Fact]
    public async Task Here_the_limit_is_known_before_anything_is_sent()
    {
        (Duplex alone, _) = Duplex.Create();
        var mux = new Mux(alone, maxConnections: 1);
        Assert.NotNull(await mux.OpenAsync().InTime());

        Assert.Null(await mux.OpenAsync().InTime());
    }

    [Fact]
    public async Task When_the_stream_ends_all_connections_do()
    {
        (MuxConnection here, MuxConnection there) = await OpenAsync();

        _near.Dispose();
        _far.Dispose();

        await Task.WhenAll(_opening, _accepting).InTime();
        await Assert.ThrowsAsync<IOException>(() => here.ReadAsync(new byte[1]).InTime());
        await Assert.ThrowsAsync<IOException>(() => there.WriteAsync(Bytes(5, 1)).InTime());
        await Assert.ThrowsAsync<IOException>(() => _opens.OpenAsync().InTime());
    }

    [Theory]
    [InlineData(new byte[] { 9, 0, 0, 0, 1, 0, 0, 0, 0 })]
    [InlineData(new byte[] { 2, 0, 0, 0, 1, 127, 255, 255, 255 })]
    [InlineData(new byte[] { 2, 0, 0, 0, 1, 255, 255, 255, 255 })]
    [InlineData(new byte[] { 1, 0, 0, 0, 1, 0, 0, 0, 5 })]
    public async Task What_is_no_tunnel_is_not_listened_to(byte[] frame)
    {
        (Duplex stranger, Duplex transport) = Duplex.Create();
        Task running = new Mux(transport, 1, _ => { }).RunAsync();

        await stranger.WriteAsync(frame);

        await Assert.ThrowsAsync<InvalidDataException>(() => running.InTime());
    }

    [Fact]
    public async Task Who_sends_more_than_the_window_is_cut_off()
    {
        (Duplex stranger, Duplex transport) = Duplex.Create();
        Task running = new Mux(transport, 1, _ => { }).RunAsync();

        await stranger.WriteAsync(Frame.Make(FrameKind.Open, 1, 0, []));
        Task sending = Task.Run(async () =>
        {
            for (int i = 0; i <= MuxConnection.Window / Frame.MaxData; i++)
                await stranger.WriteAsync(Frame.Make(FrameKind.Data, 1, Frame.MaxData, new byte[Frame.MaxData]));
        });

        await Assert.ThrowsAsync<InvalidDataException>(() => running.InTime());
        _ = sending;
    }

    private async Task<(MuxConnection Here, MuxConnection There)> OpenAsync()
    {
        MuxConnection here = (await _opens.OpenAsync().InTime())!;
        return (here, await _accepted.Reader.ReadAsync().InTime());
    }

    private static async Task SendAsync(MuxConnection connection, byte[] bytes)
    {
        await connection.WriteAsync(bytes);
        await connection.EndAsync();
    }

    private static async Task<byte[]> AllAsync(MuxConnection connection)
    {
        var all = new MemoryStream();
        byte[] buffer = new byte[10_000];
        for (int read; (read = await connection.ReadAsync(buffer).InTime()) > 0;)
            all.Write(buffer, 0, read);
        return all.ToArray();
    }

    private static byte[] Bytes(int seed, int count)
    {
        byte[] bytes = new byte[count];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }
}
