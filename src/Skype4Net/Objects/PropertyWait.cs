namespace Skype4Net;

/// <summary>Waits for a value of a property: listens first, then looks, so that no change falls between the two.</summary>
internal sealed class PropertyWait<T>(Func<T, bool> fits) : IObserver<T>
{
    private readonly TaskCompletionSource<T> _found = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<T> RunAsync(SkypeProperty<T> property, SkypeObject owner, Func<T, bool> fits, CancellationToken cancellationToken)
    {
        CancellationToken life = owner.Engine.AttachmentLife;
        var wait = new PropertyWait<T>(fits);
        using IDisposable subscription = property.Subscribe(wait);
        T now = await property.RefreshAsync(cancellationToken).ConfigureAwait(false);
        if (fits(now))
            return now;
        using CancellationTokenRegistration lost = life.UnsafeRegister(static (state, _) => ((PropertyWait<T>)state!)._found.TrySetCanceled(CancellationToken.None), wait);
        try
        {
            return await wait._found.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw owner.Engine.EndOfWait($"the wait for {owner} {property.Name}");
        }
    }

    public void OnNext(T value)
    {
        if (fits(value))
            _found.TrySetResult(value);
    }

    public void OnError(Exception error) => _found.TrySetException(error);

    public void OnCompleted() => _found.TrySetCanceled();
}
