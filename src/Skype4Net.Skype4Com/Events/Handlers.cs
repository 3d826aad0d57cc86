using System.Diagnostics.CodeAnalysis;

namespace SKYPE4COMLib;

/// <summary>The handlers of one event. What they are told of is listened to only while there is one.</summary>
/// <typeparam name="T">Their type.</typeparam>
internal sealed class Handlers<T>
    where T : Delegate
{
    private readonly Lock _gate = new();
    private T[] _all = [];
    private Func<IDisposable>? _source;
    private IDisposable? _subscription;

    public void Add(T? handler)
    {
        if (handler is null)
            return;
        lock (_gate)
            _all = [.. _all, .. handler.GetInvocationList().Cast<T>()];
        Listen();
    }

    public void Remove(T? handler)
    {
        if (handler is null)
            return;
        IDisposable? ended = null;
        lock (_gate)
        {
            int at = Array.LastIndexOf(_all, handler);
            if (at < 0)
                return;
            _all = [.. _all[..at], .. _all[(at + 1)..]];
            if (_all.Length == 0)
                (ended, _subscription) = (_subscription, null);
        }

        ended?.Dispose();
    }

    /// <summary>Tells where the event comes from; subscribed to when there is a handler.</summary>
    public void Bind(Func<IDisposable> source)
    {
        lock (_gate)
            _source = source;
        Listen();
    }

    /// <summary>Calls all handlers, one after the other. One that throws keeps no other from being called.</summary>
    /// <exception cref="AggregateException">What they threw; the dispatcher logs it.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "A handler may throw anything; it must not stop the others.")]
    public void Raise(Action<T> call)
    {
        List<Exception>? thrown = null;
        foreach (T handler in Volatile.Read(ref _all))
        {
            try
            {
                call(handler);
            }
            catch (Exception exception)
            {
                (thrown ??= []).Add(exception);
            }
        }

        if (thrown is not null)
            throw new AggregateException(thrown);
    }

    private void Listen()
    {
        lock (_gate)
        {
            if (_all.Length > 0 && _subscription is null)
                _subscription = _source?.Invoke();
        }
    }
}
