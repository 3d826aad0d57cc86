using System.Reactive.Concurrency;
using System.Reactive.Linq;

namespace Skype4Net.Tests.Engine;

public class HandlerTests
{
    [Fact]
    public async Task A_handler_may_block_on_a_command()
    {
        await using var scripted = await Scripted();
        var name = new TaskCompletionSource<string>();
        using var watch = scripted.Skype.Contacts.OnlineStatusChanged.Subscribe(change => name.TrySetResult(change.User.FullName.Value));

        scripted.Client.Push("USER anna ONLINESTATUS AWAY");

        Assert.Equal("Anna B.", await name.Task.InTime());
    }

    [Fact]
    public async Task A_handler_may_await_a_command()
    {
        await using var scripted = await Scripted();
        var name = new TaskCompletionSource<string>();
        using var watch = scripted.Skype.Contacts.OnlineStatusChanged.Handle(async change => name.TrySetResult(await change.User.FullName));

        scripted.Client.Push("USER anna ONLINESTATUS AWAY");

        Assert.Equal("Anna B.", await name.Task.InTime());
    }

    [Fact]
    public async Task A_handler_that_throws_is_reported_stops_nobody_and_stays()
    {
        await using var scripted = await Scripted();
        using var errors = scripted.Skype.HandlerErrors.Record();
        int calls = 0;
        using var thrower = scripted.Skype.Contacts.OnlineStatusChanged.Subscribe(_ => throw new InvalidOperationException($"call {++calls}"));
        using var other = scripted.Skype.Contacts.OnlineStatusChanged.Record();

        scripted.Client.Push("USER anna ONLINESTATUS AWAY");
        scripted.Client.Push("USER anna ONLINESTATUS ONLINE");

        Assert.Equal(OnlineStatus.Away, (await other.NextAsync()).Status);
        Assert.Equal(OnlineStatus.Online, (await other.NextAsync()).Status);
        HandlerError first = await errors.NextAsync();
        Assert.Equal("Contacts.OnlineStatusChanged", first.Source);
        Assert.Equal("call 1", first.Exception.Message);
        Assert.Equal("call 2", (await errors.NextAsync()).Exception.Message);
    }

    [Fact]
    public async Task An_asynchronous_handler_that_throws_goes_on_with_the_next_event()
    {
        await using var scripted = await Scripted();
        using var errors = scripted.Skype.HandlerErrors.Record();
        var second = new TaskCompletionSource();
        int calls = 0;
        using var handler = scripted.Skype.Contacts.MoodChanged.Where(m => m.Text.Length > 0).Handle(async _ =>
        {
            await Task.Yield();
            if (++calls == 1)
                throw new InvalidOperationException("first");
            second.SetResult();
        });

        scripted.Client.Push("USER anna MOOD_TEXT one");
        scripted.Client.Push("USER anna MOOD_TEXT two");

        Assert.Equal("first", (await errors.NextAsync()).Exception.Message);
        await second.Task.InTime();
    }

    [Fact]
    public async Task Asynchronous_handlers_run_one_after_the_other_in_order()
    {
        await using var scripted = await Scripted();
        var story = new List<string>();
        var done = new TaskCompletionSource();
        var gates = Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource()).ToArray();
        var started = Enumerable.Range(0, 3).Select(_ => new TaskCompletionSource()).ToArray();
        using var handler = scripted.Skype.Contacts.MoodChanged.Handle(async mood =>
        {
            int n = int.Parse(mood.Text);
            story.Add($"start {n}");
            started[n].SetResult();
            await gates[n].Task;
            story.Add($"end {n}");
            if (n == 2)
                done.SetResult();
        });

        for (int i = 0; i < 3; i++)
            scripted.Client.Push($"USER anna MOOD_TEXT {i}");
        foreach ((TaskCompletionSource start, TaskCompletionSource gate) in started.Zip(gates))
        {
            await start.Task.InTime();
            gate.SetResult();
        }

        await done.Task.InTime();
        Assert.Equal(["start 0", "end 0", "start 1", "end 1", "start 2", "end 2"], story);
    }

    [Fact]
    public async Task A_handler_may_unsubscribe_itself()
    {
        await using var scripted = await Scripted();
        int calls = 0;
        IDisposable? self = null;
        self = scripted.Skype.Contacts.MoodChanged.Subscribe(_ =>
        {
            calls++;
            self!.Dispose();
        });
        using var other = scripted.Skype.Contacts.MoodChanged.Record();

        scripted.Client.Push("USER anna MOOD_TEXT one");
        scripted.Client.Push("USER anna MOOD_TEXT two");

        await other.NextAsync();
        await other.NextAsync();
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_handler_may_dispose_the_client()
    {
        var scripted = await Scripted();
        var disposed = new TaskCompletionSource();
        using var other = scripted.Skype.Notifications.Record();
        scripted.Skype.Contacts.MoodChanged.Subscribe(_ =>
        {
            Task task = scripted.Skype.DisposeAsync().AsTask();
            task.ContinueWith(_ => disposed.SetResult(), TaskScheduler.Default);
            task.Wait();
        });

        scripted.Client.Push("USER anna MOOD_TEXT one");

        await disposed.Task.InTime();
        await other.ToEndAsync();
    }

    [Fact]
    public async Task Streams_complete_when_the_client_is_disposed_and_never_before()
    {
        var scripted = await Scripted();
        using var changes = scripted.Skype.Contacts.OnlineStatusChanged.Record();
        using var anna = scripted.Skype.User("anna").OnlineStatus.Record();
        using var received = scripted.Skype.Chats.MessageReceived.Record();
        scripted.Client.Peer(AttachmentStatus.NotAvailable);

        await scripted.DisposeAsync();

        await changes.ToEndAsync();
        await anna.ToEndAsync();
        await received.ToEndAsync();
        using var late = scripted.Skype.Notifications.Record();
        Assert.Empty(await late.ToEndAsync());
    }

    [Fact]
    public async Task Events_arrive_in_wire_order_across_streams()
    {
        await using var scripted = await Scripted();
        var story = new List<string>();
        var done = new TaskCompletionSource();
        using var a = scripted.Skype.Contacts.MoodChanged.Subscribe(m => story.Add($"mood {m.Text}"));
        using var b = scripted.Skype.Contacts.OnlineStatusChanged.Subscribe(s => story.Add($"status {s.Status}"));
        using var c = scripted.Skype.Notifications.Where(n => n == "PONG").Subscribe(_ => done.SetResult());

        for (int i = 0; i < 50; i++)
        {
            scripted.Client.Push($"USER anna MOOD_TEXT {i}");
            scripted.Client.Push(i % 2 == 0 ? "USER anna ONLINESTATUS AWAY" : "USER anna ONLINESTATUS ONLINE");
        }

        scripted.Client.Push("PONG");
        await done.Task.InTime();
        Assert.Equal(100, story.Count);
        for (int i = 0; i < 50; i++)
            Assert.Equal([$"mood {i}", i % 2 == 0 ? "status Away" : "status Online"], story.GetRange(2 * i, 2));
    }

    [Fact]
    public async Task Handlers_run_on_the_scheduler_of_the_options()
    {
        var scheduler = new HistoricalScheduler();
        await using var scripted = await Scripted(o => o with { EventScheduler = scheduler });
        var moods = new List<string>();
        using var watch = scripted.Skype.Contacts.MoodChanged.Subscribe(m => moods.Add(m.Text));

        scripted.Client.Push("USER anna MOOD_TEXT one");
        Assert.Empty(moods);
        scheduler.Start();

        Assert.Equal(["one"], moods);
    }

    [Fact]
    public async Task A_slow_handler_is_named_in_a_warning()
    {
        var log = new RecordingLoggerFactory();
        await using var scripted = await Scripted(o => o with { LoggerFactory = log });
        using var entered = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        using var watch = scripted.Skype.Contacts.MoodChanged.Subscribe(_ =>
        {
            entered.Set();
            leave.Wait(Eventually.Limit);
        });

        scripted.Client.Push("USER anna MOOD_TEXT one");
        Assert.True(entered.Wait(Eventually.Limit));
        scripted.Clock.Advance(TimeSpan.FromSeconds(7));
        leave.Set();

        Assert.Single(log.Messages, m => m.Contains("Contacts.MoodChanged") && m.Contains("running for more than 3"));
    }

    [Fact]
    public async Task The_end_of_a_stream_never_overlaps_a_handler()
    {
        var scripted = await Scripted();
        using var entered = new ManualResetEventSlim();
        using var leave = new ManualResetEventSlim();
        bool inHandler = false;
        var ended = new TaskCompletionSource<bool>();
        scripted.Skype.Contacts.MoodChanged.Subscribe(
            _ =>
            {
                inHandler = true;
                entered.Set();
                leave.Wait(Eventually.Limit);
                inHandler = false;
            },
            () => ended.SetResult(inHandler));

        scripted.Client.Push("USER anna MOOD_TEXT one");
        Assert.True(entered.Wait(Eventually.Limit));
        Task disposing = scripted.DisposeAsync().AsTask();
        leave.Set();

        Assert.False(await ended.Task.InTime());
        await disposing.InTime();
    }

    [Fact]
    public async Task A_handler_that_never_ends_does_not_keep_dispose_from_ending()
    {
        var scripted = await Scripted();
        using var entered = new ManualResetEventSlim();
        using var never = new ManualResetEventSlim();
        scripted.Skype.Contacts.MoodChanged.Subscribe(_ =>
        {
            entered.Set();
            never.Wait();
        });
        scripted.Client.Push("USER anna MOOD_TEXT one");
        Assert.True(entered.Wait(Eventually.Limit));

        await scripted.DisposeAsync().AsTask().InTime();

        never.Set();
    }

    [Fact]
    public async Task No_stream_can_be_pushed_by_a_user()
    {
        await using var scripted = await Scripted();

        foreach (object stream in new object[] { scripted.Skype.Notifications, scripted.Skype.Contacts.MoodChanged,
            scripted.Skype.Chats.MessageReceived, scripted.Skype.Wire })
            Assert.DoesNotContain(stream.GetType().GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IObserver<>));
    }

    private static Task<ScriptedSkype> Scripted(Func<SkypeOptions, SkypeOptions>? change = null)
        => ScriptedSkype.AttachAsync(
            change, new ScriptedTransport { Answer = c => c == "GET USER anna FULLNAME" ? "USER anna FULLNAME Anna B." : null });
}
