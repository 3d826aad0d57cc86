namespace Skype4Net.Engine;

/// <summary>Commands that wait for their turn, in the order of the calls. For its owner alone, who locks.</summary>
internal sealed class CommandTurns
{
    // Dead ones in the queue are left behind until they are many.
    private const int DeadBeforeTidying = 64;
    private Queue<PendingCommand> _queue = new();

    /// <summary>Whether one waits. Leaves behind those that are over.</summary>
    public bool HasNext
    {
        get
        {
            while (_queue.TryPeek(out PendingCommand? command) && command.Phase != CommandPhase.Waiting)
                _queue.Dequeue();
            return _queue.Count > 0;
        }
    }

    public void Enqueue(PendingCommand command) => _queue.Enqueue(command);

    /// <summary>The next one, when there is one.</summary>
    public PendingCommand Dequeue() => _queue.Dequeue();

    /// <summary>Takes out those that are over, when they are most of many.</summary>
    /// <param name="waiting">How many wait.</param>
    public void Tidy(int waiting)
    {
        if (_queue.Count > DeadBeforeTidying && _queue.Count > 2 * waiting)
            _queue = new Queue<PendingCommand>(_queue.Where(c => c.Phase == CommandPhase.Waiting));
    }
}
