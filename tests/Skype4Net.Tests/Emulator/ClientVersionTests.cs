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
        using var emulatorFixture = new EmulatorFixture(
            new InProcessTestTransport(), options: new SkypeNetworkOptions { ClientVersion = Version.Parse(version) });
        string chat = emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        RawApp bens = emulatorFixture.Open(emulatorFixture.Ben).Attach();
        Assert.Equal($"SKYPEVERSION {version}", emulatorFixture.App.Send("GET SKYPEVERSION"));
        Assert.Equal("ERROR 504 CHAT: action failed", bens.Send($"ALTER CHAT {chat} DISBAND"));
        emulatorFixture.App.Receive();

        Assert.Equal("ALTER CHAT DISBAND", emulatorFixture.App.Send($"ALTER CHAT {chat} DISBAND"));

        Assert.Contains($"CHAT {chat} MYSTATUS CHAT_DISBANDED", emulatorFixture.App.Receive());
        Assert.Contains($"CHAT {chat} STATUS UNSUBSCRIBED", bens.Receive());
    }
}
