using Skype4Net.Emulator;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Testing;

/// <summary>Files that people send to the bot and get from it, and what they hear of it in calls.</summary>
public sealed class FilesAndSoundTests : IAsyncDisposable
{
    private readonly BotWorld _world = new(new BotWorldOptions { RealTimeLimit = Eventually.Limit });
    private readonly TemporaryFolder _folder = new();

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_bot_takes_one_file_and_turns_another_down()
    {
        await using ISkype skype = await _world.AttachAsync();
        using IDisposable bot = skype.FileTransfers.StatusChanged.Handle(async change =>
        {
            if (change.Status != FileTransferStatus.New)
                return;
            if (await change.Transfer.FileSize < 1000)
                await change.Transfer.AcceptAsync(_folder.Make("in"));
            else
                await change.Transfer.CancelAsync();
        });
        Conversation anna = _world.With("anna");

        await anna.OfferFileAsync("plan.txt", "the plan"u8.ToArray());
        await anna.ExpectFileAcceptedAsync();
        await anna.OfferFileAsync("film.avi", new byte[1000]);
        await anna.ExpectFileRefusedAsync();

        Assert.Equal("the plan", await File.ReadAllTextAsync(_folder.At("in/plan.txt")));
        ConversationException refused = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectFileAcceptedAsync());
        Assert.Equal("The file film.avi of anna is Cancelled and not taken by the bot.", refused.Problem);
        await Assert.ThrowsAsync<ArgumentException>(() => anna.OfferFileAsync("../plan.txt", []));
    }

    [Fact]
    public async Task A_file_that_the_bot_leaves_alone_fails_the_expectation()
    {
        await using ISkype skype = await _world.AttachAsync();
        Conversation anna = _world.With("anna");
        await Assert.ThrowsAsync<InvalidOperationException>(() => anna.ExpectFileAcceptedAsync());
        await anna.OfferFileAsync("plan.txt", [1]);

        ConversationException failure = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectFileAcceptedAsync());

        Assert.Equal("It did not come true within 00:00:05 that the bot takes plan.txt; it is WaitingForAccept.", failure.Problem);
        Assert.Contains("anna offers the file plan.txt", failure.Transcript);
    }

    [Fact]
    public async Task Files_of_the_bot_come_one_after_the_other_with_what_is_in_them()
    {
        await using ISkype skype = await _world.AttachAsync();
        Conversation anna = _world.With("anna");
        byte[] content = new byte[100_000];
        new Random(1).NextBytes(content);
        await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectFileAsync());
        await skype.FileTransfers.SendAsync("anna", _folder.Write("report.pdf", content));
        await skype.FileTransfers.SendAsync("anna", _folder.Write("notes.txt", [1]));

        ReceivedTestFile report = await anna.ExpectFileAsync("*.pdf");
        ConversationException other = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectFileAsync("*.pdf"));
        EmulatedFile notes = await anna.ExpectFileOfferAsync();
        notes.Cancel();

        Assert.Equal("report.pdf", report.Name);
        Assert.Equal(content, report.Content.ToArray());
        Assert.Equal("The bot offers anna the file \"notes.txt\", and expected was \"*.pdf\".", other.Problem);
        Assert.Equal("notes.txt", notes.Name);
    }

    [Fact]
    public async Task What_the_bot_plays_is_heard_at_its_pace()
    {
        await using ISkype skype = await _world.AttachAsync();
        byte[] greeting = Sound(1, tenths: 6), goodbye = Sound(2, tenths: 2);
        WavFile.Write(_folder.At("greeting.wav"), greeting);
        WavFile.Write(_folder.At("goodbye.wav"), goodbye);
        using IDisposable keys = skype.Calls.DtmfReceived.Handle(async pressed =>
        {
            await pressed.Call.PlayAsync(_folder.At("goodbye.wav"));
            await pressed.Call.HangUpAsync();
        });
        using IDisposable bot = skype.Calls.Incoming.Handle(async call =>
        {
            await call.AnswerAsync();
            await call.Status.WhenAsync(s => s == CallStatus.InProgress);
            await call.PlayAsync(_folder.At("greeting.wav"));
        });
        Conversation anna = _world.With("anna");
        await Assert.ThrowsAsync<InvalidOperationException>(() => anna.PressAsync("1"));
        await anna.CallAsync();
        await anna.ExpectCallAnsweredAsync();
        DateTimeOffset before = _world.Clock.GetUtcNow();

        Assert.Equal(greeting[..6400], await anna.ExpectHeardAsync(TimeSpan.FromSeconds(0.2)));
        await anna.ExpectHeardAsync(greeting.AsMemory(6400));
        Assert.InRange(_world.Clock.GetUtcNow() - before, TimeSpan.FromSeconds(0.59), TimeSpan.FromSeconds(0.61));
        ConversationException nothing = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectHeardAsync(TimeSpan.FromSeconds(1)));
        Assert.Equal("anna heard 0.0 s of the bot within 00:00:06, and expected 1.0 s.", nothing.Problem);
        await anna.PressAsync("9");
        await _world.AdvanceAsync(TimeSpan.FromSeconds(0.2));
        ConversationException other = await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectHeardAsync(greeting.AsMemory(0, 3200)));
        await anna.ExpectHeardAsync(goodbye);
        await anna.ExpectCallEndedAsync();

        Assert.Equal("anna heard another sound than expected, from 0.0 s on.", other.Problem);
    }

    [Fact]
    public async Task What_people_say_is_recorded_and_a_telephone_hears_the_bot()
    {
        await using ISkype skype = await _world.AttachAsync();
        byte[] echo = Sound(3, tenths: 2);
        WavFile.Write(_folder.At("echo.wav"), echo);
        _world.Bot.SetNumber("+3725550199");
        using IDisposable bot = skype.Calls.Incoming.Handle(async call =>
        {
            await call.AnswerAsync();
            await call.Status.WhenAsync(s => s == CallStatus.InProgress);
            await call.PlayAsync(_folder.At("echo.wav"));
        });
        PhoneLine office = _world.Phone("+3725550100");

        await office.CallAsync();

        await office.ExpectHeardAsync(echo);
        office.Phone.HangUp();
        await _world.SettleAsync();
        await _world.With("anna").CallAsync();
        await _world.With("anna").ExpectCallAnsweredAsync();
        var said = new List<byte>();
        _world.Bot.CurrentCall!.SoundReceived += samples => said.AddRange(samples.Span);
        await _world.With("anna").SpeakAsync(echo);
        await _world.With("anna").HangUpAsync();
        await _world.With("anna").ExpectCallEndedAsync();
        Assert.Equal(echo, said);
    }

    private static byte[] Sound(int seed, int tenths)
    {
        byte[] sound = new byte[tenths * WavFile.BytesPerSecond / 10];
        new Random(seed).NextBytes(sound);
        return sound;
    }
}
