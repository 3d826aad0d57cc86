using System.Text.Json.Nodes;
using Skype4Net.Playground.Wire;
using Skype4Net.Protocol;

namespace Skype4Net.Playground.Tests;

/// <summary>Lines of the wire in words.</summary>
public sealed class ExplanationTests
{
    [Fact]
    public void Each_command_kind_and_property_has_its_sentence()
    {
        Assert.Empty(AllCommands.All.Where(c => Sentences.Of(c) is null).Select(c => c.Words));
        Assert.Empty(Schemas.All.Where(s => Sentences.Of(s.Kind) is null).Select(s => s.Kind.ToString()));
        Assert.Empty(Schemas.All.SelectMany(s => s.Properties).Where(p => Sentences.Of(p) is null).Select(p => p.ToString()));
    }

    [Theory]
    [InlineData(true, "#3 ALTER CHAT #a/$b;1 SETTOPIC Friday", "The program sets the topic of a chat.")]
    [InlineData(true, "PING", "The program asks whether the client answers.")]
    [InlineData(true, "GET USER ben MOOD_TEXT", "The program asks for this of somebody: the mood message.")]
    [InlineData(true, "GET SKYPEVERSION", "The program asks for this of the client: the version of the client, three or four numbers.")]
    [InlineData(true, "SET USERSTATUS AWAY", "The program changes this of the client: the status the signed-in user shows.")]
    [InlineData(true, "NONSENSE x", "The program sends a command that is not known.")]
    [InlineData(false, "USER ben MOOD_TEXT tired", "The client tells the program, of somebody: the mood message.")]
    [InlineData(false, "CALL 12 STATUS RINGING", "The client tells the program, of a call: the state.")]
    [InlineData(false, "#3 ERROR 14 Invalid message id", "The client answers with an error.")]
    public async Task A_line_has_a_sentence(bool isFromProgram, string text, string title)
    {
        await using var network = new SkypeNetwork();
        var entry = new WireEntry(1, default, 1, isFromProgram, text, WireFault.None, 0);
        Assert.Equal(title, new LineExplainer(network.LogIn("nora")).Explain(entry).Title);
    }

    [Fact]
    public async Task A_reply_that_does_not_come_is_named_with_how_long_it_is_missing()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await using ISkype bot = await Skype.AttachAsync(
            new SkypeOptions { FriendlyName = "lunch-bot", Transport = playground.Ben.Transport, LogToStandardError = false }).InTime();
        playground.Nora.Say(playground.Ben, "@lunch close");
        long id = playground.Ben.View.Chats.Single().Last!.Id;
        string body = $"GET CHATMESSAGE {id} BODY";
        var sent = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable watch = playground.Ben.View.Wire.Subscribe(entry =>
        {
            if (entry.Text.EndsWith(body, StringComparison.Ordinal))
                sent.TrySetResult(entry.Text.Split(' ')[0]);
        });
        playground.Ben.Faults.NextReply(ReplyFault.Never, body);

        _ = bot.SendAsync(body);
        string number = await sent.Task.InTime();
        playground.WorldTime.Advance(TimeSpan.FromSeconds(4));
        JsonNode? about = await page.DoneAsync("message.wire", new JsonObject { ["as"] = "ben", ["message"] = id });

        Assert.Contains($"lunch-bot has had no reply to {number} for 4 s", about!["missing"]!.AsArray().Select(m => (string)m!));
    }

    [Fact]
    public async Task The_page_asks_what_a_line_means_and_finds_the_lines_of_a_message()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("program.send", new JsonObject { ["as"] = "ben", ["line"] = "PING" });
        long id = playground.Nora.Say(playground.Ben, "@lunch close").Id;
        MessageView heard = playground.Ben.View.Chats.Single().Last!;
        JsonNode? about = await page.DoneAsync("message.wire", new JsonObject { ["as"] = "ben", ["message"] = heard.Id });
        Assert.Equal(["no program asked for its text"], about!["missing"]!.AsArray().Select(m => (string)m!));
        Assert.NotEqual(id, heard.Id);

        await page.DoneAsync("program.send", new JsonObject { ["as"] = "ben", ["line"] = $"GET CHATMESSAGE {heard.Id} BODY" });
        about = await page.DoneAsync("message.wire", new JsonObject { ["as"] = "ben", ["message"] = heard.Id });
        Assert.Null(about!["missing"]);
        long command = (long)about["lines"]!.AsArray()[^2]!;
        JsonNode? explained = await page.DoneAsync("wire.explain", new JsonObject { ["line"] = command });

        Assert.Equal("The program asks for this of a message in a chat: the text.", (string)explained!["title"]!);
        Assert.Contains("\"@lunch close\" from Nora Lund", explained["parts"]!.AsArray().Select(p => (string)p![1]!));
        Assert.Equal(command + 1, (long)explained["answeredBy"]!);
        Assert.Equal($"ben/{heard.Id}", (string)explained["thing"]![1]!);
        JsonNode? code = await page.DoneAsync("wire.csharp", new JsonObject { ["line"] = command + 1 });
        Assert.Equal($"string reply = await skype.SendAsync(\"GET CHATMESSAGE {heard.Id} BODY\");", (string)code!["text"]!);
    }

    [Fact]
    public void The_ring_forgets_the_oldest_lines_and_finds_the_others_by_number()
    {
        var ring = new WireRing(maxLines: 100);
        for (int number = 1; number <= 1000; number++)
            ring.Add(number % 2 == 0 ? "nora" : "ben", new WireEntry(number, default, 1, number % 2 == 0, $"{number}", WireFault.None, 0));

        Assert.Equal((100, 1000L), (ring.Count, ring.Last));
        Assert.Null(ring.Find(900));
        Assert.Equal("901", ring.Find(901)!.Entry.Text);
        Assert.Null(ring.Find(1001));
        Assert.Equal(["999"], ring.After(997, "ben").Select(l => l.Entry.Text));
        Assert.Equal(["902", "904"], ring.Before(905, "nora", 2).Select(l => l.Entry.Text));
        Assert.Equal(100, ring.After(0).Count);
    }
}
