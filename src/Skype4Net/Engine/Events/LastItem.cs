namespace Skype4Net.Engine;

/// <summary>The last piece of work of a dispatcher.</summary>
internal sealed class LastItem(Action last) : DispatchItem
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override string Source => "the end";

    public override EventRank Rank => EventRank.Kept;

    /// <summary>Whether it runs on the stack of who disposes: they are the dispatcher, or there is none.</summary>
    public bool Now { get; set; }

    public Task Done => _done.Task;

    public override void Deliver()
    {
        last();
        _done.TrySetResult();
    }
}
