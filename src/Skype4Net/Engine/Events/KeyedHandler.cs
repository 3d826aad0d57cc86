namespace Skype4Net.Engine;

/// <summary>Calls a handler for the events of one key one after the other, and for those of different keys at the same time.</summary>
internal sealed class KeyedHandler<T, TKey>(
    Func<T, ValueTask<TKey>> keyOf,
    Func<T, HandlerTurn, CancellationToken, ValueTask> handler,
    string source) : HandlerLoop<T>(source)
{
    private readonly Lock _gate = new();

    // A key is there while an event of it is being handled.
    private readonly Dictionary<ValueTuple<TKey>, HandlerLane> _lanes = [];
    private TaskCompletionSource? _ended;

    protected override Task CallsEndedAsync()
    {
        lock (_gate)
        {
            return _lanes.Count == 0
                ? Task.CompletedTask
                : (_ended ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    protected override async ValueTask<TrackedWork?> ProcessAsync(QueuedEvent<T> queued)
    {
        TKey? key = default;
        bool hasKey = false;
        await CallAsync(queued, keyOf, async (ask, o) =>
        {
            // Held for the handler, which goes on when this has ended.
            o.Handling?.Hold();
            key = await ask(o.Value).ConfigureAwait(false);
            hasKey = true;
        }, traced: false).ConfigureAwait(false);
        if (hasKey)
        {
            _ = RunAsync(queued, new ValueTuple<TKey>(key!));
            return null;
        }

        queued.From?.CountWaiting(-1);
        return queued.Work;
    }

    private async Task RunAsync(QueuedEvent<T> queued, ValueTuple<TKey> key)
    {
        HandlerTurn turn;
        lock (_gate)
        {
            if (!_lanes.TryGetValue(key, out HandlerLane? lane))
                _lanes.Add(key, lane = new HandlerLane());
            turn = new HandlerTurn(lane, queued.Work);
        }

        await turn.Begun.ConfigureAwait(false);
        if (IsStopped)
        {
            End(queued);
            EndTurn(turn, key);
            return;
        }

        queued.From?.CountWaiting(-1);
        await CallAsync(queued, (handler, turn), static (s, o) => s.handler(o.Value, s.turn, o.CancellationToken)).ConfigureAwait(false);
        EndTurn(turn, key);
        queued.Work?.Dispose();
    }

    private void EndTurn(HandlerTurn turn, ValueTuple<TKey> key)
    {
        lock (_gate)
        {
            if (!turn.End())
                return;
            _lanes.Remove(key);
            if (_lanes.Count == 0)
                _ended?.TrySetResult();
        }
    }
}
