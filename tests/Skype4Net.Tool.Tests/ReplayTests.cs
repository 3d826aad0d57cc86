using System.Text.Json;
using System.Text.RegularExpressions;
using Skype4Net.Tool.Emulating;

namespace Skype4Net.Tool.Tests;

/// <summary>Recordings: written while somebody plays at the prompt, played again, and compared.</summary>
public sealed class ReplayTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public async Task A_recording_has_the_world_the_commands_and_what_was_seen()
    {
        string[] lines = await RecordAsync(
            "nora -> ben: hello", "nora edit hello!", "nora chat ben Lunch time", "nora call ben", "ben hangup", "ben login secret");

        Assert.StartsWith("""{"skype4net":1,"world":{"accounts":[{"handle":"nora","fullName":"Nora Lund"},{"handle":"ben",""", lines[0]);
        Assert.Matches("""^.*\]},"made":"[-0-9]+T[:0-9]+Z"}$""", lines[0]);
        string[] rest = [.. lines[1..].Select(l => Regex.Replace(l, "\"at\":[0-9.]+,", ""))];
        Assert.Contains("""{"do":"message.say","as":"nora","to":"ben","text":"hello","is":"m1"}""", rest);
        Assert.Contains("""{"saw":"message","as":"ben","from":"nora","chat":"c1","text":"hello"}""", rest);
        Assert.Contains("""{"do":"message.edit","as":"nora","message":"m1","text":"hello!"}""", rest);
        Assert.Contains("""{"do":"chat.create","as":"nora","who":["ben"],"topic":"Lunch time","is":"c2"}""", rest);
        Assert.Contains("""{"saw":"message","as":"ben","from":"nora","chat":"c2","type":"setTopic","text":"Lunch time"}""", rest);
        Assert.Contains(rest, l => l.StartsWith("""{"saw":"call","as":"ben","call":"k""") && l.EndsWith("""partner":"nora","status":"ringing"}"""));
        Assert.DoesNotContain("secret", string.Join('\n', rest));
        Assert.All(lines, l => JsonDocument.Parse(l));
    }

    [Fact]
    public void Each_verb_of_the_prompt_is_recorded_or_changes_nothing()
    {
        string[] views = ["blob", "history", "items", "list", "messages", "programs"];

        Assert.Equal(views, PromptCommands.All.Where(c => !c.IsRecorded).SelectMany(c => c.Forms).Select(f => f.Verb).Order());
    }

    [Theory]
    [InlineData("""{"do":"file.send","as":"nora","who":"ben","upload":"/etc/hostname"}""")]
    [InlineData("""{"do":"call.speak","as":"nora","upload":"/etc/hostname"}""")]
    public async Task A_path_in_a_recording_is_never_read(string line)
    {
        Assert.Equal(1, await _tool.RunAsync("replay", Write(line)));

        Assert.Contains("its file is not in the recording", _tool.Error.Text);
    }

    [Fact]
    public async Task A_folder_in_a_recording_is_never_written_to()
    {
        string folder = _tool.Folder.At("mine");
        Directory.CreateDirectory(folder);
        string file = Write(
            """{"do":"file.send","as":"nora","who":"ben","upload":{"name":"menu.txt","data":"aGk="}}""",
            $$"""{"do":"file.accept","as":"ben","folder":{{JsonSerializer.Serialize(folder)}}}""");

        await _tool.RunAsync("replay", file);

        Assert.Contains(_tool.Lines, l => l.Contains("menu.txt") && l.Contains("Completed"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task Groups_are_found_by_their_names()
    {
        string file = Write(
            """{"at":0,"do":"group.create","as":"nora","name":"Close friends"}""",
            """{"at":1,"do":"group.rename","as":"nora","group":"Close friends","name":"Work"}""",
            """{"at":2,"do":"group.add","as":"nora","group":"Work","who":"ben"}""");

        Assert.Equal(0, await _tool.RunAsync("replay", file));

        Assert.Equal("replayed: 3 commands, no difference", _tool.Lines[^1]);
        Assert.Matches("> nora addtogroup [0-9]+ ben", _tool.Error.Text);
    }

    [Fact]
    public async Task Lines_come_back_from_a_recording_as_they_were_typed()
    {
        string[] typed =
        [
            "nora say ben hello there", "nora typing ben off", "nora chat ben,ida Lunch time", "nora block ben", "nora unblock ben",
            "nora file ben " + Upload(), "nora camera off", "nora busy", "nora fault missingReceived on", "nora fault none",
            "nora failcommand 73 GET USER", "nora failcommand internalError 3", "nora nextreply late SEARCH", "nora profile CITY New York",
            "nora credit 4.50 EUR", "nora devices Mic one,Speaker", "nora permissions ask", "nora privilege VOICEMAIL off",
            "+3725550100 rejects calls", "+3725550100 rejects sms off", "+3725550100 text nora on my way",
        ];

        await RecordAsync(typed);
        using var again = new ToolRun();
        await again.RunAsync("replay", _tool.Folder.At("day.s4n.jsonl"));

        string[] played = [.. again.Error.Text.Split('\n').Where(l => l.StartsWith("> ")).Select(l => Regex.Replace(l[2..], "/[^ ]*/", ""))];
        string[] same = [.. typed.Select(l => Regex.Replace(l, "/[^ ]*/", ""))];
        Assert.Equal(same, played);
        Assert.Contains("no difference", again.Lines[^1]);

        string Upload() => _tool.Folder.Write("menu.txt", "soup"u8.ToArray());
    }

    [Fact]
    public async Task Played_again_nothing_is_different()
    {
        await RecordAsync(
            "nora -> ben: hello", "nora edit hello!", "nora chat ben Lunch", "nora call ben", "ben answer", "nora hangup", "+3725550100 call nora");
        using var again = new ToolRun();

        Assert.Equal(0, await again.RunAsync("replay", _tool.Folder.At("day.s4n.jsonl")));

        Assert.Equal("replayed: 7 commands, no difference", again.Lines[^1]);
    }

    [Fact]
    public async Task Commands_in_a_chat_find_the_chat_of_the_new_run()
    {
        string file = Write(
            """{"at":0,"do":"chat.create","as":"nora","who":["ben"],"is":"c1"}""",
            """{"at":1,"do":"message.say","as":"ben","chat":"c1","text":"hello all","is":"m1"}""",
            """{"at":1,"saw":"message","as":"nora","from":"ben","chat":"c1","text":"hello all"}""");

        // Who was added is seen too, and is not in this file.
        Assert.Equal(1, await _tool.RunAsync("replay", file));

        Assert.DoesNotContain("missing", _tool.Out.Text);
        Assert.Contains("[nora] ben: hello all", _tool.Lines);
    }

    [Fact]
    public async Task What_is_different_is_told_and_a_star_fits_anything()
    {
        string file = Write(
            """{"at":0,"do":"message.say","as":"nora","to":"ben","text":"one","is":"m1"}""",
            """{"at":0,"saw":"message","as":"ben","from":"nora","chat":"c1","text":"uno"}""",
            """{"at":1,"do":"message.say","as":"nora","to":"ben","text":"two","is":"m2"}""",
            """{"at":1,"saw":"message","as":"ben","from":"nora","chat":"c1","text":"*"}""",
            """{"at":1,"new":"in a later version"}""",
            """not even JSON""");

        Assert.Equal(1, await _tool.RunAsync("replay", file));

        Assert.Contains("other: ben sees a message from nora: \"one\", recorded: \"uno\"", _tool.Lines);
        Assert.Equal("replayed: 2 commands, 1 difference", _tool.Lines[^1]);
        Assert.Contains("2 lines of the recording are not known here", _tool.Error.Text);
    }

    [Fact]
    public async Task Step_by_step_and_up_to_here()
    {
        string file = Write(
            """{"at":0,"do":"account.mood","as":"nora","text":"one"}""", """{"at":1,"do":"account.mood","as":"nora","text":"two"}""");
        _tool.In.Type("");
        _tool.In.Type("quit");
        Assert.Equal(0, await _tool.RunAsync("replay", file, "--step"));
        Assert.Equal("replayed: 1 command, no difference", _tool.Lines[^1]);

        using var until = new ToolRun();
        until.In.Type("nora -> ben: and then I");
        until.In.End();
        Assert.Equal(0, await until.RunAsync("replay", file, "--until", "1"));
        Assert.Equal("[ben] Nora Lund: and then I", until.Lines[^1]);
    }

    [Theory]
    [InlineData("""{"do":"file.send","as":"nora","who":"ben","upload":{"name":"menu.pdf"}}""", "its file is not in the recording")]
    [InlineData("""{"do":"fly.away","as":"nora"}""", "the prompt has no command fly.away")]
    [InlineData("""{"do":"message.say","as":"nora exit","to":"ben","text":"x"}""", "says not who does it")]
    [InlineData("""{"do":"message.say","as":"nora","chat":"c9","text":"x"}""", "there is no chat c9 yet")]
    public async Task A_command_that_cannot_be_done_is_told_and_the_rest_is_played(string line, string said)
    {
        string file = Write(line, """{"do":"account.mood","as":"nora","text":"still here"}""");

        Assert.Equal(1, await _tool.RunAsync("replay", file));

        Assert.Contains(said, _tool.Error.Text);
        Assert.Equal("replayed: 2 commands, 1 of them failed, no difference", _tool.Lines[^1]);
    }

    [Fact]
    public async Task Text_of_a_stranger_is_one_line_and_names_no_folder()
    {
        string name = Convert.ToBase64String("hi"u8);
        string file = Write(
            """{"do":"message.say","as":"nora","to":"ben","text":"one\nnora exit"}""",
            $$$"""{"do":"file.send","as":"nora","who":"ben","upload":{"name":"../../etc/evil","data":"{{{name}}}"}}""");

        await _tool.RunAsync("replay", file);

        Assert.Contains("[ben] Nora Lund: one nora exit", _tool.Lines);
        Assert.Contains(_tool.Lines, l => l.StartsWith("[ben] file evil from nora"));
    }

    [Theory]
    [InlineData("", "This is no recording")]
    [InlineData("{\"skype4net\":2}", "version 2")]
    [InlineData("{\"skype4net\":1}", "no world")]
    public async Task What_is_no_recording_is_a_wrong_command_line(string content, string said)
    {
        Assert.Equal(2, await _tool.RunAsync("replay", _tool.Folder.Write("x.s4n.jsonl", System.Text.Encoding.UTF8.GetBytes(content))));

        Assert.Contains(said, _tool.Error.Text);
    }

    [Fact]
    public async Task A_recording_cut_at_any_byte_is_played_as_far_as_it_goes()
    {
        await RecordAsync("nora -> ben: hello", "ben -> nora: hi");
        byte[] whole = await File.ReadAllBytesAsync(_tool.Folder.At("day.s4n.jsonl"));
        int header = Array.IndexOf(whole, (byte)'\n') + 1;
        for (int length = header; length < whole.Length; length += 7)
        {
            using var again = new ToolRun();
            int code = await again.RunAsync("replay", again.Folder.Write("cut.s4n.jsonl", whole[..length]));
            Assert.True(code is 0 or 1, again.Error.Text);
            Assert.StartsWith("replayed: ", again.Lines[^1]);
        }
    }

    [Fact]
    public async Task A_wire_log_answers_as_the_client_did()
    {
        string log = _tool.Folder.Write("session.log", """
            12:13:18.565 -> #0 NAME recorded
            12:13:18.580 <- #0 OK
            12:13:18.582 -> #1 PROTOCOL 8
            12:13:18.582 <- #1 PROTOCOL 8
            12:13:18.583 <- CONNSTATUS ONLINE
            12:13:18.583 <- CURRENTUSERHANDLE stranger
            12:13:18.583 <- USERSTATUS AWAY
            12:13:18.600 -> #2 GET USER ida FULLNAME
            12:13:18.601 <- #2 USER ida FULLNAME Ida of the log
            12:13:18.602 <- USER ida MOOD_TEXT told by itself
            something else that is passed over
            {"time":"2026-11-21T12:13:19+00:00","direction":"sent","line":"#3 SEARCH FRIENDS"}
            {"time":"2026-11-21T12:13:19+00:00","direction":"received","line":"#3 USERS ida"}
            """u8.ToArray());
        Task<int> running = _tool.StartAsync("replay", log, "--as-client", "--tcp", "0");
        string address = (await _tool.Out.LineAsync(l => l.StartsWith("the recorded client is served at "))).Split(' ')[^1];
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Another", Transport = address }).InTime();

        Assert.Equal("stranger", skype.CurrentUser.Handle);
        Assert.Equal(UserStatus.Away, await skype.UserStatus);
        using var moods = skype.Contacts.MoodChanged.Record();
        Assert.Equal("Ida of the log", await skype.User("ida").FullName);
        Assert.Equal("told by itself", (await moods.NextAsync()).Text);
        Assert.Equal("ida", Assert.Single(await skype.Contacts.Friends).Handle);
        Assert.Equal("told by itself", await skype.User("ida").MoodText.RefreshAsync());
        await Assert.ThrowsAsync<SkypeCommandException>(() => skype.SendAsync("GET CALL 7 STATUS"));
        await _tool.Out.LineAsync(l => l == "not in the log: GET CALL 7 STATUS");
        _tool.Interrupt.Cancel();
        Assert.Equal(130, await running.InTime());
    }

    private async Task<string[]> RecordAsync(params string[] typed)
    {
        using var tool = new ToolRun();
        foreach (string line in typed)
            tool.In.Type(line);
        tool.In.End();
        string file = _tool.Folder.At("day.s4n.jsonl");
        Assert.Equal(0, await tool.RunAsync("emulate", "--user", "nora=Nora Lund", "--user", "ben", "--user", "ida", "--record", file));
        return await File.ReadAllLinesAsync(file);
    }

    private string Write(params string[] lines)
    {
        const string header = """
            {"skype4net":1,"world":{"accounts":[{"handle":"nora","fullName":"Nora Lund"},{"handle":"ben"}]},"made":"2026-11-21T12:00:00Z"}
            """;
        return _tool.Folder.Write("written.s4n.jsonl", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', [header, .. lines])));
    }
}
