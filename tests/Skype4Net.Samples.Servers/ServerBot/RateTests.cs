using global::ServerBot;
using global::ServerBot.Rates;

namespace Skype4Net.Samples.Servers.ServerBot;

public sealed class RateTests : IDisposable
{
    private static readonly TimeSpan s_every = TimeSpan.FromSeconds(5);
    private readonly TemporaryFolder _folder = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly Lines _told = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_status_tells_since_when_how_many_and_how_old_the_data_is()
    {
        using RateFile file = File("EUR;USD;1.08");
        var answers = new Answers(file, _clock);
        answers.Exchange("EUR", "USD", 1);
        _clock.Advance(s_every);

        Assert.Equal("Up since 2026-03-20 09:00:00 UTC, 2 requests served, rates of 2026-03-20 09:00:00 UTC.", answers.GetStatus());
    }

    [Fact]
    public void New_rates_are_read_when_the_clock_says_to_look()
    {
        using RateFile file = File("EUR;USD;1.08");
        Write("EUR;USD;1.125");
        Assert.Equal(1.08m, file.Rates.Find("EUR", "USD"));

        _clock.Advance(s_every);

        Assert.Equal(1.125m, file.Rates.Find("EUR", "USD"));
        Assert.Equal(_clock.GetUtcNow(), file.ReadAt);
    }

    [Theory]
    [InlineData("EUR;USD", "line 1")]
    [InlineData("# only a comment", "there is no rate in it")]
    [InlineData("EUR;USD;0", "no positive number")]
    [InlineData("EUR;USD;1,08", "no positive number")]
    [InlineData("EUR;USD;1\nEUR;USD;2", "line 2 has EUR;USD for the second time")]
    public async Task A_bad_file_changes_nothing_and_is_told(string content, string part)
    {
        using RateFile file = File("EUR;USD;1.08");
        var answers = new Answers(file, _clock);
        Write(content);

        _clock.Advance(s_every);

        Assert.Contains(part, await _told.NextAsync("the old ones stay"));
        Assert.Equal("100 EUR = 108.00 USD", answers.Exchange("EUR", "USD", 100));
        Assert.Contains(part, answers.GetStatus());
        Write("EUR;USD;1.25\n\n");
        _clock.Advance(s_every);
        Assert.Equal("100 EUR = 125.00 USD", answers.Exchange("EUR", "USD", 100));
        Assert.DoesNotContain("cannot", answers.GetStatus());
    }

    [Fact]
    public async Task A_file_that_goes_away_is_told_once_and_the_rates_stay()
    {
        using RateFile file = File("EUR;USD;1.08");
        System.IO.File.Delete(_folder.At("rates.csv"));

        _clock.Advance(s_every);
        _clock.Advance(s_every);

        await _told.NextAsync("the old ones stay");
        Assert.Equal(2, _told.All.Count);
        Assert.Equal(1.08m, file.Rates.Find("EUR", "USD"));
    }

    [Fact]
    public void Without_any_rates_the_server_says_so()
    {
        using var file = new RateFile(_folder.At("none.csv"), s_every, _clock, _told.Notify);
        var answers = new Answers(file, _clock);

        Assert.Equal("There are no rates yet.", answers.GetRates());
        Assert.Contains("no rates yet", answers.GetStatus());
    }

    private RateFile File(string content)
    {
        Write(content);
        return new RateFile(_folder.At("rates.csv"), s_every, _clock, _told.Notify);
    }

    private void Write(string content) => System.IO.File.WriteAllText(_folder.At("rates.csv"), content);
}
