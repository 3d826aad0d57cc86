using Skype4Net.Transports;
using Skype4Net.Transports.MacOS;
using static Skype4Net.Transports.MacOS.SkypeNotification;

namespace Skype4Net.Tests.Transports.MacOS;

/// <summary>Clients that go, come back, are silent, are not there or have nobody signed in.</summary>
public sealed class MacOSLossTests : MacOSProgramTests
{
    [Theory]
    [InlineData(WillQuit, null)]
    [InlineData(AccountDidLogOut, null)]
    [InlineData(AvailabilityUpdate, 0L)]
    public async Task A_client_that_goes_fails_what_waits_and_is_asked_again_when_it_is_back(string how, long? availability)
    {
        await LetInAsync(3);
        using var back = Program.Reattached.Record();
        Task<string> waiting = Program.SendAsync("GET SKYPEVERSION");
        await Client.NextAsync(Command);

        Client.Post(how, availability is { } value ? [(AvailabilityKey, (object)value)] : []);
        await Assert.ThrowsAsync<SkypeTransportException>(() => waiting.InTime());
        await Statuses.NextAsync(s => s == AttachmentStatus.NotAvailable);
        Client.Post(Tells("USER anna MOOD_TEXT late", 3));
        Client.Post(BecameAvailable);
        Assert.Equal(AttachmentStatus.Available, await Statuses.NextAsync());
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("MyBot", (await Client.NextAsync(AttachRequest)).Object);
        Client.Post(ForReply("MyBot", 4));
        await AnswerAsync(4);

        await back.NextAsync();
        Client.Post(Tells("USER anna MOOD_TEXT new", 4));
        Assert.Equal("USER anna MOOD_TEXT new", await Lines.NextAsync(l => l.StartsWith("USER")));
    }

    [Fact]
    public async Task A_client_that_starts_again_without_having_quit_is_asked_again()
    {
        await LetInAsync(3);
        Task<string> waiting = Program.SendAsync("GET SKYPEVERSION");
        await Client.NextAsync(Command);

        Client.Post(BecameAvailable);

        await Assert.ThrowsAsync<SkypeTransportException>(() => waiting.InTime());
        await Statuses.NextAsync(s => s == AttachmentStatus.Available);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Client.NextAsync(AttachRequest);
    }

    [Fact]
    public async Task A_client_that_is_silent_is_asked_whether_it_is_there_and_lost_if_it_is_not()
    {
        await LetInAsync(3);
        Clock.Advance(TimeSpan.FromSeconds(30));
        await Client.NextAsync(AvailabilityRequest);
        Client.Post(TellsAvailability(Available));
        await SettleAsync();
        Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(0, Client.Waiting);

        Clock.Advance(TimeSpan.FromSeconds(1));
        await Client.NextAsync(AvailabilityRequest);
        Assert.Equal(AttachmentStatus.Success, Program.AttachmentStatus);
        Clock.Advance(TimeSpan.FromSeconds(10));

        await Statuses.NextAsync(s => s == AttachmentStatus.NotAvailable);
        SkypeTransportException lost = await Assert.ThrowsAsync<SkypeTransportException>(() => Program.SendAsync("PING").InTime());
        Assert.Contains("40 s", lost.Message);
    }

    [Fact]
    public async Task Nobody_there_says_what_was_looked_for_and_what_to_do()
    {
        Task attaching = Program.AttachAsync();
        Clock.Advance(TimeSpan.FromSeconds(30));

        SkypeAttachException nobody = await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime());
        Assert.Equal(AttachFailure.NotRunning, nobody.Failure);
        Assert.Contains(AvailabilityRequest, nobody.Message);
        Assert.Contains("--macos", nobody.Message);
    }

    [Fact]
    public async Task A_client_that_starts_while_it_is_looked_for_is_given_a_second()
    {
        Task attaching = Program.AttachAsync();
        await Client.NextAsync(AvailabilityRequest);
        Clock.Advance(TimeSpan.FromSeconds(2));
        Client.Post(BecameAvailable);
        await Statuses.NextAsync(s => s == AttachmentStatus.Available);
        Assert.Equal(0, Client.Waiting);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Client.NextAsync(AttachRequest);
        Client.Post(ForReply("MyBot", 1));
        await AnswerAsync(1);

        await attaching.InTime();
    }

    [Fact]
    public async Task Nobody_signed_in_is_said_so()
    {
        await using Skype skype = Create(Centre, o => o with { AttachTimeout = TimeSpan.FromSeconds(1) });
        using var statuses = skype.AttachmentStatusChanged.Record();
        Task attaching = skype.AttachAsync();
        await Client.NextAsync(AvailabilityRequest);
        Client.Post(TellsAvailability(0));
        Assert.Equal(AttachmentStatus.NotAvailable, await statuses.NextAsync());
        Clock.Advance(TimeSpan.FromSeconds(1));

        SkypeAttachException nobody = await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime());
        Assert.Equal(AttachFailure.NotSignedIn, nobody.Failure);
        Assert.Contains("SKAvailabilityUpdate 0", nobody.Message);
    }

    [Theory]
    [InlineData(AvailabilityUpdate)]
    [InlineData(BecameAvailable)]
    public async Task Who_signs_in_while_it_waits_is_asked(string how)
    {
        Task attaching = Program.AttachAsync();
        await Client.NextAsync(AvailabilityRequest);
        Client.Post(TellsAvailability(0));
        Assert.Equal(AttachmentStatus.NotAvailable, await Statuses.NextAsync());
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Client.NextAsync(AvailabilityRequest);
        Client.Post(how, (AvailabilityKey, Available));
        await Client.NextAsync(AttachRequest);
        Client.Post(ForReply("MyBot", 3));
        await AnswerAsync(3);

        await attaching.InTime();
    }
}
