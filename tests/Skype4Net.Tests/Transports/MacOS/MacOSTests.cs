using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;
using Skype4Net.Transports.MacOS;

namespace Skype4Net.Tests.Transports.MacOS;

/// <summary>Both ends at one notification centre: text, and several programs.</summary>
public sealed class MacOSTests : IAsyncLifetime
{
    private readonly SimulatedCentre _centre = new();
    private readonly SkypeNetwork _network = new();
    private readonly EmulatedClient _bot;
    private readonly MacOSHost _host;

    public MacOSTests()
    {
        _bot = _network.LogIn("bot");
        _host = MacOSHost.Start(_bot, _centre);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _network.DisposeAsync();
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

    [Fact]
    public async Task A_line_that_is_too_long_is_dropped_and_one_that_is_to_be_sent_is_refused()
    {
        await using ISkype small = await AttachAsync(o => o with { MaxMessageBytes = 2000 });
        await using ISkype large = await AttachAsync(o => o with { FriendlyName = "Large" });
        using var moods = small.Notifications.Record();

        await large.Profile.MoodText.SetAsync(new string('x', 3000)).InTime();
        await large.Profile.MoodText.SetAsync("short").InTime();

        Assert.Equal("PROFILE MOOD_TEXT short", await moods.NextAsync(l => l.StartsWith("PROFILE MOOD_TEXT")));
        SkypeTransportException tooLong = await Assert.ThrowsAsync<SkypeTransportException>(
            () => small.Profile.MoodText.SetAsync(new string('x', 3000)).InTime());
        Assert.Contains("MaxMessageBytes", tooLong.Message);
    }

    [Fact]
    public async Task Two_of_one_name_attach_at_the_same_time_and_do_not_mix()
    {
        Task<ISkype> one = AttachAsync(), two = AttachAsync();
        await using ISkype first = await one;
        await using ISkype second = await two;
        Assert.Equal(["MyBot", "MyBot 2"], _bot.Programs.Order());

        await Task.WhenAll(Talk(first, "a"), Talk(second, "b"));

        static async Task Talk(ISkype skype, string mark)
        {
            for (int i = 0; i < 100; i++)
                Assert.Equal($"USER {mark}{i} FULLNAME ", await skype.SendAsync($"GET USER {mark}{i} FULLNAME").InTime());
        }
    }

    [Fact]
    public async Task Who_leaves_is_gone_at_the_client_too()
    {
        ISkype skype = await AttachAsync();
        Assert.Equal(["MyBot"], _bot.Programs);
        using var asked = new Eavesdropper(_centre, SkypeNotification.AvailabilityUpdate);

        await skype.DisposeAsync();
        asked.Post(SkypeNotification.AsksAvailability());
        await asked.NextAsync(SkypeNotification.AvailabilityUpdate);

        Assert.Empty(_bot.Programs);
    }

    private Task<ISkype> AttachAsync(Func<SkypeOptions, SkypeOptions>? change = null)
    {
        var options = new SkypeOptions { FriendlyName = "MyBot", Transport = new MacOSTransport(_centre) };
        return Skype.AttachAsync(change?.Invoke(options) ?? options).InTime();
    }

    private async Task EchoAsync(IReadOnlyList<string> texts)
    {
        await using ISkype skype = await AttachAsync();
        await Echo.ProveAsync(skype, texts);
    }
}
