using Skype4Net.Transports;

namespace Skype4Net.Tests.Engine;

/// <summary>The user of the client signs out, and the line that tells it may be lost.</summary>
public class SigningOutTests
{
    [Fact]
    public async Task A_command_that_is_answered_ERROR_68_says_that_the_user_has_signed_out()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var statuses = scripted.Skype.AttachmentStatusChanged.Record();
        scripted.Client.Answer = c => c.StartsWith("NAME ") ? "CONNSTATUS OFFLINE" : "ERROR 68";

        var exception = await Assert.ThrowsAsync<SkypeCommandException>(() => scripted.Skype.SendAsync("GET USER anna CITY").InTime());

        Assert.Equal(SkypeError.AccessDenied, exception.Error);
        Assert.Equal(AttachmentStatus.NotAvailable, await statuses.NextAsync());
        scripted.Client.Answer = _ => null;
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(AttachmentStatus.Success, await statuses.NextAsync());
    }

    [Fact]
    public async Task So_does_a_property_that_is_read()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var statuses = scripted.Skype.AttachmentStatusChanged.Record();
        scripted.Client.Answer = c => c.StartsWith("NAME ") ? "CONNSTATUS OFFLINE" : "ERROR 68";

        await Assert.ThrowsAsync<SkypeCommandException>(() => scripted.Skype.User("anna").City.GetAsync().InTime());

        Assert.Equal(AttachmentStatus.NotAvailable, await statuses.NextAsync());
    }

    [Theory]
    [InlineData(AttachStyle.ByName)]
    [InlineData(AttachStyle.ByConnection)]
    public async Task Who_signs_in_again_is_found_within_two_seconds_however_long_it_took(AttachStyle style)
    {
        await using var scripted = await ScriptedSkype.AttachAsync(client: new ScriptedTransport { AttachStyle = style });
        using var back = scripted.Skype.Reattached.Record();
        scripted.Client.Answer = c => c.StartsWith("NAME ") ? "CONNSTATUS OFFLINE" : "ERROR 68";
        scripted.Client.Push("CONNSTATUS LOGGEDOUT");

        for (int minutes = 0; minutes < 60; minutes++)
            scripted.Clock.Advance(TimeSpan.FromSeconds(60.7));
        scripted.Client.Answer = _ => null;
        scripted.Clock.Advance(TimeSpan.FromSeconds(2));

        await back.NextAsync();
    }

    [Fact]
    public async Task On_a_transport_that_asks_by_itself_too()
    {
        bool signedIn = true;
        var client = new ScriptedTransport { AttachStyle = AttachStyle.ByTransport };
        client.Attaches = _ =>
        {
            if (signedIn)
                client.Peer(AttachmentStatus.Success);
            else
                client.NotSignedIn();
        };
        await using var scripted = await ScriptedSkype.AttachAsync(client: client);
        using var back = scripted.Skype.Reattached.Record();
        signedIn = false;
        client.Push("CONNSTATUS LOGGEDOUT");

        scripted.Clock.Advance(TimeSpan.FromSeconds(20.3));
        signedIn = true;
        scripted.Clock.Advance(TimeSpan.FromSeconds(2));

        await back.NextAsync();
    }
}
