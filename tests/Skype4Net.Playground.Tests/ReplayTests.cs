using System.Text.Json.Nodes;

namespace Skype4Net.Playground.Tests;

/// <summary>What is done in the page is recorded, and can be played again.</summary>
public sealed class ReplayTests
{
    [Fact]
    public async Task A_conversation_is_recorded_and_played_without_a_difference_and_with_one_when_the_bot_changed()
    {
        string recording = await RecordAsync();
        JsonObject[] lines = [.. recording.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => JsonNode.Parse(l)!.AsObject())];
        Assert.Equal(["message.say", "message.edit", "account.mood"], lines.Where(l => l["do"] is not null).Select(l => (string)l["do"]!));
        Assert.Equal((string)lines[0]["is"]!, (string)lines.First(l => (string?)l["do"] == "message.edit")["message"]!);

        await using PlaygroundFixture same = await PlaygroundFixture.StartAsync();
        same.Ben.MessageReceived.Subscribe(said => same.Ben.Say(same.Nora, $"you said {said.Text}"));
        Assert.Null((await PlayAsync(same, recording))["differences"]);
        Assert.Equal("hi", same.Nora.View.Account.Mood);
        Assert.Equal("hello!", same.Ben.GetMessages(same.Nora)[0].Text);

        await using PlaygroundFixture changed = await PlaygroundFixture.StartAsync();
        changed.Ben.MessageReceived.Subscribe(_ => changed.Ben.Say(changed.Nora, "what?"));
        JsonNode replay = await PlayAsync(changed, recording);
        JsonNode difference = Assert.Single(replay["differences"]!.AsArray())!;
        Assert.Equal(("\"you said hello\"", "\"what?\""), ((string)difference["expected"]!, (string)difference["seen"]!));
    }

    [Theory]
    [InlineData("", "arguments")]
    [InlineData("{\"nothing\":1}", "arguments")]
    [InlineData("{\"skype4net\":99}", "arguments")]
    public async Task What_is_no_recording_is_refused(string text, string code)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        Assert.Equal(code, (string)(await page.DoAsync("replay.load", new JsonObject { ["text"] = text }))["error"]!["code"]!);
    }

    [Fact]
    public async Task A_hostile_recording_does_nothing_but_what_the_page_could()
    {
        const string file = """
            {"skype4net":1}
            {"at":0,"do":"world.restart"}
            {"at":0,"do":"file.send","as":"nora","who":"ben","upload":"/etc/passwd"}
            {"at":0,"do":"file.send","as":"nora","who":"ben","upload":{"name":"../../x","data":"aGk="}}
            {"at":0,"do":"replay.load","text":"x"}
            not json at all
            {"at":0,"do":"account.mood","as":"nora","text":"played"}
            """;
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await PlayAsync(playground, file);

        Assert.Equal("played", playground.Nora.View.Account.Mood);
        EmulatedFile sent = Assert.Single(playground.Nora.Files);
        Assert.Equal("x", sent.Name);
        Assert.StartsWith(playground.Host.Server.Files.Path, sent.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_by_step_each_command_waits()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("replay.load", new JsonObject
        {
            ["text"] = "{\"skype4net\":1}\n{\"do\":\"account.mood\",\"as\":\"nora\",\"text\":\"one\"}\n"
                + "{\"do\":\"account.mood\",\"as\":\"nora\",\"text\":\"two\"}",
        });
        await page.DoneAsync("replay.play", new JsonObject { ["mode"] = "step" });
        Assert.Equal("", playground.Nora.View.Account.Mood);
        await page.DoneAsync("replay.next");
        await playground.LetTimePassAsync(page.UntilAsync(() => (string?)page.Thing("account", "nora")["mood"] == "one"));
        await page.DoneAsync("replay.next");
        await playground.LetTimePassAsync(page.UntilAsync(() => (string?)page.Thing("account", "nora")["mood"] == "two"));
    }

    [Fact]
    public async Task A_recording_is_played_again_and_a_text_that_was_relaxed_differs_no_longer()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        int count = 0;
        playground.Ben.MessageReceived.Subscribe(_ => playground.Ben.Say(playground.Nora, $"answer {++count}"));
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("replay.load", new JsonObject { ["text"] = Answered("answer 0") });

        JsonNode difference = Assert.Single((await PlayedAsync(playground, page))["differences"]!.AsArray())!;
        Assert.Equal(("other", 2), ((string)difference["kind"]!, (int)difference["line"]!));
        await page.DoneAsync("replay.relax", new JsonObject { ["line"] = (int)difference["line"]! });
        Assert.Null(page.Thing("world", "world")["replay"]!["differences"]);

        Assert.Null((await PlayedAsync(playground, page))["differences"]);
        Assert.Equal(2, count);
    }

    [Fact]
    public async Task Who_looks_sees_what_is_waited_for_and_that_one_command_is_enough()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("replay.load", new JsonObject { ["text"] = Answered("never said") });
        JsonNode refused = await page.DoAsync("replay.next");
        Assert.True((bool)refused["ok"]!);

        await page.DoneAsync("replay.play", new JsonObject { ["until"] = 1 });
        await page.UntilAsync(() => (string?)Replay(page)["waiting"] == "never said");
        Assert.NotEqual(0, (long)Replay(page)["since"]!);
        JsonNode twice = await page.DoAsync("replay.play");
        Assert.Equal("refused", (string)twice["error"]!["code"]!);

        // After five seconds nobody waits any longer.
        await playground.LetTimePassAsync(page.UntilAsync(() => (bool?)Replay(page)["done"] == true));
        Assert.Null(Replay(page)["waiting"]);
        Assert.Equal("missing", (string)Assert.Single(Replay(page)["differences"]!.AsArray())!["kind"]!);
    }

    [Fact]
    public async Task A_pause_holds_the_next_command_until_it_goes_on()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("replay.load", new JsonObject
        {
            ["text"] = """
                {"skype4net":1}
                {"at":0,"do":"account.mood","as":"nora","text":"one"}
                {"at":100,"do":"account.mood","as":"nora","text":"two"}
                """,
        });
        await page.DoneAsync("replay.play", new JsonObject { ["mode"] = "paced" });
        await page.UntilAsync(() => (int?)Replay(page)["step"] == 1);

        await page.DoneAsync("replay.pause", new JsonObject { ["on"] = true });
        playground.Time.Advance(TimeSpan.FromSeconds(200));
        await page.DoneAsync("account.name", new JsonObject { ["as"] = "ben", ["text"] = "Ben" });
        Assert.Equal(("one", true), (playground.Nora.View.Account.Mood, (bool)Replay(page)["paused"]!));

        await page.DoneAsync("replay.pause", new JsonObject { ["on"] = false });
        await playground.LetTimePassAsync(page.UntilAsync(() => (bool?)Replay(page)["done"] == true));
        Assert.Equal("two", playground.Nora.View.Account.Mood);
    }

    [Fact]
    public async Task The_last_minutes_are_saved_and_a_recording_goes_on_meanwhile()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("replay.start");
        await page.DoneAsync("account.mood", new JsonObject { ["as"] = "nora", ["text"] = "early" });
        playground.Time.Advance(TimeSpan.FromMinutes(30));
        await page.DoneAsync("account.mood", new JsonObject { ["as"] = "nora", ["text"] = "late" });

        string last = (string)(await page.DoneAsync("replay.save", new JsonObject { ["minutes"] = 10 }))!["text"]!;
        string all = (string)(await page.DoneAsync("replay.save"))!["text"]!;

        Assert.Equal((false, true), (last.Contains("early", StringComparison.Ordinal), last.Contains("late", StringComparison.Ordinal)));
        Assert.Equal((true, true), (all.Contains("early", StringComparison.Ordinal), all.Contains("late", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Groups_programs_and_voicemails_are_named_and_found_again_under_other_numbers()
    {
        await using PlaygroundFixture recorded = await PlaygroundFixture.StartAsync();
        string recording = await UseNumbersAsync(recorded);
        Assert.Contains("\"group\":\"Close friends\"", recording, StringComparison.Ordinal);
        Assert.Contains("\"program\":\"playground\"", recording, StringComparison.Ordinal);

        // Other numbers: a group is there already.
        await using PlaygroundFixture other = await PlaygroundFixture.StartAsync();
        other.Nora.CreateGroup("Family");
        await PlayAsync(other, recording);
        GroupView work = other.Nora.View.Groups.Single(g => g.Name == "Work");
        Assert.Equal(["ben"], work.Members);
    }

    [Fact]
    public async Task A_step_that_is_asked_for_before_the_last_one_has_ended_is_done_too()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        const string mood = """{"do":"account.mood","as":"nora","text":"done"}""";
        await page.DoneAsync("replay.load", new JsonObject { ["text"] = $"{Answered("never said")}\n{mood}" });
        await page.DoneAsync("replay.play", new JsonObject { ["mode"] = "step" });
        await page.DoneAsync("replay.next");
        await page.DoneAsync("replay.next");

        await playground.LetTimePassAsync(page.UntilAsync(() => (bool?)Replay(page)["done"] == true));
        Assert.Equal("done", playground.Nora.View.Account.Mood);
    }

    private static async Task<string> UseNumbersAsync(PlaygroundFixture playground)
    {
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("replay.start");
        long group = (long)(await page.DoneAsync("group.create", new JsonObject { ["as"] = "nora", ["name"] = "Close friends" }))!["group"]!;
        await page.DoneAsync("group.add", new JsonObject { ["as"] = "nora", ["group"] = group, ["who"] = "ben" });
        await page.DoneAsync("group.rename", new JsonObject { ["as"] = "nora", ["group"] = group, ["name"] = "Work" });
        await page.DoneAsync("program.send", new JsonObject { ["as"] = "ben", ["line"] = "PING" });
        int program = (int)page.All("program").Single()["number"]!;
        await page.DoneAsync("program.end", new JsonObject { ["as"] = "ben", ["program"] = program });
        return (string)(await page.DoneAsync("replay.save"))!["text"]!;
    }

    [Fact]
    public async Task Accounts_that_the_world_lacks_are_made_when_it_is_played_and_not_before()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("replay.load", new JsonObject
        {
            ["text"] = """
                {"skype4net":1,"world":{"accounts":[{"handle":"nora"},{"handle":"anna","fullName":"Anna B."}]}}
                {"do":"message.say","as":"anna","to":"nora","text":"hello"}
                """,
        });
        Assert.Null(playground.Network.Find("anna"));

        await PlayedAsync(playground, page);

        Assert.Equal("hello", Assert.Single(playground.Nora.GetMessages(playground.Network.Find("anna")!)).Text);
        Assert.Equal("Anna B.", (string)page.Thing("account", "anna")["name"]!);
    }

    [Fact]
    public async Task A_file_of_the_command_line_is_given_in_pieces_that_cut_no_letter()
    {
        string text = $"{{\"skype4net\":1}}\n{string.Concat(Enumerable.Repeat("a\U0001F600", 30_000))}";
        var file = new PlaygroundFile("day.s4n.jsonl", text);
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync(o => o with { File = file });
        await using PageWindow page = await playground.OpenAsync();

        string given = "";
        for (long? from = 0; from is not null;)
        {
            JsonNode? piece = await page.DoneAsync("trace.given", new JsonObject { ["from"] = from });
            Assert.Equal("day.s4n.jsonl", (string)piece!["name"]!);
            given += (string)piece["text"]!;
            from = (long?)piece["next"];
        }

        Assert.Equal(text, given);
        await using PlaygroundFixture other = await PlaygroundFixture.StartAsync();
        await using PageWindow without = await other.OpenAsync();
        Assert.Equal("{}", (await without.DoneAsync("trace.given"))!.ToJsonString());
    }

    private static string Answered(string text) => $$"""
        {"skype4net":1}
        {"at":0,"do":"message.say","as":"nora","to":"ben","text":"hello"}
        {"at":0.1,"saw":"message","as":"ben","from":"nora","chat":"c1","text":"hello"}
        {"at":0.2,"saw":"message","as":"nora","from":"ben","chat":"c1","text":"{{text}}"}
        """;

    private static JsonNode Replay(PageWindow page) => page.Thing("world", "world")["replay"]!;

    private static async Task<JsonNode> PlayedAsync(PlaygroundFixture playground, PageWindow page)
    {
        await page.DoneAsync("replay.play");
        await playground.LetNewsPassAsync(page.UntilAsync(() => (bool?)Replay(page)["done"] == true));
        return Replay(page);
    }

    private static async Task<string> RecordAsync()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        playground.Ben.MessageReceived.Subscribe(said => playground.Ben.Say(playground.Nora, $"you said {said.Text}"));
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("replay.start");
        Assert.NotEqual(0, (long)page.Thing("world", "world")["recording"]!);
        JsonNode? said = await page.DoneAsync("message.say", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["text"] = "hello" });
        await page.DoneAsync("message.edit", new JsonObject { ["as"] = "nora", ["message"] = (long)said!["message"]!, ["text"] = "hello!" });
        await page.DoneAsync("account.mood", new JsonObject { ["as"] = "nora", ["text"] = "hi" });
        JsonNode? saved = await page.DoneAsync("replay.save");
        Assert.Matches("^office-[0-9]{8}-[0-9]{6}\\.s4n\\.jsonl$", (string)saved!["name"]!);
        return (string)saved["text"]!;
    }

    private static async Task<JsonNode> PlayAsync(PlaygroundFixture playground, string recording)
    {
        await using PageWindow page = await playground.OpenAsync("player");
        await page.DoneAsync("replay.load", new JsonObject { ["text"] = recording });
        await page.DoneAsync("replay.play");
        await playground.LetNewsPassAsync(page.UntilAsync(() => (bool?)page.Thing("world", "world")["replay"]?["done"] == true));
        return page.Thing("world", "world")["replay"]!;
    }
}
