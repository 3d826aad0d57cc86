using System.Reflection;
using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator;
using Skype4Net.Tool.Emulating;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Tests;

/// <summary>What can be set up from C# can be set up in a world's file, and changed at the prompt.</summary>
public sealed class WorldTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_file_sets_up_all_that_an_account_has()
    {
        await using World world = await CreateAsync("""
            {
              "accounts": [
                {
                  "handle": "nora",
                  "contacts": ["ben", "+3725550100"], "profile": { "COUNTRY": "us", "LANGUAGES": "et en" },
                  "privileges": ["VOICEMAIL", "skypeout"], "number": "+3725550199",
                  "camera": false, "devices": ["Mic", "Speaker"], "settings": { "MUTE": "ON", "UI_LANGUAGE": "et" },
                  "silentMode": false, "smsFailure": "insufficientFunds"
                },
                { "handle": "ben", "contacts": [], "busy": true,
                    "faults": { "missingReceived": true, "dropNotifications": 1.0, "lists": "shuffled", "seed": 7 } }
              ],
              "network": { "smsPrice": 50, "firstId": 5000, "clientVersion": "3.8.0.188" }
            }
            """);
        EmulatedClient nora = world.Client("nora"), ben = world.Client("ben");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = nora.Transport }).InTime();

        Assert.Equal("3.8.0.188", await skype.Version);
        Assert.Equal(["echo123", "ben", "+3725550100"], (await skype.Contacts.Friends).Select(f => f.Handle));
        Assert.Equal((new NamedCode("us", "United States"), new NamedCode("et", "Estonian")),
            (await skype.CurrentUser.Country, await skype.CurrentUser.Language));
        Assert.Equal((true, true, true), (await skype.Privileges.Voicemail, await skype.Privileges.SkypeOut, await skype.Privileges.SkypeIn));
        Assert.Equal((true, "et"), (await skype.Settings.Mute, await skype.Settings.UILanguage));
        await skype.Settings.AudioIn.SetAsync("Mic");
        await Assert.ThrowsAsync<SkypeCommandException>(() => skype.Settings.AudioIn.SetAsync("Tin can"));
        Assert.Equal("SILENT_MODE OFF", await skype.SendAsync("SET SILENT_MODE ON").InTime());
        SmsMessage sms = await skype.Sms.CreateAsync(["+3725550100"]);
        Assert.InRange(sms.Id, 5000, 5999);
        Assert.Equal(50, await sms.Price);
        Assert.Equal(CallStatus.Busy, nora.Call(ben).Status);
        Assert.Equal(SmsFailureReason.InsufficientFunds, nora.NextSmsFailure);
        Assert.Equal((true, 1.0, ListOrder.Shuffled, 7),
            (ben.Faults.MissingReceived, ben.Faults.DropNotifications, ben.Faults.Lists, ben.Faults.Seed));
        ben.IsBusy = false;
        EmulatedCall call = nora.Call(ben);
        ben.CurrentCall!.Answer();
        Assert.Throws<InvalidOperationException>(() => call.ShowVideo());
    }

    [Fact]
    public async Task A_file_sets_up_how_long_things_take()
    {
        await using World world = await CreateAsync("""
            { "accounts": [ { "handle": "nora" }, { "handle": "ben" } ],
                "network": { "ringTime": 0.05, "greetingTime": 1, "voicemailLimit": 60, "callRate": 10, "seed": 2 } }
            """);
        var missed = new TaskCompletionSource();
        using IDisposable watch = world.Client("ben").CallChanged.Subscribe(call =>
        {
            if (call.Status == CallStatus.Missed)
                missed.TrySetResult();
        });

        world.Client("nora").Call("ben");

        await missed.Task.InTime();
    }

    [Theory]
    [InlineData("\"privileges\": [\"FLYING\"]", "There is no privilege FLYING")]
    [InlineData("\"settings\": { \"SHOESIZE\": \"44\" }", "There is no setting SHOESIZE")]
    [InlineData("\"faults\": { \"clumsiness\": 1 }", "\"clumsiness\" is no fault. There are: seed, ")]
    [InlineData("\"faults\": { \"missingReceived\": \"perhaps\" }", "\"perhaps\" is wrong for the fault missingReceived: give on or off.")]
    [InlineData("\"faults\": { \"dropNotifications\": \"often\" }", "give a number")]
    [InlineData("\"faults\": { \"lists\": \"sideways\" }", "give one of ")]
    [InlineData("\"smsFailure\": \"rain\"", "line 1")]
    public async Task What_cannot_be_is_told(string member, string said)
    {
        string file =
            _tool.Folder.Write("world.json", System.Text.Encoding.UTF8.GetBytes($$"""{ "accounts": [ { "handle": "nora", {{member}} } ] }"""));

        Assert.Equal(2, await _tool.RunAsync("emulate", file));

        Assert.Contains(said, _tool.Error.Text);
    }

    [Fact]
    public async Task A_version_that_is_none_is_told()
    {
        string file =
            _tool.Folder.Write("world.json", """{ "accounts": [ { "handle": "nora" } ], "network": { "clientVersion": "newest" } }"""u8.ToArray());

        Assert.Equal(2, await _tool.RunAsync("emulate", file));

        Assert.Contains("\"newest\" is no version", _tool.Error.Text);
    }

    [Fact]
    public async Task The_prompt_changes_what_an_account_has()
    {
        await using World world = await CreateAsync("""{ "accounts": [ { "handle": "nora" }, { "handle": "ben" } ] }""");
        await using var scene = new PromptContext(world, new Output.ResultWriter(_tool.Environment(), json: false));
        var prompt = new Prompt(scene, new Running.LineInput(TextReader.Null));
        EmulatedClient nora = world.Client("nora");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = nora.Transport }).InTime();

        await DoAsync("nora privilege voicemail");
        Assert.True(await skype.Privileges.Voicemail);
        await DoAsync("nora privilege voicemail off");
        Assert.False(await skype.Privileges.Voicemail.RefreshAsync());
        await DoAsync("nora number +3725550199");
        await DoAsync("+3725550100 call nora");
        Assert.Equal(CallType.IncomingPstn, nora.CurrentCall!.Type);
        await DoAsync("nora hangup");
        await DoAsync("nora contact +3725550100");
        Assert.Contains(await skype.Contacts.Friends, f => f.Handle == "+3725550100");
        await DoAsync("nora setting mute ON");
        Assert.True(await skype.Settings.Mute.RefreshAsync());
        await DoAsync("nora devices Mic, Speaker");
        await Assert.ThrowsAsync<SkypeCommandException>(() => skype.Settings.AudioIn.SetAsync("Tin can"));
        await DoAsync("nora window minimized");
        Assert.Equal(WindowState.Minimized, await skype.Client.WindowState.RefreshAsync());
        await DoAsync("nora silent off");
        Assert.False(nora.AllowsSilentMode);
        await DoAsync("nora smsfailure insufficientfunds");
        Assert.Equal(SmsFailureReason.InsufficientFunds, nora.NextSmsFailure);
        await DoAsync("nora fault missingReceived on");
        Assert.True(nora.Faults.MissingReceived);
        await DoAsync("nora fault none");
        Assert.False(nora.Faults.MissingReceived);
        await DoAsync("+3725550100 rejects calls");
        await DoAsync("+3725550100 rejects sms");
        EmulatedPhone phone = world.Network.Phone("+3725550100");
        Assert.Equal((true, SmsTargetStatus.DeliveryFailed), (phone.RejectsCalls, phone.SmsDelivery));
        await DoAsync("+3725550100 rejects sms off");
        Assert.Equal(SmsTargetStatus.DeliverySuccessful, phone.SmsDelivery);

        Task DoAsync(string line) => prompt.PerformAsync(line, default);
    }

    [Fact]
    public async Task The_prompt_does_what_a_person_does_with_chats_items_and_groups()
    {
        await using World world = await CreateAsync("""
            { "accounts": [ { "handle": "nora", "groups": { "Work": ["ben"] } }, { "handle": "ben" }, { "handle": "ida" } ] }
            """);
        await using var scene = new PromptContext(world, new Output.ResultWriter(_tool.Environment(), json: false));
        var prompt = new Prompt(scene, new Running.LineInput(TextReader.Null));
        EmulatedClient nora = world.Client("nora");
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { Transport = nora.Transport }).InTime();
        EmulatedChat chat = nora.CreateChat(world.Client("ben"), world.Client("ida"));
        nora.Say(chat, "welcome");

        await DoAsync($"nora role {chat.Name} ben listener");
        Assert.Throws<InvalidOperationException>(() => world.Client("ben").Say(chat, "may I?"));
        await DoAsync($"nora ban {chat.Name} ben");
        Assert.Equal(MyChatStatus.Banned,
            await (await Skype.AttachAsync(new SkypeOptions { Transport = world.Client("ben").Transport })).Chats.Get(chat.Name).MyStatus);
        await DoAsync($"nora blob {chat.Name}");
        Assert.Contains(nora.BlobOf(chat), _tool.Error.Text);
        await DoAsync($"ida history {chat.Name}");
        Assert.Contains("welcome", _tool.Error.Text);
        await skype.SendAsync("CREATE MENU_ITEM tidy CONTEXT contact CAPTION \"Tidy up\"").InTime();
        await skype.SendAsync("CREATE EVENT ring CAPTION \"Ring\" HINT \"x\"").InTime();
        using var lines = skype.Notifications.Record();
        await DoAsync("nora items");
        Assert.Contains("menu item tidy: Tidy up\nevent ring: Ring", _tool.Error.Text);
        await DoAsync("nora click tidy ben");
        await DoAsync("nora click ring");
        await DoAsync("nora select ben,ida");
        long work = (await skype.Groups.FindAsync("Work"))!.Id;
        await DoAsync($"nora group {work} off");
        string[] heard = [await lines.NextAsync(), await lines.NextAsync(), await lines.NextAsync(), await lines.NextAsync()];
        Assert.Equal(["MENU_ITEM tidy CLICKED ben CONTEXT CONTACT", "EVENT ring CLICKED", "CONTACTS FOCUSED ben, ida", $"GROUP {work} VISIBLE FALSE"],
            heard);

        Task DoAsync(string line) => prompt.PerformAsync(line, default);
    }

    [Fact]
    public async Task The_prompt_does_what_the_window_of_a_client_shows()
    {
        await using World world = await CreateAsync("""{ "accounts": [ { "handle": "nora" }, { "handle": "ben" }, { "handle": "ida" } ] }""");
        await using var scene = new PromptContext(world, new Output.ResultWriter(_tool.Environment(), json: false));
        var prompt = new Prompt(scene, new Running.LineInput(TextReader.Null));
        EmulatedClient nora = world.Client("nora"), ben = world.Client("ben");

        await DoAsync("nora newgroup Work mates");
        GroupView group = nora.View.Groups.Single(g => g.Name == "Work mates");
        await DoAsync($"nora addtogroup {group.Id} ben");
        await DoAsync($"nora renamegroup {group.Id} Friends of work");
        Assert.Equal(("Friends of work", "ben"), (nora.View.FindGroup(group.Id)!.Name, nora.View.FindGroup(group.Id)!.Members.Single()));
        await DoAsync("nora chat ben,ida Lunch");
        string chat = nora.View.Chats.Single(c => c.Topic == "Lunch").Name;
        await DoAsync($"nora emote {chat} waves");
        await DoAsync($"nora description {chat} where we eat");
        await DoAsync($"ben bookmark {chat}");
        Assert.Equal(("where we eat", true), (ben.View.FindChat(chat)!.Description, ben.View.FindChat(chat)!.IsBookmarked));
        await DoAsync("nora call ben");
        await DoAsync("ben answer");
        await DoAsync("nora transfer ida");
        await DoAsync("nora list chats");
        Assert.Contains($"{chat}  ", _tool.Error.Text);
        await DoAsync("nora list voicemails");
        Assert.Contains("no voicemails", _tool.Error.Text);
        await Assert.ThrowsAsync<UsageException>(() => DoAsync("nora list spoons"));

        Task DoAsync(string line) => prompt.PerformAsync(line, default);
    }

    [Fact]
    public void Every_switch_of_faults_has_its_name()
    {
        IEnumerable<string> switches = typeof(ClientFaults).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.SetMethod is { IsPublic: true }).Select(p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]);

        Assert.Equal(switches.Order(), FaultTable.Names.Order());
    }

    [Fact]
    public async Task The_log_has_the_lines_of_both_directions()
    {
        string log = _tool.Folder.At("emulator.log");
        Task<int> running = _tool.StartAsync("emulate", "--user", "nora", "--user", "ben", "--tcp", "0", "--verbose", "--log-file", log);
        int port = int.Parse((await _tool.Out.LineAsync(l => l.Contains("nora is served at"))).Split(':')[^1]);
        using ProxyClient old = await ProxyClient.ConnectAsync(port);
        await old.AskAsync("#1 PROTOCOL 8", l => l == "#1 PROTOCOL 8");
        await old.AskAsync("#2 SET PROFILE MOOD_TEXT hello", l => l == "USER nora MOOD_TEXT hello");

        _tool.In.Type("quit");
        Assert.Equal(0, await running.InTime());

        string[] lines = [.. File.ReadAllLines(log).Select(l => l[(l.IndexOf("nora", StringComparison.Ordinal) is >= 0 and var at ? at : 0)..])];
        string[] wanted = ["nora <- #2 SET PROFILE MOOD_TEXT hello", "nora -> #2 PROFILE MOOD_TEXT hello", "nora -> USER nora MOOD_TEXT hello"];
        Assert.Equal(wanted, lines.Where(wanted.Contains));
    }

    private async Task<World> CreateAsync(string content)
    {
        string file = _tool.Folder.Write("world.json", System.Text.Encoding.UTF8.GetBytes(content));
        return await World.CreateAsync(WorldFile.Read(file), TimeProvider.System, NullLoggerFactory.Instance, store: null, default);
    }
}
