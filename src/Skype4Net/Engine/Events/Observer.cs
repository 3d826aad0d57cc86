namespace Skype4Net.Engine;

/// <summary>The library's own listener to its own streams.</summary>
internal sealed class Observer<T>(Action<T> onNext, Action? onCompleted = null) : IObserver<T>
{
    public void OnNext(T value) => onNext(value);

    public void OnError(Exception error)
    {
    }

    public void OnCompleted() => onCompleted?.Invoke();
}
