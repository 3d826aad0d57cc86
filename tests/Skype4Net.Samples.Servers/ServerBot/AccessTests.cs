using System.Text.Json;
using Skype4Net.Emulator;
using global::ServerBot.Access;

namespace Skype4Net.Samples.Servers.ServerBot;

/// <summary>Four people, and whom each policy lets in.</summary>
public class AccessTests : ServerWorld
{
    private static readonly JsonSerializerOptions s_json = new() { Converters = { new AccessPolicyConverter() } };
    private readonly Lines _told = new();

    [Theory]
    [InlineData("\"contacts\"", "anna blocked")]
    [InlineData("\"authorized\"", "anna friendly")]
    [InlineData("\"notBlocked\"", "anna friendly stranger")]
    [InlineData("{ \"list\": [ \"STRANGER\", \"anna\" ] }", "anna stranger")]
    [InlineData("{ \"all\": [ \"contacts\", \"notBlocked\" ] }", "anna")]
    [InlineData("{ \"any\": [ \"contacts\", { \"list\": [ \"stranger\" ] } ] }", "anna blocked stranger")]
    [InlineData("{ \"all\": [ \"notBlocked\", { \"any\": [ \"authorized\", { \"list\": [ \"stranger\" ] } ] } ] }", "anna friendly stranger")]
    public async Task A_policy_lets_in_whom_it_says(string policy, string expected)
    {
        EmulatedClient blocked = Network.LogIn("blocked");
        Network.LogIn("friendly");
        Network.LogIn("stranger");
        Network.MakeContacts(blocked, Servers);
        Servers.Block(blocked);
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Setup", Transport = Servers.Transport }).InTime();
        await skype.User("friendly").IsAuthorized.SetAsync(true).InTime();
        IAccessPolicy access = JsonSerializer.Deserialize<IAccessPolicy>(policy, s_json)!;

        var allowed = new List<string>();
        foreach (string handle in new[] { "anna", "blocked", "friendly", "stranger" })
        {
            if (await access.AllowsAsync(skype.User(handle), default).InTime())
                allowed.Add(handle);
        }

        Assert.Equal(expected, string.Join(' ', allowed));
    }

    [Fact]
    public async Task A_stranger_hears_nothing_and_the_server_tells_of_him()
    {
        EmulatedClient stranger = Network.LogIn("stranger");
        await StartAsync("\"access\": \"contacts\"", _told);

        stranger.Say(Servers, "HELP");

        Assert.Equal("access: stranger was refused", await _told.NextAsync("refused"));
        Assert.StartsWith("I know", await AskAsync(Anna, "HELP"));
        Assert.Single(stranger.GetMessages(Servers));
    }

    [Fact]
    public async Task A_stranger_hears_the_refusal_of_the_settings()
    {
        await StartAsync("\"access\": { \"list\": [ \"boss\" ] }, \"refusal\": \"Ask the boss.\"", _told);

        Assert.Equal("Ask the boss.", await AskAsync(Anna, "HELP"));
    }
}
