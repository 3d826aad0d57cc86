using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Tests.Emulator;

/// <summary>All hosts start in one way: what goes wrong is in the task, and a start that was cancelled leaves nothing open.</summary>
public sealed class HostStartTests : IAsyncDisposable
{
    private readonly SkypeNetwork _network = new();
    private readonly EmulatedClient _bot;

    public HostStartTests() => _bot = _network.LogIn("bot");

    [Fact]
    public async Task A_port_that_is_taken_is_told_by_the_task()
    {
        await using TcpHost first = await TcpHost.StartAsync(_bot, new TcpHostOptions { Port = 0 });

        Task<TcpHost> second = TcpHost.StartAsync(_bot, new TcpHostOptions { Port = first.EndPoint.Port });

        await Assert.ThrowsAsync<SkypeTransportException>(() => second);
    }

    [Fact]
    public async Task A_cancelled_start_opens_no_port()
    {
        int port;
        await using (TcpHost probe = await TcpHost.StartAsync(_bot, new TcpHostOptions { Port = 0 }))
            port = probe.EndPoint.Port;

        Task<TcpHost> cancelled = TcpHost.StartAsync(_bot, new TcpHostOptions { Port = port }, new CancellationToken(canceled: true));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        await using TcpHost again = await TcpHost.StartAsync(_bot, new TcpHostOptions { Port = port });
    }

    [Fact]
    public async Task A_cancelled_start_leaves_the_bus()
        => await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => DBusHost.StartAsync(_bot, new DBusHostOptions { Address = "unix:path=/nowhere" }, new CancellationToken(canceled: true)));

    public ValueTask DisposeAsync() => _network.DisposeAsync();
}
