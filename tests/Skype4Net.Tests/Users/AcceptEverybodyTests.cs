using Skype4Net.Emulator;

namespace Skype4Net.Tests.Users;

/// <summary>A bot that accepts everybody, and the person at its client, who does not.</summary>
public class AcceptEverybodyTests
{
    [Fact]
    public async Task Whom_the_user_has_just_refused_is_not_authorized_by_the_bot()
    {
        await using var network = new SkypeNetwork();
        EmulatedClient bots = network.LogIn("bot"), anna = network.LogIn("anna"), carl = network.LogIn("carl");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "bot", Transport = bots.Transport }).InTime();
        using var asked = skype.Contacts.AuthorizationRequested.Record();
        using var shown = bots.ContactRequests.Record();

        anna.AddContact(bots, "may I?");
        Assert.Equal("anna", (await asked.NextAsync()).User.Handle);
        (await shown.NextAsync()).Decline();
        carl.AddContact(bots, "me too");

        // The bot accepts whatever it is asked: the next is carl, and anna stays refused.
        AuthorizationRequest next = await asked.NextAsync();
        Assert.Equal("carl", next.User.Handle);
        await next.AcceptAsync().InTime();
        Assert.False(await skype.User("anna").IsAuthorized);
        Assert.True(await skype.User("carl").IsAuthorized);
    }
}
