namespace Skype4Net.Engine;

/// <summary>How a caller waits for a command: awaiting or blocking, until it ends or they go.</summary>
internal sealed class ReplyWait(PendingCommands pending, TimeProvider time)
{
    /// <summary>The command's own task; one that the caller can cancel, where they gave a token.</summary>
    public Task<T> UntilAsync<T>(PendingCommand command, Task<T> task, CancellationToken cancellationToken)
        => cancellationToken.CanBeCanceled && !task.IsCompleted ? CancellableAsync(command, task, cancellationToken) : task;

    /// <summary>Blocks the calling thread until a command ends.</summary>
    /// <remarks>The sweep runs on the pool, which may be full of waiters like this one: each keeps its own time too, on the real clock.</remarks>
    public T Block<T>(PendingCommand command, Task<T> task)
    {
        if (!BlockingWait.Wait(task, time == TimeProvider.System ? command.Timeout : Timeout.InfiniteTimeSpan))
            pending.Expire(command);
        return BlockingWait.Result(task);
    }

    /// <summary>One of those who wait for the command does so no longer; when it was the last, the command is given up.</summary>
    public void Leave(PendingCommand command)
    {
        if (command.Leave())
            pending.GiveUp(command);
    }

    /// <summary>Forgets a command: a reply comes too late.</summary>
    public void Withdraw(PendingCommand command) => pending.Remove(command.Number);

    private async Task<T> CancellableAsync<T>(PendingCommand command, Task<T> task, CancellationToken cancellationToken)
    {
        // Registered last, so called first: when the wait has ended, the command is gone.
        Task<T> wait = task.WaitAsync(cancellationToken);
        using (cancellationToken.UnsafeRegister(command => Leave((PendingCommand)command!), command))
            return await wait.ConfigureAwait(false);
    }
}
