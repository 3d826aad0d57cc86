using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Transports.X11;

/// <summary>Any program of a display can send anything to any window. Neither end minds, and neither do others.</summary>
public sealed class HostileDisplayTests : IAsyncLifetime
{
    private static readonly byte[] s_twenty = Encoding.ASCII.GetBytes("xxxxxxxxxxxxxxxxxxxx");
    private readonly XServer _server = XServer.Receive();
    private readonly SkypeNetwork _network = new(new SkypeNetworkOptions { TimeProvider = new ManualTimeProvider() });
    private readonly EmulatedClient _bot;
    private X11Host? _host;

    public HostileDisplayTests() => _bot = _network.LogIn("bot");

    public Task InitializeAsync()
    {
        _host = X11Host.Start(_bot, new X11HostOptions { Display = _server.Display });
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _host!.DisposeAsync();
        _server.Dispose();
    }

    [Fact]
    public async Task Chunks_without_a_beginning_or_an_end_are_nothing_to_the_client()
    {
        await using ISkype skype = await AttachAsync();
        using var rude = new RudeWindow(_server.Display);
        Task<string> before = skype.SendAsync("PING");

        rude.Send(rude.Client, rude.More, "SET USERSTATUS AWAY\0"u8);
        rude.Send(rude.Client, rude.Begin, s_twenty);
        rude.Send(rude.Client, rude.Begin, s_twenty);
        rude.Send(rude.Client, 0, "SET USERSTATUS AWAY\0"u8);
        rude.Send(rude.Client, rude.Instance, "SET USERSTATUS AWAY\0"u8);
        rude.Send(rude.Client, rude.Begin, "SET USERSTATUS AWAY\0"u8, format: 16);
        rude.Send(rude.Client, rude.Begin, "SET USERSTATUS AWAY\0"u8, format: 32);

        Assert.Equal("PONG", await before.InTime());
        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());
        Assert.Equal(UserStatus.Online, await skype.UserStatus);
    }

    [Fact]
    public async Task What_is_no_UTF8_is_a_wrong_command()
    {
        await using ISkype skype = await AttachAsync();
        using var rude = new RudeWindow(_server.Display);

        rude.Send(rude.Client, rude.Begin, [0xFF, 0xFE, 0x80, 0xC0, 0]);
        rude.Send(rude.Client, rude.Begin, [0]);

        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());
    }

    [Fact]
    public async Task Half_messages_of_many_windows_that_never_end_harm_nobody()
    {
        await using ISkype skype = await AttachAsync();
        using var rude = new RudeWindow(_server.Display);

        // More windows than are remembered, most of which do not exist.
        for (uint i = 0; i < 2000; i++)
        {
            rude.Send(rude.Client, rude.Begin, s_twenty, from: 0x0F00_0000 + i);
            rude.Send(rude.Client, rude.Begin, "#1 PING\0"u8, from: 0x0E00_0000 + i);
        }

        string about = new('é', 1000);
        await skype.Profile.About.SetAsync(about).InTime();
        Assert.Equal(about, await skype.Profile.About.RefreshAsync().InTime());
        await using ISkype another = await AttachAsync();
        Assert.Equal("PONG", await another.SendAsync("PING").InTime());
    }

    [Fact]
    public async Task A_program_that_is_sent_rubbish_goes_on()
    {
        await using ISkype skype = await AttachAsync();
        using var rude = new RudeWindow(_server.Display);
        using Recorder<string> lines = skype.Notifications.Record();

        // Whichever of these numbers is the program's window: in the client's name, and in others'.
        for (uint i = 1; i < 32; i++)
        {
            uint window = i << 21;
            rude.Send(window, rude.More, s_twenty, from: rude.Client);
            rude.Send(window, rude.Begin, [0xFF, 0xFE, 0], from: rude.Client);
            rude.Send(window, rude.Begin, "USER a MOOD_TEXT x\0"u8);
        }

        Assert.Equal("PONG", await skype.SendAsync("PING").InTime());
        Assert.Equal(AttachmentStatus.Success, skype.AttachmentStatus);
        while (!lines.IsEmpty)
            Assert.DoesNotContain("MOOD_TEXT", await lines.NextAsync());
    }

    [Theory]
    [InlineData(0u, 32)]
    [InlineData(0x0FFFFFFFu, 32)]
    [InlineData(1u, 8)]
    public async Task A_property_that_names_nobody_is_nobody_and_the_true_client_is_found_again(uint window, byte format)
    {
        await using ISkype skype = await AttachAsync();
        using var rude = new RudeWindow(_server.Display);
        using var statuses = skype.AttachmentStatusChanged.Record();
        using var back = skype.Reattached.Record();

        rude.Claim(window, format);
        await statuses.NextAsync(s => s == AttachmentStatus.NotAvailable);
        rude.Claim(rude.Client);

        Assert.Equal("bot", (await back.NextAsync()).CurrentUser);
    }

    private Task<ISkype> AttachAsync()
        => Skype.AttachAsync(
            new SkypeOptions { Transport = new X11Transport { Display = _server.Display }, AttachTimeout = TimeSpan.FromSeconds(15) }).InTime();
}
