using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>
/// The turn that a handler has among the events of its key, from its call to its end. It can let others go first while it waits for
/// something that they may bring: the answer to a question, in the same chat.
/// </summary>
public sealed class HandlerTurn
{
    private readonly HandlerLane _lane;
    private readonly TrackedWork? _work;
    private int _isAway;

    internal HandlerTurn(HandlerLane lane, TrackedWork? work)
    {
        _lane = lane;
        _work = work;
        Begun = lane.EnterAsync(work);
    }

    /// <summary>Ends when the turn begins.</summary>
    internal Task Begun { get; }

    /// <summary>
    /// Lets the handlers of the next events of the key run while something is waited for. Goes on when that has ended and it is this
    /// handler's turn again.
    /// </summary>
    /// <typeparam name="TResult">What is waited for.</typeparam>
    /// <param name="wait">Begins the wait; called before the turn is given up. It needs an end of its own: a time limit, a token.</param>
    /// <param name="cancellationToken">Ends the wait before the call; the turn is kept then. What has begun ends by itself.</param>
    /// <returns>The result of the wait.</returns>
    /// <exception cref="InvalidOperationException">The handler has given up its turn already, in another part of its code.</exception>
    public async Task<TResult> YieldAsync<TResult>(Func<Task<TResult>> wait, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(wait);
        cancellationToken.ThrowIfCancellationRequested();
        if (Interlocked.Exchange(ref _isAway, 1) == 1)
            throw new InvalidOperationException("The handler has given up its turn already; await that first.");
        Task<TResult> waited;
        try
        {
            waited = wait();
        }
        catch
        {
            Volatile.Write(ref _isAway, 0);
            throw;
        }

        _lane.Leave(comesBack: true);
        try
        {
            return await waited.ConfigureAwait(false);
        }
        finally
        {
            await _lane.ReturnAsync(_work).ConfigureAwait(false);
            Volatile.Write(ref _isAway, 0);
        }
    }

    /// <summary>The handler has ended.</summary>
    /// <returns>Whether nobody of the key is left.</returns>
    internal bool End() => _lane.Leave(comesBack: false);
}
