using Skype4Net.Emulator.Replay;
using Skype4Net.Emulator.Testing;
using Skype4Net.Playground.Replay;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Playground.Tests;

/// <summary>What "As a test" writes: here it stands as it was written, but for the bot, and runs.</summary>
public sealed class RecordedBotTests
{
    private const string Recording = """
        {"skype4net":1,"world":{"accounts":[{"handle":"nora"},{"handle":"ben"},{"handle":"lunch.bot"}]}}
        {"at":0,"do":"message.say","as":"nora","to":"lunch.bot","text":"soup"}
        {"at":0.1,"saw":"message","as":"lunch.bot","from":"nora","chat":"c1","text":"soup"}
        {"at":0.2,"saw":"message","as":"nora","from":"lunch.bot","chat":"c1","text":"you said soup"}
        {"at":1,"do":"chat.create","as":"nora","who":["ben","lunch.bot"],"is":"c2"}
        {"at":2,"do":"message.say","as":"ben","chat":"c2","text":"and \"salad\""}
        {"at":2.1,"saw":"message","as":"nora","from":"lunch.bot","chat":"c2","text":"you said and \"salad\""}
        {"at":2.1,"saw":"message","as":"ben","from":"lunch.bot","chat":"c2","text":"*"}
        {"at":3,"do":"message.say","as":"nora","chat":"c3","text":"psst"}
        {"at":3.1,"saw":"message","as":"ben","from":"nora","chat":"c3","text":"psst"}
        {"at":4,"do":"call.place","as":"nora","who":"lunch.bot"}
        {"at":4.1,"saw":"call","as":"nora","call":"k1","partner":"lunch.bot","status":"ringing"}
        {"at":5,"do":"call.hangUp","as":"nora"}
        {"at":5.1,"saw":"call","as":"nora","call":"k1","partner":"lunch.bot","status":"finished"}
        {"at":6,"do":"account.mood","as":"nora","text":"\u202eaway"}
        """;

    // begin
    [Fact]
    public async Task Plays_the_recording()
    {
        await using var world = new BotWorld(new BotWorldOptions { BotHandle = "lunch.bot" });
        await using ISkype skype = await world.AttachAsync();
        // Start the bot on skype here.
        using IDisposable bot = StartBot(skype);
        Conversation nora = world.With("nora");
        await nora.SayAsync("soup");
        await nora.ExpectReplyAsync("you said soup");
        Conversation ben = world.With("ben");
        IReadOnlyList<Conversation> c2 = await world.CreateChatAsync(nora, ben);
        await c2[1].SayAsync("and \"salad\"");
        await c2[0].ExpectReplyAsync("you said and \"salad\"");
        await c2[1].ExpectReplyAsync("*");
        nora.Person.Say(ben.Person, "psst");
        await world.SettleAsync();
        await nora.CallAsync();
        await nora.HangUpAsync();
        await nora.ExpectCallEndedAsync();
        // Not in the test kit: {"do":"account.mood","as":"nora","text":"\u202Eaway"}
    }
    // end

    [Fact]
    public void The_test_that_is_written_is_the_one_above()
    {
        string[] source = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Skype4Net.Playground.Tests", "RecordedBotTests.cs"));
        string[] shown = [.. source.SkipWhile(l => l != "    // begin").Skip(1).TakeWhile(l => l != "    // end")
            .Where(l => !l.Contains("StartBot"))];

        string written = BotTestWriter.Write(ReplayFile.Read(new StringReader(Recording)));

        Assert.Equal(string.Join('\n', shown.Select(l => l.Length > 0 ? l[4..] : l)) + "\n", written);
    }

    [Fact]
    public void A_strangers_file_writes_no_code_of_its_own()
    {
        const string file = """
            {"skype4net":1,"world":{"accounts":[{"handle":"nora"},{"handle":"x\"); Evil(\""}]}}
            {"do":"chat.create","as":"nora","who":["ben","ida"],"is":"c1; Evil()"}
            {"do":"message.say","as":"Evil();//","to":"x\"); Evil(\"","text":"\"); Evil(\"\nEvil();"}
            {"do":"account.mood\nEvil();","as":"nora"}
            """;

        string written = BotTestWriter.Write(ReplayFile.Read(new StringReader(file)));

        Assert.DoesNotContain(Code(written), line => line.Contains("Evil(", StringComparison.Ordinal));
    }

    // What is left when texts and comments are taken away.
    private static IEnumerable<string> Code(string source)
        => source.Split('\n').Select(line => System.Text.RegularExpressions.Regex.Replace(line, "\"([^\"\\\\]|\\\\.)*\"|// .*", ""));

    private static IDisposable StartBot(ISkype skype) => skype.Chats.MessageReceived.Handle(async message =>
    {
        if (await message.Type == ChatMessageType.Said)
            await message.ReplyAsync($"you said {await message.Body}");
    });
}
