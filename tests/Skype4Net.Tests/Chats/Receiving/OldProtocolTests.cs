using Skype4Net.Emulator;

namespace Skype4Net.Tests.Receiving;

/// <summary>Old protocols call a message MESSAGE, have fewer lists, or none.</summary>
public class OldProtocolTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task Messages_come_once_and_can_be_read(int protocol)
    {
        await using var network = new SkypeNetwork();
        EmulatedClient anna = network.LogIn("anna"), bots = network.LogIn("bot");
        network.MakeContacts(anna, bots);
        anna.Say(bots, "old");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = bots.Transport, Protocol = protocol }).InTime();
        using Recorder<ChatMessage> received = skype.Chats.MessageReceived.Record();

        anna.Say(bots, "first");
        anna.Say(bots, "second");

        ChatMessage first = await received.NextAsync(), second = await received.NextAsync();
        Assert.Equal(("first", "anna"), (await first.Body, (await first.Sender)?.Handle));
        Assert.Equal("second", await second.Body);
        Assert.True(received.IsEmpty);
    }
}
