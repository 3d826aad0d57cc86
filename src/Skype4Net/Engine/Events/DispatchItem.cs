namespace Skype4Net.Engine;

/// <summary>What may be dropped when handlers cannot keep up, and what first.</summary>
internal enum EventRank
{
    /// <summary>Dropped first: a change of a property that will be notified again.</summary>
    Expendable,

    /// <summary>Dropped when nothing else is left to drop, the oldest first.</summary>
    Usual,

    /// <summary>Never dropped and not counted: whoever queues it sees to it that there are few.</summary>
    Kept,
}

/// <summary>One event on its way to its handlers.</summary>
internal abstract class DispatchItem
{
    /// <summary>What may become of the event when the queue is full.</summary>
    public virtual EventRank Rank => EventRank.Usual;

    /// <summary>Whether the event tells of a handler that failed; one that fails over it is not told of again.</summary>
    public virtual bool IsHandlerError => false;

    /// <summary>What the event belongs to, for warnings.</summary>
    public abstract string Source { get; }

    /// <summary>Calls the handlers; on the dispatcher only.</summary>
    public abstract void Deliver();
}
