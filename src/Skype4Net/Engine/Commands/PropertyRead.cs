using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>
/// One reader's wait for a property. Reads share commands, but not limits: a reader's counts from their own call, in full. When the command
/// that they joined is not answered, those whose time is not over ask again, by one command together.
/// </summary>
internal sealed class PropertyRead<T>(SkypeEngine engine, ObjectEntry entry, PropertyDefinition<T> property)
{
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(1);
    private readonly TimeSpan _timeout = engine.Options.CommandTimeout;
    private readonly long _start = engine.Time.GetTimestamp();
    private PendingGet<T>? _get;

    /// <summary>How much of the reader's time is left.</summary>
    private TimeSpan Rest
        => _timeout == Timeout.InfiniteTimeSpan ? _timeout
            : _timeout - engine.Time.GetElapsedTime(_start) is { Ticks: > 0 } rest ? rest : TimeSpan.Zero;

    // Time that a timer cannot tell from none is not worth a command.
    private bool IsOver => Rest is var rest && rest != Timeout.InfiniteTimeSpan && rest < s_shortest;

    /// <summary>Waits for a command that somebody else has sent.</summary>
    public async Task<T> JoinAsync(PendingGet<T> get, CancellationToken cancellationToken)
    {
        // What the reader joined first was asked before their call, so it ends before their time does.
        TimeSpan rest = Timeout.InfiniteTimeSpan;
        while (true)
        {
            Volatile.Write(ref _get, get);
            try
            {
                // Registered last, so called first: when the wait has ended, the command is gone.
                Task<T> wait = get.Task.WaitAsync(rest, engine.Time, cancellationToken);
                using (cancellationToken.UnsafeRegister(static read => ((PropertyRead<T>)read!).Leave(), this))
                    return await wait.ConfigureAwait(false);
            }
            catch (SkypeTimeoutException) when (!IsOver)
            {
                cancellationToken.ThrowIfCancellationRequested();
                get = engine.AskOrJoin(entry, property, out _);
                rest = Rest;
            }
            catch (TimeoutException)
            {
                throw LeaveLate(get);
            }
        }
    }

    /// <summary>Blocks the calling thread until the value is there.</summary>
    public T Block()
    {
        PendingGet<T> get = engine.AskOrJoin(entry, property, out _);
        try
        {
            // As above.
            return engine.Wait.Block(get, get.Task);
        }
        catch (SkypeTimeoutException) when (!IsOver)
        {
            return BlockAgain();
        }
    }

    private T BlockAgain()
    {
        while (true)
        {
            PendingGet<T> get = engine.AskOrJoin(entry, property, out _);
            _get = get;
            if (!BlockingWait.Wait(get.Task, Rest, engine.Time))
                throw LeaveLate(get);
            try
            {
                return BlockingWait.Result(get.Task);
            }
            catch (SkypeTimeoutException) when (!IsOver)
            {
                // Another reader asked before this one did, and was not answered either.
            }
        }
    }

    private SkypeTimeoutException LeaveLate(PendingGet<T> get)
    {
        SkypeTimeoutException reason = engine.TimedOut(get);
        Leave();
        return reason;
    }

    // Once for each command, whether time or the caller ends the wait: the others count on it.
    private void Leave()
    {
        if (Interlocked.Exchange(ref _get, null) is { } get)
            engine.Wait.Leave(get);
    }
}
