using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Emulating;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Tests;

/// <summary>Single faults, passwords, sound and new installations, in a world's file and at the prompt.</summary>
public sealed class WorldLifeTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_file_plans_what_goes_wrong_with_single_commands()
    {
        await using World world = await CreateAsync("""
            { "accounts": [ { "handle": "nora", "plannedFaults": [
                { "command": "GET USER", "error": "clientNotConnected" },
                { "command": "GET PROFILE", "reply": "never" },
                { "number": 12, "error": 73 } ] } ] }
            """);
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = world.Client("nora").Transport }).InTime();

        // The first ones were said to attach.
        Assert.Single(await AskAsync("GET SKYPEVERSION", 12), error => error == SkypeError.TooManyParticipants);
        Assert.Equal(SkypeError.ClientNotConnected, (await AskAsync("GET USER nora FULLNAME", 1))[0]);
        Task never = skype.SendAsync("GET PROFILE FULLNAME");
        Assert.StartsWith("PROFILE FULLNAME", await skype.SendAsync("GET PROFILE FULLNAME").InTime());
        Assert.False(never.IsCompleted);
        Assert.Equal(default(SkypeError), (await AskAsync("GET USER nora FULLNAME", 1))[0]);

        async Task<SkypeError[]> AskAsync(string command, int times)
        {
            var errors = new SkypeError[times];
            for (int i = 0; i < times; i++)
            {
                try
                {
                    await skype.SendAsync(command).InTime();
                }
                catch (SkypeCommandException exception)
                {
                    errors[i] = exception.Error;
                }
            }

            return errors;
        }
    }

    [Theory]
    [InlineData("""{ "command": "GET USER" }""")]
    [InlineData("""{ "error": 73 }""")]
    [InlineData("""{ "error": 73, "command": "GET USER", "number": 2 }""")]
    [InlineData("""{ "reply": "late", "number": 2 }""")]
    [InlineData("""{ "reply": "late", "error": 73, "command": "GET USER" }""")]
    public async Task A_planned_fault_that_cannot_be_is_told(string planned)
    {
        string file = _tool.Folder
            .Write("world.json", System.Text.Encoding.UTF8
            .GetBytes($$"""{ "accounts": [ { "handle": "nora", "plannedFaults": [ {{planned}} ] } ] }"""));

        Assert.Equal(2, await _tool.RunAsync("emulate", file));

        Assert.Contains("a planned fault has an \"error\"", _tool.Error.Text);
    }

    [Fact]
    public async Task The_prompt_plans_what_goes_wrong_with_single_commands()
    {
        await using World world = await CreateAsync("""{ "accounts": [ { "handle": "nora" }, { "handle": "ben" } ] }""");
        await using var scene = new PromptContext(world, new Output.ResultWriter(_tool.Environment(), json: false));
        var prompt = new Prompt(scene, new Running.LineInput(TextReader.Null));
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = world.Client("nora").Transport }).InTime();

        await prompt.PerformAsync("nora failcommand 73 GET USER ben", default);
        Assert.StartsWith("USER nora", await skype.SendAsync("GET USER nora FULLNAME").InTime());
        Assert.Equal((SkypeError)73, (await Assert.ThrowsAsync<SkypeCommandException>(() => skype.SendAsync("GET USER ben FULLNAME"))).Error);
        Assert.StartsWith("USER ben", await skype.SendAsync("GET USER ben FULLNAME").InTime());
        await prompt.PerformAsync("nora failcommand InternalError 2", default);
        await skype.SendAsync("GET SKYPEVERSION").InTime();
        Assert.Equal(SkypeError.InternalError, (await Assert.ThrowsAsync<SkypeCommandException>(() => skype.SendAsync("GET SKYPEVERSION"))).Error);
        await prompt.PerformAsync("nora nextreply wrongid", default);
        await prompt.PerformAsync("nora nextreply never get userstatus", default);
        using var lines = skype.Notifications.Record();
        Task lost = skype.SendAsync("GET SKYPEVERSION"), never = skype.SendAsync("GET USERSTATUS");
        Assert.Contains("SKYPEVERSION", await lines.NextAsync());
        Assert.StartsWith("CONNSTATUS", await skype.SendAsync("GET CONNSTATUS").InTime());
        Assert.Equal((false, false), (lost.IsCompleted, never.IsCompleted));
        await Assert.ThrowsAsync<UsageException>(() => prompt.PerformAsync("nora failcommand rain 1", default));
        await Assert.ThrowsAsync<UsageException>(() => prompt.PerformAsync("nora nextreply sideways", default));
    }

    [Fact]
    public async Task Who_has_a_password_signs_in_with_it()
    {
        await using World world =
            await CreateAsync("""{ "accounts": [ { "handle": "nora", "password": "secret", "signedIn": false }, { "handle": "ben" } ] }""");
        await using var scene = new PromptContext(world, new Output.ResultWriter(_tool.Environment(), json: false));
        var prompt = new Prompt(scene, new Running.LineInput(new StringReader("nora login guess\nnora login\n")));
        Assert.Equal(OnlineStatus.Offline, await StatusAsync());

        await prompt.RunAsync(default);

        Assert.Contains("The password of \"nora\" is wrong.", _tool.Error.Text);
        Assert.DoesNotContain("secret", _tool.Error.Text + _tool.Out.Text);
        Assert.Equal(OnlineStatus.Offline, await StatusAsync());
        await prompt.PerformAsync("nora login secret", default);
        Assert.Equal(OnlineStatus.Online, await StatusAsync());
        await prompt.PerformAsync("ben logout", default);
        await prompt.PerformAsync("ben login", default);
        await prompt.PerformAsync("ben -> nora: hello", default);
        Assert.Equal("hello", world.Client("nora").GetMessages(world.Client("ben"))[^1].Text);

        async Task<OnlineStatus> StatusAsync()
        {
            await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = world.Client("ben").Transport });
            return await skype.User("nora").OnlineStatus;
        }
    }

    [Fact]
    public async Task At_the_prompt_people_speak_and_install_anew()
    {
        await using World world = await CreateAsync("""{ "accounts": [ { "handle": "nora", "credit": 5 }, { "handle": "ben" } ] }""");
        await using var scene = new PromptContext(world, new Output.ResultWriter(_tool.Environment(), json: false));
        var prompt = new Prompt(scene, new Running.LineInput(TextReader.Null));
        EmulatedClient nora = world.Client("nora"), ben = world.Client("ben");
        byte[] sound = [1, 2, 3, 4];
        string wav = _tool.Folder.At("hello.wav");
        WavFile.Write(wav, sound);
        var heard = new List<byte>();

        await DoAsync("nora call ben", "ben answer");
        nora.CurrentCall!.SoundReceived += samples => heard.AddRange(samples.ToArray());
        await DoAsync($"ben speak {wav}");
        Assert.Equal(sound, heard);
        await DoAsync("nora hangup", "nora call +3725550100", "+3725550100 answer", $"nora speak {wav}");
        Assert.Equal(sound, world.Network.Phone("+3725550100").SoundReceived);
        heard.Clear();
        nora.CurrentCall!.SoundReceived += samples => heard.AddRange(samples.ToArray());
        await DoAsync($"+3725550100 speak {wav}");
        Assert.Equal(sound, heard);

        await DoAsync("ben -> nora: hello");
        await Assert.ThrowsAsync<InvalidOperationException>(() => DoAsync("nora reinstall"));
        await DoAsync("nora exit", "nora reinstall", "nora restart");
        Assert.Empty(nora.GetMessages(ben));

        async Task DoAsync(params string[] lines)
        {
            foreach (string line in lines)
                await prompt.PerformAsync(line, default);
        }
    }

    private async Task<World> CreateAsync(string content)
    {
        string file = _tool.Folder.Write("world.json", System.Text.Encoding.UTF8.GetBytes(content));
        return await World.CreateAsync(WorldFile.Read(file), TimeProvider.System, NullLoggerFactory.Instance, store: null, default);
    }
}
