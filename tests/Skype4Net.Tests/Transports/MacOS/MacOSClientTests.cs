using Skype4Net.Transports;
using Skype4Net.Transports.MacOS;
using static Skype4Net.Transports.MacOS.SkypeNotification;

namespace Skype4Net.Tests.Transports.MacOS;

/// <summary>A program at a notification centre, with the part of the Skype client played by the test.</summary>
public sealed class MacOSClientTests : IAsyncLifetime
{
    private readonly SimulatedCentre _centre = new();
    private readonly ManualTimeProvider _clock = new();
    private readonly Eavesdropper _client;
    private readonly Skype _skype;
    private readonly Recorder<string> _lines;
    private readonly Recorder<AttachmentStatus> _statuses;

    public MacOSClientTests()
    {
        _client = new Eavesdropper(_centre, OfPrograms);
        _skype = Create(_centre);
        _lines = _skype.Notifications.Record();
        _statuses = _skype.AttachmentStatusChanged.Record();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _skype.DisposeAsync();
        _client.Dispose();
    }

    [Fact]
    public async Task It_asks_who_is_there_then_to_be_let_in_and_says_goodbye()
    {
        Task attaching = _skype.AttachAsync();
        CentreNotification looking = await _client.NextAsync(AvailabilityRequest);
        Assert.Null(looking.Object);
        Assert.Empty(looking.Values);
        _client.Post(TellsAvailability(1));
        CentreNotification asking = await _client.NextAsync(AttachRequest);
        Assert.Equal("MyBot", asking.Object);
        Assert.Empty(asking.Values);
        _client.Post(ForReply("MyBot", 3));

        CentreNotification protocol = await _client.NextAsync(Command);
        Assert.Equal(["SKYPE_API_CLIENT_ID=3", "SKYPE_API_CLIENT_NAME=MyBot", "SKYPE_API_COMMAND=#0 PROTOCOL 8"],
            protocol.Values.Select(v => $"{v.Key}={v.Value}").Order());
        _client.Post(Tells("#0 PROTOCOL 8", 3));
        await _client.NextAsync(Command);
        _client.Post(Tells("#1 CURRENTUSERHANDLE nora.lund", 3));
        await attaching.InTime();
        await _skype.DisposeAsync();

        CentreNotification leaving = await _client.NextAsync(DetachRequest);
        Assert.Equal((3L, "MyBot"), (leaving.Number(ClientIdKey), leaving.Text(ClientNameKey)));
    }

    [Fact]
    public async Task Answers_to_others_and_answers_that_are_none_are_not_taken()
    {
        Task attaching = _skype.AttachAsync();
        await _client.NextAsync(AvailabilityRequest);
        _client.Post(AvailabilityUpdate);
        _client.Post(AvailabilityUpdate, (AvailabilityKey, "7"));
        _client.Post(TellsAvailability(7));
        await _client.NextAsync(AttachRequest);

        _client.Post(ForReply("Other", 1));
        _client.Post(ForReply("mybot", 2));
        _client.Post(AttachResponse, (ResponseKey, 4L));
        _client.Post(AttachResponse, (ClientNameKey, 5L), (ResponseKey, 5L));
        _client.Post(AttachResponse, (ClientNameKey, "MyBot"));
        _client.Post(AttachResponse, (ClientNameKey, "MyBot"), (ResponseKey, "6"));
        _client.Post(ForReply("MyBot", -1));
        _client.Post(ForReply("MyBot", 999));
        _client.Post(ForReply("MyBot", 8));
        _client.Post(ForReply("MyBot", 9));

        Assert.Equal(8, (await _client.NextAsync(Command)).Number(ClientIdKey));
        Assert.False(attaching.IsCompleted);
    }

    [Fact]
    public async Task Lines_for_others_and_lines_that_are_none_are_not_taken()
    {
        await LetInAsync(3, before: Tells("USER anna MOOD_TEXT before", Everybody));

        _client.Post(Tells("USER anna MOOD_TEXT another's", 4));
        _client.Post(Tells("USER anna MOOD_TEXT nobody's", 0));
        _client.Post(Line, (LineKey, "USER anna MOOD_TEXT without id"));
        _client.Post(Line, (LineKey, "USER anna MOOD_TEXT with a text as id"), (ClientIdKey, "3"));
        _client.Post(Line, (ClientIdKey, 3L));
        _client.Post(Line, (LineKey, 5L), (ClientIdKey, 3L));
        _client.Post(Tells("", 3));
        _client.Post(Tells("USER anna MOOD_TEXT mine", 3));
        _client.Post(Tells("USER anna MOOD_TEXT everybody's", Everybody));
        _client.Post(Tells("USER anna MOOD_TEXT half \uD83D a pair", 3));

        Assert.Equal("USER anna MOOD_TEXT mine", await _lines.NextAsync(l => l.StartsWith("USER")));
        Assert.Equal("USER anna MOOD_TEXT everybody's", await _lines.NextAsync());
        Assert.Equal("USER anna MOOD_TEXT half \uFFFD a pair", await _lines.NextAsync());
    }

    [Fact]
    public async Task A_client_that_says_nothing_is_asking_its_user_and_may_take_its_time()
    {
        Task attaching = _skype.AttachAsync();
        await _client.NextAsync(AvailabilityRequest);
        _client.Post(TellsAvailability(Available));
        await _client.NextAsync(AttachRequest);
        _clock.Advance(TimeSpan.FromMilliseconds(250));
        Assert.Equal(AttachmentStatus.PendingAuthorization, await _statuses.NextAsync());
        _clock.Advance(TimeSpan.FromMinutes(1));
        _client.Post(ForReply("MyBot", 3));
        await AnswerAsync(3);

        await attaching.InTime();
    }

    [Fact]
    public async Task Silence_may_be_a_refusal_and_ends_with_the_users_time()
    {
        await using Skype skype = Create(_centre, o => o with { FriendlyName = "Spy", AuthorizationTimeout = TimeSpan.FromMinutes(5) });
        Task attaching = skype.AttachAsync();
        await _client.NextAsync(AvailabilityRequest);
        _client.Post(TellsAvailability(Available));
        await _client.NextAsync(AttachRequest);
        _clock.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal(AttachFailure.Pending, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);
    }

    [Fact]
    public async Task Zero_is_a_refusal_before_and_after()
    {
        Task attaching = _skype.AttachAsync();
        await _client.NextAsync(AvailabilityRequest);
        _client.Post(TellsAvailability(Available));
        await _client.NextAsync(AttachRequest);
        _client.Post(ForReply("MyBot", Refused));
        Assert.Equal(AttachFailure.Refused, (await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime())).Failure);
        await LetInAsync(3, looks: false);

        _client.Post(ForReply("MyBot", Refused));

        await _statuses.NextAsync(s => s == AttachmentStatus.Success);
        Assert.Equal(AttachmentStatus.Refused, await _statuses.NextAsync());
        await Assert.ThrowsAsync<SkypeTransportException>(() => _skype.SendAsync("PING").InTime());
    }

    [Theory]
    [InlineData(WillQuit, null)]
    [InlineData(AccountDidLogOut, null)]
    [InlineData(AvailabilityUpdate, 0L)]
    public async Task A_client_that_goes_fails_what_waits_and_is_asked_again_when_it_is_back(string how, long? availability)
    {
        await LetInAsync(3);
        using var back = _skype.Reattached.Record();
        Task<string> waiting = _skype.SendAsync("GET SKYPEVERSION");
        await _client.NextAsync(Command);

        _client.Post(how, availability is { } value ? [(AvailabilityKey, (object)value)] : []);
        await Assert.ThrowsAsync<SkypeTransportException>(() => waiting.InTime());
        await _statuses.NextAsync(s => s == AttachmentStatus.NotAvailable);
        _client.Post(Tells("USER anna MOOD_TEXT late", 3));
        _client.Post(BecameAvailable);
        Assert.Equal(AttachmentStatus.Available, await _statuses.NextAsync());
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("MyBot", (await _client.NextAsync(AttachRequest)).Object);
        _client.Post(ForReply("MyBot", 4));
        await AnswerAsync(4);

        await back.NextAsync();
        _client.Post(Tells("USER anna MOOD_TEXT new", 4));
        Assert.Equal("USER anna MOOD_TEXT new", await _lines.NextAsync(l => l.StartsWith("USER")));
    }

    [Fact]
    public async Task A_client_that_starts_again_without_having_quit_is_asked_again()
    {
        await LetInAsync(3);
        Task<string> waiting = _skype.SendAsync("GET SKYPEVERSION");
        await _client.NextAsync(Command);

        _client.Post(BecameAvailable);

        await Assert.ThrowsAsync<SkypeTransportException>(() => waiting.InTime());
        await _statuses.NextAsync(s => s == AttachmentStatus.Available);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await _client.NextAsync(AttachRequest);
    }

    [Fact]
    public async Task A_client_that_is_silent_is_asked_whether_it_is_there_and_lost_if_it_is_not()
    {
        await LetInAsync(3);
        _clock.Advance(TimeSpan.FromSeconds(30));
        await _client.NextAsync(AvailabilityRequest);
        _client.Post(TellsAvailability(Available));
        await SettleAsync();
        _clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(0, _client.Waiting);

        _clock.Advance(TimeSpan.FromSeconds(1));
        await _client.NextAsync(AvailabilityRequest);
        Assert.Equal(AttachmentStatus.Success, _skype.AttachmentStatus);
        _clock.Advance(TimeSpan.FromSeconds(10));

        await _statuses.NextAsync(s => s == AttachmentStatus.NotAvailable);
        SkypeTransportException lost = await Assert.ThrowsAsync<SkypeTransportException>(() => _skype.SendAsync("PING").InTime());
        Assert.Contains("40 s", lost.Message);
    }

    [Fact]
    public async Task Nobody_there_says_what_was_looked_for_and_what_to_do()
    {
        Task attaching = _skype.AttachAsync();
        _clock.Advance(TimeSpan.FromSeconds(30));

        SkypeAttachException nobody = await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime());
        Assert.Equal(AttachFailure.NotRunning, nobody.Failure);
        Assert.Contains(AvailabilityRequest, nobody.Message);
        Assert.Contains("--macos", nobody.Message);
    }

    [Fact]
    public async Task A_client_that_starts_while_it_is_looked_for_is_given_a_second()
    {
        Task attaching = _skype.AttachAsync();
        await _client.NextAsync(AvailabilityRequest);
        _clock.Advance(TimeSpan.FromSeconds(2));
        _client.Post(BecameAvailable);
        await _statuses.NextAsync(s => s == AttachmentStatus.Available);
        Assert.Equal(0, _client.Waiting);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await _client.NextAsync(AttachRequest);
        _client.Post(ForReply("MyBot", 1));
        await AnswerAsync(1);

        await attaching.InTime();
    }

    [Fact]
    public async Task Nobody_signed_in_is_said_so()
    {
        await using Skype skype = Create(_centre, o => o with { AttachTimeout = TimeSpan.FromSeconds(1) });
        using var statuses = skype.AttachmentStatusChanged.Record();
        Task attaching = skype.AttachAsync();
        await _client.NextAsync(AvailabilityRequest);
        _client.Post(TellsAvailability(0));
        Assert.Equal(AttachmentStatus.NotAvailable, await statuses.NextAsync());
        _clock.Advance(TimeSpan.FromSeconds(1));

        SkypeAttachException nobody = await Assert.ThrowsAsync<SkypeAttachException>(() => attaching.InTime());
        Assert.Equal(AttachFailure.NotSignedIn, nobody.Failure);
        Assert.Contains("SKAvailabilityUpdate 0", nobody.Message);
    }

    [Theory]
    [InlineData(AvailabilityUpdate)]
    [InlineData(BecameAvailable)]
    public async Task Who_signs_in_while_it_waits_is_asked(string how)
    {
        Task attaching = _skype.AttachAsync();
        await _client.NextAsync(AvailabilityRequest);
        _client.Post(TellsAvailability(0));
        Assert.Equal(AttachmentStatus.NotAvailable, await _statuses.NextAsync());
        _clock.Advance(TimeSpan.FromSeconds(1));
        await _client.NextAsync(AvailabilityRequest);
        _client.Post(how, (AvailabilityKey, Available));
        await _client.NextAsync(AttachRequest);
        _client.Post(ForReply("MyBot", 3));
        await AnswerAsync(3);

        await attaching.InTime();
    }

    [Fact]
    public async Task Two_of_one_name_in_a_process_are_told_apart()
    {
        await using Skype second = Create(_centre);
        await LetInAsync(3);
        Task attaching = second.AttachAsync();
        await _client.NextAsync(AvailabilityRequest);
        _client.Post(TellsAvailability(Available));

        Assert.Equal("MyBot 2", (await _client.NextAsync(AttachRequest)).Object);
        _client.Post(ForReply("MyBot 2", 4));
        await AnswerAsync(4);
        await attaching.InTime();
        using var lines = second.Notifications.Record();
        _client.Post(Tells("USER anna MOOD_TEXT first", 3));
        _client.Post(Tells("USER anna MOOD_TEXT second", 4));
        Assert.Equal("USER anna MOOD_TEXT first", await _lines.NextAsync(l => l.StartsWith("USER")));
        Assert.Equal("USER anna MOOD_TEXT second", await lines.NextAsync(l => l.StartsWith("USER")));

        await second.DisposeAsync();
        Assert.Equal("MyBot 2", _centre.Programs.Reserve("MyBot"));
    }

    [Fact]
    public async Task One_of_the_same_name_in_another_process_does_not_take_over_who_is_attached()
    {
        await LetInAsync(3);
        await using Skype stranger = Create(_centre.OfAnotherProcess());
        Task attaching = stranger.AttachAsync();
        await _client.NextAsync(AvailabilityRequest);
        _client.Post(TellsAvailability(Available));
        Assert.Equal("MyBot", (await _client.NextAsync(AttachRequest)).Object);
        _client.Post(ForReply("MyBot", 4));
        await AnswerAsync(4);
        await attaching.InTime();

        Task<string> mine = _skype.SendAsync("PING");
        CentreNotification ping = await _client.NextAsync(Command);
        Assert.Equal(3, ping.Number(ClientIdKey));
        _client.Post(Tells($"{ping.Text(CommandKey)!.Split(' ')[0]} PONG", 3));
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

    private Skype Create(INotificationCentre centre, Func<SkypeOptions, SkypeOptions>? change = null)
    {
        var options = new SkypeOptions { FriendlyName = "MyBot", Transport = new MacOSTransport(centre), TimeProvider = _clock };
        return Skype.Create(change?.Invoke(options) ?? options);
    }

    private async Task LetInAsync(long id, bool looks = true, CentreNotification? before = null)
    {
        Task attaching = _skype.AttachAsync();
        if (looks)
        {
            await _client.NextAsync(AvailabilityRequest);
            _client.Post(TellsAvailability(Available));
        }

        await _client.NextAsync(AttachRequest);
        if (before is not null)
            _client.Post(before);
        _client.Post(ForReply("MyBot", id));
        await AnswerAsync(id);
        await attaching.InTime();
    }

    /// <summary>Answers what is asked after a program was let in.</summary>
    private async Task AnswerAsync(long id)
    {
        foreach (string answer in new[] { "PROTOCOL 8", "CURRENTUSERHANDLE nora.lund" })
        {
            string command = (await _client.NextAsync(Command)).Text(CommandKey)!;
            _client.Post(Tells($"{command.Split(' ')[0]} {answer}", id));
        }
    }

    /// <summary>Waits until the program has heard everything posted so far.</summary>
    private async Task SettleAsync()
    {
        _client.Post(Tells("CONNSTATUS ONLINE", Everybody));
        await _lines.NextAsync(l => l == "CONNSTATUS ONLINE");
    }
}
