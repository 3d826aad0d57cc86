using Skype4Net.Transports;
using Skype4Net.Transports.MacOS;
using static Skype4Net.Transports.MacOS.SkypeNotification;

namespace Skype4Net.Tests.Transports.MacOS;

/// <summary>How a program at a notification centre finds its client, is let in and says goodbye.</summary>
public sealed class MacOSClientTests : MacOSProgramTests
{
    [Fact]
    public async Task It_asks_who_is_there_then_to_be_let_in_and_says_goodbye()
    {
        Task attaching = Program.AttachAsync();
        CentreNotification looking = await Client.NextAsync(AvailabilityRequest);
        Assert.Null(looking.Object);
        Assert.Empty(looking.Values);
        Client.Post(TellsAvailability(1));
        CentreNotification asking = await Client.NextAsync(AttachRequest);
        Assert.Equal("MyBot", asking.Object);
        Assert.Empty(asking.Values);
        Client.Post(ForReply("MyBot", 3));

        CentreNotification protocol = await Client.NextAsync(Command);
        Assert.Equal(["SKYPE_API_CLIENT_ID=3", "SKYPE_API_CLIENT_NAME=MyBot", "SKYPE_API_COMMAND=#0 PROTOCOL 8"],
            protocol.Values.Select(v => $"{v.Key}={v.Value}").Order());
        Client.Post(Tells("#0 PROTOCOL 8", 3));
        await Client.NextAsync(Command);
        Client.Post(Tells("#1 CURRENTUSERHANDLE nora.lund", 3));
        await attaching.InTime();
        await Program.DisposeAsync();

        CentreNotification leaving = await Client.NextAsync(DetachRequest);
        Assert.Equal((3L, "MyBot"), (leaving.Number(ClientIdKey), leaving.Text(ClientNameKey)));
    }

    [Fact]
    public async Task Answers_to_others_and_answers_that_are_none_are_not_taken()
    {
        Task attaching = Program.AttachAsync();
        await Client.NextAsync(AvailabilityRequest);
        Client.Post(AvailabilityUpdate);
        Client.Post(AvailabilityUpdate, (AvailabilityKey, "7"));
        Client.Post(TellsAvailability(7));
        await Client.NextAsync(AttachRequest);

        Client.Post(ForReply("Other", 1));
        Client.Post(ForReply("mybot", 2));
        Client.Post(AttachResponse, (ResponseKey, 4L));
        Client.Post(AttachResponse, (ClientNameKey, 5L), (ResponseKey, 5L));
        Client.Post(AttachResponse, (ClientNameKey, "MyBot"));
        Client.Post(AttachResponse, (ClientNameKey, "MyBot"), (ResponseKey, "6"));
        Client.Post(ForReply("MyBot", -1));
        Client.Post(ForReply("MyBot", 999));
        Client.Post(ForReply("MyBot", 8));
        Client.Post(ForReply("MyBot", 9));

        Assert.Equal(8, (await Client.NextAsync(Command)).Number(ClientIdKey));
        Assert.False(attaching.IsCompleted);
    }

    [Fact]
    public async Task Lines_for_others_and_lines_that_are_none_are_not_taken()
    {
        await LetInAsync(3, before: Tells("USER anna MOOD_TEXT before", Everybody));

        Client.Post(Tells("USER anna MOOD_TEXT another's", 4));
        Client.Post(Tells("USER anna MOOD_TEXT nobody's", 0));
        Client.Post(Line, (LineKey, "USER anna MOOD_TEXT without id"));
        Client.Post(Line, (LineKey, "USER anna MOOD_TEXT with a text as id"), (ClientIdKey, "3"));
        Client.Post(Line, (ClientIdKey, 3L));
        Client.Post(Line, (LineKey, 5L), (ClientIdKey, 3L));
        Client.Post(Tells("", 3));
        Client.Post(Tells("USER anna MOOD_TEXT mine", 3));
        Client.Post(Tells("USER anna MOOD_TEXT everybody's", Everybody));
        Client.Post(Tells("USER anna MOOD_TEXT half \uD83D a pair", 3));

        Assert.Equal("USER anna MOOD_TEXT mine", await Lines.NextAsync(l => l.StartsWith("USER")));
        Assert.Equal("USER anna MOOD_TEXT everybody's", await Lines.NextAsync());
        Assert.Equal("USER anna MOOD_TEXT half \uFFFD a pair", await Lines.NextAsync());
    }

    [Fact]
    public async Task A_client_that_says_nothing_is_asking_its_user_and_may_take_its_time()
    {
        Task attaching = Program.AttachAsync();
        await Client.NextAsync(AvailabilityRequest);
        Client.Post(TellsAvailability(Available));
        await Client.NextAsync(AttachRequest);
        Clock.Advance(TimeSpan.FromMilliseconds(250));
        Assert.Equal(AttachmentStatus.PendingAuthorization, await Statuses.NextAsync());
        Clock.Advance(TimeSpan.FromMinutes(1));
        Client.Post(ForReply("MyBot", 3));
        await AnswerAsync(3);

        await attaching.InTime();
    }

    [Fact]
    public async Task Silence_may_be_a_refusal_and_ends_with_the_users_time()
    {
        await using Skype skype = Create(Centre, o => o with { FriendlyName = "Spy", AuthorizationTimeout = TimeSpan.FromMinutes(5) });
        Task attaching = skype.AttachAsync();
        await Client.NextAsync(AvailabilityRequest);
        Client.Post(TellsAvailability(Available));
        await Client.NextAsync(AttachRequest);
        Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(AttachFailure.Pending, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);
    }

    [Fact]
    public async Task Zero_is_a_refusal_before_and_after()
    {
        Task attaching = Program.AttachAsync();
        await Client.NextAsync(AvailabilityRequest);
        Client.Post(TellsAvailability(Available));
        await Client.NextAsync(AttachRequest);
        Client.Post(ForReply("MyBot", Refused));
        Assert.Equal(AttachFailure.Refused, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);
        await LetInAsync(3, looks: false);

        Client.Post(ForReply("MyBot", Refused));

        await Statuses.NextAsync(s => s == AttachmentStatus.Success);
        Assert.Equal(AttachmentStatus.Refused, await Statuses.NextAsync());
        await Assert.ThrowsAsync<SkypeTransportException>(() => Program.SendAsync("PING").InTime());
    }

    [Fact]
    public async Task Two_of_one_name_in_a_process_are_told_apart()
    {
        await using Skype second = Create(Centre);
        await LetInAsync(3);
        Task attaching = second.AttachAsync();
        await Client.NextAsync(AvailabilityRequest);
        Client.Post(TellsAvailability(Available));

        Assert.Equal("MyBot 2", (await Client.NextAsync(AttachRequest)).Object);
        Client.Post(ForReply("MyBot 2", 4));
        await AnswerAsync(4);
        await attaching.InTime();
        using var lines = second.Notifications.Record();
        Client.Post(Tells("USER anna MOOD_TEXT first", 3));
        Client.Post(Tells("USER anna MOOD_TEXT second", 4));
        Assert.Equal("USER anna MOOD_TEXT first", await Lines.NextAsync(l => l.StartsWith("USER")));
        Assert.Equal("USER anna MOOD_TEXT second", await lines.NextAsync(l => l.StartsWith("USER")));

        await second.DisposeAsync();
        Assert.Equal("MyBot 2", Centre.Programs.Reserve("MyBot"));
    }

    [Fact]
    public async Task One_of_the_same_name_in_another_process_does_not_take_over_who_is_attached()
    {
        await LetInAsync(3);
        await using Skype stranger = Create(Centre.OfAnotherProcess());
        Task attaching = stranger.AttachAsync();
        await Client.NextAsync(AvailabilityRequest);
        Client.Post(TellsAvailability(Available));
        Assert.Equal("MyBot", (await Client.NextAsync(AttachRequest)).Object);
        Client.Post(ForReply("MyBot", 4));
        await AnswerAsync(4);
        await attaching.InTime();

        Task<string> mine = Program.SendAsync("PING");
        CentreNotification ping = await Client.NextAsync(Command);
        Assert.Equal(3, ping.Number(ClientIdKey));
        Client.Post(Tells($"{ping.Text(CommandKey)!.Split(' ')[0]} PONG", 3));
        Assert.Equal("PONG", await mine.InTime());
    }

    [Fact]
    public async Task Elsewhere_than_on_a_Mac_it_says_so()
    {
        Assert.IsType<MacOSTransport>(SkypeTransport.Parse("macOS"));
        if (OperatingSystem.IsMacOS())
            return;
        await using Skype skype = Skype.Create(new SkypeOptions { Transport = "macos" });

        SkypeAttachException no = await Assert.ThrowsAsync<SkypeAttachException>(() => skype.AttachAsync().InTime());

        Assert.Equal(AttachFailure.NoTransport, no.Failure);
        Assert.Contains("macOS only", no.Message);
    }
}
