namespace Skype4Net.Commands;

/// <summary>
/// The time that a command may run. When it is over the token is cancelled, and after the grace <see cref="GivenUp"/> ends. While a question is open
/// the clock stands still.
/// </summary>
internal sealed class RunLimit : IDisposable
{
    private readonly TimeProvider _time;
    private readonly TimeSpan _grace;
    private readonly CancellationTokenSource _ended;
    private readonly TaskCompletionSource _givenUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private TimeSpan _left;
    private long _since;
    private bool _isPaused;
    private bool _isOver;

    /// <param name="limit">How long; infinite for no limit.</param>
    /// <param name="grace">How long it may take to end afterwards.</param>
    /// <param name="time">The clock.</param>
    /// <param name="flow">In which flow of execution the timer lives: not in that of the command, where it would look as if the command
    /// waited for it.</param>
    /// <param name="cancellationToken">Ends the command, too.</param>
    public RunLimit(TimeSpan limit, TimeSpan grace, TimeProvider time, ExecutionContext? flow, CancellationToken cancellationToken)
    {
        (_left, _grace, _time) = (limit, grace, time);
        _ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Token = _ended.Token;
        ITimer? timer = null;
        void Create(object? _) => timer = time.CreateTimer(static s => ((RunLimit)s!).OnTimer(), this, limit, Timeout.InfiniteTimeSpan);
        if (flow is null)
            Create(null);
        else
            ExecutionContext.Run(flow, Create, null);
        _timer = timer!;
        _since = time.GetTimestamp();
    }

    /// <summary>Ends when the time is over, or the command is cancelled for another reason.</summary>
    public CancellationToken Token { get; }

    /// <summary>Whether the time is over.</summary>
    public bool IsOver => Volatile.Read(ref _isOver);

    /// <summary>Ends when the grace is over, too.</summary>
    public Task GivenUp => _givenUp.Task;

    public void Cancel() => _ended.Cancel();

    public void Pause()
    {
        lock (_gate)
        {
            if (_isOver || _left == Timeout.InfiniteTimeSpan)
                return;
            _isPaused = true;
            _left -= _time.GetElapsedTime(_since);
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public void Resume()
    {
        lock (_gate)
        {
            if (!_isPaused)
                return;
            _isPaused = false;
            _since = _time.GetTimestamp();
            _timer.Change(_left > TimeSpan.Zero ? _left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        _ended.Dispose();
    }

    private void OnTimer()
    {
        bool first;
        lock (_gate)
        {
            if (_isPaused)
                return;
            first = !_isOver;
            _isOver = true;
            if (first)
                _timer.Change(_grace, Timeout.InfiniteTimeSpan);
        }

        if (!first)
        {
            _givenUp.TrySetResult();
            return;
        }

        try
        {
            _ended.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended at that moment.
        }
    }
}
