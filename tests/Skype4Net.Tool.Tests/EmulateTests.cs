using System.Text.Json;
using Skype4Net.Emulator;
using Skype4Net.Tool.Emulating;
using Skype4Net.Tool.Output;
using Skype4Net.Tool.Running;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Tests;

public sealed class EmulateTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_world_from_a_file_is_served_and_can_be_asked()
    {
        string file = World("""
            // Two people and a telephone.
            {
              "accounts": [
                {
                  "handle": "nora", "fullName": "Nora Lund", "mood": "busy", "status": "dnd", "credit": 4.5,
                  "groups": { "Work": ["ben"] }, "profile": { "CITY": "Tallinn" }, "serve": ["tcp:0"],
                },
                { "handle": "ben", "contacts": [] },
                { "handle": "ida", "contacts": [] }
              ],
              "phones": [ { "number": "+3725550100", "rejectsSms": true } ]
            }
            """);
        Task<int> running = _tool.StartAsync("emulate", file);
        string address = (await _tool.Out.LineAsync(l => l.Contains("nora is served at"))).Split(' ')[^1];
        Assert.Equal("ready: nora, ben, ida", await _tool.Out.LineAsync(_ => true));

        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Visitor", Transport = address }).InTime();
        Assert.Equal("[nora] \"Visitor\" is attached over tcp", await _tool.Out.LineAsync(_ => true));
        Assert.Equal(("Nora Lund", "busy", "Tallinn"), (await skype.Profile.FullName, await skype.Profile.MoodText, await skype.Profile.City));
        Assert.Equal(4.5m, await skype.Profile.Balance);
        Assert.Equal(UserStatus.DoNotDisturb, await skype.UserStatus);
        Assert.Equal(["ben", "echo123", "ida"], (await skype.Contacts.Friends).Select(f => f.Handle).Order());
        ContactGroup work = (await skype.Groups.FindAsync("Work"))!;
        Assert.Equal("ben", Assert.Single(await work.Users).Handle);
        SmsMessage sms = await skype.Sms.SendAsync("+3725550100", "hello");
        Assert.Equal(SmsStatus.Failed, await sms.WhenDeliveredAsync().InTime());
        await skype.DisposeAsync();
        Assert.Equal("[nora] \"Visitor\" has left, over tcp", await _tool.Out.LineAsync(_ => true));
        _tool.In.Type("quit");
        Assert.Equal(0, await running.InTime());
    }

    [Theory]
    [InlineData("""{ "accounts": [ { "handel": "nora" } ] }""", "handel")]
    [InlineData("""{ "accounts": [ """, "line 1")]
    [InlineData("""{ "accounts": [] }""", "there is no account in it")]
    [InlineData("""{ "accounts": [ { "handel": "nora" } ] }""", "\"handel\" is not known here. Did you mean handle?")]
    [InlineData("""{ "accounts": [ { "handle": "nora", "credit": "much" } ] }""", "\"credit\" is wrong: write a number.")]
    [InlineData("""{ "accounts": [ { "handle": "nora", "permissions": "no" } ] }""", "\"permissions\" is wrong: write one of allow, ask, refuse.")]
    [InlineData("""{ "accounts": [ { "handle": "nora", "camera": "no" } ] }""", "\"camera\" is wrong: write true or false.")]
    [InlineData("""{ "accounts": "nora" }""", "\"accounts\" is wrong: write a list in [ ].")]
    [InlineData("""{ "accounts": [ { "handle": "nora", "groups": [] } ] }""", "\"groups\" is wrong: write { \"name\": value }.")]
    [InlineData("""{ "accounts": [ { "handle": "nora" } """, "the file ends before all brackets are closed.")]
    [InlineData("""{ "accounts": [ { "handle": null } ] }""", "handle")]
    [InlineData("""{ "accounts": [ { "handle": "nora" }, { "handle": "Nora" } ] }""", "there twice")]
    [InlineData("""{ "accounts": [ { "handle": "nora", "contacts": ["ben"] } ] }""", "no such account")]
    [InlineData("""{ "accounts": [ { "handle": "nora", "status": "asleep" } ] }""", "no status")]
    [InlineData("""{ "accounts": [ { "handle": "a b" } ] }""", "a b")]
    [InlineData("""{ "accounts": [ { "handle": "nora", "serve": ["fax"] } ] }""", "There are: dbus or dbus:ADDRESS")]
    [InlineData("""{ "accounts": [ { "handle": "nora" } ], "phones": [ { "number": "112" } ] }""", "112")]
    public async Task A_wrong_file_is_told_what_is_wrong(string content, string said)
    {
        Assert.Equal(2, await _tool.RunAsync("emulate", World(content)));
        Assert.Contains(said, _tool.Error.Text);
        Assert.DoesNotContain("System.", _tool.Error.Text);
        Assert.DoesNotContain("Entry", _tool.Error.Text);
    }

    [Fact]
    public async Task A_file_that_is_not_there() => Assert.Equal(1, await _tool.RunAsync("emulate", _tool.Folder.At("none.json")));

    [Fact]
    public async Task At_the_prompt_people_talk_and_call()
    {
        Task<int> running = _tool.StartAsync("emulate", "--user", "nora=Nora Lund", "--user", "ben", "--json");
        foreach (string line in new[] { "nora -> ben: hello", "nora edit hello!", "nora call ben", "ben answer", "ben hangup",
            "nora chat ben Lunch time", "ben offline" })
            _tool.In.Type(line);
        _tool.In.End();

        Assert.Equal(0, await running.InTime());

        JsonElement[] rows = [.. _tool.Lines.Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Contains(rows, r => Is(r, "heard", "ben", "Nora Lund: hello"));
        Assert.Contains(
            rows, r => r.GetProperty("what").GetString() == "call" && r.GetProperty("who").GetString() == "ben"
            && r.GetProperty("text").GetString()!.EndsWith("InProgress"));
        Assert.Contains(rows, r => Is(r, "heard", "ben", "(SetTopic) Nora Lund: Lunch time"));
    }

    [Fact]
    public async Task A_program_that_asks_is_let_in_at_the_prompt()
    {
        string file = World("""{ "accounts": [ { "handle": "nora", "permissions": "ask" }, { "handle": "ben" } ] }""");
        WorldFile world = WorldFile.Read(file);
        await using World made = await Worlds.World
            .CreateAsync(world, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance, store: null, default);
        var results = new Output.ResultWriter(_tool.Environment(), json: false);
        await using var scene = new PromptContext(made, results);
        using var events = new EventPrinter(made, results);
        var prompt = new Prompt(scene, new Running.LineInput(TextReader.Null));

        Task<ISkype> attaching = Skype.AttachAsync(new SkypeOptions { FriendlyName = "Visitor", Transport = made.Client("nora").Transport });
        Assert.Equal("[nora] \"Visitor\" asks to be let in: nora allow, or nora refuse", await _tool.Out.LineAsync(_ => true));
        await prompt.PerformAsync("nora allow once", default);

        await using ISkype skype = await attaching.InTime();
        Assert.Equal("[nora] \"Visitor\" is attached over emulator", await _tool.Out.LineAsync(_ => true));

        // The world's own programs ask nobody.
        TypingNotifier typing = await skype.Applications.StartTypingAsync();
        using var typed = typing.Changed.Record();
        await prompt.PerformAsync("ben typing nora", default).InTime();
        Assert.Equal(TypingState.Typing, (await typed.NextAsync()).State);
        await prompt.PerformAsync("nora typing ben", default).InTime();
        Assert.Equal(PermissionPolicy.Ask, made.Client("nora").Permissions);
    }

    [Fact]
    public async Task A_program_over_TCP_is_asked_about_too()
    {
        string file = World("""{ "accounts": [ { "handle": "nora", "permissions": "ask", "serve": ["tcp:0"] }, { "handle": "ben" } ] }""");
        Task<int> running = _tool.StartAsync("emulate", file);
        string address = (await _tool.Out.LineAsync(l => l.Contains("nora is served at"))).Split(' ')[^1];

        Task<ISkype> attaching = Skype.AttachAsync(new SkypeOptions { FriendlyName = "Visitor", Transport = address });
        await _tool.Out.LineAsync(l => l == "[nora] \"Visitor\" asks to be let in: nora allow, or nora refuse");
        Assert.False(attaching.IsCompleted);
        _tool.In.Type("nora allow");

        await using ISkype skype = await attaching.InTime();
        Assert.Equal("nora", skype.CurrentUser.Handle);
        _tool.In.Type("quit");
        Assert.Equal(0, await running.InTime());
    }

    [Fact]
    public async Task A_program_over_TCP_that_is_refused_gets_nothing()
    {
        string file = World("""{ "accounts": [ { "handle": "nora", "permissions": "ask", "serve": ["tcp:0"] }, { "handle": "ben" } ] }""");
        Task<int> running = _tool.StartAsync("emulate", file);
        int port = int.Parse((await _tool.Out.LineAsync(l => l.Contains("nora is served at"))).Split(':')[^1]);
        using ProxyClient old = await ProxyClient.ConnectAsync(port);
        await old.SendAsync("#1 GET USERSTATUS");
        await _tool.Out.LineAsync(l => l == "[nora] \"a program over tcp\" asks to be let in: nora allow, or nora refuse");
        _tool.In.Type("nora refuse once");

        Assert.Equal("#1 ERROR 68", await old.HearAsync(_ => true));
        Assert.Equal("#2 ERROR 68", await old.AskAsync("#2 GET USERSTATUS", _ => true));
        _tool.In.Type("quit");
        Assert.Equal(0, await running.InTime());
    }

    [Theory]
    [InlineData("nora dance", "\"dance\" is no verb. Write help for all of them.")]
    [InlineData("nora call \"Ben Ode\"", "Nobody here is called \"Ben Ode\".")]
    [InlineData("nora status awy", "invisible, loggedOut. Did you mean away?")]
    [InlineData("nora greeting nothing.wav", "There is no file ")]
    [InlineData("nora sya echo hello", "\"sya\" is no verb. Did you mean say?\n")]
    [InlineData("+3725550100 rejects  sms perhaps", "Write: +NUMBER rejects sms [on|off]")]
    [InlineData("nora role #chat echo", "Write: WHO role #CHAT WHO ROLE")]
    [InlineData("ned status away", "There is no account \"ned\" here. There are: nora, echo.")]
    [InlineData("nora say", "Write: WHO say WHO|#CHAT TEXT")]
    [InlineData("nora answer", "nora has no call.")]
    [InlineData("nora allow", "No program asks nora to be let in.")]
    [InlineData("nora take /tmp", "Nobody offers nora a file.")]
    [InlineData("hello", "\"hello\" is not understood.")]
    [InlineData("help", "WHO hangup")]
    [InlineData("who", "echo")]
    public async Task What_is_wrong_at_the_prompt_is_said_and_the_prompt_goes_on(string line, string said)
    {
        _tool.In.Type(line);
        _tool.In.Type("nora -> echo: still here");
        _tool.In.End();

        Assert.Equal(0, await _tool.RunAsync("emulate"));
        Assert.Contains(said, _tool.Error.Text);
        Assert.Contains("still here", _tool.Out.Text);
    }

    [Fact]
    public async Task A_port_that_is_taken_has_failed()
    {
        await using var emulatorFixture = new EmulatorFixture();
        await using var taken = await Skype4Net.Emulator.Hosts.TcpHost
            .StartAsync(emulatorFixture.Nora, new Skype4Net.Emulator.Hosts.TcpHostOptions { Port = 0 });

        Assert.Equal(1, await _tool.RunAsync("emulate", "--tcp", $"{taken.EndPoint.Port}"));
        Assert.Contains("Cannot listen", _tool.Error.Text);
    }

    [Fact]
    public void Each_act_is_declared_once()
        => Assert.Equal(PromptCommands.Forms.Count, PromptCommands.Forms.Select(f => (f.Verb, f.IsOfPhone)).Distinct().Count());

    private static bool Is(JsonElement row, string what, string who, string text)
        => (row.GetProperty("what").GetString(), row.GetProperty("who").GetString(), row.GetProperty("text").GetString()) == (what, who, text);

    private string World(string content) => _tool.Folder.Write("world.json", System.Text.Encoding.UTF8.GetBytes(content));
}
