namespace Skype4Net;

/// <summary>Waits for a value of a property: listens first, then looks, so that no change falls between the two.</summary>
internal sealed class PropertyWait<T>(Func<T, bool> fits) : IObserver<T>
{
    private readonly TaskCompletionSource<T> _found = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static Task<T> RunAsync(SkypeProperty<T> property, SkypeObject owner, Func<T, bool> fits, CancellationToken cancellationToken)
        => owner.Engine.WhileAttachedAsync($"the wait for {owner} {property.Name}", async attached =>
        {
            var wait = new PropertyWait<T>(fits);
            using IDisposable subscription = property.Subscribe(wait);
            T now = await property.RefreshAsync(cancellationToken).ConfigureAwait(false);
            return fits(now) ? now : await wait._found.Task.WaitAsync(attached).ConfigureAwait(false);
        }, cancellationToken);

    public void OnNext(T value)
    {
        if (fits(value))
            _found.TrySetResult(value);
    }

    public void OnError(Exception error) => _found.TrySetException(error);

    public void OnCompleted() => _found.TrySetCanceled();
}
