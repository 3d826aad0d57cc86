using System.Runtime.CompilerServices;
using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <content>Sending commands and reading properties.</content>
internal sealed partial class SkypeEngine
{
    private readonly Lock _waitGate = new();
    private TaskCompletionSource? _attachedAgain;

    /// <summary>Sends a command; the task ends with its reply, an error, a timeout or the loss of the client.</summary>
    /// <remarks>Cancelling ends the wait only: what was sent stays sent.</remarks>
    public Task<Reply> SendAsync(Command command, CancellationToken cancellationToken, TimeSpan? timeout = null)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<Reply>(cancellationToken);
        var pending = new PendingReply(command) { Timeout = timeout ?? TimeoutOf(command) };
        if (!_attachment.IsAttached)
            return WhileDetachedAsync(pending, p => p.Task, cancellationToken);
        PostOrFail(pending);
        return cancellationToken.CanBeCanceled ? pending.Task.WaitAsync(cancellationToken) : pending.Task;
    }

    /// <summary>Reads a property: from the cache, from a command that somebody has sent already, or by one of our own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ValueTask<T> GetAsync<T>(ObjectEntry entry, PropertyDefinition<T> property, CancellationToken cancellationToken)
    {
        if (entry.Find(property) is { } slot && slot.TryRead(out T value))
        {
            Touch(entry);
            return new ValueTask<T>(value);
        }

        return AskAsync(entry, property, cancellationToken);
    }

    /// <summary>Asks the client, whatever is cached.</summary>
    public ValueTask<T> AskAsync<T>(ObjectEntry entry, PropertyDefinition<T> property, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<T>(cancellationToken);
        PendingGet<T> get = entry.FindOrAdd(property).Join(_options.CommandTimeout, out bool isNew);
        Task<T> task = get.Task;
        if (isNew && !_attachment.IsAttached)
            task = WhileDetachedAsync(get, g => g.Task, cancellationToken);
        else if (isNew)
            PostOrFail(get);
        return new ValueTask<T>(cancellationToken.CanBeCanceled ? task.WaitAsync(cancellationToken) : task);
    }

    /// <summary>Reads a property and blocks the calling thread meanwhile. Needs no thread of the pool: the receive path wakes the caller.</summary>
    public T GetBlocking<T>(ObjectEntry entry, PropertyDefinition<T> property)
    {
        if (entry.Find(property) is { } slot && slot.TryRead(out T value))
        {
            Touch(entry);
            return value;
        }

        PendingGet<T> get = entry.FindOrAdd(property).Join(_options.CommandTimeout, out bool isNew);
        Task<T> task = get.Task;
        if (isNew && !_attachment.IsAttached)
            task = WhileDetachedAsync(get, g => g.Task, CancellationToken.None);
        else if (isNew)
            PostOrFail(get);

        return WaitFor(get, task, ownsTask: task == get.Task);
    }

    /// <summary>Sends a command and blocks the calling thread until its reply is there; needs no thread of the pool.</summary>
    public Reply SendBlocking(Command command)
    {
        var pending = new PendingReply(command) { Timeout = TimeoutOf(command) };
        Task<Reply> task = pending.Task;
        if (_attachment.IsAttached)
            PostOrFail(pending);
        else
            task = WhileDetachedAsync(pending, p => p.Task, CancellationToken.None);
        return WaitFor(pending, task, ownsTask: task == pending.Task);
    }

    /// <summary>Sets a property. What is cached is dropped first, so that nobody reads the old value as the new one.</summary>
    public async Task SetAsync<T>(ObjectEntry entry, PropertyDefinition<T> property, T value, CancellationToken cancellationToken)
    {
        Command command = Command.Set(property, entry.Id, value, nameof(value));
        await SendAsync(command, cancellationToken).ConfigureAwait(false);
        Forget(entry, property);
    }

    /// <summary>Drops a cached value that this program has just changed by a command: the client decides what it is now.</summary>
    public static void Forget(ObjectEntry entry, PropertyDefinition property)
    {
        foreach (PropertySlot slot in entry.Slots)
        {
            if (ReferenceEquals(slot.Definition, property))
                slot.Drop();
        }
    }

    /// <summary>Sends a command of any kind, attached or not.</summary>
    /// <exception cref="SkypeTransportException">The transport cannot send; the command is not registered any more.</exception>
    public void Post(PendingCommand command)
    {
        _pending.Register(command);
        if (_attachment.IsAttached)
            _silence.OnCommand();
        try
        {
            CommandWriter.Send(Transport, command, _onSent);
        }
        catch
        {
            _pending.Take(command.Number);
            throw;
        }
    }

    /// <summary>Forgets a command: a reply comes too late.</summary>
    public void Withdraw(PendingCommand command) => _pending.Take(command.Number);

    // The sweep runs on the pool, which may be full of waiters like this one: each keeps its own time too, on the real clock.
    private T WaitFor<T>(PendingCommand command, Task<T> task, bool ownsTask)
    {
        bool ownTime = Time == TimeProvider.System && command.Timeout != Timeout.InfiniteTimeSpan && ownsTask;
        if (!BlockingWait.Wait(task, ownTime ? command.Timeout : Timeout.InfiniteTimeSpan))
            _pending.Expire(command);
        return BlockingWait.Result(task);
    }

    private void PostOrFail(PendingCommand command)
    {
        try
        {
            Post(command);
        }
        catch (SkypeTransportException exception)
        {
            command.Fail(Errors.Undelivered(command.Text, exception));
        }

        // Lost at this very moment: nobody else will fail it any more.
        if (!_attachment.IsAttached && _pending.Take(command.Number) is not null)
            command.Fail(_attachment.IsDisposed ? Errors.Disposed(command.Text) : Errors.Lost(command.Text, _attachment.Detail));
    }

    private async Task<TResult> WhileDetachedAsync<TPending, TResult>(TPending command, Func<TPending, Task<TResult>> result, CancellationToken cancellationToken)
        where TPending : PendingCommand
    {
        if (_attachment.IsDisposed)
            command.Fail(Errors.Disposed(command.Text));
        else if (!_options.WaitWhileDetached)
            command.Fail(Errors.NotAttached(command.Text, AttachmentStatus, _attachment.Detail));
        else
            await SendWhenAttachedAsync(command, cancellationToken).ConfigureAwait(false);
        return await result(command).ConfigureAwait(false);
    }

    private async Task SendWhenAttachedAsync(PendingCommand command, CancellationToken cancellationToken)
    {
        try
        {
            await AttachedAgainAsync().WaitAsync(command.Timeout, Time, cancellationToken).ConfigureAwait(false);
            PostOrFail(command);
        }
        catch (TimeoutException)
        {
            command.Fail(TimedOut(command));
        }
        catch (OperationCanceledException exception)
        {
            command.Fail(exception);
            throw;
        }
    }

    private Task AttachedAgainAsync()
    {
        lock (_waitGate)
        {
            if (_attachment.IsAttached)
                return Task.CompletedTask;
            return (_attachedAgain ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    private void ReleaseWaiters()
    {
        lock (_waitGate)
        {
            _attachedAgain?.TrySetResult();
            _attachedAgain = null;
        }
    }

    private TimeSpan TimeoutOf(Command command) => command.Pace switch
    {
        CommandPace.Slow => _options.SlowCommandTimeout,
        CommandPace.User => _options.AuthorizationTimeout,
        _ => _options.CommandTimeout,
    };

    private static void Touch(ObjectEntry entry)
    {
        if (!entry.Touched)
            entry.Touched = true;
    }
}
