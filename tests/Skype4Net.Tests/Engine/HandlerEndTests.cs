using System.Reactive.Linq;
using Skype4Net.Engine;

namespace Skype4Net.Tests.Engine;

/// <summary>How handlers end, and what happens when they cannot keep up.</summary>
public class HandlerEndTests
{
    [Fact]
    public async Task A_handler_of_errors_that_throws_is_logged_and_not_told_of_itself()
    {
        var log = new RecordingLoggerFactory();
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { LoggerFactory = log });
        int calls = 0;
        using var broken = scripted.Skype.HandlerErrors.Subscribe(_ =>
        {
            if (Interlocked.Increment(ref calls) <= 3)
                throw new InvalidOperationException("worse");
        });
        using var thrower = scripted.Skype.Contacts.MoodChanged.Subscribe(_ => throw new InvalidOperationException("bad"));

        scripted.Client.Push("USER anna MOOD_TEXT one");
        await AfterAllEvents(scripted);

        Assert.Equal(1, Volatile.Read(ref calls));
        Assert.Single(log.Messages, m => m.Contains("HandlerErrors"));
    }

    [Fact]
    public async Task Nor_is_an_asynchronous_one_behind_an_operator()
    {
        var log = new RecordingLoggerFactory();
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { LoggerFactory = log });
        int calls = 0;
        var called = new TaskCompletionSource();
        using var broken = scripted.Skype.HandlerErrors.Select(e => e.Source).Handle(_ =>
        {
            if (Interlocked.Increment(ref calls) > 3)
                return default;
            called.TrySetResult();
            throw new InvalidOperationException("worse");
        });
        using var errors = scripted.Skype.HandlerErrors.Record();
        using var thrower = scripted.Skype.Contacts.MoodChanged.Subscribe(_ => throw new InvalidOperationException("bad"));

        scripted.Client.Push("USER anna MOOD_TEXT one");
        await called.Task.InTime();
        scripted.Client.Push("USER anna MOOD_TEXT two");

        Assert.Equal("bad", (await errors.NextAsync()).Exception.Message);
        Assert.Equal("bad", (await errors.NextAsync()).Exception.Message);
        await AfterAllEvents(scripted);
        Assert.True(errors.IsEmpty);
    }

    [Fact]
    public async Task Disposing_the_client_ends_a_handler_and_drops_what_waits_for_it()
    {
        var scripted = await ScriptedSkype.AttachAsync();
        var entered = new TaskCompletionSource();
        var ended = new TaskCompletionSource();
        int calls = 0;
        using var slow = scripted.Skype.Contacts.MoodChanged.Where(m => m.Text.Length > 0).Handle(async (_, cancellationToken) =>
        {
            Interlocked.Increment(ref calls);
            entered.TrySetResult();
            await using (cancellationToken.UnsafeRegister(_ => ended.TrySetResult(), null))
                await ended.Task;
        });
        for (int i = 0; i < 50; i++)
            scripted.Client.Push($"USER anna MOOD_TEXT {i}");
        await entered.Task.InTime();
        await AfterAllEvents(scripted);
        Assert.Equal(49, scripted.Skype.Engine.Dispatcher.HandlersWaiting);

        await scripted.DisposeAsync();

        await ended.Task.InTime();
        Assert.Equal(1, Volatile.Read(ref calls));
        Assert.Equal(0, scripted.Skype.Engine.Dispatcher.HandlersWaiting);
    }

    [Fact]
    public async Task A_handler_may_dispose_the_client_it_is_called_by()
    {
        var scripted = await ScriptedSkype.AttachAsync();
        var disposed = new TaskCompletionSource();
        int calls = 0;
        using var handler = scripted.Skype.Contacts.MoodChanged.Handle(async _ =>
        {
            calls++;
            await scripted.DisposeAsync();
            disposed.SetResult();
        });

        scripted.Client.Push("USER anna MOOD_TEXT one");
        scripted.Client.Push("USER anna MOOD_TEXT two");

        await disposed.Task.InTime();
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_full_queue_costs_the_same_for_each_further_event_however_full_it_is()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { EventQueueCapacity = 1_000 });
        EventDispatcher dispatcher = scripted.Skype.Engine.Dispatcher;
        using var entered = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        using var slow = scripted.Skype.Contacts.MoodChanged.Subscribe(_ =>
        {
            entered.Set();
            leave.Wait(Eventually.Limit);
        });
        scripted.Client.Push("USER anna MOOD_TEXT one");
        Assert.True(entered.Wait(Eventually.Limit));
        var looks = new Counter();
        for (int i = 0; i < 1_000; i++)
            dispatcher.Post(new Counted(looks));
        looks.Value = 0;

        for (int i = 0; i < 100; i++)
            dispatcher.Post(new Counted(looks));

        leave.Set();
        Assert.Equal(100, dispatcher.Dropped.Count);
        Assert.InRange(looks.Value, 0, 1_000);
    }

    private static async Task AfterAllEvents(ScriptedSkype scripted)
    {
        using var notifications = scripted.Skype.Notifications.Record();
        for (int i = 0; i < 5; i++)
        {
            scripted.Client.Push($"PONG {i}");
            await notifications.NextAsync(n => n == $"PONG {i}");
        }
    }

    private sealed class Counter
    {
        public int Value { get; set; }
    }

    // Counts how often the queue looks at an event that waits in it.
    private sealed class Counted(Counter looks) : DispatchItem
    {
        public override string Source => "a test";

        public override EventRank Rank
        {
            get
            {
                looks.Value++;
                return EventRank.Usual;
            }
        }

        public override void Deliver()
        {
        }
    }
}
