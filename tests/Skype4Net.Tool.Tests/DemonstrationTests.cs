using Microsoft.Extensions.Logging.Abstractions;
using Skype4Net.Emulator;
using Skype4Net.Tool.Demonstrating;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Tests;

/// <summary>What goes on in the world of <c>emulate --web</c> where no other is named.</summary>
public sealed class DemonstrationTests : IAsyncLifetime
{
    // That of the pauses only: who is in the world needs time of its own to answer.
    private readonly ManualTimeProvider _time = new();
    private World _world = null!;
    private Demonstration _demonstration = null!;

    private EmulatedClient Nora => _world.Client("nora");

    public async Task InitializeAsync()
    {
        _world = await World.CreateAsync(
            DemonstrationWorld.File, TimeProvider.System, NullLoggerFactory.Instance, store: null, CancellationToken.None);
        _demonstration = new Demonstration(_world, _time);
    }

    public async Task DisposeAsync()
    {
        await _demonstration.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_conversation_has_begun_before_anybody_looks_and_a_real_program_answers_in_it()
    {
        Task<ChatEntry> noted = Nora.WaitForMessageAsync(m => m.From == "lunch.bot");

        await _demonstration.BeginAsync(CancellationToken.None);

        ChatEntry answer = await noted.InTime();
        Assert.Equal("Noted: soup for Ida Berg. 1 order so far.", answer.Text);
        Assert.Equal(["lunch-bot"], _world.Client("lunch.bot").Programs);
        ChatView chat = Nora.View.FindChat(answer.Chat.Name)!;
        Assert.Equal(("Friday lunch", 4), (chat.Topic, chat.Members.Count));

        _time.Advance(TimeSpan.FromMinutes(1));
        Assert.Null(Nora.CurrentCall);
        Assert.Empty(Nora.Files);
    }

    [Fact]
    public async Task When_somebody_looks_there_is_an_order_a_file_and_a_call_and_then_nothing_more()
    {
        await _demonstration.BeginAsync(CancellationToken.None);
        var rings = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using IDisposable calls = Nora.CallChanged.Subscribe(call =>
        {
            if (call.Status == CallStatus.Ringing)
                rings.TrySetResult();
        });

        _demonstration.GoOnWhen(Task.CompletedTask);
        await PassUntilAsync(rings.Task);

        Assert.Equal("ben", Nora.CurrentCall!.Partner);
        EmulatedFile menu = Assert.Single(Nora.Files);
        Assert.Equal(("menu.txt", "ida"), (menu.Name, menu.Partner));
        Nora.CurrentCall.HangUp();
        await AnswerAsync("Noted: pizza for Ben Ode. 2 orders so far.");
        int said = SaidInAll();
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Null(Nora.CurrentCall);
        Assert.Equal(said, SaidInAll());
    }

    [Fact]
    public async Task Whoever_plays_orders_too_and_ends_the_round()
    {
        await _demonstration.BeginAsync(CancellationToken.None);
        EmulatedChat chat = (await AnswerAsync("soup")).Chat;

        Nora.Say(chat, "@LUNCH salad");
        await AnswerAsync("Noted: salad for Nora Lund. 2 orders so far.");
        Nora.Say(chat, "@lunch list");
        await AnswerAsync("Ida Berg: soup, Nora Lund: salad.");
        Nora.Say(chat, "@lunch close");
        await AnswerAsync("2 orders: Ida Berg: soup, Nora Lund: salad. The round is closed.");
        Nora.Say(chat, "@lunch");
        await AnswerAsync("Write @lunch and a dish to order; @lunch list shows the orders, @lunch close ends the round.");
    }

    [Fact]
    public async Task It_begins_again_with_the_world()
    {
        await _demonstration.BeginAsync(CancellationToken.None);
        SkypeNetwork old = _world.Network;
        await _world.RestartAsync(TimeProvider.System, NullLoggerFactory.Instance, CancellationToken.None);
        await using (old)
        {
            Task<ChatEntry> noted = Nora.WaitForMessageAsync(m => m.From == "lunch.bot");
            await _demonstration.BeginAsync(CancellationToken.None);
            Assert.Equal("Noted: soup for Ida Berg. 1 order so far.", (await noted.InTime()).Text);
        }
    }

    private int SaidInAll() => Nora.View.Chats.Sum(chat => chat.Messages);

    // It may have come already: so listen first, then look.
    private async Task<ChatEntry> AnswerAsync(string text)
    {
        Task<ChatEntry> next = Nora.WaitForMessageAsync(m => m.From == "lunch.bot" && m.Text.Contains(text, StringComparison.Ordinal));
        return Find(text) ?? await next.InTime();
    }

    private ChatEntry? Find(string text)
        => Nora.View.Chats.SelectMany(c => Nora.GetMessages(new EmulatedChat(c.Name)))
            .FirstOrDefault(m => m.From == "lunch.bot" && m.Text.Contains(text, StringComparison.Ordinal));

    private async Task PassUntilAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            _time.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }

        await task;
    }
}
