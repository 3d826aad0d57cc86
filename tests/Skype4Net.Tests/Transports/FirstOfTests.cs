using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Transports.DBus;
using Skype4Net.Tests.Transports.X11;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports;

/// <summary>Without a name, the client is found wherever it is: on the bus or on the display.</summary>
public sealed class FirstOfTests : IAsyncLifetime
{
    private readonly PrivateBus _bus = PrivateBus.Start();
    private readonly XServer _server = XServer.Receive();
    private readonly SkypeNetwork _network = new(new SkypeNetworkOptions { TimeProvider = new ManualTimeProvider() });
    private readonly List<IAsyncDisposable> _open = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (IAsyncDisposable open in Enumerable.Reverse(_open))
            await open.DisposeAsync();
        _server.Dispose();
        _bus.Dispose();
    }

    [Fact]
    public async Task The_client_of_the_bus_is_found()
    {
        await OnBusAsync("bus");
        await using ISkype skype = await AttachAsync();

        Assert.Equal("bus", skype.CurrentUser.Handle);
    }

    [Fact]
    public async Task The_client_of_the_display_is_found()
    {
        OnDisplay("display");
        await using ISkype skype = await AttachAsync();

        Assert.Equal("display", skype.CurrentUser.Handle);
    }

    [Fact]
    public async Task When_the_one_in_use_ends_the_other_is_used()
    {
        EmulatedClient onBus = await OnBusAsync("bus");
        await using ISkype skype = await AttachAsync();
        OnDisplay("display");
        var attached = new TaskCompletionSource();
        using IDisposable watching = skype.AttachmentStatusChanged.Subscribe(status =>
        {
            if (status == AttachmentStatus.Success)
                attached.TrySetResult();
        });

        onBus.Quit();
        await attached.Task.InTime();

        Assert.Equal("display", skype.CurrentUser.Handle);
    }

    [Fact]
    public async Task Of_two_one_is_used_and_the_other_is_not_heard()
    {
        await OnBusAsync("bus");
        EmulatedClient onDisplay = OnDisplay("display");
        await using ISkype skype = await AttachAsync();
        string used = skype.CurrentUser.Handle;

        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());

        Assert.Equal(used == "display" ? 1 : 0, onDisplay.Programs.Count);
    }

    [Fact]
    public async Task Nobody_there_says_what_was_tried_and_why_each_failed()
    {
        SkypeAttachException nobody = await Assert.ThrowsAsync<SkypeAttachException>(() => AttachAsync(TimeSpan.FromMilliseconds(300)));

        Assert.Equal(AttachFailure.NotRunning, nobody.Failure);
        Assert.Contains("dbus: ", nobody.Message);
        Assert.Contains($"x11: no client's window on {_server.Display}", nobody.Message);
        Assert.Contains("--dbus", nobody.Message);
    }

    [Fact]
    public async Task A_way_that_does_not_exist_here_does_not_stop_the_other()
    {
        OnDisplay("display");
        await using ISkype skype = await AttachAsync(
            new DBusTransport { Address = "unix:path=/nowhere" }, new X11Transport { Display = _server.Display });
        Assert.Equal("display", skype.CurrentUser.Handle);

        SkypeException none = await Assert.ThrowsAnyAsync<SkypeException>(
            () => AttachAsync(new DBusTransport { Address = "unix:path=/nowhere" }, new X11Transport { Display = ":9999" }));
        Assert.Contains("dbus: ", none.Message);
        Assert.Contains("x11: The X display :9999 cannot be opened", none.Message);
    }

    private async Task<EmulatedClient> OnBusAsync(string handle)
    {
        EmulatedClient client = _network.LogIn(handle);
        _open.Add(await DBusHost.StartAsync(client, new DBusHostOptions { Address = _bus.Address }));
        return client;
    }

    private EmulatedClient OnDisplay(string handle)
    {
        EmulatedClient client = _network.LogIn(handle);
        _open.Add(X11Host.Start(client, new X11HostOptions { Display = _server.Display }));
        return client;
    }

    private Task<ISkype> AttachAsync(TimeSpan? limit = null)
        => AttachAsync(limit, new DBusTransport { Address = _bus.Address }, new X11Transport { Display = _server.Display });

    private static Task<ISkype> AttachAsync(params SkypeTransport[] ways) => AttachAsync(null, ways);

    private static Task<ISkype> AttachAsync(TimeSpan? limit, params SkypeTransport[] ways)
        => Skype.AttachAsync(new SkypeOptions { Transport = new FirstOfTransport(ways), AttachTimeout = limit ?? TimeSpan.FromSeconds(15) }).InTime();
}
