namespace Skype4Net.Engine;

/// <summary>Calls a handler for one event after the other.</summary>
internal sealed class OrderedHandler<T>(Func<T, CancellationToken, ValueTask> handler, string source) : HandlerLoop<T>(source)
{
    protected override async ValueTask<TrackedWork?> ProcessAsync(QueuedEvent<T> queued)
    {
        queued.From?.CountWaiting(-1);
        await CallAsync(queued, handler, static (call, o) => call(o.Value, o.CancellationToken)).ConfigureAwait(false);
        return queued.Work;
    }
}
