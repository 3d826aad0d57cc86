using System.Text;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace Skype4Net.Playground.Tests;

/// <summary>The connection of the page: nothing is done twice, nothing is missed, and nobody waits for a slow window.</summary>
public sealed class ProtocolTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Two_hundred_commands_over_a_connection_that_is_killed_all_the_time_are_done_once_each(int seed)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        var random = new Random(seed);
        PageWindow page = await playground.OpenAsync();
        for (int number = 1; number <= 200; number++)
        {
            // Time for the next command, also for those that are sent again.
            playground.Time.Advance(TimeSpan.FromMilliseconds(100));
            string id = $"c{number}";
            JsonNode? answer = null;
            while (answer is null)
            {
                int frames = random.Next(0, 6);
                try
                {
                    await page.BeginAsync("message.say", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["text"] = $"m{number}" }, id);
                    for (int i = 0; i < frames && answer is null; i++)
                    {
                        JsonNode? frame = await page.ReceiveAsync();
                        if ((string?)frame?["did"] == id)
                            answer = frame;
                    }
                }
                catch (WebSocketException)
                {
                    // Killed while something was sent.
                }

                if (answer is not null && random.Next(4) > 0)
                    continue;
                page.Kill();
                PageWindow next = (await PageWindow.ConnectAsync(playground.Host.Port, playground.Origin)).ContinueFrom(page);
                await page.DisposeAsync();
                page = next;
                await page.HelloAsync(playground.Token, "w1", page.Run, page.Seq);
            }

            Assert.True((bool)answer["ok"]!, answer.ToJsonString());
        }

        Assert.Equal(Enumerable.Range(1, 200).Select(n => $"m{n}"), playground.Ben.GetMessages(playground.Nora).Select(m => m.Text));
        await playground.Host.Server.SettleAsync();
        await page.DoneAsync("message.readAll", new JsonObject { ["as"] = "ben" });
        await using PageWindow fresh = await playground.OpenAsync("fresh");
        Assert.Equal(0, page.Snapshots);
        Assert.Equal(
            fresh.Dump(),
            string.Join('\n', page.Dump().Split('\n')
                .Where(line => line.Split(' ') is [not "message", ..] || fresh.Dump().Contains(line, StringComparison.Ordinal))));
        await page.DisposeAsync();
    }

    [Fact]
    public async Task A_window_that_comes_back_gets_only_what_it_lacks()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        PageWindow before = await playground.OpenAsync();
        before.Kill();
        ChatEntry said = playground.Nora.Say(playground.Ben, "while you were away");
        playground.Time.Advance(TimeSpan.FromSeconds(1));

        await using PageWindow after = (await PageWindow.ConnectAsync(playground.Host.Port, playground.Origin)).ContinueFrom(before);
        await after.HelloAsync(playground.Token, "w1", before.Run, before.Seq);
        await after.DoneAsync("message.list", new JsonObject { ["as"] = "nora", ["chat"] = said.Chat.Name });

        Assert.Equal(0, after.Snapshots);
        Assert.True(after.Things.ContainsKey(("message", $"nora/{said.Id}")));
    }

    [Fact]
    public async Task A_window_that_was_away_for_long_gets_everything_anew()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        PageWindow before = await playground.OpenAsync();
        before.Kill();
        foreach (int number in Enumerable.Range(1, 3))
        {
            playground.Nora.Say(playground.Ben, $"m{number}");
            playground.Time.Advance(TimeSpan.FromMinutes(6));
            await playground.Host.Server.SettleAsync();
        }

        await using PageWindow after = (await PageWindow.ConnectAsync(playground.Host.Port, playground.Origin)).ContinueFrom(before);
        await after.HelloAsync(playground.Token, "w1", before.Run, before.Seq);
        Assert.Equal(1, after.Snapshots);
        Assert.Equal(6, after.All("message").Count());
    }

    [Fact]
    public async Task A_command_that_is_sent_again_gets_the_same_answer_and_is_not_done_again()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        var hello = new JsonObject { ["as"] = "nora", ["to"] = "ben", ["text"] = "once" };
        JsonNode first = await page.DoAsync("message.say", hello, "same"), second = await page.DoAsync("message.say", hello, "same");
        Assert.Equal(first.ToJsonString(), second.ToJsonString());
        Assert.Single(playground.Ben.GetMessages(playground.Nora));
    }

    [Fact]
    public async Task A_slow_window_loses_lines_of_the_wire_and_counts_them_but_no_state()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await using ISkype bot = await Skype.AttachAsync(new SkypeOptions { Transport = playground.Nora.Transport, LogToStandardError = false })
            .InTime();
        await page.SendAsync(new JsonObject { ["watch"] = "wire", ["since"] = 0 });
        page.Acknowledges = false;
        string text = new('x', 2000);
        for (int i = 0; i < 2000; i++)
        {
            playground.Nora.Say(playground.Ben, $"{i} {text}");
            playground.Time.Advance(TimeSpan.FromMilliseconds(20));
        }

        // The world has not waited; the window has room again when it acknowledges.
        Assert.Equal(2000, playground.Ben.GetMessages(playground.Nora).Count);
        await playground.Host.Server.SettleAsync();
        page.Acknowledges = true;
        await page.AcknowledgeAsync();
        await page.DoneAsync("message.readAll", new JsonObject { ["as"] = "ben" });
        await page.AcknowledgeAsync();
        playground.Nora.SetMood("done");
        playground.Time.Advance(TimeSpan.FromSeconds(1));
        await page.ReceiveUntilAsync(_ => (string?)page.Thing("account", "nora")["mood"] == "done");
        await page.DoneAsync("message.readAll", new JsonObject { ["as"] = "nora" });

        Assert.True(page.Skipped > 0);
        Assert.InRange(page.Wire.Sum(l => l.ToJsonString().Length), 1, 8 * 1024 * 1024);
        JsonNode chat = page.All("chat").Single(c => (string)c["account"]! == "ben");
        Assert.Equal((0, 2000), ((int?)chat["unread"] ?? 0, (int)chat["messages"]!));
        await using PageWindow fresh = await playground.OpenAsync("fresh");
        Assert.Equal(fresh.Thing("chat", $"nora/{(string)chat["name"]!}").ToJsonString(), page.Thing("chat", $"nora/{(string)chat["name"]!}")
            .ToJsonString());
    }

    [Fact]
    public async Task The_world_starts_again_with_the_same_accounts_and_waiting_commands_are_not_done_there()
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartWithRestartAsync();
        await using PageWindow page = await playground.OpenAsync();
        await page.DoneAsync("message.say", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["text"] = "before" });
        string run = page.Run;
        page.Acknowledges = false;

        string restart = await page.BeginAsync("world.restart"),
            late = await page.BeginAsync("message.say", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["text"] = "late" });
        Assert.True((bool)(await page.ReceiveUntilAsync(f => (string?)f["did"] == restart))["ok"]!);
        JsonNode refused = await page.ReceiveUntilAsync(f => (string?)f["did"] == late);

        Assert.Equal("stale", (string)refused["error"]!["code"]!);
        Assert.NotEqual(run, page.Run);
        Assert.Empty(page.All("message"));
        Assert.Equal(3, page.All("account").Count());
        page.Acknowledges = true;
        await page.AcknowledgeAsync();
        await page.DoneAsync("message.say", new JsonObject { ["as"] = "nora", ["to"] = "ben", ["text"] = "after" });
        Assert.Equal("after", Assert.Single(playground.Ben.GetMessages(playground.Nora)).Text);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Random_frames_harm_nobody(int seed)
    {
        await using PlaygroundFixture playground = await PlaygroundFixture.StartAsync();
        await using PageWindow page = await playground.OpenAsync("good");
        var random = new Random(seed);
        string[] words = [.. page.Welcome!["commands"]!.AsArray().Select(c => (string)c!["name"]!)
            .Where(n => n is not "account.crash" and not "account.quit")];
        for (int round = 0; round < 40; round++)
        {
            await using PageWindow bad = await playground.OpenAsync("bad");
            for (int i = 0; i < 10; i++)
            {
                try
                {
                    if (random.Next(3) == 0)
                        await bad.SendRawAsync(
                            [.. Enumerable.Range(0, random.Next(1, 200)).Select(_ => (byte)random.Next(256))], random.Next(2) == 0
                            ? WebSocketMessageType.Binary : WebSocketMessageType.Text);
                    else
                        await bad.SendTextAsync(Garble(random, words));
                }
                catch (WebSocketException)
                {
                    // It was closed, as it should be.
                    break;
                }
            }

            bad.Kill();
        }

        playground.Time.Advance(TimeSpan.FromSeconds(1));
        await page.DoneAsync("message.say", new JsonObject { ["as"] = "ben", ["to"] = "nora", ["text"] = "still here" });
    }

    private static string Garble(Random random, string[] names)
    {
        var text = new StringBuilder(new JsonObject
        {
            ["do"] = names[random.Next(names.Length)],
            ["id"] = $"r{random.Next(1000)}",
            ["as"] = random.Next(3) == 0 ? "nora" : "\u202E<img onerror=x>",
            ["to"] = random.Next(2) == 0 ? "ben" : new string('x', random.Next(100)),
            ["text"] = "\0\u2028",
            ["message"] = random.NextInt64(),
            ["number"] = "+" + random.Next(),
            ["value"] = random.NextDouble() * 1e300,
        }.ToJsonString());
        if (random.Next(2) == 0)
            text[random.Next(text.Length)] = (char)random.Next(32, 127);
        return text.ToString();
    }
}
