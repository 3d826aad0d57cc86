using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>What is heard and said in a call, as streams and files. Written once and run over every transport.</summary>
public abstract class CallSoundBehaviour<TTransport> : SkypeWorld<TTransport>
    where TTransport : BehaviourTransport, new()
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
        SkypeCommandException over = await Assert.ThrowsAsync<SkypeCommandException>(
            () => call.OpenAudioAsync(new CallAudioOptions { OpenTimeout = TimeSpan.FromMinutes(10) }).InTime());
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

    private static byte[] Sound(int seed, int bytes)
    {
        byte[] sound = new byte[bytes];
        new Random(seed).NextBytes(sound);
        return sound;
    }
}
