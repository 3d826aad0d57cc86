using Skype4Net;
using Skype4Net.Emulator.Testing;

namespace ChatBot.Tests;

/// <summary>How to test a bot: people talk to it in a small Skype world, and no test waits or sleeps.</summary>
public sealed class BotTests : IAsyncLifetime
{
    private readonly BotWorld _world = new();
    private ISkype _skype = null!;
    private Bot _bot = null!;

    public async Task InitializeAsync()
    {
        _skype = await _world.AttachAsync();
        _bot = new Bot(_skype);
        _bot.Start();
    }

    public async Task DisposeAsync()
    {
        _bot.Dispose();
        await _skype.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Says_what_it_can_do()
    {
        Conversation anna = _world.With("anna");

        await anna.SayAsync("@help");

        await anna.ExpectReplyAsync("I know: *@credit*");
        await anna.ExpectNothingAsync();
    }

    [Theory]
    [InlineData("@help")]
    [InlineData("@nonsense")]
    [InlineData("  @HELP  ")]
    public async Task Takes_every_word_with_an_at_as_a_command(string text)
    {
        Conversation anna = _world.With("anna");

        await anna.SayAsync(text);

        await anna.ExpectReplyAsync("I know: *");
    }

    [Fact]
    public async Task Reads_what_is_no_command_and_is_silent()
    {
        Conversation anna = _world.With("anna");

        await anna.SayAsync("thank you!");

        await anna.ExpectReadAsync();
        await anna.ExpectNothingAsync();
    }

    [Fact]
    public async Task Changes_its_status_and_asks_back_when_there_is_no_such_status()
    {
        Conversation anna = _world.With("anna");

        await anna.SayAsync("@userstatus dnd");
        await anna.ExpectReplyAsync("My status is dnd now.");
        Assert.Equal(UserStatus.DoNotDisturb, await _skype.UserStatus);

        await anna.SayAsync("@userstatus dancing");
        await anna.ExpectReplyAsync("Which one?*");
        Assert.Equal(UserStatus.DoNotDisturb, await _skype.UserStatus);
    }

    [Fact]
    public async Task Tells_what_credit_it_has()
    {
        Conversation anna = _world.With("anna");

        await anna.SayAsync("@credit");
        await anna.ExpectReplyAsync("I have no credit.");

        _world.Bot.SetCredit(12.5m, "EUR");
        await anna.SayAsync("@credit");
        await anna.ExpectReplyAsync("I have 12.50 EUR.");
    }

    [Fact]
    public async Task Answers_each_person_and_stays_out_of_chats_of_several()
    {
        Conversation anna = _world.With("anna"), ben = _world.With("ben");
        IReadOnlyList<Conversation> room = await _world.CreateChatAsync(anna, ben);

        await anna.SayAsync("@help");
        await ben.SayAsync("@credit");
        await room[0].SayAsync("@help");

        await anna.ExpectReplyAsync("I know: *");
        await ben.ExpectReplyAsync("I have *");
        await room[1].ExpectNothingAsync();
    }

    [Fact]
    public async Task Answers_what_was_said_while_its_client_was_away()
    {
        Conversation anna = _world.With("anna");

        _world.Bot.Crash();
        anna.Person.Say(_world.Bot, "@help");
        await anna.ExpectNothingAsync();
        _world.Bot.Restart();

        await anna.ExpectReplyAsync("I know: *", within: TimeSpan.FromMinutes(1));
    }
}
