using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <content>What older wrappers never had.</content>
public abstract partial class BehaviourSuite
{
    [SkippableFact]
    public async Task The_sound_of_a_call_is_read_and_written_as_streams()
    {
        Call call = await TalkAsync();
        EmulatedCall annas = Anna.CurrentCall!;
        var heard = new TaskCompletionSource<byte[]>();
        var sound = new List<byte>();
        annas.SoundReceived += samples =>
        {
            sound.AddRange(samples.Span);
            if (sound.Count >= 6400)
                heard.TrySetResult([.. sound]);
        };
        byte[] hers = Sound(1, 6400), mine = Sound(2, 6400);
        using var active = Skype.Calls.InputStatusChanged.Record();

        await using CallAudio audio = await call.OpenAudioAsync(new CallAudioOptions { CaptureMicrophone = true }).InTime();
        Assert.True((await active.NextAsync()).IsActive);
        annas.Speak(hers);
        Bot.CurrentCall!.Speak(mine);
        await audio.Sent!.WriteAsync(mine);
        byte[] received = new byte[6400], captured = new byte[6400];
        await audio.Received!.ReadExactlyAsync(received).AsTask().InTime();
        await audio.Microphone!.ReadExactlyAsync(captured).AsTask().InTime();

        Assert.Equal(hers, received);
        Assert.Equal(mine, captured);
        Assert.Equal(mine, await heard.Task.InTime());
        CallDevices output = await call.Output;
        Assert.Equal("default", output.SoundCard);
        Assert.NotNull(output.Port);
        annas.HangUp();
        Assert.Equal(0, await audio.Received.ReadAsync(new byte[1]).AsTask().InTime());
    }

    [SkippableFact]
    public async Task Devices_of_others_are_left_alone_and_given_back()
    {
        using var folder = new TemporaryFolder();
        Call call = await TalkAsync();
        var file = new CallDevices { SoundCard = "default", File = folder.At("other.wav") };
        await call.Output.SetAsync(file);

        await using (CallAudio audio = await call.OpenAudioAsync(new CallAudioOptions { Send = false }).InTime())
        {
            CallDevices both = await call.Output;
            Assert.Equal(file.File, both.File);
            Assert.NotNull(both.Port);
        }

        Assert.Equal(file, await call.Output);
        await call.HangUpAsync();
        SkypeCommandException over = await Assert.ThrowsAsync<SkypeCommandException>(() => call.OpenAudioAsync(new CallAudioOptions { OpenTimeout = TimeSpan.FromMinutes(10) }).InTime());
        Assert.Equal(SkypeError.UnableToAlterInputOutput, over.Error);
    }

    [SkippableFact]
    public async Task A_call_is_recorded_to_files_of_one_length()
    {
        using var folder = new TemporaryFolder();
        Call call = await TalkAsync();
        EmulatedCall annas = Anna.CurrentCall!;
        byte[] hers = Sound(3, 3200), mine = Sound(4, 1600);

        await using CallRecording recording = await call.RecordAsync(folder.At("anna.wav"), folder.At("me.wav")).InTime();
        annas.Speak(hers);
        Bot.CurrentCall!.Speak(mine);
        annas.HangUp();
        await recording.Completion.InTime();

        Assert.Equal(hers, WavFile.Read(folder.At("anna.wav")));
        Assert.Equal([.. mine, .. new byte[1600]], WavFile.Read(folder.At("me.wav")));
    }

    [SkippableFact]
    public async Task A_recording_that_is_ended_has_what_was_said_last()
    {
        using var folder = new TemporaryFolder();
        Call call = await TalkAsync();
        byte[] hers = Sound(6, 3_200_000);

        CallRecording recording = await call.RecordAsync(folder.At("anna.wav")).InTime();
        Anna.CurrentCall!.Speak(hers);
        await recording.DisposeAsync().AsTask().InTime();

        Assert.Equal(hers.Length, WavFile.Read(folder.At("anna.wav")).Length);
        Assert.Equal(CallStatus.InProgress, await call.Status);
    }

    [SkippableFact]
    public async Task A_file_is_played_to_the_other_side()
    {
        using var folder = new TemporaryFolder();
        Call call = await TalkAsync();
        var sound = new List<byte>();
        Anna.CurrentCall!.SoundReceived += samples => sound.AddRange(samples.Span);
        byte[] greeting = Sound(7, 3200);
        WavFile.Write(folder.At("greeting.wav"), greeting);

        await call.PlayAsync(folder.At("greeting.wav")).InTime();

        Assert.Equal(greeting, sound);
        Assert.Equal(CallDevices.None, await call.Input);
        using var impatient = new CancellationTokenSource();
        WavFile.Write(folder.At("long.wav"), Sound(8, 60 * WavFile.BytesPerSecond));
        using var active = Skype.Calls.InputStatusChanged.Record();
        Task playing = call.PlayAsync(folder.At("long.wav"), impatient.Token);
        await active.NextAsync(a => a.IsActive);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => playing.InTime());
        Assert.Equal(CallDevices.None, await call.Input);
        Task unheard = call.PlayAsync(folder.At("long.wav"));
        await active.NextAsync(a => a.IsActive);
        Anna.CurrentCall!.HangUp();
        await unheard.InTime();
        await Assert.ThrowsAsync<InvalidDataException>(() => call.PlayAsync(folder.Write("no.wav", [1, 2, 3])));
    }

    [SkippableFact]
    public async Task Playing_into_a_call_that_is_over_ends_at_once_and_its_recording_is_empty()
    {
        using var folder = new TemporaryFolder();
        Call call = await TalkAsync();
        WavFile.Write(folder.At("greeting.wav"), Sound(7, 3200));
        Anna.CurrentCall!.HangUp();
        await call.WhenOverAsync().InTime();

        await call.PlayAsync(folder.At("greeting.wav")).InTime();
        await using CallRecording recording = await call.RecordAsync(folder.At("anna.wav"), folder.At("me.wav")).InTime();
        await recording.Completion.InTime();

        Assert.Empty(WavFile.Read(folder.At("anna.wav")));
        Assert.Empty(WavFile.Read(folder.At("me.wav")));
    }

    [SkippableFact]
    public async Task The_call_test_service_plays_back_what_it_hears()
    {
        Call call = await Skype.Calls.PlaceAsync("echo123");
        await call.Status.WhenAsync(s => s == CallStatus.InProgress).InTime();
        await using CallAudio audio = await call.OpenAudioAsync().InTime();
        byte[] said = Sound(5, 3200), heard = new byte[3200];

        await audio.Sent!.WriteAsync(said);
        await audio.Received!.ReadExactlyAsync(heard).AsTask().InTime();

        Assert.Equal(said, heard);
    }

    [SkippableFact]
    public async Task A_message_tells_whether_it_was_delivered()
    {
        Chat chat = await Skype.Chats.WithAsync("anna");
        Assert.Equal(DeliveryOutcome.Sent, (await (await chat.SendAsync("hi")).Delivery.InTime()).Outcome);

        Anna.GoOffline();
        await using ISkype impatient = await AttachAsync(o => o with { DeliveryTimeout = TimeSpan.FromMilliseconds(50), FriendlyName = "impatient" });
        Bot.GoOffline();
        ChatMessage stuck = await impatient.Chats.Get(chat.Name).SendAsync("anybody?");
        MessageDelivery late = await stuck.Delivery.InTime();
        Assert.Equal(DeliveryOutcome.TimedOut, late.Outcome);
        Assert.Contains("offline", late.Reason);
    }

    [SkippableFact]
    public async Task A_history_is_told_in_order_with_everything_in_the_cache()
    {
        for (int i = 0; i < 120; i++)
            Anna.Say(Bot, $"message {i}");
        Chat chat = await Skype.Chats.WithAsync("anna");

        var bodies = new List<string>();
        await foreach (ChatMessage message in chat.History())
        {
            Assert.True(message.Body.TryGetCached(out string body));
            Assert.True(message.Type.TryGetCached(out _));
            bodies.Add(body);
        }

        Assert.Equal(Enumerable.Range(0, 120).Reverse().Select(i => $"message {i}"), bodies);
        await foreach (ChatMessage first in chat.History(HistoryOrder.OldestFirst))
        {
            Assert.Equal("message 0", await first.Body);
            break;
        }

        await foreach (ChatMessage _ in chat.History(since: DateTimeOffset.UtcNow.AddDays(1)))
            Assert.Fail("Nothing was said tomorrow.");
    }

    [SkippableFact]
    public async Task Chosen_properties_of_many_objects_are_loaded_at_once()
    {
        for (int i = 0; i < 20; i++)
            Network.MakeContacts(Network.LogIn($"friend{i}", $"Friend {i}"), Bot);
        IReadOnlyList<User> friends = await Skype.Contacts.Friends;

        Assert.Equal(0, await friends.PrefetchAsync(f => [f.FullName, f.OnlineStatus, f.MoodText], window: 7));

        Assert.All(friends, f => Assert.True(f.FullName.TryGetCached(out _) && f.OnlineStatus.TryGetCached(out _)));
        ChatMessage[] none = [Skype.Chats.GetMessage(999_999)];
        Assert.Equal(1, await none.PrefetchAsync(m => [m.Body]));
    }

    [SkippableFact]
    public async Task Typing_is_told_both_ways()
    {
        await using ISkype annas = await Skype4Net.Skype.AttachAsync(new SkypeOptions { Transport = Anna.Transport, FriendlyName = "a" });
        await using TypingNotifier mine = await Skype.Applications.StartTypingAsync();
        Assert.False(await mine.SendAsync("anna", TypingState.Typing).InTime());
        await using TypingNotifier hers = await annas.Applications.StartTypingAsync();
        using var atHers = hers.Changed.Record();
        using var atMine = mine.Changed.Record();

        Assert.True(await mine.SendAsync("anna", TypingState.Typing).InTime());
        Assert.Equal(new TypingChanged(annas.User("bot"), TypingState.Typing), await atHers.NextAsync());
        Assert.True(await hers.SendAsync("bot", TypingState.Typed).InTime());
        Assert.Equal(TypingState.Typed, (await atMine.NextAsync()).State);
    }

    [SkippableFact]
    public async Task A_cloud_chat_is_told_apart_and_says_why_it_fails()
    {
        Chat cloud = Skype.Chats.Get("19:1234567890abcdef1234567890abcdef@thread.skype");
        Assert.Equal(ChatKind.Cloud, cloud.Kind);
        Assert.Equal(ChatKind.Dialog, (await Skype.Chats.WithAsync("anna")).Kind);
        Assert.Equal(ChatKind.Group, (await Skype.Chats.CreateAsync(["anna", "echo123"])).Kind);

        SkypeCommandException read = await Assert.ThrowsAsync<SkypeCommandException>(async () => await cloud.Topic);
        Assert.Equal(SkypeError.InvalidChatName, read.Error);
        Assert.Contains("Microsoft", read.Message);
        SkypeCommandException sent = await Assert.ThrowsAsync<SkypeCommandException>(() => cloud.SendAsync("hi"));
        Assert.Equal(SkypeError.UnknownChatName, sent.Error);
    }

    [SkippableFact]
    public async Task One_property_that_fails_does_not_ruin_an_event()
    {
        using var received = Skype.Chats.MessageReceived.Record();
        Bot.Faults.ChatsAreCloudChats = true;

        Anna.Say(Bot, "still heard");

        ChatMessage message = await received.NextAsync();
        Assert.Equal("still heard", await message.Body);
        Assert.Equal("anna", await message.SenderHandle);
        await Assert.ThrowsAsync<SkypeCommandException>(async () => await (await message.Chat)!.Topic);
    }

    [SkippableFact]
    public async Task Handlers_are_methods_to_override()
    {
        var handlers = new Handlers();
        using IDisposable use = Skype.Use(handlers);

        Anna.Say(Bot, "hello");
        Assert.Equal("message hello", await handlers.Happened.NextAsync());
        Anna.SetStatus(UserStatus.Away);
        Assert.Equal("anna is Away", await handlers.Happened.NextAsync());
        await Assert.ThrowsAsync<SkypeCommandException>(() => Skype.SendAsync("NONSENSE"));
        Assert.Equal("failed 2 NONSENSE", await handlers.Happened.NextAsync());
        Anna.Call(Bot);
        Assert.Equal("call from anna", await handlers.Happened.NextAsync());
        use.Dispose();
        Anna.Say(Bot, "unheard");
        await SettleAsync();
        Assert.True(handlers.Happened.IsEmpty);
    }

    private static byte[] Sound(int seed, int bytes)
    {
        byte[] sound = new byte[bytes];
        new Random(seed).NextBytes(sound);
        return sound;
    }

    private sealed class Handlers : SkypeEventHandler
    {
        private readonly System.Reactive.Subjects.ReplaySubject<string> _happened = new();

        public Handlers() => Happened = _happened.Record();

        public Recorder<string> Happened { get; }

        public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default)
            => _happened.OnNext($"message {await message.Body}");

        public override ValueTask OnOnlineStatusChangedAsync(OnlineStatusChanged change, CancellationToken cancellationToken = default)
        {
            _happened.OnNext($"{change.User} is {change.Status}");
            return default;
        }

        public override ValueTask OnCommandFailedAsync(CommandFailure failure, CancellationToken cancellationToken = default)
        {
            _happened.OnNext($"failed {failure.Code} {failure.Command}");
            return default;
        }

        public override async ValueTask OnIncomingCallAsync(Call call, CancellationToken cancellationToken = default)
            => _happened.OnNext($"call from {await call.Partner}");
    }
}
