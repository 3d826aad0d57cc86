using Skype4Net.Emulator;

namespace Skype4Net.Samples.Servers.ServerBot;

/// <summary>What people can ask, and what they are answered where they are not understood.</summary>
public class RequestTests : ServerWorld
{
    private const string Help = "I know: HELP; STATUS; RATES; and for example EUR USD 100 (how many dollars are 100 euros).";
    private readonly Lines _told = new();

    [Theory]
    [InlineData("EUR USD 100", "100 EUR = 108.00 USD")]
    [InlineData("usd eur 54", "54 USD = 50.00 EUR")]
    [InlineData("EUR EUR 1.5", "1.5 EUR = 1.50 EUR")]
    [InlineData("EUR JPY 1", "I have no rate of EUR and JPY. RATES shows what I have.")]
    [InlineData("EUR USD many", "\"many\" is no amount; write for example 100 or 99.95.")]
    [InlineData("EUR USD -1", "\"-1\" is no amount; write for example 100 or 99.95.")]
    [InlineData("EUR USD 99999999999999999999999", "\"99999999999999999999999\" is no amount; write for example 100 or 99.95.")]
    [InlineData("EUR USD 99,95", "\"99,95\"? Do you mean 99.95?")]
    [InlineData("rates", "EUR/USD 1.08")]
    [InlineData("Help", Help)]
    [InlineData("good morning", Help)]
    [InlineData("EUR USD", Help)]
    [InlineData("EUR USD 1 please", Help)]
    public async Task A_request_is_answered(string request, string answer)
    {
        await StartAsync("\"access\": \"contacts\"", _told);

        Assert.Equal(answer, await AskAsync(Anna, request));
    }

    [Fact]
    public async Task A_stranger_who_is_not_understood_hears_nothing()
    {
        EmulatedClient stranger = Network.LogIn("stranger");
        await StartAsync("\"access\": \"contacts\"", _told);

        stranger.Say(Servers, "good morning");

        await _told.NextAsync("stranger was refused");
        Assert.Equal(Help, await AskAsync(Anna, "HELP"));
        Assert.Single(stranger.GetMessages(Servers));
    }
}
