using System.Runtime.CompilerServices;
using Skype4Net.Protocol;
using Span = System.Diagnostics.Activity;

namespace Skype4Net.Engine;

/// <content>Sending commands and reading properties.</content>
internal sealed partial class SkypeEngine
{
    /// <summary>How callers wait for commands.</summary>
    public ReplyWait Wait { get; }

    /// <summary>Sends a command; the task ends with its reply, an error, a timeout or the loss of the client.</summary>
    /// <remarks>Cancelling ends the wait only: what was sent stays sent, what was not never will be.</remarks>
    public Task<Reply> SendAsync(Command command, CancellationToken cancellationToken, TimeSpan? timeout = null)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<Reply>(cancellationToken);
        var pending = new PendingReply(command) { Timeout = timeout ?? Options.TimeoutOf(command.TimeoutClass) };
        Span? span = Tracing.IsOn ? Tracing.StartCommand(command.Text) : null;
        Submit(pending);
        Task<Reply> task = Wait.UntilAsync(pending, pending.Task, cancellationToken);
        return span is null ? task : Tracing.EndWithAsync(span, task);
    }

    /// <summary>Reads a property: from the cache, from a command that somebody has sent already, or by one of our own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ValueTask<T> GetAsync<T>(ObjectEntry entry, PropertyDefinition<T> property, CancellationToken cancellationToken)
    {
        if (entry.Find(property) is { } slot && slot.TryRead(out T value))
        {
            entry.Touch();
            return new ValueTask<T>(value);
        }

        return AskAsync(entry, property, cancellationToken);
    }

    /// <summary>Asks the client, whatever is cached.</summary>
    public ValueTask<T> AskAsync<T>(ObjectEntry entry, PropertyDefinition<T> property, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return ValueTask.FromCanceled<T>(cancellationToken);
        if (Tracing.IsOn)
            return new ValueTask<T>(TracedAskAsync(entry, property, cancellationToken));
        return AskAnywayAsync(entry, property, cancellationToken);
    }

    private Task<T> TracedAskAsync<T>(ObjectEntry entry, PropertyDefinition<T> property, CancellationToken cancellationToken)
        => Tracing.EndWithAsync(
            Tracing.StartCommand(Command.Get(property, entry.Id).Text), AskAnywayAsync(entry, property, cancellationToken).AsTask());

    private ValueTask<T> AskAnywayAsync<T>(ObjectEntry entry, PropertyDefinition<T> property, CancellationToken cancellationToken)
    {
        PendingGet<T> get = AskOrJoin(entry, property, out bool isNew);
        return new ValueTask<T>(isNew
            ? Wait.UntilAsync(get, get.Task, cancellationToken)
            : new PropertyRead<T>(this, entry, property).JoinAsync(get, cancellationToken));
    }

    /// <summary>Reads a property and blocks the calling thread meanwhile. Needs no thread of the pool: the receive path wakes the caller.</summary>
    public T GetBlocking<T>(ObjectEntry entry, PropertyDefinition<T> property)
    {
        if (entry.Find(property) is { } slot && slot.TryRead(out T value))
        {
            entry.Touch();
            return value;
        }

        var read = new PropertyRead<T>(this, entry, property);
        return Tracing.IsOn ? Tracing.Run(Command.Get(property, entry.Id).Text, read, static r => r.Block()) : read.Block();
    }

    /// <summary>Sends a command and blocks the calling thread until its reply is there; needs no thread of the pool.</summary>
    public Reply SendBlocking(Command command)
    {
        return Tracing.IsOn ? Tracing.Run(command.Text, (Engine: this, Command: command), static s => s.Engine.Block(s.Command)) : Block(command);
    }

    private Reply Block(Command command)
    {
        var pending = new PendingReply(command) { Timeout = Options.TimeoutOf(command.TimeoutClass) };
        Submit(pending);
        return Wait.Block(pending, pending.Task);
    }

    /// <summary>Sets a property. What is cached is dropped first, so that nobody reads the old value as the new one.</summary>
    public async Task SetAsync<T>(ObjectEntry entry, PropertyDefinition<T> property, T value, CancellationToken cancellationToken)
    {
        Command command = Command.Set(property, entry.Id, value, nameof(value));
        await SendAsync(command, cancellationToken).ConfigureAwait(false);
        entry.Invalidate(property);
    }

    /// <summary>Sends a command of any kind at once, attached or not, and before those that wait their turn.</summary>
    /// <exception cref="SkypeTransportException">The transport cannot send; the command is not registered any more.</exception>
    public void Post(PendingCommand command) => _sender.SendNow(command);

    /// <summary>Sends a command of the library's own when its turn comes; it fails by itself when it cannot be sent.</summary>
    public void Submit(PendingCommand command)
    {
        _sender.Send(command);
        WatchWaiting();
    }

    /// <summary>The same for several, which go out together.</summary>
    public void Submit(List<PendingCommand> commands)
    {
        _sender.Send(commands);
        WatchWaiting();
    }

    /// <summary>The command that asks for a property at the moment; one of our own, if there is none.</summary>
    public PendingGet<T> AskOrJoin<T>(ObjectEntry entry, PropertyDefinition<T> property, out bool isNew)
    {
        PendingGet<T> get = entry.FindOrAdd(property).Join(Options.CommandTimeout, out isNew);
        if (isNew)
            Submit(get);
        return get;
    }

    // Under the lock of the table: nothing slips in between this look and a loss that fails all there is.
    private Exception? Refusal(PendingCommand command)
        => _attachment.IsDisposed ? Errors.Disposed(command.Text)
            : Options.WaitWhileDetached || _attachment.IsAttached ? null
            : Errors.NotAttached(command.Text, AttachmentStatus, _attachment.Detail);

    // Each that is sent starts the watch before it goes; one that waits for the client to answer others does so too.
    private void WatchWaiting()
    {
        if (CommandsWaiting > 0 && _attachment.IsAttached)
            _silence.OnCommand();
    }
}
