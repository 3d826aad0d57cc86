using System.Globalization;
using Skype4Net.Emulator;
using CallRecorderOfSample = global::CallRecorder.Recorder;

namespace Skype4Net.Samples.Servers.CallRecorder;

public sealed class RecorderTests : IAsyncLifetime
{
    private readonly ManualTimeProvider _clock = new();
    private readonly TemporaryFolder _folder = new();
    private readonly Lines _told = new();
    private SkypeNetwork _network = null!;
    private EmulatedClient _mine = null!, _anna = null!;
    private ISkype _skype = null!;
    private CallRecorderOfSample? _recorder;

    private string Time => _clock.GetLocalNow().ToString("yyyy-MM-dd HH.mm.ss", CultureInfo.InvariantCulture);

    public async Task InitializeAsync()
    {
        _network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = _clock });
        _mine = _network.LogIn("me");
        _anna = _network.LogIn("anna", "Anna B.");
        _network.MakeContacts(_anna, _mine);
        _skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "CallRecorder", Transport = _mine.Transport, TimeProvider = _clock })
            .InTime();
    }

    public async Task DisposeAsync()
    {
        if (_recorder is not null)
            await _recorder.DisposeAsync();
        await _skype.DisposeAsync();
        await _network.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Both_sides_are_recorded_and_the_files_named_by_time_and_partner()
    {
        await StartAsync();
        EmulatedCall call = _anna.Call(_mine);
        _mine.CurrentCall!.Answer();
        await _told.NextAsync("recording");

        call.Speak(Sound(1, 6400));
        _mine.CurrentCall!.Speak(Sound(2, 3200));
        call.HangUp();

        Assert.Equal($"recorded {Time} anna: 0.2 s", await _told.NextAsync("recorded"));
        Assert.Equal(Sound(1, 6400), WavFile.Read(_folder.At($"calls/{Time} anna.wav")));
        Assert.Equal([.. Sound(2, 3200), .. new byte[3200]], WavFile.Read(_folder.At($"calls/{Time} anna (me).wav")));
    }

    [Fact]
    public async Task A_call_that_was_under_way_is_recorded_from_then_on()
    {
        EmulatedCall call = _anna.Call(_mine);
        _mine.CurrentCall!.Answer();
        await StartAsync();
        await _told.NextAsync("recording");

        call.Speak(Sound(3, 6400));
        call.HangUp();

        await _told.NextAsync("recorded");
        Assert.Equal(Sound(3, 6400), WavFile.Read(_folder.At($"calls/{Time} anna.wav")));
    }

    [Fact]
    public async Task A_call_that_is_held_and_resumed_stays_one_recording()
    {
        await StartAsync();
        EmulatedCall call = _anna.Call(_mine);
        _mine.CurrentCall!.Answer();
        await _told.NextAsync("recording");

        call.Speak(Sound(4, 3200));
        _mine.CurrentCall!.Hold();
        _mine.CurrentCall!.Resume();
        call.Speak(Sound(5, 3200));
        call.HangUp();

        await _told.NextAsync("recorded");
        Assert.Equal([.. Sound(4, 3200), .. Sound(5, 3200)], WavFile.Read(_folder.At($"calls/{Time} anna.wav")));
        Assert.Equal(2, Directory.GetFiles(_folder.At("calls")).Length);
    }

    [Fact]
    public async Task Two_calls_of_one_second_have_files_of_their_own()
    {
        await StartAsync();
        for (int i = 0; i < 2; i++)
        {
            EmulatedCall call = _anna.Call(_mine);
            _mine.CurrentCall!.Answer();
            await _told.NextAsync("recording");
            call.HangUp();
            await _told.NextAsync("recorded");
        }

        Assert.True(File.Exists(_folder.At($"calls/{Time} anna 2.wav")));
        Assert.Equal(4, Directory.GetFiles(_folder.At("calls")).Length);
    }

    [Fact]
    public async Task The_partner_is_told_when_the_settings_say_so_and_a_telephone_is_not()
    {
        Task<ChatEntry> heard = _anna.WaitForMessageAsync(m => m.From == "me");
        _mine.SetNumber("+3725550199");
        await StartAsync("This call is recorded.");
        EmulatedCall call = _anna.Call(_mine);
        _mine.CurrentCall!.Answer();

        Assert.Equal("This call is recorded.", (await heard.InTime()).Text);
        await _told.NextAsync("recording");
        call.HangUp();
        await _told.NextAsync("recorded");
        EmulatedPhone phone = _network.Phone("+3725550100");
        phone.Call(_mine);
        _mine.CurrentCall!.Answer();
        Assert.Contains("+3725550100", await _told.NextAsync("recording"));
    }

    [Fact]
    public async Task A_recorder_that_ends_leaves_whole_files_and_the_call_goes_on()
    {
        await StartAsync();
        EmulatedCall call = _anna.Call(_mine);
        _mine.CurrentCall!.Answer();
        await _told.NextAsync("recording");
        call.Speak(Sound(6, 320_000));

        await _recorder!.DisposeAsync().AsTask().InTime();

        Assert.Equal(Sound(6, 320_000), WavFile.Read(_folder.At($"calls/{Time} anna.wav")));
        Assert.Equal(CallStatus.InProgress, call.Status);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told_and_the_next_call_is_recorded()
    {
        await StartAsync();
        Directory.Delete(_folder.At("calls"));
        EmulatedCall first = _anna.Call(_mine);
        _mine.CurrentCall!.Answer();
        await _told.NextAsync("is not recorded");
        first.HangUp();
        _folder.Make("calls");

        _anna.Call(_mine);
        _mine.CurrentCall!.Answer();

        await _told.NextAsync("recording");
    }

    [Fact]
    public async Task A_call_that_is_over_before_it_could_be_recorded_is_told_at_once()
    {
        _anna.MessageReceived.Subscribe(_ => _anna.CurrentCall!.HangUp());
        await StartAsync("This call is recorded.");
        _anna.Call(_mine);

        _mine.CurrentCall!.Answer();

        await _told.NextAsync("is not recorded");
    }

    private async Task StartAsync(string notice = "")
    {
        _recorder = new CallRecorderOfSample(_skype, _folder.At("calls"), notice, _clock, _told.Notify);
        await _recorder.StartAsync().InTime();
    }

    private static byte[] Sound(int seed, int bytes)
    {
        byte[] sound = new byte[bytes];
        new Random(seed).NextBytes(sound);
        return sound;
    }
}
