using Skype4Net.Emulator;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Testing;

/// <summary>What people and telephones of the test kit can do besides talking to the bot alone.</summary>
public sealed class ConversationTests : IAsyncDisposable
{
    private readonly BotWorld _world = new(new BotWorldOptions { RealTimeLimit = Eventually.Limit });

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task People_talk_to_the_bot_apart_and_together()
    {
        await using ISkype skype = await _world.AttachAsync();
        using IDisposable bot = skype.Chats.MessageReceived.Handle(async message =>
        {
            if (await message.Type == ChatMessageType.Said)
                await message.ReplyAsync($"{await message.SenderHandle} said {await message.Body}");
        });
        Conversation anna = _world.With("anna"), ben = _world.With("ben");
        IReadOnlyList<Conversation> room = await _world.CreateChatAsync(anna, ben);

        await anna.SayAsync("one");
        await room[1].SayAsync("two");

        await anna.ExpectReplyAsync("anna said one");
        await room[0].ExpectReplyAsync("ben said two");
        await room[1].ExpectReplyAsync("ben said two");
        await anna.ExpectNothingAsync();
        await ben.ExpectNothingAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => _world.CreateChatAsync(anna));
    }

    [Fact]
    public async Task What_the_bot_has_read_is_known()
    {
        await using ISkype skype = await _world.AttachAsync();
        Conversation anna = _world.With("anna");
        await anna.SayAsync("hello");
        await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectReadAsync());

        foreach (ChatMessage message in await skype.Chats.MissedMessages)
            await message.MarkSeenAsync();

        await anna.ExpectReadAsync();
    }

    [Fact]
    public async Task The_bot_answers_a_call_and_ends_it_after_a_while()
    {
        await using ISkype skype = await _world.AttachAsync();
        using IDisposable bot = skype.Calls.Incoming.Handle(async call =>
        {
            await Task.Delay(TimeSpan.FromSeconds(2), _world.Clock);
            await call.AnswerAsync();
            await Task.Delay(TimeSpan.FromSeconds(10), _world.Clock);
            await call.HangUpAsync();
        });
        Conversation anna = _world.With("anna");

        EmulatedCall call = await anna.CallAsync();
        Assert.Equal(CallStatus.Ringing, call.Status);
        await anna.ExpectCallAnsweredAsync();
        await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectCallEndedAsync());
        await anna.ExpectCallEndedAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task The_bot_calls_people_and_telephones()
    {
        await using ISkype skype = await _world.AttachAsync();
        _world.Bot.SetCredit(5);
        Conversation anna = _world.With("anna");
        PhoneLine office = _world.Phone("+3725550100");
        await Assert.ThrowsAsync<ConversationException>(() => anna.ExpectCallAsync());

        await skype.Calls.PlaceAsync("anna");
        (await anna.ExpectCallAsync()).HangUp();
        await skype.Calls.PlaceAsync("+3725550100");

        await office.ExpectCallAsync();
    }

    [Fact]
    public async Task A_telephone_gets_SMS_one_after_the_other()
    {
        await using ISkype skype = await _world.AttachAsync();
        _world.Bot.SetCredit(5);
        await skype.Sms.SendAsync("+3725550100", "first");
        await skype.Sms.SendAsync("+3725550100", "second");

        await _world.Phone("+3725550100").ExpectSmsAsync("fi*");
        await Assert.ThrowsAsync<ConversationException>(() => _world.Phone("+3725550100").ExpectSmsAsync("first"));
        await _world.Phone("+3725550100").ExpectSmsAsync("second");
        await Assert.ThrowsAsync<ConversationException>(() => _world.Phone("+3725550100").ExpectSmsAsync());
    }

    [Fact]
    public async Task The_bot_takes_a_stranger_as_a_contact()
    {
        await using ISkype skype = await _world.AttachAsync();
        using IDisposable bot = skype.Contacts.AuthorizationRequested.Handle(async request =>
        {
            if (request.Text == "please")
                await request.User.IsAuthorized.SetAsync(true);
        });
        Conversation carl = _world.WithStranger("carl"), dora = _world.WithStranger("dora");

        await carl.RequestContactAsync("please");
        await dora.RequestContactAsync("now!");

        await carl.ExpectAcceptedAsync();
        await Assert.ThrowsAsync<ConversationException>(() => dora.ExpectAcceptedAsync());
    }

    [Theory]
    [InlineData("hello", "hello", true)]
    [InlineData("hello", "Hello", false)]
    [InlineData("hello", "hello!", false)]
    [InlineData("*", "", true)]
    [InlineData("I know*", "I know:\n@help", true)]
    [InlineData("*help", "I know: @help", true)]
    [InlineData("a*b*c", "a b b c", true)]
    [InlineData("a*b*c", "acb", false)]
    [InlineData("ab*ba", "aba", false)]
    [InlineData("a**a", "aa", true)]
    public void A_star_in_a_pattern_stands_for_anything(string pattern, string text, bool fits)
        => Assert.Equal(fits, new TextPattern(pattern).Fits(text));
}
