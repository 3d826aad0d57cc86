using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;

namespace Skype4Net.Emulator;

/// <summary>
/// Runs pieces of work one at a time, in order, without a thread of its own: whoever posts and finds it idle runs what is there, on
/// their own stack. Work posted meanwhile is queued. So in one process everything has happened when a call returns, and nothing re-enters.
/// </summary>
/// <param name="log">Where it is told what failed and had no caller.</param>
/// <param name="failed">Is told of the same; null for nobody.</param>
/// <remarks>
/// It turns no work away: what must not be lost has nowhere else to go. Its bound stands at those who bring work: commands wait within the
/// allowance of their program (<see cref="Sessions.CommandAllowance"/>), sound is left out and a client is cut off from the network beyond
/// <see cref="MaxWaiting"/>, and a person waits for each verb.
/// </remarks>
internal sealed class SerialExecutor(ILogger log, Action<Exception>? failed = null)
{
    /// <summary>So many pieces of work wait only for a client that somebody holds up.</summary>
    public const int MaxWaiting = 1_000_000;

    /// <summary>Beyond so many pieces of work, sound that comes from devices is left out.</summary>
    public const int MaxBeforeSound = 1000;

    private readonly Lock _gate = new();
    private readonly Queue<Work> _work = new();
    private Thread? _runner;

    /// <summary>Is called at the end of each piece of work, before whoever waits for that one goes on; null for nothing.</summary>
    public Action? Completed { get; set; }

    /// <summary><see cref="Report"/>, for all who are to call it.</summary>
    public Action<Exception> Failed => field ??= Report;

    /// <summary>Whether this thread is running its work at the moment.</summary>
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

    /// <summary>How many pieces of work wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
                return _work.Count;
        }
    }

    /// <summary>Queues several pieces of work without running them.</summary>
    public void Enqueue(List<Work> work)
    {
        lock (_gate)
        {
            foreach (Work one in work)
                _work.Enqueue(one);
        }
    }

    /// <summary>Gives back the room of work that has waited: most clients of a large world never do as much again as at their start.</summary>
    public void TrimExcess()
    {
        lock (_gate)
            _work.TrimExcess();
    }

    /// <summary>Queues work that nobody waits for, and runs it unless somebody does already.</summary>
    public void Post(Action work) => Post(new Work(work));

    /// <inheritdoc cref="Post(Action)"/>
    public void Post(Work work)
    {
        lock (_gate)
        {
            if (_runner is not null || _work.Count > 0)
                _work.Enqueue(work);
            if (!TryBegin(ref work))
                return;
        }

        RunFrom(work);
    }

    /// <summary>As <see cref="Post(Action)"/>, unless <see cref="MaxBeforeSound"/> pieces of work wait: late sound is worth nothing.</summary>
    public void PostSound(Action work)
    {
        if (Waiting < MaxBeforeSound)
            Post(work);
    }

    /// <inheritdoc cref="Run{T}"/>
    public void Run(Action work) => Run(() =>
    {
        work();
        return true;
    });

    /// <summary>Runs a piece of work and waits for its result, wherever it runs. What it throws is thrown here.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "It is thrown again, to whom it belongs.")]
    public T Run<T>(Func<T> work)
    {
        if (IsMine)
            return work();
        if (TryBeginAlone())
        {
            try
            {
                return work();
            }
            finally
            {
                Complete();
                RunWaiting();
            }
        }

        using var done = new ManualResetEventSlim();
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        Post(() =>
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
            finally
            {
                Complete();
                done.Set();
            }
        });
        done.Wait();
        failure?.Throw();
        return result;
    }

    /// <summary>Runs what waits, unless somebody does already.</summary>
    public void Drain()
    {
        Work work = default;
        lock (_gate)
        {
            if (_work.Count == 0 || !TryBegin(ref work))
                return;
        }

        RunFrom(work);
    }

    // For who runs their work on their own stack, as nothing is there before it.
    private bool TryBeginAlone()
    {
        lock (_gate)
        {
            if (_runner is not null || _work.Count > 0)
                return false;
            _runner = Thread.CurrentThread;
            return true;
        }
    }

    // Under the gate. The first piece of what waits is the one to begin with; the given one where nothing waits.
    private bool TryBegin(ref Work first)
    {
        if (_runner is not null)
            return false;
        _runner = Thread.CurrentThread;
        if (_work.TryDequeue(out Work waiting))
            first = waiting;
        return true;
    }

    [SuppressMessage("Design", "CA1031", Justification = "One piece of work must not end the others.")]
    private void RunFrom(Work work)
    {
        do
        {
            try
            {
                work.Run();
            }
            catch (Exception exception)
            {
                Report(exception);
            }

            Complete();
        }
        while (TryNext(out work));
    }

    private void RunWaiting()
    {
        if (TryNext(out Work work))
            RunFrom(work);
    }

    // It ends where nothing waits.
    private bool TryNext(out Work work)
    {
        lock (_gate)
        {
            if (_work.TryDequeue(out work))
                return true;
            _runner = null;
            return false;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "One piece of work must not end the others.")]
    private void Complete()
    {
        try
        {
            Completed?.Invoke();
        }
        catch (Exception exception)
        {
            Report(exception);
        }
    }

    /// <summary>Tells what failed and had no caller: in the log, and to whoever watches the emulator. Neither may end the other work.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A watcher or a log that fails too cannot be told to anybody.")]
    public void Report(Exception exception)
    {
        try
        {
            EmulatorLog.WorkFailed(log, exception);
            failed?.Invoke(exception);
        }
        catch (Exception)
        {
            // See above.
        }
    }
}
