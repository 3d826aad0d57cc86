using Skype4Net.Engine;

namespace Skype4Net.Commands;

/// <summary>How many commands run at the same time; who comes when all places are taken waits, in order.</summary>
internal sealed class RunningSlots(int max)
{
    private readonly Lock _gate = new();
    private readonly Queue<(TaskCompletionSource Begun, TrackedWork? Work)> _waiting = new();
    private int _running;

    /// <summary>How many run.</summary>
    public int Running
    {
        get
        {
            lock (_gate)
                return _running;
        }
    }

    /// <summary>How many wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
                return _waiting.Count;
        }
    }

    /// <summary>Waits for a place.</summary>
    public Task EnterAsync()
    {
        lock (_gate)
        {
            if (_running < max)
            {
                _running++;
                return Task.CompletedTask;
            }

            // Behind others it does not go on by itself.
            TrackedWork? work = TrackedWork.Current;
            work?.BeginWait();
            var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue((begun, work));
            return begun.Task;
        }
    }

    /// <summary>Gives the place to the next.</summary>
    public void Leave()
    {
        lock (_gate)
        {
            if (!_waiting.TryDequeue(out (TaskCompletionSource Begun, TrackedWork? Work) next))
            {
                _running--;
                return;
            }

            next.Work?.EndWait();
            next.Begun.SetResult();
        }
    }
}
