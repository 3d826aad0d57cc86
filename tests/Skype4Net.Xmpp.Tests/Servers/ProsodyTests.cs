using Skype4Net.Xmpp.Client.Contacts;

namespace Skype4Net.Xmpp.Tests.Servers;

public class ProsodyTests
{
    [SkippableFact]
    public async Task Two_clients_talk()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));

        var sent = await ann.Client.Messages.SendAsync(bob.Bare, "Hello, Бob 👋");
        await sent.Acknowledged.InTime();
        XmppEvent.MessageReceived received = await bob.NextAsync<XmppEvent.MessageReceived>();

        Assert.Equal("Hello, Бob 👋", received.Message.Body);
        Assert.Equal(sent.Id, received.Message.Id);
        Assert.Equal(ann.Client.Me, received.Message.From);
        Assert.NotEmpty(received.Message.Cursor);
    }
}
