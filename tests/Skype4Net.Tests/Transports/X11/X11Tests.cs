using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;
using Skype4Net.Transports.X11;

namespace Skype4Net.Tests.Transports.X11;

/// <summary>Windows of an X display: strangers, loss, one client for a display.</summary>
public sealed class X11Tests : IAsyncLifetime
{
    private readonly XServer _server = XServer.Receive();
    private readonly SkypeNetwork _network = new(new SkypeNetworkOptions { TimeProvider = new ManualTimeProvider() });
    private readonly EmulatedClient _bot;
    private readonly List<IAsyncDisposable> _open = [];

    public X11Tests() => _bot = _network.LogIn("bot");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (IAsyncDisposable open in Enumerable.Reverse(_open))
            await open.DisposeAsync();
        _server.Dispose();
    }

    [Fact]
    public async Task Messages_of_another_window_are_not_the_clients()
    {
        Serve();
        await using ISkype skype = await AttachAsync();
        var heard = new List<string>();
        using IDisposable listening = skype.Notifications.Subscribe(n => heard.Add(n.ToString()));
        using var stranger = new Stranger(_server.Display);

        foreach (uint window in stranger.Windows())
            stranger.Send(window, "USER anna MOOD_TEXT forged");
        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());

        Assert.DoesNotContain(heard, line => line.Contains("forged", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_client_on_the_display_says_so()
    {
        Serve();
        SkypeTransportException second = Assert.Throws<SkypeTransportException>(
            () => X11Host.Start(_network.LogIn("nora"), new X11HostOptions { Display = _server.Display }));

        Assert.Contains(_server.Display, second.Message);
        await using ISkype skype = await AttachAsync();
        Assert.Equal("bot", skype.CurrentUser.Handle);
    }

    [Fact]
    public async Task A_host_that_could_not_start_does_not_come_up_with_its_client_later()
    {
        EmulatedClient nora = _network.LogIn("nora");
        await using (X11Host.Start(_bot, new X11HostOptions { Display = _server.Display }))
            Assert.Throws<SkypeTransportException>(() => X11Host.Start(nora, new X11HostOptions { Display = _server.Display }));

        nora.Quit();
        nora.Restart();

        Serve();
        await using ISkype skype = await AttachAsync();
        Assert.Equal("bot", skype.CurrentUser.Handle);
    }

    [Fact]
    public async Task A_client_whose_display_was_taken_meanwhile_goes_on_and_serves_when_it_can_again()
    {
        Serve();
        _bot.Crash();
        await using (X11Host.Start(_network.LogIn("nora"), new X11HostOptions { Display = _server.Display }))
        {
            _bot.Restart();
            await using ISkype hers = await AttachAsync();
            Assert.Equal("nora", hers.CurrentUser.Handle);
        }

        _bot.Crash();
        _bot.Restart();

        await using ISkype skype = await AttachAsync();
        Assert.Equal("bot", skype.CurrentUser.Handle);
    }

    [Fact]
    public async Task The_property_of_a_dead_client_is_nobody_even_when_its_number_is_given_out_again()
    {
        // It dies without deleting the property, and the display gives its number to whoever connects next.
        using var witness = new Stranger(_server.Display);
        using (var dead = new Stranger(_server.Display))
        {
            dead.ClaimsToBeTheClient();
            witness.Watch(dead);
        }

        await witness.SawTheEnd.InTime();

        Serve();
        await using ISkype skype = await AttachAsync();

        Assert.Equal("bot", skype.CurrentUser.Handle);
    }

    [Fact]
    public async Task Nobody_there_says_what_was_looked_for_and_what_to_do()
    {
        SkypeAttachException nobody = await Assert.ThrowsAsync<SkypeAttachException>(() => AttachAsync(TimeSpan.FromMilliseconds(300)));

        Assert.Equal(AttachFailure.NotRunning, nobody.Failure);
        Assert.Contains(_server.Display, nobody.Message);
        Assert.Contains("--x11", nobody.Message);
    }

    [Fact]
    public async Task The_end_of_the_display_ends_what_waits_and_is_told()
    {
        Serve();
        await using ISkype skype = await AttachAsync();
        var gone = new TaskCompletionSource();
        using IDisposable watching = skype.AttachmentStatusChanged.Subscribe(status =>
        {
            if (status == AttachmentStatus.NotAvailable)
                gone.TrySetResult();
        });
        _bot.Faults.DropReplies = 1;
        Task<string> waiting = skype.SendAsync("PING");

        _server.Kill();

        await Assert.ThrowsAsync<SkypeTransportException>(() => waiting.InTime());
        await gone.Task.InTime();
        await Assert.ThrowsAsync<SkypeTransportException>(() => skype.SendAsync("PING").InTime());
    }

    [Fact]
    public async Task A_display_that_is_frozen_holds_up_neither_who_sends_nor_the_end()
    {
        Serve();
        ISkype skype = await AttachAsync();
        using IDisposable frozen = _server.Freeze();

        Task sending = Task.Run(() =>
        {
            for (int i = 0; i < 5_000; i++)
                _ = skype.SendAsync(new string('x', 1_000));
        });
        await sending.InTime();

        Assert.InRange(((Skype)skype).Engine.CommandsWaiting, 1, 5_000);
        await skype.DisposeAsync().AsTask().InTime();
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("emoji 👩‍🚀 and\nline feeds\r\n")]
    public async Task Text_arrives_as_it_was_sent(string text) => await EchoAsync([text]);

    [Fact]
    public async Task Text_of_every_length_and_of_a_megabyte_arrives_as_it_was_sent()
        => await EchoAsync([.. Enumerable.Range(1, 200).Select(n => new string('é', n)),
            .. Enumerable.Range(1, 20).Select(n => new string('x', n * 20)), new string('m', 1_000_000)]);

    private void Serve() => _open.Add(X11Host.Start(_bot, new X11HostOptions { Display = _server.Display }));

    private Task<ISkype> AttachAsync(TimeSpan? limit = null)
        => Skype.AttachAsync(
            new SkypeOptions { Transport = new X11Transport { Display = _server.Display }, AttachTimeout = limit ?? TimeSpan.FromSeconds(15) })
            .InTime();

    private async Task EchoAsync(IReadOnlyList<string> texts)
    {
        Serve();
        await using ISkype skype = await AttachAsync();
        await Echo.ProveAsync(skype, texts);
    }

    /// <summary>A program on the same display that has nothing to do with either end.</summary>
    private sealed class Stranger : IXHandler, IDisposable
    {
        private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly XConnection _display;

        public Stranger(string display)
        {
            _display = new XConnection(display, this, 1000, "stranger");
            _display.Start();
        }

        public void Send(uint window, string text) => _display.Send(window, Encoding.UTF8.GetBytes(text));

        /// <summary>The first window of each client of the display: ids are handed out in steps of 2^21.</summary>
        public IEnumerable<uint> Windows()
        {
            for (uint i = 1; i < 64; i++)
            {
                uint window = i << 21;
                if (window != _display.Window)
                    yield return window;
            }
        }

        public Task SawTheEnd => _end.Task;

        public void Watch(Stranger other) => _display.WatchEnd(other._display.Window);

        public void ClaimsToBeTheClient() => _display.SetInstance();

        public void Dispose() => _display.Dispose();

        void IXHandler.OnFault(Exception exception) => _end.TrySetException(exception);

        void IXHandler.OnMessage(uint sender, ReadOnlySpan<byte> utf8)
        {
            // Not for us.
        }

        void IXHandler.OnInstance(bool isSet)
        {
        }

        void IXHandler.OnGone(uint window) => _end.TrySetResult();

        void IXHandler.OnLost(string reason)
        {
        }
    }
}
