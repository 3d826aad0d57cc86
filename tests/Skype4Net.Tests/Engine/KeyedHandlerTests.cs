using System.Reactive.Linq;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Engine;

/// <summary>Handlers in order for each key, and at the same time for different keys.</summary>
public sealed class KeyedHandlerTests : IAsyncLifetime
{
    private readonly BotWorld _world = new(new BotWorldOptions { RealTimeLimit = Eventually.Limit });
    private ISkype _skype = null!;

    public async Task InitializeAsync() => _skype = await _world.AttachAsync();

    public async Task DisposeAsync()
    {
        await _skype.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task One_chat_waits_for_itself_and_for_no_other()
    {
        using IDisposable on = _skype.Chats.MessageReceived.Handle(async message => await message.Chat, async (message, cancellationToken) =>
        {
            string text = await message.Body;
            if (text == "slow")
                await Task.Delay(TimeSpan.FromHours(1), _world.Clock, cancellationToken);
            await message.ReplyAsync($"done: {text}", cancellationToken);
        });
        Conversation anna = _world.With("anna"), ben = _world.With("ben");

        await anna.SayAsync("slow");
        await anna.SayAsync("second");
        await ben.SayAsync("quick");

        await ben.ExpectReplyAsync("done: quick", within: TimeSpan.Zero);
        await anna.ExpectNothingAsync(TimeSpan.FromMinutes(59));
        await anna.ExpectReplyAsync("done: slow", within: TimeSpan.FromMinutes(2));
        await anna.ExpectReplyAsync("done: second", within: TimeSpan.Zero);
    }

    [Fact]
    public async Task What_stands_behind_a_handler_that_waits_is_no_work_that_holds_the_world_up()
    {
        using IDisposable on = _skype.Chats.MessageReceived.Handle(async (message, cancellationToken) =>
        {
            await Task.Delay(TimeSpan.FromHours(1), _world.Clock, cancellationToken);
            await message.ReplyAsync("done", cancellationToken);
        });
        Conversation anna = _world.With("anna");

        await anna.SayAsync("first");
        await anna.SayAsync("second");

        await anna.ExpectReplyAsync("done", within: TimeSpan.FromHours(1));
        await anna.ExpectReplyAsync("done", within: TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task A_handler_lets_the_next_messages_of_its_chat_go_first_while_it_waits_for_them()
    {
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable on = _skype.Chats.MessageReceived.Handle(async message => await message.Chat, async (message, turn, cancellationToken) =>
        {
            string text = await message.Body;
            if (text != "ask")
            {
                answer.TrySetResult(text);
                return;
            }

            await message.ReplyAsync("Which?", cancellationToken);
            string given = await turn.YieldAsync(
                () => answer.Task.WaitAsync(TimeSpan.FromMinutes(1), _world.Clock, cancellationToken), cancellationToken);
            await message.ReplyAsync($"{given}, then.", cancellationToken);
        });
        Conversation anna = _world.With("anna");

        await anna.SayAsync("ask");
        await anna.ExpectReplyAsync("Which?");
        await anna.SayAsync("the red one");

        await anna.ExpectReplyAsync("the red one, then.", within: TimeSpan.Zero);
    }

    [Fact]
    public async Task A_key_that_cannot_be_had_and_a_handler_that_throws_are_reported_and_the_next_message_comes()
    {
        using IDisposable on = _skype.Chats.MessageReceived.Handle(
            async message => await message.Body is "keyless" ? throw new InvalidOperationException("no key") : await message.Chat,
            async (message, cancellationToken) =>
            {
                if (await message.Body == "boom")
                    throw new InvalidOperationException("boom");
                await message.ReplyAsync("alive", cancellationToken);
            });
        Conversation anna = _world.With("anna");

        await anna.SayAsync("keyless");
        Assert.Equal("no key", (await _world.ExpectHandlerErrorAsync()).Exception.Message);
        await anna.SayAsync("boom");
        Assert.Equal("boom", (await _world.ExpectHandlerErrorAsync()).Exception.Message);
        await anna.SayAsync("hello");

        await anna.ExpectReplyAsync("alive");
    }

    [Fact]
    public async Task A_thousand_messages_of_ten_chats_keep_the_order_of_each()
    {
        var seen = new Dictionary<string, List<string>>();
        using IDisposable on = _skype.Chats.MessageReceived.Handle(async message => await message.SenderHandle, async (message, _) =>
        {
            string text = await message.Body, from = await message.SenderHandle;
            await Task.Yield();
            lock (seen)
            {
                if (!seen.TryGetValue(from, out List<string>? texts))
                    seen.Add(from, texts = []);
                texts.Add(text);
            }
        });
        Conversation[] people = [.. Enumerable.Range(0, 10).Select(n => _world.With($"person{n}"))];

        for (int i = 0; i < 100; i++)
        {
            foreach (Conversation person in people)
                person.Person.Say(_world.Bot, $"{i}");
        }

        await _world.ExpectAsync("all were handled", () => seen.Values.Sum(t => t.Count) == 1000, TimeSpan.FromMinutes(5));
        Assert.Equal(10, seen.Count);
        Assert.All(seen.Values, texts => Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{i}"), texts));
    }

    [Fact]
    public async Task After_the_end_nobody_is_called_and_who_waits_is_told_to_stop()
    {
        int called = 0;
        bool stopped = false;
        IDisposable on = _skype.Chats.MessageReceived.Handle(async message => await message.Chat, async (_, cancellationToken) =>
        {
            called++;
            try
            {
                await Task.Delay(TimeSpan.FromHours(1), _world.Clock, cancellationToken);
            }
            catch (OperationCanceledException)
            {
                stopped = true;
                throw;
            }
        });
        Conversation anna = _world.With("anna");
        await anna.SayAsync("first");
        await anna.SayAsync("second");

        on.Dispose();
        await _world.SettleAsync();

        Assert.True(stopped);
        Assert.Equal(1, called);
    }
}
