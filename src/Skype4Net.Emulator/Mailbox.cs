using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Emulator;

/// <summary>
/// Runs pieces of work one at a time, in order, without a thread of its own: whoever posts and finds it idle runs what is there, on
/// his own stack. Work posted meanwhile is queued. So in one process everything has happened when a call returns, and nothing re-enters.
/// </summary>
internal sealed class Mailbox(ILogger log)
{
    private readonly Lock _gate = new();
    private readonly Queue<Action> _work = new();
    private Thread? _runner;

    /// <summary>Whether this thread is running the work of this mailbox at the moment.</summary>
    public bool IsMine => Volatile.Read(ref _runner) == Thread.CurrentThread;

    /// <summary>Whether no work waits and none is being run.</summary>
    public bool IsIdle
    {
        get
        {
            lock (_gate)
                return _runner is null && _work.Count == 0;
        }
    }

    /// <summary>Queues work without running it.</summary>
    public void Enqueue(Action work)
    {
        lock (_gate)
            _work.Enqueue(work);
    }

    public void Post(Action work)
    {
        Enqueue(work);
        Drain();
    }

    /// <inheritdoc cref="Run{T}"/>
    public void Run(Action work) => Run(() =>
    {
        work();
        return true;
    });

    /// <summary>Runs a piece of work and waits for its result, wherever it runs.</summary>
    public T Run<T>(Func<T> work)
    {
        if (IsMine)
            return work();
        using var done = new ManualResetEventSlim();
        T result = default!;
        Exception? failure = null;
        Post(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
            {
                failure = exception;
            }
            finally
            {
                done.Set();
            }
        });
        done.Wait();
        return failure is null ? result : throw failure;
    }

    [SuppressMessage("Design", "CA1031", Justification = "One piece of work must not end the others.")]
    public void Drain()
    {
        lock (_gate)
        {
            if (_runner is not null)
                return;
            _runner = Thread.CurrentThread;
        }

        while (true)
        {
            Action work;
            lock (_gate)
            {
                if (_work.Count == 0)
                {
                    _runner = null;
                    return;
                }

                work = _work.Dequeue();
            }

            try
            {
                work();
            }
            catch (Exception exception)
            {
                EmulatorLog.WorkFailed(log, exception);
            }
        }
    }
}
