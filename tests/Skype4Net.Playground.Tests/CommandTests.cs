using System.Reflection;
using System.Text.Json.Nodes;
using Skype4Net.Playground.Commands;

namespace Skype4Net.Playground.Tests;

/// <summary>What is done in the page happens in the world, and is seen in all windows.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task What_is_said_in_the_page_is_heard_in_the_world_and_seen_in_every_window()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync(), other = await playground.OpenAsync("w2");

        JsonNode answer = await page.DoAsync("message.say", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["text"] = "hello" });

        string chat = (string)answer["value"]!["chat"]!;
        long id = (long)answer["value"]!["message"]!;
        Assert.Equal("hello", Assert.Single(playground.Ben.GetMessages(playground.Nora)).Text);

        // The effect came before the result.
        Assert.Equal("hello", (string)page.Thing("message", $"nora/{id}")["text"]!);
        Assert.Equal(1, (int)page.Thing("chat", $"ben/{chat}")["unread"]!);
        Assert.Equal(1, (int)page.Thing("account", "ben")["unread"]!);
        await other.UntilAsync(() => other.Things.ContainsKey(("message", $"nora/{id}")) && other.Things.ContainsKey(("chat", $"ben/{chat}")));
        Assert.Equal(page.Dump(), other.Dump());
    }

    [Fact]
    public async Task What_happens_in_the_world_is_seen_in_the_page()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();

        ChatEntry said = playground.Ben.Say(playground.Nora, "are you there?");
        playground.Time.Advance(TimeSpan.FromSeconds(1));

        await page.UntilAsync(() => page.Things.ContainsKey(("message", $"ben/{said.Id}")));
        Assert.Equal("Ben Ode", (string)page.Thing("message", $"ben/{said.Id}")["name"]!);
    }

    [Fact]
    public async Task The_snapshot_has_the_world_as_it_is_and_the_last_hundred_messages_of_a_chat()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        foreach (int number in Enumerable.Range(1, 130))
            playground.Nora.Say(playground.Ben, $"m{number}");
        playground.Network.Phone("+3725550100");
        await using PageWindow page = await playground.OpenAsync();

        Assert.Equal(["ben", "lunch.bot", "nora"], page.All("account").Select(a => (string)a["handle"]!).Order());
        Assert.Equal("Nora Lund", (string)page.Thing("account", "nora")["name"]!);
        Assert.Equal("online", (string)page.Thing("contact", "nora/ben")["presence"]!);
        Assert.Equal("+3725550100", (string)page.Thing("phone", "+3725550100")["number"]!);
        Assert.Equal(0, (int)page.Thing("fault", "nora")["on"]!);
        Assert.Equal(200, page.All("message").Count());

        string chat = (string)page.All("chat").First(c => (string)c["account"]! == "nora")["name"]!;
        long first = page.All("message").Where(m => (string)m["account"]! == "nora").Min(m => (long)m["id"]!);
        JsonNode? older = await page.DoneAsync(
            "message.list", new JsonObject { ["as"] = "nora", ["chat"] = chat, ["before"] = first, ["count"] = 20 });
        Assert.Equal(("m11", "m30", true),
            ((string)older!["messages"]![0]!["text"]!, (string)older["messages"]![19]!["text"]!, (bool)older["more"]!));
    }

    [Theory]
    [InlineData("nothing.such", "{}", "unknown", null)]
    [InlineData("message.say", """{"as":"nora","to":"ben"}""", "arguments", "text")]
    [InlineData("message.say", """{"as":"nobody","to":"ben","text":"x"}""", "missing", "as")]
    [InlineData("message.say", """{"as":"nora","to":"nobody","text":"x"}""", "arguments", null)]
    [InlineData("message.edit", """{"as":"nora","message":4711,"text":"x"}""", "missing", "message")]
    [InlineData("call.answer", """{"as":"nora"}""", "missing", "call")]
    [InlineData("account.status", """{"as":"nora","status":"asleep"}""", "arguments", "status")]
    [InlineData("account.reinstall", """{"as":"nora"}""", "refused", null)]
    [InlineData("fault.set", """{"as":"nora","fault":"dropReplies","value":2}""", "arguments", "value")]
    [InlineData("world.restart", "{}", "refused", null)]
    [InlineData("file.send", """{"as":"nora","who":"ben","upload":"/etc/passwd"}""", "missing", "upload")]
    public async Task A_command_that_cannot_be_done_says_why(string name, string arguments, string code, string? argument)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();

        JsonNode answer = await page.DoAsync(name, JsonNode.Parse(arguments)!.AsObject());

        Assert.False((bool)answer["ok"]!);
        Assert.Equal(code, (string)answer["error"]!["code"]!);
        Assert.Equal(argument, (string?)answer["error"]!["argument"]);
        Assert.NotEqual("", (string)answer["error"]!["text"]!);
    }

    [Fact]
    public async Task A_call_goes_from_ringing_to_its_end()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();

        long call = (long)(await page.DoneAsync("call.place", new JsonObject { ["as"] = "nora", ["who"] = "ben" }))!["call"]!;
        Assert.Equal("ringing", (string)page.Thing("call", $"nora/{call}")["status"]!);
        Assert.True((bool)page.Thing("account", "ben")["inCall"]!);
        await page.DoneAsync("call.answer", new JsonObject { ["as"] = "ben" });
        Assert.Equal("inProgress", (string)page.Thing("call", $"nora/{call}")["status"]!);
        Assert.Contains("hold", page.Thing("call", $"nora/{call}")["can"]!.AsArray().Select(c => (string)c!));
        await page.DoneAsync("call.hangUp", new JsonObject { ["as"] = "nora", ["call"] = call });
        Assert.True((bool)page.Thing("call", $"nora/{call}")["over"]!);
    }

    [Fact]
    public async Task Faults_are_set_counted_and_ended()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();

        await page.DoneAsync("fault.set", new JsonObject { ["as"] = "nora", ["fault"] = "dropReplies", ["value"] = 0.5 });
        await page.DoneAsync("fault.set", new JsonObject { ["as"] = "nora", ["fault"] = "missingReceived", ["value"] = true });
        await page.DoneAsync("fault.reply", new JsonObject { ["as"] = "nora", ["reply"] = "twice" });
        Assert.Equal((0.5, true, 1), (playground.Nora.Faults.DropReplies, playground.Nora.Faults.MissingReceived, playground.Nora.Faults.Planned));
        Assert.Equal(3, (int)page.Thing("fault", "nora")["on"]!);
        await page.DoneAsync("fault.clear", new JsonObject { ["as"] = "nora" });
        Assert.Equal(0, (int)page.Thing("fault", "nora")["on"]!);
    }

    [Fact]
    public async Task A_program_asks_is_let_in_is_watched_and_ended()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.SendAsync(new JsonObject { ["watch"] = "wire" });
        await page.DoneAsync("account.policy", new JsonObject { ["as"] = "nora", ["policy"] = "ask" });
        Task<ISkype> attaching = Skype.AttachAsync(
            new SkypeOptions { FriendlyName = "weather-bot", Transport = playground.Nora.Transport, LogToStandardError = false });

        await playground.LetTimePassAsync(page.UntilAsync(() => page.All("request").Any()));
        JsonNode request = page.All("request").Single();
        Assert.Equal(("program", "weather-bot"), ((string)request["kind"]!, (string)request["from"]!));
        await page.DoneAsync("program.allow", new JsonObject { ["as"] = "nora", ["request"] = (int)request["program"]!, ["remember"] = false });
        await using ISkype bot = await attaching.InTime();
        await playground.LetTimePassAsync(
            page.UntilAsync(() => page.Wire.Any(l => ((string)l![4]!).EndsWith("PROTOCOL 8", StringComparison.Ordinal))));
        Assert.Empty(page.All("request"));
        JsonNode program = page.All("program").Single(p => (string)p["name"]! == "weather-bot");
        Assert.Equal("allowed", (string)program["permission"]!);

        await page.DoneAsync("program.end", new JsonObject { ["as"] = "nora", ["program"] = (int)program["number"]! });
        Assert.NotEqual("allowed", (string)page.All("program").Single(p => (string)p["name"]! == "weather-bot")["permission"]!);
    }

    [Fact]
    public async Task The_wire_has_replies_with_the_command_that_they_answer()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.SendAsync(new JsonObject { ["watch"] = "wire", ["client"] = "nora", ["since"] = 0 });

        JsonNode? value = await page.DoneAsync("program.send", new JsonObject { ["as"] = "nora", ["line"] = "GET SKYPEVERSION" });

        Assert.Equal("SKYPEVERSION 4.3.0.37", (string)value!["reply"]!);
        JsonNode command = page.Wire.Single(l => ((string)l[4]!).EndsWith("GET SKYPEVERSION", StringComparison.Ordinal));
        JsonNode reply = page.Wire.Single(l => ((string)l[4]!).EndsWith("SKYPEVERSION 4.3.0.37", StringComparison.Ordinal));
        Assert.Equal((0, 1, (long)command[0]!), ((int)command[2]!, (int)reply[2]!, (long)reply[6]!));
        Assert.True((bool)page.Thing("program", (string)command[3]!)["own"]!);

        JsonNode? listed = await page.DoneAsync("wire.list", new JsonObject { ["as"] = "nora", ["count"] = 1 });
        Assert.Equal(page.Wire[^1].ToJsonString(), listed!["lines"]![0]!.ToJsonString());
        Assert.True((bool)listed["more"]!);
    }

    [Theory]
    [InlineData("nora -> ben: hello there", "message.say", """{"as":"nora","to":"ben","text":"hello there"}""")]
    [InlineData("nora -> \"Ben Ode\": hello there", "message.say", """{"as":"nora","to":"ben","text":"hello there"}""")]
    [InlineData("Nora Lund -> Ben Ode: hello there", "message.say", """{"as":"nora","to":"ben","text":"hello there"}""")]
    [InlineData("nora say ben look -> here: this", "message.say", """{"as":"nora","to":"ben","text":"look -> here: this"}""")]
    [InlineData("nora say ben \"quoted\", as it is", "message.say", """{"as":"nora","to":"ben","text":"\"quoted\", as it is"}""")]
    [InlineData("ben ode call \"nora lund\"", "call.place", """{"as":"ben","who":"nora"}""")]
    [InlineData("nora chat \"Ben Ode\",lunch.bot Friday", "chat.create", """{"as":"nora","who":["ben","lunch.bot"],"topic":"Friday"}""")]
    [InlineData("ben call nora", "call.place", """{"as":"ben","who":"nora"}""")]
    [InlineData("+3725550100 call nora", "phone.call", """{"number":"+3725550100","who":"nora"}""")]
    [InlineData("nora block ben off", "contact.block", """{"as":"nora","who":"ben","on":false}""")]
    [InlineData("nora chat ben,lunch.bot Friday at noon", "chat.create", """{"as":"nora","who":["ben","lunch.bot"],"topic":"Friday at noon"}""")]
    [InlineData("nora status away", "account.status", """{"as":"nora","status":"away"}""")]
    [InlineData("nora status dnd", "account.status", """{"as":"nora","status":"dnd"}""")]
    [InlineData("nora unblock ben", "contact.block", """{"as":"nora","who":"ben","on":false}""")]
    [InlineData("nora fault none", "fault.clear", """{"as":"nora"}""")]
    [InlineData("nora failcommand internalError 3", "fault.fail", """{"as":"nora","error":"internalError","nth":3}""")]
    [InlineData("+3725550100 rejects sms", "phone.smsDelivery", """{"number":"+3725550100","outcome":"deliveryFailed"}""")]
    public async Task A_line_of_the_prompt_is_a_command(string line, string command, string arguments)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        JsonNode? preview = await page.DoneAsync("world.preview", new JsonObject { ["line"] = line });
        Assert.Equal(command, (string)preview!["command"]!);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(arguments), preview["arguments"]), preview["arguments"]!.ToJsonString());
        string written = PromptLine.Write(CommandTable.Find(command)!, preview["arguments"]!.AsObject());
        JsonNode? again = await page.DoneAsync("world.preview", new JsonObject { ["line"] = written });
        Assert.Equal(command, (string)again!["command"]!);
        Assert.True(JsonNode.DeepEquals(preview["arguments"], again["arguments"]), written);
        if (command != "phone.call")
            await page.DoneAsync("world.prompt", new JsonObject { ["line"] = line });
    }

    [Theory]
    [InlineData("")]
    [InlineData("nora")]
    [InlineData("nobody say hello")]
    [InlineData("nora dance")]
    [InlineData("nora call")]
    [InlineData("nora crash now")]
    [InlineData("nora take /tmp")]
    [InlineData("nora file ben /etc/passwd")]
    [InlineData("nora edit before anything was said")]
    [InlineData("nora call \"Ida Berg\"")]
    public async Task A_line_that_is_not_understood_says_what_to_write(string line)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        JsonNode answer = await page.DoAsync("world.prompt", new JsonObject { ["line"] = line });
        Assert.Equal("line", (string)answer["error"]!["argument"]!);
    }

    [Fact]
    public async Task What_was_said_last_is_edited_by_a_line_of_the_prompt()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();

        foreach (string line in (string[])["nora -> ben: hallo", "nora edit hello"])
            await page.DoneAsync("world.prompt", new JsonObject { ["line"] = line });

        Assert.Equal("hello", Assert.Single(playground.Ben.GetMessages(playground.Nora)).Text);
    }

    [Fact]
    public async Task A_folder_that_a_window_names_is_not_written_to()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        string folder = Directory.CreateTempSubdirectory("skype4net-named-").FullName, file = Path.Combine(folder, "menu.txt");
        await File.WriteAllTextAsync(file, "soup");
        playground.Nora.SendFile(playground.Ben, file);

        await page.DoneAsync("file.accept", new JsonObject { ["as"] = "ben", ["folder"] = folder });

        Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder));
        Assert.DoesNotContain(folder, playground.Ben.Files[0].Path);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Every_verb_of_the_emulator_has_a_command()
    {
        HashSet<string> covered = [.. CommandTable.All.SelectMany(c => c.Verbs)];
        Type[] faces =
        [
            typeof(EmulatedClient), typeof(EmulatedCall), typeof(EmulatedFile), typeof(EmulatedPhone), typeof(ClientFaults), typeof(ChatVerbs),
            typeof(ContactVerbs), typeof(GroupVerbs), typeof(VoicemailVerbs), typeof(ProgramVerbs),
        ];

        // Waiting is for C#; what the page shows it is told. Clients are opened and disposed by the world.
        string[] notDone = ["EmulatedClient.WaitForMessageAsync", "EmulatedClient.Open", "EmulatedClient.DisposeAsync"];
        IEnumerable<string> verbs = faces.SelectMany(t => t
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m is MethodInfo { IsSpecialName: false } method ? method.Name != nameof(ToString)
                : m is PropertyInfo { SetMethod.IsPublic: true })
            .Select(m => $"{t.Name}.{m.Name}"));

        Assert.Empty(verbs.Distinct().Except(covered).Except(notDone));
        Assert.Empty(covered.Where(v => faces.Any(f => v.StartsWith($"{f.Name}.", StringComparison.Ordinal))).Except(verbs));
    }

    [Fact]
    public void No_two_commands_share_a_name_and_each_says_what_it_does()
    {
        Assert.Empty(CommandTable.All.GroupBy(c => c.Name).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(CommandTable.All, c => Assert.NotEqual("", c.Summary));
        Assert.All(CommandTable.All, c => Assert.Equal(c.Arguments.Count, c.Arguments.Select(a => a.Name).Distinct().Count()));
    }
}
