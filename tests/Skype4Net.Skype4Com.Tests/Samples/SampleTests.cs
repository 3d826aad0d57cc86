using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>The samples in the manner of the time, as programs of their own that attach to an emulated client elsewhere.</summary>
public sealed class SampleTests : IAsyncLifetime
{
    private readonly SkypeNetwork _network = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();
    private TcpHost _host = null!;
    private EmulatedClient _me = null!;
    private EmulatedClient _anna = null!;

    public Task InitializeAsync()
    {
        _me = _network.LogIn("me", "My Self");
        _anna = _network.LogIn("anna", "Anna B.");
        _network.MakeContacts(_me, _anna);
        _host = TcpHost.Start(_me, new TcpHostOptions { Port = 0, Password = "secret", FilesFolder = _folder.FullName });
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _network.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ConsoleBot_answers_commands()
    {
        using RunningProgram bot = Start("ConsoleBot");
        await bot.LineAsync(l => l == "Bot of me. Enter ends.");

        Assert.Equal("Hello, Anna B.!", await AnswerToAsync("!hello"));
        Assert.Equal("I have 2 friends.", await AnswerToAsync("!friends"));
        Assert.Equal("You are Online.", await AnswerToAsync("!status"));
        Assert.Equal("Sorry, I do not know \"dance\".", await AnswerToAsync("!dance"));
        bot.Write("");

        Assert.Equal(0, await bot.EndAsync());
    }

    [Fact]
    public async Task CallControl_plays_records_holds_and_ends_a_call()
    {
        string toPlay = Path.Combine(_folder.FullName, "greeting.wav"), toRecord = Path.Combine(_folder.FullName, "answer.wav");
        WavFile.Write(toPlay, new byte[3200]);
        using RunningProgram program = Start("CallControl", "anna", toPlay, toRecord);

        // The event may come before the call has returned.
        await program.LineAsync(l => l is "Calling anna" or "Ringing");
        await program.LineAsync(l => l is "Calling anna" or "Ringing");

        _anna.CurrentCall!.Answer();

        await program.LineAsync(l => l == "Playing greeting.wav, recording answer.wav");
        await program.LineAsync(l => l == "Held by you");
        await program.LineAsync(l => l == "Finished");
        Assert.Equal(0, await program.EndAsync());
    }

    [Fact]
    public async Task SmsAlert_sends_and_tells_what_goes_wrong()
    {
        _me.SetCredit(10);
        EmulatedPhone phone = _network.Phone("+3725550100");
        using RunningProgram sent = Start("SmsAlert", "+3725550100", "The disk is full");
        await sent.LineAsync(l => l == "To +3725550100 in 1 part(s)");
        await sent.LineAsync(l => l == "Sent");
        Assert.Equal(0, await sent.EndAsync());
        Assert.Equal(["The disk is full"], phone.Messages);

        using RunningProgram wrong = Start("SmsAlert", "not a number", "The disk is full");
        await wrong.LineAsync(l => l == "Error 0x80070057");
        Assert.Equal(1, await wrong.EndAsync());
    }

    [Fact]
    public async Task MockedSkype_needs_no_client_for_its_tests_and_runs_with_one()
    {
        using RunningProgram mocked = Start("MockedSkype");
        await mocked.LineAsync(l => l == "ben: Good morning from mock");
        await mocked.LineAsync(l => l == "Passed");
        Assert.Equal(0, await mocked.EndAsync());

        using RunningProgram real = Start("MockedSkype", "real");
        await real.LineAsync(l => l == "Greeted 2");
        Assert.Equal(0, await real.EndAsync());
        Assert.Equal(["Good morning from me"], _anna.GetMessages(_me).Select(m => m.Text));
    }

    [Fact]
    public async Task A_program_finds_an_emulated_client_of_its_own_by_the_environment_variable()
    {
        using RunningProgram program = RunningProgram.ForSkype4Com("samples/Skype4Com/MockedSkype", "emulator", "real");

        await program.LineAsync(l => l == "Greeted 4");
        Assert.Equal(0, await program.EndAsync());
    }

    [Fact]
    public async Task A_transport_that_is_none_is_said_to_be_none()
    {
        using RunningProgram program = RunningProgram.ForSkype4Com("samples/Skype4Com/SmsAlert", "pigeon", "+3725550100", "hello");

        await program.LineAsync(l => l == "Error 0x80070057");
        Assert.Equal(1, await program.EndAsync());
    }

    private RunningProgram Start(string sample, params string[] arguments)
        => RunningProgram.ForSkype4Com($"samples/Skype4Com/{sample}", $"tcp://:secret@127.0.0.1:{_host.EndPoint.Port}", arguments);

    private async Task<string> AnswerToAsync(string said)
    {
        Task<ChatEntry> heard = _anna.WaitForMessageAsync(m => m.From == "me");
        _anna.Say(_me, said);
        return (await heard.InTime()).Text;
    }
}
