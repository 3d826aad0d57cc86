namespace Skype4Net.Engine;

/// <summary>One event on its way to its handlers.</summary>
internal abstract class DispatchItem
{
    /// <summary>Calls the handlers; on the dispatcher only.</summary>
    public abstract void Deliver();

    /// <summary>Whether the event may be dropped when the queue is full: a change of a property that will be told again.</summary>
    public virtual bool IsExpendable => false;

    /// <summary>What the event belongs to, for warnings.</summary>
    public abstract string Source { get; }
}
