using Skype4Net.Emulator;
using Skype4Net.Emulator.Testing;
using global::AnsweringMachine;

namespace Skype4Net.Samples.Servers.AnsweringMachine;

/// <summary>Calls that nobody answers but the machine, under a clock of the test's.</summary>
public sealed class MachineTests : IAsyncLifetime
{
    private readonly BotWorld _world = new(new BotWorldOptions { BotHandle = "machine", BotName = "", RealTimeLimit = TimeSpan.FromSeconds(60) });
    private readonly TemporaryFolder _folder = new();
    private readonly Lines _told = new();
    private EmulatedClient _anna = null!, _boss = null!;
    private EmulatedPhone _phone = null!;
    private ISkype _skype = null!;
    private Machine _machine = null!;
    private Recorder<CallInputStatusChanged> _playing = null!;

    private EmulatedClient Client => _world.Bot;

    public async Task InitializeAsync()
    {
        _anna = _world.Network.LogIn("anna", "Anna B.");
        _boss = _world.Network.LogIn("boss");
        _world.Network.MakeContacts(_anna, Client);
        _world.Network.MakeContacts(_boss, Client);
        Client.SetNumber("+3725550199");
        _phone = _world.Network.Phone("+3725550100");
        _skype = await Skype.AttachAsync(_world.Options with { FriendlyName = "AnsweringMachine" }).InTime();
        _playing = _skype.Calls.InputStatusChanged.Record();
        _machine = new Machine(_skype, new MachineSettings { Folder = _folder.At("messages"), Owner = "boss" }, _world.Clock, _told.Notify);
        await _machine.StartAsync().InTime();
    }

    public async Task DisposeAsync()
    {
        await _machine.DisposeAsync();
        _playing.Dispose();
        await _skype.DisposeAsync();
        await _world.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task It_answers_when_it_has_rung_long_enough()
    {
        EmulatedCall call = _anna.Call(Client);
        await _told.NextAsync("anna calls");

        await _world.AdvanceAsync(TimeSpan.FromSeconds(14));
        Assert.Equal(CallStatus.Ringing, call.Status);
        await _world.AdvanceAsync(TimeSpan.FromSeconds(1));

        await _told.NextAsync("anna is answered");
        Assert.Equal(CallStatus.InProgress, call.Status);
    }

    [Fact]
    public async Task What_rings_when_it_is_started_is_answered_once()
    {
        await _machine.DisposeAsync();
        _anna.Call(Client);

        await using var late = new Machine(_skype, new MachineSettings { Folder = _folder.At("messages") }, _world.Clock, _told.Notify);
        await late.StartAsync().InTime();

        await AnsweredAsync("anna");
        _anna.CurrentCall!.HangUp();
        await _told.NextAsync("is gone");
        Assert.Single(_told.All, l => l.Contains("anna calls"));
    }

    [Fact]
    public async Task A_call_that_somebody_answers_is_left_alone()
    {
        EmulatedCall call = _anna.Call(Client);
        await _told.NextAsync("anna calls");

        Client.CurrentCall!.Answer();

        await _told.NextAsync("answered by somebody else, or gave up");
        await _world.AdvanceAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(CallStatus.InProgress, call.Status);
        Assert.DoesNotContain(_told.All, l => l.Contains("is answered"));
    }

    [Fact]
    public async Task A_message_is_recorded_and_the_owner_hears_of_it()
    {
        byte[] sound = new byte[3 * WavFile.BytesPerSecond];
        new Random(1).NextBytes(sound);
        Task<ChatEntry> note = _boss.WaitForMessageAsync(m => m.From == "machine");
        await CallAsync();

        _phone.Press("1");
        await PlayedAsync();
        await _told.NextAsync("speaks");
        _phone.Speak(sound);
        _phone.Press("#");

        await _told.NextAsync("left 3.0 s");
        string file = Assert.Single(Directory.GetFiles(_folder.At("messages"), "*.wav"));
        Assert.Equal(sound, WavFile.Read(file));
        Assert.Contains(_phone.Number, Path.GetFileName(file));
        Assert.Equal($"+3725550100 left a message of 3.0 s: {file}", (await note.InTime()).Text);
        await PlayedAsync();
        await _told.NextAsync("hears the menu");
    }

    [Fact]
    public async Task A_caller_who_hangs_up_has_left_his_message_too()
    {
        byte[] sound = new byte[WavFile.BytesPerSecond];
        await CallAsync();
        _phone.Press("1");
        await PlayedAsync();
        await _told.NextAsync("speaks");

        _phone.Speak(sound);
        _phone.HangUp();

        await _told.NextAsync("left 1.0 s");
        await _told.NextAsync("is gone");
    }

    [Fact]
    public async Task A_caller_who_hangs_up_while_the_client_is_slow_to_tell_it_is_gone_without_an_error()
    {
        await CallAsync();
        BeSlowToTell();
        _phone.HangUp();

        await _world.AdvanceAsync(TimeSpan.FromSeconds(10));
        await _told.NextAsync("hears the menu");
        await _world.AdvanceAsync(TimeSpan.FromSeconds(10));

        await _told.NextAsync("is gone");
        Assert.DoesNotContain(_told.All, line => line.Contains("ERROR"));
    }

    [Fact]
    public async Task Who_hangs_up_before_the_recording_begins_has_said_nothing()
    {
        await CallAsync();
        _phone.Press("1");
        await _playing.NextAsync(p => p.IsActive);
        BeSlowToTell();
        _phone.HangUp();

        await _world.AdvanceAsync(TimeSpan.FromSeconds(5));
        await _told.NextAsync("speaks");
        await _world.AdvanceAsync(TimeSpan.FromSeconds(10));

        await _told.NextAsync("said nothing");
        await _told.NextAsync("is gone");
        Assert.Empty(Directory.GetFiles(_folder.At("messages"), "*.wav"));
    }

    [Fact]
    public async Task A_message_ends_at_its_limit()
    {
        await CallAsync();
        _phone.Press("1");
        await PlayedAsync();
        await _told.NextAsync("speaks");
        _phone.Speak(new byte[WavFile.BytesPerSecond]);

        await _world.AdvanceAsync(TimeSpan.FromMinutes(2));

        await _told.NextAsync("left 120.0 s");
    }

    [Fact]
    public async Task Silence_is_no_message()
    {
        await CallAsync();
        _phone.Press("1");
        await PlayedAsync();
        await _told.NextAsync("speaks");

        _phone.Press("#");

        await _told.NextAsync("said nothing");
        Assert.Empty(Directory.GetFiles(_folder.At("messages"), "*.wav"));
    }

    [Fact]
    public async Task The_status_is_told_by_tones_and_to_who_has_a_chat_in_words()
    {
        Client.SetStatus(UserStatus.Away);
        Task<ChatEntry> words = _anna.WaitForMessageAsync(m => m.From == "machine");
        EmulatedCall call = _anna.Call(Client);
        await AnsweredAsync("anna");

        call.Press("2");

        Assert.Equal("We are away. Please leave a message.", (await words.InTime()).Text);
        await PlayedAsync();
        await PlayedAsync();
        await _told.NextAsync("hears the menu");
        call.Press("9");
        await PlayedAsync();
        await _told.NextAsync("anna is gone");
        Assert.Equal(CallStatus.Finished, call.Status);
    }

    [Fact]
    public async Task The_caller_hears_the_greeting_whole_and_who_presses_nothing_is_let_go()
    {
        await CallAsync();
        Assert.Equal(WavFile.Read(_folder.At("messages/prompts/greeting.wav")), _phone.SoundReceived);

        for (int i = 0; i < 2; i++)
        {
            await _world.AdvanceAsync(TimeSpan.FromSeconds(10));
            await PlayedAsync();
            await _told.NextAsync("hears the menu");
        }

        await _world.AdvanceAsync(TimeSpan.FromSeconds(10));
        await PlayedAsync();
        await _told.NextAsync("is gone");
        Assert.False(_phone.IsInCall);
    }

    [Fact]
    public async Task The_next_caller_waits_for_his_turn()
    {
        await CallAsync();
        EmulatedCall second = _anna.Call(Client);

        _phone.HangUp();
        await _told.NextAsync("is gone");
        await _told.NextAsync("anna calls");
        await _world.AdvanceAsync(TimeSpan.FromSeconds(15));

        await _told.NextAsync("anna is answered");
        Assert.Equal(CallStatus.InProgress, second.Status);
    }

    [Fact]
    public void A_prompt_of_the_wrong_kind_is_told_at_the_start()
    {
        _folder.Make("prompts");
        _folder.Write("prompts/menu.wav", [1, 2, 3]);

        Assert.Contains("menu.wav is no WAV file", Assert.Throws<InvalidDataException>(() => new Prompts(_folder.At("prompts"))).Message);
    }

    /// <summary>What happens at the client from now on is told 12 seconds later; commands are answered at once.</summary>
    private void BeSlowToTell() => (Client.Faults.Delay, Client.Faults.DelayNotifications) = (TimeSpan.FromSeconds(12), 1);

    /// <summary>The telephone calls, is answered and has heard the greeting.</summary>
    private async Task CallAsync()
    {
        _phone.Call(Client);
        await AnsweredAsync(_phone.Number);
    }

    private async Task AnsweredAsync(string caller)
    {
        await _told.NextAsync($"{caller} calls");
        await _world.AdvanceAsync(TimeSpan.FromSeconds(15));
        await _told.NextAsync($"{caller} is answered");
        await PlayedAsync();
        await _told.NextAsync($"{caller} hears the menu");
    }

    /// <summary>A prompt begins, and the clock goes on to its end, no further.</summary>
    private async Task PlayedAsync()
    {
        await _playing.NextAsync(p => p.IsActive);
        await _world.ExpectAsync("the prompt ends", () => !_playing.IsEmpty, TimeSpan.FromSeconds(1));
    }
}
