using System.Threading.Channels;

namespace Skype4Net.Tests;

/// <summary>Waits for signals, never for time to pass; the limit only turns a hang into a failure.</summary>
internal static class Eventually
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Collects what a stream tells, to be taken one by one.</summary>
    public static Recorder<T> Record<T>(this IObservable<T> source) => new(source);

    public static Task<T> InTime<T>(this Task<T> task) => task.WaitAsync(Limit);

    public static Task InTime(this Task task) => task.WaitAsync(Limit);

    public static Task<T> InTime<T>(this ValueTask<T> task) => task.AsTask().WaitAsync(Limit);
}

internal sealed class Recorder<T> : IObserver<T>, IDisposable
{
    private readonly Channel<T> _values = Channel.CreateUnbounded<T>();
    private readonly IDisposable _subscription;

    public Recorder(IObservable<T> source) => _subscription = source.Subscribe(this);

    public bool IsEmpty => _values.Reader.Count == 0;

    public void OnNext(T value) => _values.Writer.TryWrite(value);

    public void OnError(Exception error) => _values.Writer.TryComplete(error);

    public void OnCompleted() => _values.Writer.TryComplete();

    /// <summary>The next value; fails if none comes.</summary>
    public async Task<T> NextAsync()
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        try
        {
            return await _values.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"No {typeof(T).Name} came within {Eventually.Limit.TotalSeconds} s.");
        }
    }

    /// <summary>The next value that fits; others are passed over.</summary>
    public async Task<T> NextAsync(Func<T, bool> fits)
    {
        while (true)
        {
            T value = await NextAsync();
            if (fits(value))
                return value;
        }
    }

    /// <summary>Waits for the end of the stream; returns what was left.</summary>
    public async Task<List<T>> ToEndAsync()
    {
        using var limit = new CancellationTokenSource(Eventually.Limit);
        var rest = new List<T>();
        await foreach (T value in _values.Reader.ReadAllAsync(limit.Token))
            rest.Add(value);
        return rest;
    }

    public void Dispose() => _subscription.Dispose();
}
