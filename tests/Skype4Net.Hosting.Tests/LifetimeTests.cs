using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Hosting.Tests;

/// <summary>A host starts, attaches when it can, and stops without losing anything.</summary>
public sealed class LifetimeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private (string Key, string Value) Journal => ("Skype:MessageRecovery:Journal", _folder.At("bot.journal"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_host_starts_without_a_client_and_answers_when_one_comes()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        world.Bot.Quit();
        await using HostedWorld hosted = HostedWorld.Create(world);
        hosted.Services.AddSkypeHandler<Parrot>();

        await hosted.StartAsync();
        Assert.NotEqual(AttachmentStatus.Success, hosted.Skype.AttachmentStatus);
        await world.AdvanceAsync(TimeSpan.FromMinutes(10));
        world.Bot.Restart();
        await world.ExpectAsync("the host is attached", () => hosted.Skype.AttachmentStatus == AttachmentStatus.Success);
        await anna.SayAsync("hello");
        await anna.ExpectReplyAsync("hello to you");

        // At first, after one minute and after five; not at each of some twenty attempts.
        Assert.Equal(3, hosted.Log.Messages.Count(m => m.StartsWith("skype: not attached yet", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task It_survives_a_crash_of_the_client()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        await using HostedWorld hosted = HostedWorld.Create(world);
        hosted.Services.AddSkypeHandler<Parrot>();
        await hosted.StartAsync();

        world.Bot.Crash();
        await world.AdvanceAsync(TimeSpan.FromMinutes(1));
        world.Bot.Restart();
        await world.ExpectAsync("the host is attached", () => hosted.Skype.AttachmentStatus == AttachmentStatus.Success);

        await anna.SayAsync("hello");
        await anna.ExpectReplyAsync("hello to you");
    }

    [Fact]
    public async Task A_refusal_is_final_and_does_not_end_the_host()
    {
        await using var world = new BotWorld();
        world.Bot.Permissions = PermissionPolicy.Ask;
        int questions = 0;
        using IDisposable user = world.Bot.PermissionRequests.Subscribe(request =>
        {
            questions++;
            request.Refuse(remember: false);
        });
        await using HostedWorld hosted = HostedWorld.Create(world);

        await hosted.StartAsync();
        await world.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(1, questions);
        Assert.Contains(hosted.Log.Messages, m => m.StartsWith("skype: refused by the client", StringComparison.Ordinal));
        await hosted.Host.StopAsync().InTime();
    }

    [Fact]
    public async Task Where_a_client_is_required_the_host_does_not_start_without_one()
    {
        await using var world = new BotWorld();
        world.Bot.Quit();
        await using HostedWorld hosted = HostedWorld.Create(world, ("Skype:RequireClientAtStart", "true"));

        Task start = hosted.Host.StartAsync();
        await world.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(AttachFailure.NotRunning, (await Assert.ThrowsAsync<SkypeAttachException>(() => start.InTime())).Failure);
    }

    [Fact]
    public async Task Code_that_needs_the_attachment_waits_for_it()
    {
        await using var world = new BotWorld();
        world.Bot.Quit();
        await using HostedWorld hosted = HostedWorld.Create(world);
        await hosted.StartAsync();
        Task attached = hosted.Skype.WhenAttachedAsync();
        Assert.False(attached.IsCompleted);

        world.Bot.Restart();
        await world.AdvanceAsync(TimeSpan.FromSeconds(10));

        await attached.InTime();
        await hosted.Skype.WhenAttachedAsync().InTime();
    }

    [Fact]
    public async Task Waiting_for_the_attachment_ends_with_the_host()
    {
        await using var world = new BotWorld();
        world.Bot.Quit();
        await using HostedWorld hosted = HostedWorld.Create(world);
        await hosted.StartAsync();
        Task attached = hosted.Skype.WhenAttachedAsync();

        await hosted.Host.StopAsync().InTime();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => attached.InTime());
    }

    [Fact]
    public async Task A_running_handler_finishes_and_what_waits_behind_it_is_handled_by_the_next_start()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        var slow = new SlowWork(world.Clock);
        await using (HostedWorld first = HostedWorld.Create(world, Journal))
        {
            first.Services.AddSingleton(slow).AddSkypeHandler<Worker>();
            await first.StartAsync();
            anna.Person.Say(world.Bot, "one");
            anna.Person.Say(world.Bot, "two");
            await slow.Entered.Task.InTime();

            Task stop = first.Host.StopAsync();
            Assert.False(stop.IsCompleted);
            slow.Leave.SetResult();
            await stop.InTime();
            await anna.ExpectReplyAsync("done: one");
        }

        Assert.Equal(["one"], slow.Done);
        await using HostedWorld second = HostedWorld.Create(world, Journal);
        second.Services.AddSingleton(slow).AddSkypeHandler<Worker>();
        await second.StartAsync();
        await anna.ExpectReplyAsync("done: two");
        Assert.Equal(["one", "two"], slow.Done);
        Assert.Equal([false, false], slow.Repeated);
    }

    [Fact]
    public async Task A_handler_that_does_not_end_is_cancelled_and_its_message_comes_again()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        var slow = new SlowWork(world.Clock);
        await using (HostedWorld first = HostedWorld.Create(world, Journal, ("Skype:StopTimeout", "00:00:03")))
        {
            first.Services.AddSingleton(slow).AddSkypeHandler<Worker>();
            await first.StartAsync();
            anna.Person.Say(world.Bot, "one");
            await slow.Entered.Task.InTime();

            Task stop = first.Host.StopAsync();
            await world.AdvanceAsync(TimeSpan.FromSeconds(2.9));
            Assert.False(stop.IsCompleted);
            await world.AdvanceAsync(TimeSpan.FromSeconds(0.2));
            await stop.InTime();
            Assert.Contains(first.Log.Messages, m => m.Contains("still run 3 s after"));
        }

        Assert.Empty(slow.Done);
        slow.Leave.SetResult();
        await using HostedWorld second = HostedWorld.Create(world, Journal);
        second.Services.AddSingleton(slow).AddSkypeHandler<Worker>();
        await second.StartAsync();
        await anna.ExpectReplyAsync("done: one");
        Assert.Equal([true], slow.Repeated);
    }

    [Fact]
    public async Task Even_a_handler_that_ignores_its_token_holds_up_the_stop_for_four_seconds_at_most()
    {
        await using var world = new BotWorld();
        Conversation anna = world.With("anna");
        var slow = new SlowWork(world.Clock) { IgnoresCancellation = true };
        await using HostedWorld hosted = HostedWorld.Create(world, Journal);
        hosted.Services.AddSingleton(slow).AddSkypeHandler<Worker>();
        await hosted.StartAsync();
        anna.Person.Say(world.Bot, "one");
        await slow.Entered.Task.InTime();

        Task stop = hosted.Host.StopAsync();
        await world.AdvanceAsync(TimeSpan.FromSeconds(3.9));
        Assert.False(stop.IsCompleted);
        await world.AdvanceAsync(TimeSpan.FromSeconds(0.2));

        await stop.InTime();
        Assert.Contains(hosted.Log.Messages, m => m.Contains("they are left behind"));
    }

    [Fact]
    public async Task Stopping_does_not_wait_when_nothing_runs()
    {
        await using var world = new BotWorld();
        await using HostedWorld hosted = HostedWorld.Create(world);
        hosted.Services.AddSkypeHandler<Parrot>();
        await hosted.StartAsync();

        // The clock stands still: any wait by time would never end.
        await hosted.Host.StopAsync().InTime();

        Assert.Empty(world.Bot.Programs);
    }

    private sealed class Parrot : SkypeEventHandler
    {
        public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default)
            => await message.ReplyAsync($"{await message.Body} to you", cancellationToken);
    }

    private sealed class SlowWork(TimeProvider clock)
    {
        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Leave { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public bool IgnoresCancellation { get; init; }

        public List<string> Done { get; } = [];

        public List<bool> Repeated { get; } = [];

        /// <summary>Waits by the clock of the world, which sees that it does.</summary>
        public Task DoAsync(CancellationToken cancellationToken)
        {
            Entered.TrySetResult();
            return Leave.Task.WaitAsync(TimeSpan.FromHours(1), clock, IgnoresCancellation ? CancellationToken.None : cancellationToken);
        }
    }

    private sealed class Worker(SlowWork work) : SkypeEventHandler
    {
        public override async ValueTask OnMessageReceivedAsync(ChatMessage message, CancellationToken cancellationToken = default)
        {
            await work.DoAsync(cancellationToken);
            string text = await message.Body;
            work.Done.Add(text);
            work.Repeated.Add(message.MayBeRepeated);
            await message.ReplyAsync($"done: {text}", cancellationToken);
        }
    }
}
