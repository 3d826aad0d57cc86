namespace Skype4Net.Engine;

/// <summary>Whose turn it is among the handlers of one key: one at a time, in the order in which they came.</summary>
internal sealed class HandlerLane
{
    private readonly Lock _gate = new();
    private readonly Queue<(TaskCompletionSource Begun, TrackedWork? Work)> _waiting = new();
    private bool _isTaken;

    // Handlers that let others go first; they come back.
    private int _away;

    /// <summary>Waits for the turn.</summary>
    public Task EnterAsync(TrackedWork? work)
    {
        lock (_gate)
        {
            if (!_isTaken)
            {
                _isTaken = true;
                return Task.CompletedTask;
            }

            // Behind another it does not go on by itself.
            work?.BeginWait();
            var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue((begun, work));
            return begun.Task;
        }
    }

    /// <summary>Ends a turn; the next begins.</summary>
    /// <param name="comesBack">Whether the same handler will enter again.</param>
    /// <returns>Whether nobody is left.</returns>
    public bool Leave(bool comesBack)
    {
        lock (_gate)
        {
            if (comesBack)
                _away++;
            _isTaken = _waiting.TryDequeue(out (TaskCompletionSource Begun, TrackedWork? Work) next);
            if (!_isTaken)
                return _away == 0;
            next.Work?.EndWait();
            next.Begun.SetResult();
            return false;
        }
    }

    /// <summary>Waits for the turn again.</summary>
    public Task ReturnAsync(TrackedWork? work)
    {
        lock (_gate)
            _away--;
        return EnterAsync(work);
    }
}
