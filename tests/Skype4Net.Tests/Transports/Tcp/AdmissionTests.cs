using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Tests.Transports.Tcp;

/// <summary>The parts of a SkypeProxy server that strangers meet first.</summary>
public sealed class AdmissionTests
{
    private readonly ConnectionQuota<string> _quota = new(maxPrograms: 2, maxStrangers: 4, maxOfOneOrigin: 2);

    [Fact]
    public void Of_one_address_the_stranger_that_is_silent_longest_makes_room()
    {
        IPAddress mallory = IPAddress.Parse("192.0.2.1");
        Assert.Null(_quota.Come("m1", mallory));
        Assert.Null(_quota.Come("m2", mallory.MapToIPv6()));
        Assert.Null(_quota.Come("anna", IPAddress.Parse("192.0.2.2")));

        Assert.Equal("m1", _quota.Come("m3", mallory));
        Assert.Equal(["m2", "anna", "m3"], _quota.All);
    }

    [Fact]
    public void A_network_of_IPv6_counts_as_one_address()
    {
        Assert.Null(_quota.Come("m1", IPAddress.Parse("2001:db8::1")));
        Assert.Null(_quota.Come("m2", IPAddress.Parse("2001:db8::2")));

        Assert.Equal("m1", _quota.Come("m3", IPAddress.Parse("2001:db8::3")));
        Assert.Null(_quota.Come("anna", IPAddress.Parse("2001:db8:0:1::1")));
    }

    [Fact]
    public void When_all_places_are_taken_the_address_with_most_strangers_gives_one()
    {
        _quota.Come("anna", IPAddress.Parse("192.0.2.1"));
        _quota.Come("m1", IPAddress.Parse("192.0.2.2"));
        _quota.Come("m2", IPAddress.Parse("192.0.2.2"));
        _quota.Come("ben", IPAddress.Parse("192.0.2.3"));

        Assert.Equal("m1", _quota.Come("nora", IPAddress.Parse("192.0.2.4")));
    }

    [Fact]
    public void Programs_and_strangers_are_counted_apart()
    {
        _quota.Come("a", IPAddress.Loopback);
        Assert.True(_quota.Admit("a"));
        _quota.Come("b", IPAddress.Loopback);
        Assert.True(_quota.Admit("b"));
        _quota.Come("c", IPAddress.Loopback);

        Assert.False(_quota.Admit("c"));

        _quota.Leave("a");
        Assert.True(_quota.Admit("d"));
        Assert.Equal(2, _quota.Programs);
    }

    [Theory]
    [InlineData(SocketError.ConnectionReset)]
    [InlineData(SocketError.ConnectionAborted)]
    [InlineData(SocketError.TooManyOpenSockets)]
    [InlineData(SocketError.NoBufferSpaceAvailable)]
    [InlineData(SocketError.NetworkDown)]
    [InlineData(SocketError.OperationNotSupported)]
    public async Task After_any_error_the_next_connection_is_accepted(SocketError error)
    {
        var clock = new ManualTimeProvider();
        var taken = new TaskCompletionSource<Socket>();
        int calls = 0;
        using var accepted = new Socket(SocketType.Stream, ProtocolType.Tcp);
        var never = new TaskCompletionSource<Socket>();
        var loop = new AcceptLoop(
            () => ++calls switch
            {
                <= 3 => throw new SocketException((int)error),
                4 => ValueTask.FromResult(accepted),
                _ => new ValueTask<Socket>(never.Task),
            },
            taken.SetResult, clock, NullLogger.Instance);

        Task running = loop.RunAsync();
        while (!taken.Task.IsCompleted)
            clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Same(accepted, await taken.Task);

        // Only the host's own word ends it.
        Assert.False(running.IsCompleted);
        loop.Close();
        never.SetException(new SocketException((int)SocketError.OperationAborted));
        await running.InTime();
    }

    [Fact]
    public async Task What_waits_costs_what_it_counts_however_small_the_pieces_are()
    {
        var outgoing = new OutgoingBytes(max: 1_000_000);
        outgoing.TryAdd([1]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 1; i < 1_000_000; i++)
            Assert.True(outgoing.TryAdd([1]));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 3_000_000);
        Assert.Equal(1_000_000, outgoing.Waiting);
        Assert.False(outgoing.TryAdd([1]));

        using var written = new MemoryStream();
        await outgoing.WriteToAsync(written).InTime();
        Assert.Equal(1_000_000, written.Length);
    }
}
