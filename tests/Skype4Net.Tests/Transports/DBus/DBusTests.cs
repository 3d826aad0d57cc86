using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Emulator.Sessions;
using Skype4Net.Transports;
using Skype4Net.Transports.DBus;

namespace Skype4Net.Tests.Transports.DBus;

/// <summary>Both ends of the D-Bus transport on a real bus.</summary>
public sealed class DBusTests : IAsyncLifetime
{
    private readonly DBusTestServer _server = new();
    private readonly DBusTestReceiver _receiver = new();
    private readonly ManualTimeProvider _clock = new();
    private PrivateBus? _bus;
    private DBusHost? _host;
    private ITransport? _client;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_client is not null)
            await _client.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
        _bus?.Dispose();
    }

    [SkippableFact]
    public async Task A_command_is_answered_by_the_result_of_its_call()
    {
        await ConnectAsync();

        Send("#1 PING");

        Assert.Equal("#1 PING done", await _receiver.LineAsync());
    }

    [SkippableFact]
    public async Task A_reply_that_takes_longer_than_two_seconds_comes_by_Notify()
    {
        await ConnectAsync();
        Send("#1 slow");
        Action<string> reply = await _server.Deferred.Reader.ReadAsync().AsTask().InTime();

        _clock.Advance(TimeSpan.FromSeconds(2));
        Send("#2 quick");
        Assert.Equal("#2 quick done", await _receiver.LineAsync());
        reply("#1 slow done");

        Assert.Equal("#1 slow done", await _receiver.LineAsync());
    }

    [SkippableFact]
    public async Task The_question_to_the_user_may_take_for_ever()
    {
        await ConnectAsync();
        Send("#0 NAME slow");
        Action<string> reply = await _server.Deferred.Reader.ReadAsync().AsTask().InTime();

        _clock.Advance(TimeSpan.FromHours(1));
        reply("#0 OK");

        Assert.Equal("#0 OK", await _receiver.LineAsync());
    }

    [SkippableFact]
    public async Task Notifications_keep_their_order_among_replies()
    {
        await ConnectAsync();
        Send("#0 hello");
        await _receiver.LineAsync();

        for (int i = 0; i < 1000; i++)
            _server.Push($"NUMBER {i}");

        for (int i = 0; i < 1000; i++)
            Assert.Equal($"NUMBER {i}", await _receiver.LineAsync());
    }

    [SkippableFact]
    public async Task Ten_thousand_commands_may_be_on_their_way()
    {
        await ConnectAsync();

        for (int i = 0; i < 10_000; i++)
            Send($"#{i} PING");

        for (int i = 0; i < 10_000; i++)
            Assert.Equal($"#{i} PING done", await _receiver.LineAsync());
    }

    [SkippableFact]
    public async Task The_client_is_seen_to_come_to_go_and_to_be_replaced()
    {
        _bus = PrivateBus.Start();
        Open();
        Assert.Equal(AttachmentStatus.NotAvailable, await _receiver.PeerAsync());

        await HostAsync();
        Assert.Equal(AttachmentStatus.Available, await _receiver.PeerAsync());
        DBusHost second = await DBusHost.StartAsync(_server, new DBusHostOptions { Address = _bus!.Address }, _clock, NullLogger.Instance).InTime();
        await _host!.DisposeAsync();
        Assert.Equal(AttachmentStatus.NotAvailable, await _receiver.PeerAsync());
        Assert.Equal(AttachmentStatus.Available, await _receiver.PeerAsync());
        await second.DisposeAsync();

        Assert.Equal(AttachmentStatus.NotAvailable, await _receiver.PeerAsync());
        var exception = Assert.Throws<SkypeTransportException>(() => Send("#5 PING"));
        Assert.Contains("com.Skype.API", exception.Message);
    }

    [SkippableFact]
    public async Task A_program_that_leaves_the_bus_frees_its_session()
    {
        await ConnectAsync();
        Send("#0 hello");
        await _receiver.LineAsync();

        await _client!.DisposeAsync();

        await _server.Closed.Task.InTime();
    }

    [SkippableFact]
    public async Task The_bus_may_die_and_come_back()
    {
        await ConnectAsync();

        _bus!.Kill();
        Assert.Equal(AttachmentStatus.NotAvailable, await _receiver.PeerAsync());
        _bus.Restart();
        while (!_receiver.HasPeer)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        // Both ends come back by themselves, in either order.
        while (await _receiver.PeerAsync() != AttachmentStatus.Available)
        {
        }

        Send("#1 PING");
        Assert.Equal("#1 PING done", await _receiver.LineAsync());
    }

    [SkippableFact]
    public async Task A_Notify_from_a_stranger_is_dropped()
    {
        await ConnectAsync();
        Send("#0 hello");
        await _receiver.LineAsync();
        var stranger = new BusStranger(_bus!.Address);

        stranger.Notify(_server.LastSender(), "CHATMESSAGE 1 STATUS RECEIVED");
        await stranger.FinishedAsync();
        Send("#1 after");

        Assert.Equal("#1 after done", await _receiver.LineAsync());
        Assert.Equal(1, ((DBusClientConnection)_client!).Forged);
        stranger.Dispose();
    }

    [SkippableFact]
    public async Task Invalid_UTF8_and_NUL_never_reach_the_library()
    {
        await ConnectAsync();

        Assert.Throws<SkypeTransportException>(() => _client!.Send([0xFF, 0xFE]));
        Assert.Throws<SkypeTransportException>(() => _client!.Send("#1 a\0b"u8));
        Send("#2 PING");

        Assert.Equal("#2 PING done", await _receiver.LineAsync());
    }

    [SkippableFact]
    public async Task The_transport_may_be_disposed_from_its_own_thread()
    {
        await ConnectAsync();
        var disposed = new TaskCompletionSource();
        _receiver.OnEachLine = () =>
        {
            _client!.DisposeAsync().AsTask().Wait();
            disposed.TrySetResult();
        };

        Send("#0 hello");

        await disposed.Task.InTime();
    }

    [SkippableFact]
    public void Without_a_bus_the_message_says_what_is_missing()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "D-Bus is tested on Linux only.");
        _client = new DBusTransport { Address = "unix:path=/nowhere/bus" }.Open(Context());

        var exception = Assert.Throws<SkypeTransportException>(() => _client.Start(_receiver));

        Assert.Contains("/nowhere/bus", exception.Message);
    }

    [SkippableFact]
    public async Task Attaching_where_nobody_is_says_what_was_looked_for_where_and_how_to_start_the_emulator()
    {
        _bus = PrivateBus.Start();
        var options = new SkypeOptions { Transport = new DBusTransport { Address = _bus.Address }, AttachTimeout = TimeSpan.FromMilliseconds(200) };

        var exception = await Assert.ThrowsAsync<SkypeAttachException>(() => Skype.AttachAsync(options).InTime());

        Assert.Equal(AttachFailure.NotRunning, exception.Failure);
        Assert.Contains("com.Skype.API", exception.Message);
        Assert.Contains(_bus.Address, exception.Message);
        Assert.Contains("emulate --dbus", exception.Message);
    }

    [SkippableFact]
    public async Task A_program_that_left_while_its_client_was_busy_keeps_no_place()
    {
        await ConnectAsync();
        var opening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var mayOpen = new ManualResetEventSlim();
        _server.Opening = () =>
        {
            opening.SetResult();
            mayOpen.Wait(Eventually.Limit);
        };
        Send("#1 hello");
        await opening.Task.InTime();

        // The bus has seen it leave when it serves the next one.
        await _client!.DisposeAsync();
        Open();
        Assert.Equal(AttachmentStatus.Available, await _receiver.PeerAsync());
        mayOpen.Set();

        await _server.Closed.Task.InTime();
    }

    private async Task ConnectAsync()
    {
        _bus = PrivateBus.Start();
        await HostAsync();
        Open();
        Assert.Equal(AttachmentStatus.Available, await _receiver.PeerAsync());
    }

    private async Task HostAsync()
        => _host = await DBusHost.StartAsync(_server, new DBusHostOptions { Address = _bus!.Address }, _clock, NullLogger.Instance).InTime();

    private void Open()
    {
        _client = new DBusTransport { Address = _bus!.Address }.Open(Context());
        _client.Start(_receiver);
    }

    private TransportContext Context() => new(_clock, NullLogger.Instance, 16 * 1024 * 1024);

    private void Send(string line) => _client!.Send(Encoding.UTF8.GetBytes(line));
}
