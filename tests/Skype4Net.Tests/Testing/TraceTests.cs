using System.Text.Json.Nodes;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Replay;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Testing;

/// <summary>What a failed expectation leaves behind, to be looked at in the page.</summary>
public sealed class TraceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_failed_expectation_leaves_all_that_happened_and_says_how_to_look_at_it()
    {
        await using BotWorld world = Traced();
        await using ISkype skype = await world.AttachAsync();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(async message =>
        {
            await message.ReplyAsync("Until then");
            await Task.Delay(TimeSpan.FromMinutes(2), world.Clock);
            await message.ReplyAsync("Wake up, Anne!");
        });
        Conversation anna = world.With("anna", "Anna B.");
        await anna.SayAsync("wake me in two minutes");
        await anna.ExpectReplyAsync("Until*");

        ConversationException failed = await Assert.ThrowsAsync<ConversationException>(
            () => anna.ExpectReplyAsync("Wake up, Anna!", TimeSpan.FromMinutes(3)));

        Assert.Contains($"To look at it: skype4net emulate --web --trace {failed.TraceFile}", failed.Message, StringComparison.Ordinal);
        ReplayFile trace = Read(failed.TraceFile);
        Assert.Equal(["bot", "anna"], trace.World!["accounts"]!.AsArray().Select(a => (string)a!["handle"]!));
        Assert.StartsWith("TraceTests.cs, line ", (string)trace.Header["test"]!, StringComparison.Ordinal);
        Assert.Equal(1, (int)trace.Header["trace"]!);

        ReplayLine said = trace.Lines.Single(l => l.Do == "message.say");
        Assert.Equal(("anna", "bot", "wake me in two minutes"), (said.As, said.Text("to"), said.Text("text")));
        Assert.Equal(["Until then", "Wake up, Anne!"], trace.Lines.Where(l => l.Saw == "message" && l.As == "anna").Select(l => l.Text("text")));
        Assert.Contains(trace.Lines, l => l.Members["wire"] is JsonArray wire && (string)wire[0]! == "bot"
            && ((string)wire[3]!).Contains("Until then", StringComparison.Ordinal));
        Assert.Equal(["begin", "end"], trace.Lines.Where(l => l.Text("name") == "Chats.MessageReceived").Select(l => l.Text("handler")).Distinct());
        IEnumerable<ReplayLine> clock = trace.Lines.Where(l => l.Text("clock").Length > 0);
        Assert.Equal(120, clock.Sum(l => (double)l.Members["to"]! - (double)l.Members["from"]!), tolerance: 5);
        Assert.InRange(trace.Lines.Count, 30, 200);

        Assert.Equal(["begin", "done", "begin", "failed"], trace.Lines.Where(l => l.Text("expect").Length > 0).Select(l => l.Text("expect")));
        ReplayLine last = trace.Lines[^1];
        Assert.Equal(("Wake up, Anna!", "Wake up, Anne!", "TraceTests.cs"), (last.Text("expected"), last.Text("seen"), last.Text("file")));
        Assert.Contains("anna.ExpectReplyAsync(\"Wake up, Anna!\"", LineOfThisFile((int)last.Members["line"]!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_do_in_chats_and_calls_and_with_telephones_and_files_is_there_as_commands()
    {
        await using BotWorld world = Traced();
        world.Bot.SetNumber("+3725550100");
        await using ISkype skype = await world.AttachAsync();
        Conversation anna = world.With("anna"), ben = world.With("ben");
        IReadOnlyList<Conversation> room = await world.CreateChatAsync(anna, ben);
        await room[1].SayAsync("hello");
        await world.WithStranger("carl").RequestContactAsync("please");
        await anna.OfferFileAsync("plan.txt", [1, 2, 3]);
        await anna.CallAsync();
        await anna.HangUpAsync();
        await world.Phone("+3725550199").SendSmsAsync("hi");
        await world.CrashAsync();
        await world.RestartAsync();

        ConversationException failed = await Assert.ThrowsAsync<ConversationException>(() => world.ExpectAsync("pigs fly", () => false));

        ReplayLine[] done = [.. Read(failed.TraceFile).Lines.Where(l => l.Do.Length > 0)];
        Assert.Equal(
            [
                "chat.create", "message.say", "contact.add", "file.send", "call.place", "call.hangUp", "phone.text", "account.crash",
                "account.restart",
            ],
            done.Select(l => l.Do));
        Assert.Equal((done[0].Text("is"), "ben"), (done[1].Text("chat"), done[1].As));
        Assert.Equal("AQID", (string)done[3].Members["upload"]!["data"]!);
    }

    [Fact]
    public async Task A_handler_that_throws_is_in_it_and_each_failure_has_a_file_of_its_own()
    {
        await using BotWorld world = Traced();
        await using ISkype skype = await world.AttachAsync();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(_ => throw new InvalidOperationException("no idea"));
        Conversation anna = world.With("anna");
        await anna.SayAsync("hello");

        var files = new List<string>();
        for (int i = 0; i < 2; i++)
            files.Add((await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectReplyAsync("x"))).TraceFile);

        Assert.Equal(2, files.Distinct().Count());
        Assert.Contains(Read(files[0]).Lines, l => l.Text("handler") == "exception" && l.Text("text") == "InvalidOperationException: no idea");
    }

    [Fact]
    public async Task Only_the_last_lines_are_kept()
    {
        await using BotWorld world = Traced();
        for (int i = 1; i <= 20_005; i++)
            world.Trace!.Met("something");

        ConversationException failed = await Assert.ThrowsAsync<ConversationException>(
            () => world.ExpectAsync("pigs fly", () => false, TimeSpan.Zero));

        Assert.Equal(20_000, Read(failed.TraceFile).Lines.Count);
    }

    [Fact]
    public async Task Where_nobody_asked_for_it_nothing_is_kept()
    {
        await using var world = new BotWorld(new BotWorldOptions { TraceFolder = "" });
        Assert.Null(world.Trace);
        ConversationException failed = await Assert.ThrowsAsync<ConversationException>(
            () => world.ExpectAsync("pigs fly", () => false, TimeSpan.Zero));
        Assert.Equal("", failed.TraceFile);
        Assert.DoesNotContain("--trace", failed.Message, StringComparison.Ordinal);
    }

    private BotWorld Traced() => new(new BotWorldOptions { RealTimeLimit = Eventually.Limit, TraceFolder = _folder.At("traces") });

    private static ReplayFile Read(string path)
    {
        using StreamReader reader = File.OpenText(path);
        return ReplayFile.Read(reader);
    }

    private static string LineOfThisFile(int line)
        => File.ReadAllLines(Path.Combine(Architecture.Repository.Root, "tests", "Skype4Net.Tests", "Testing", "TraceTests.cs"))[line - 1];
}
