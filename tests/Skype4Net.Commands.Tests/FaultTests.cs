using Skype4Net.Commands;

namespace Skype4Net.Tests.Commands;

/// <summary>Commands while the client loses and doubles lines, goes away, or stands beside other code of the bot.</summary>
public sealed class FaultTests : CommandWorld
{
    private const int Many = 20;

    protected override CommandOptions Options => new() { MaxCommandsPerMinute = 1000 };

    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(0.5, 0.5)]
    public async Task Whatever_is_lost_or_told_twice_each_command_runs_once(double lost, double doubled)
    {
        World.Bot.Faults.DropNotifications = lost;
        World.Bot.Faults.DuplicateNotifications = doubled;

        for (int n = 0; n < Many; n++)
            Anna.Person.Say(World.Bot, $"!remind 5m {n}");

        // What was lost is found by what comes after it.
        await World.ExpectAsync("all have run", () => Notebook.Lines.Count(l => l != "disposed") >= Many - 1, TimeSpan.FromMinutes(5));
        World.Bot.Faults.DropNotifications = 0;
        await Anna.SayAsync("!remind 5m the end");
        await World.ExpectAsync("the last one has run", () => Notebook.Lines.Contains("anna: the end"), TimeSpan.FromMinutes(5));

        string[] run = [.. Notebook.Lines.Where(l => l != "disposed")];
        Assert.Equal([.. Enumerable.Range(0, Many).Select(n => $"anna: {n}"), "anna: the end"], run);
    }

    [Fact]
    public async Task A_command_that_runs_when_the_client_goes_away_answers_once_when_it_is_back()
    {
        await Anna.SayAsync("!slow 1");
        await World.CrashAsync();
        await World.AdvanceAsync(TimeSpan.FromSeconds(20));
        await World.RestartAsync();
        await World.ExpectAttachedAsync(TimeSpan.FromMinutes(1));

        await Anna.ExpectReplyAsync("done", TimeSpan.FromMinutes(2));
        await Anna.ExpectNothingAsync();
        Assert.Equal([OutcomeKind.Ran], Kinds());
    }

    [Fact]
    public async Task Code_beside_the_commands_hears_the_same_messages()
    {
        var heard = new List<string>();
        using IDisposable own = Skype.Chats.MessageReceived.Handle(async message =>
        {
            string body = await message.Body;
            lock (heard)
                heard.Add(body);
        });

        await AnswersAsync(Anna, "!ping", "pong");
        await Anna.SayAsync("only a word");
        await World.SettleAsync();

        Assert.Equal(["!ping", "only a word"], heard);
    }
}
