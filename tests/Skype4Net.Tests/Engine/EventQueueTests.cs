using System.Reactive.Linq;
using Skype4Net.Engine;

namespace Skype4Net.Tests.Engine;

/// <summary>What is dropped when handlers cannot keep up, and who is told.</summary>
public class EventQueueTests
{
    [Fact]
    public void Events_come_out_in_the_order_in_which_they_went_in_whatever_their_rank()
    {
        var queue = new EventQueue<string>(100);
        EventRank[] ranks = [EventRank.Usual, EventRank.Expendable, EventRank.Kept, EventRank.Usual, EventRank.Kept, EventRank.Expendable];

        for (int i = 0; i < 12; i++)
            Assert.Null(queue.Enqueue($"{i}", ranks[i % ranks.Length]));

        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"{i}"), Rest(queue));
    }

    [Fact]
    public void A_full_queue_drops_what_is_expendable_first_then_the_oldest_and_never_what_is_kept()
    {
        var queue = new EventQueue<string>(3);
        queue.Enqueue("kept 1", EventRank.Kept);
        queue.Enqueue("usual 1", EventRank.Usual);
        queue.Enqueue("expendable 1", EventRank.Expendable);
        queue.Enqueue("usual 2", EventRank.Usual);

        Assert.Equal("expendable 2", queue.Enqueue("expendable 2", EventRank.Expendable));
        Assert.Equal("expendable 1", queue.Enqueue("usual 3", EventRank.Usual));
        Assert.Equal("usual 1", queue.Enqueue("usual 4", EventRank.Usual));
        Assert.Null(queue.Enqueue("kept 2", EventRank.Kept));

        Assert.Equal(["kept 1", "usual 2", "usual 3", "usual 4", "kept 2"], Rest(queue));
    }

    [Fact]
    public async Task An_asynchronous_handler_that_is_far_behind_is_named_and_its_queue_is_bounded()
    {
        var log = new RecordingLoggerFactory();
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { LoggerFactory = log, EventQueueCapacity = 12_000 });
        EventDispatcher dispatcher = scripted.Skype.Engine.Dispatcher;
        using var notifications = scripted.Skype.Notifications.Where(n => n == "PONG").Record();
        var handled = new List<string>();
        var entered = new TaskCompletionSource();
        var leave = new TaskCompletionSource();
        var last = new TaskCompletionSource();
        using var slow = scripted.Skype.Chats.MessageStatusChanged.Handle(async change =>
        {
            entered.TrySetResult();
            await leave.Task;
            handled.Add($"{change.Message.Id}");
            if (change.Message.Id == 13_000)
                last.SetResult();
        });

        // In portions, so that it is the handler's queue that is full and not the dispatcher's.
        for (int i = 0; i <= 13_000; i++)
        {
            scripted.Client.Push($"CHATMESSAGE {i} STATUS SENT");
            if (i == 0)
                await entered.Task.InTime();
            if (i % 1_000 != 0)
                continue;
            scripted.Client.Push("PONG");
            await notifications.NextAsync();
        }

        Assert.Equal(12_000, dispatcher.HandlersWaiting);
        Assert.Equal(1_000, dispatcher.Dropped.Count);
        leave.SetResult();
        await last.Task.InTime();

        Assert.Equal([0, .. Enumerable.Range(1_001, 12_000)], handled.Select(int.Parse));
        Assert.Single(log.Messages, m => m.Contains("10000 events wait for the asynchronous handler of Chats.MessageStatusChanged"));
        Assert.Single(log.Messages, m => m.Contains("12000 events wait for the asynchronous handler of Chats.MessageStatusChanged"));
    }

    [Fact]
    public async Task A_handler_of_two_clients_goes_on_with_the_other_when_one_is_disposed()
    {
        var first = await ScriptedSkype.AttachAsync();
        await using var second = await ScriptedSkype.AttachAsync();
        var entered = new TaskCompletionSource();
        var other = new TaskCompletionSource<string>();
        using var handler = first.Skype.Contacts.MoodChanged.Merge(second.Skype.Contacts.MoodChanged).Handle(async (mood, cancellationToken) =>
        {
            if (mood.Text == "second")
                other.SetResult(mood.Text);
            entered.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        });
        first.Client.Push("USER anna MOOD_TEXT first");
        await entered.Task.InTime();

        await first.DisposeAsync();
        second.Client.Push("USER anna MOOD_TEXT second");

        Assert.Equal("second", await other.Task.InTime());
    }

    [Fact]
    public async Task The_meter_shows_how_full_the_queues_are()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        Task open = scripted.Skype.SendAsync("FOCUS");
        var seen = new Dictionary<string, long>();
        using var listener = new System.Diagnostics.Metrics.MeterListener
        {
            InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == "Skype4Net")
                    l.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<int>((i, n, _, _) => seen[i.Name] = Math.Max(n, seen.GetValueOrDefault(i.Name)));
        listener.SetMeasurementEventCallback<long>((i, n, _, _) => seen[i.Name] = Math.Max(n, seen.GetValueOrDefault(i.Name)));
        listener.Start();

        listener.RecordObservableInstruments();

        Assert.True(seen["skype4net.commands.outstanding"] >= 1);
        Assert.Contains("skype4net.events.dropped", seen.Keys);
        Assert.False(open.IsCompleted);
    }

    [Fact]
    public async Task When_handlers_cannot_keep_up_changes_of_presence_are_dropped_and_messages_are_not()
    {
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { EventQueueCapacity = 100 });
        using var entered = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        var statuses = new List<string>();
        var last = new TaskCompletionSource();
        using var slow = scripted.Skype.Contacts.MoodChanged.Subscribe(_ =>
        {
            entered.Set();
            leave.Wait(Eventually.Limit);
        });
        using var presence = scripted.Skype.Contacts.OnlineStatusChanged.Subscribe(_ => { });
        using var messages = scripted.Skype.Chats.MessageStatusChanged.Subscribe(m =>
        {
            statuses.Add($"{m.Message.Id}");
            if (m.Message.Id == 49)
                last.SetResult();
        });

        scripted.Client.Push("USER anna MOOD_TEXT one");
        Assert.True(entered.Wait(Eventually.Limit));
        for (int i = 0; i < 1_000; i++)
            scripted.Client.Push("USER anna ONLINESTATUS AWAY");
        for (int i = 0; i < 50; i++)
            scripted.Client.Push($"CHATMESSAGE {i} STATUS SENT");
        leave.Set();

        await last.Task.InTime();
        Assert.Equal(50, statuses.Count);
        Assert.True(scripted.Skype.Engine.Dispatcher.Dropped.Count >= 950);
    }

    private static List<string> Rest(EventQueue<string> queue)
    {
        var rest = new List<string>();
        while (queue.Dequeue() is { } next)
            rest.Add(next);
        return rest;
    }
}
