using Skype4Net.Emulator;

namespace Skype4Net.Tests.Engine;

/// <summary>An emulated client at its worst, on virtual time: whatever happened, a program is attached again soon after it has ended.</summary>
public sealed class AttachmentWeatherTests : IAsyncDisposable
{
    private readonly ManualTimeProvider _clock = new();
    private readonly SkypeNetwork _network;
    private readonly EmulatedClient _bot;
    private readonly Skype _skype;

    public AttachmentWeatherTests()
    {
        _network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = _clock });
        _bot = _network.LogIn("bot");
        _skype = Skype.Create(new SkypeOptions { Transport = _bot.Transport, TimeProvider = _clock, AttachTimeout = TimeSpan.FromHours(1) });
    }

    public async ValueTask DisposeAsync()
    {
        await _skype.DisposeAsync();
        await _network.DisposeAsync();
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Attached_it_comes_through(int seed)
    {
        await _skype.AttachAsync().InTime();

        Storm(new Random(seed));

        // Lost replies may have made it ask less often: 30 seconds at most, and then three questions.
        await BackWithinAsync(TimeSpan.FromSeconds(35));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task It_attaches_in_the_middle_of_it(int seed)
    {
        Task attaching = Start(new Random(seed));

        Storm(new Random(seed + 1000));

        // The name that was lost is said again after half a minute, or a minute, ...: somebody may be thinking.
        await BackWithinAsync(TimeSpan.FromMinutes(5));
        await attaching.InTime();
    }

    [Fact]
    public async Task After_a_crash_it_is_back_two_seconds_after_the_client_however_long_that_was_away()
    {
        await _skype.AttachAsync().InTime();
        foreach (double away in new[] { 0.4, 25, 3600.3 })
        {
            _bot.Crash();
            _clock.Advance(TimeSpan.FromSeconds(away));
            Assert.Equal(AttachmentStatus.NotAvailable, _skype.AttachmentStatus);
            _bot.Restart();

            await BackWithinAsync(TimeSpan.FromSeconds(2));
        }
    }

    [Fact]
    public async Task After_a_sign_out_too_even_if_nobody_was_told_of_it()
    {
        await _skype.AttachAsync().InTime();
        foreach (double away in new[] { 0.4, 20, 3600.3 })
        {
            _bot.Faults.DropNotifications = 1;
            _bot.LogOut();
            _bot.Faults.DropNotifications = 0;
            await Assert.ThrowsAsync<SkypeCommandException>(() => _skype.SendAsync("GET PROFILE FULLNAME").InTime());
            _clock.Advance(TimeSpan.FromSeconds(away));
            Assert.Equal(AttachmentStatus.NotAvailable, _skype.AttachmentStatus);
            _bot.LogIn();

            await BackWithinAsync(TimeSpan.FromSeconds(2));
        }
    }

    private Task Start(Random random)
    {
        SetFaults(random);
        return _skype.AttachAsync();
    }

    private void Storm(Random random)
    {
        SetFaults(random);
        for (int i = 0; i < 12; i++)
        {
            switch (random.Next(4))
            {
                case 0:
                    _bot.Crash();
                    Pass();
                    _bot.Restart();
                    break;
                case 1:
                    _bot.LogOut();
                    Pass();
                    _bot.LogIn();
                    break;
                case 2 when _skype.AttachmentStatus == AttachmentStatus.Success:
                    _ = IgnoreAsync(_skype.SendAsync("GET PROFILE FULLNAME"));
                    break;
            }

            Pass();
        }

        _bot.Faults.Clear();

        void Pass() => _clock.Advance(TimeSpan.FromSeconds(random.NextDouble() * (random.Next(2) == 0 ? 2 : 20)));
    }

    private void SetFaults(Random random)
    {
        ClientFaults faults = _bot.Faults;
        faults.Seed = random.Next();
        faults.DropNotifications = 0.3;
        faults.DelayNotifications = 0.2;
        faults.DropReplies = 0.2;
        faults.DelayReplies = 0.2;
        faults.DuplicateReplies = 0.1;
        faults.MisdirectReplies = 0.1;
        faults.FailCommands = 0.15;
        faults.Delay = TimeSpan.FromSeconds(0.3);
        faults.DelaySpread = TimeSpan.FromSeconds(6);
    }

    private async Task BackWithinAsync(TimeSpan time)
    {
        _clock.Advance(time);
        Assert.Equal(AttachmentStatus.Success, _skype.AttachmentStatus);
        Assert.Equal("PONG", await _skype.SendAsync("PING").InTime());
        Assert.Equal("bot", _skype.CurrentUser.Handle);
    }

    private static async Task IgnoreAsync(Task command)
    {
        try
        {
            await command;
        }
        catch (SkypeException)
        {
            // It may be lost with the client.
        }
    }
}
