using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Transports.DBus;
using Skype4Net.Tests.Transports.X11;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports;

/// <summary>Several Skype objects in one process, on different transports and accounts, and several on one account.</summary>
public sealed class SideBySideTests : IAsyncLifetime
{
    private readonly PrivateBus _bus = PrivateBus.Start();
    private readonly XServer _server = XServer.Receive();
    private readonly SkypeNetwork _network = new();
    private readonly List<IAsyncDisposable> _open = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (IAsyncDisposable open in Enumerable.Reverse(_open))
            await open.DisposeAsync();
        await _network.DisposeAsync();
        _server.Dispose();
        _bus.Dispose();
    }

    [Fact]
    public async Task One_account_is_served_over_every_transport_at_once()
    {
        EmulatedClient bot = _network.LogIn("bot"), anna = _network.LogIn("anna");
        _network.MakeContacts(anna, bot);
        ISkype[] programs = await EverywhereAsync(bot, bot, bot, bot);
        Recorder<ChatMessage>[] ears = [.. programs.Select(p => p.Chats.MessageReceived.Record())];

        anna.Say(bot, "hello to all");

        foreach (Recorder<ChatMessage> ear in ears)
        {
            Assert.Equal("hello to all", await (await ear.NextAsync()).Body);
            ear.Dispose();
        }
    }

    [Fact]
    public async Task Each_transport_has_an_account_of_its_own_and_the_end_of_one_is_nothing_to_the_others()
    {
        EmulatedClient[] clients = [.. new[] { "ann", "ben", "cleo", "dora" }.Select(n => _network.LogIn(n))];
        ISkype[] programs = await EverywhereAsync(clients[0], clients[1], clients[2], clients[3]);
        using var lost = programs[0].AttachmentStatusChanged.Record();
        Assert.Equal(["ann", "ben", "cleo", "dora"], programs.Select(p => p.CurrentUser.Handle));

        clients[0].Crash();
        await lost.NextAsync(s => s == AttachmentStatus.NotAvailable);

        foreach (ISkype other in programs[1..])
        {
            Assert.Equal(AttachmentStatus.Success, other.AttachmentStatus);
            Assert.Equal("PONG", await other.SendAsync("PING").InTime());
        }
    }

    // Over D-Bus, X11, TCP and in process.
    private async Task<ISkype[]> EverywhereAsync(EmulatedClient onBus, EmulatedClient onDisplay, EmulatedClient overTcp, EmulatedClient inProcess)
    {
        _open.Add(await DBusHost.StartAsync(onBus, new DBusHostOptions { Address = _bus.Address }));
        _open.Add(X11Host.Start(onDisplay, new X11HostOptions { Display = _server.Display }));
        TcpHost tcp = TcpHost.Start(overTcp, new TcpHostOptions { Port = 0 });
        _open.Add(tcp);
        SkypeTransport[] ways =
        [
            new DBusTransport { Address = _bus.Address }, new X11Transport { Display = _server.Display },
                new TcpTransport("127.0.0.1", tcp.EndPoint.Port), inProcess.Transport,
        ];
        ISkype[] programs = await Task.WhenAll(ways.Select(w => Skype.AttachAsync(new SkypeOptions { Transport = w }))).InTime();
        _open.AddRange(programs);
        return programs;
    }
}
