using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>What depends on the version that the client says it is.</summary>
public sealed class ClientVersionTests
{
    [Theory]
    [InlineData("3.8.0.188")]
    [InlineData("4.0.0.8")]
    [InlineData("5.10.0.116")]
    public void Disbanding_by_a_client_that_can(string version)
    {
        using var town = new Town(new InProcessCarrier(), options: new SkypeNetworkOptions { ClientVersion = Version.Parse(version) });
        string chat = town.App.Say("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        RawApp bens = town.Open(town.Ben).Attach();
        Assert.Equal($"SKYPEVERSION {version}", town.App.Say("GET SKYPEVERSION"));
        Assert.Equal("ERROR 504 CHAT: action failed", bens.Say($"ALTER CHAT {chat} DISBAND"));
        town.App.Take();

        Assert.Equal("ALTER CHAT DISBAND", town.App.Say($"ALTER CHAT {chat} DISBAND"));

        Assert.Contains($"CHAT {chat} MYSTATUS CHAT_DISBANDED", town.App.Take());
        Assert.Contains($"CHAT {chat} STATUS UNSUBSCRIBED", bens.Take());
    }
}
