using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>An event of no content, behind all that were notified before it.</summary>
internal sealed class ReceivedSoFar : DispatchItem
{
    private readonly TaskCompletionSource _signal = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _source;

    private ReceivedSoFar(string source) => _source = source;

    public override string Source => _source;

    /// <summary>
    /// Waits until everything that was notified by now has been heard. On the dispatcher itself nothing more is heard while it waits.
    /// </summary>
    public static Task WaitAsync(EventDispatcher dispatcher, string source, CancellationToken cancellationToken)
    {
        if (EventDispatcher.Current == dispatcher)
            return Task.CompletedTask;
        var item = new ReceivedSoFar(source);
        dispatcher.Post(item);
        return item._signal.Task.WaitAsync(cancellationToken);
    }

    public override void Deliver() => _signal.TrySetResult();
}
