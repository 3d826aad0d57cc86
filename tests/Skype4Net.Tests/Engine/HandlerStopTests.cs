namespace Skype4Net.Tests.Engine;

/// <summary>A handler that is stopped gracefully.</summary>
public class HandlerStopTests
{
    [Fact]
    public async Task The_call_that_runs_ends_uncancelled_and_what_waits_is_not_handled()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        var entered = new TaskCompletionSource();
        var leave = new TaskCompletionSource();
        var handled = new List<string>();
        bool wasCancelled = true;
        IHandlerSubscription handler = scripted.Skype.Contacts.MoodChanged.Handle(async (change, cancellationToken) =>
        {
            entered.TrySetResult();
            await leave.Task;
            wasCancelled = cancellationToken.IsCancellationRequested;
            handled.Add(change.Text);
        });
        for (int i = 0; i < 5; i++)
            scripted.Client.Push($"USER anna MOOD_TEXT {i}");
        await entered.Task.InTime();

        Task stop = handler.StopAsync();

        Assert.False(stop.IsCompleted);
        leave.SetResult();
        await stop.InTime();
        Assert.Equal(["0"], handled);
        Assert.False(wasCancelled);
        Assert.Equal(0, scripted.Skype.Engine.Dispatcher.HandlersWaiting);
    }

    [Fact]
    public async Task With_a_key_the_calls_of_all_keys_that_run_end_and_what_waits_for_its_turn_is_not_handled()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        var entered = new Dictionary<string, TaskCompletionSource> { ["anna"] = new(), ["ben"] = new(), ["last"] = new() };
        var leave = new TaskCompletionSource();
        var handled = new System.Collections.Concurrent.ConcurrentQueue<string>();
        IHandlerSubscription handler = scripted.Skype.Contacts.MoodChanged.Handle(
            change => ValueTask.FromResult(change.User.Handle),
            async (change, _) =>
            {
                entered[change.User.Handle].TrySetResult();
                await leave.Task;
                handled.Enqueue(change.Text);
            });
        foreach (string line in new[] { "anna MOOD_TEXT a1", "ben MOOD_TEXT b1", "anna MOOD_TEXT a2", "ben MOOD_TEXT b2", "last MOOD_TEXT c1" })
            scripted.Client.Push($"USER {line}");
        await entered["anna"].Task.InTime();
        await entered["ben"].Task.InTime();

        // When the last event is handled, those before it wait for the turn of their keys.
        await entered["last"].Task.InTime();

        Task stop = handler.StopAsync();

        Assert.False(stop.IsCompleted);
        leave.SetResult();
        await stop.InTime();
        Assert.Equal(["a1", "b1", "c1"], handled.Order());
        Assert.Equal(0, scripted.Skype.Engine.Dispatcher.HandlersWaiting);
    }

    [Fact]
    public async Task Disposing_cancels_the_call_that_is_waited_for()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        var entered = new TaskCompletionSource();
        IHandlerSubscription handler = scripted.Skype.Contacts.MoodChanged.Handle(async (_, cancellationToken) =>
        {
            entered.TrySetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        });
        scripted.Client.Push("USER anna MOOD_TEXT one");
        await entered.Task.InTime();
        Task stop = handler.StopAsync();

        handler.Dispose();

        await stop.InTime();
    }

    [Fact]
    public async Task The_token_ends_the_wait_and_not_the_call()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var impatient = new CancellationTokenSource();
        var entered = new TaskCompletionSource();
        var leave = new TaskCompletionSource();
        var ended = new TaskCompletionSource<bool>();
        using IHandlerSubscription handler = scripted.Skype.Contacts.MoodChanged.Handle(async (_, cancellationToken) =>
        {
            entered.TrySetResult();
            await leave.Task;
            ended.SetResult(cancellationToken.IsCancellationRequested);
        });
        scripted.Client.Push("USER anna MOOD_TEXT one");
        await entered.Task.InTime();
        Task stop = handler.StopAsync(impatient.Token);

        await impatient.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stop.InTime());
        leave.SetResult();
        Assert.False(await ended.Task.InTime());
    }

    [Fact]
    public async Task One_that_is_idle_or_disposed_or_stopped_already_ends_at_once()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        IHandlerSubscription handler = scripted.Skype.Contacts.MoodChanged.Handle(_ => default);

        await handler.StopAsync().InTime();
        await handler.StopAsync().InTime();
        handler.Dispose();
        await handler.StopAsync().InTime();
    }

    [Fact]
    public async Task A_handler_object_stops_in_the_same_manner()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        var moods = new Moods();
        IHandlerSubscription use = scripted.Skype.Use(moods);
        scripted.Client.Push("USER anna MOOD_TEXT one");
        scripted.Client.Push("USER anna MOOD_TEXT two");
        await moods.Entered.Task.InTime();

        Task stop = use.StopAsync();
        moods.Leave.SetResult();
        await stop.InTime();

        Assert.Equal(["one"], moods.Handled);
    }

    private sealed class Moods : SkypeEventHandler
    {
        public TaskCompletionSource Entered { get; } = new();

        public TaskCompletionSource Leave { get; } = new();

        public List<string> Handled { get; } = [];

        public override async ValueTask OnMoodChangedAsync(MoodChanged change, CancellationToken cancellationToken = default)
        {
            Entered.TrySetResult();
            await Leave.Task;
            Handled.Add(change.Text);
        }
    }
}
