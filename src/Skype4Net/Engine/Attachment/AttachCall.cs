namespace Skype4Net.Engine;

/// <summary>The attach call that is under way, if one is, and the time that it has.</summary>
internal sealed class AttachCall : IDisposable
{
    private readonly EngineOptions _options;
    private readonly Lock _gate = new();
    private readonly ITimer _limit;
    private TaskCompletionSource? _waiter;
    private bool _isRunning;
    private bool _userThinks;

    public AttachCall(EngineOptions options, Action timeOver)
    {
        _options = options;
        _limit = options.TimeProvider.CreateTimer(_ => timeOver(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Begins, or joins the call that is under way; its task ends with <see cref="End"/>.</summary>
    public Task BeginAsync(AttachmentState state)
    {
        lock (_gate)
        {
            _waiter ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (!_isRunning && state.Phase != AttachmentPhase.Attached)
            {
                _isRunning = true;
                _userThinks = state.Status == AttachmentStatus.PendingAuthorization;
                StartTime();
            }

            return _waiter.Task;
        }
    }

    /// <summary>The user is asked, and has a time of their own.</summary>
    public void AwaitUser() => SetUserThinks(true);

    /// <summary>The question has gone with the client, or with its user: the time for finding one begins anew.</summary>
    public void StopAwaitingUser() => SetUserThinks(false);

    public void End(Exception? failure)
    {
        TaskCompletionSource? waiter;
        lock (_gate)
        {
            waiter = _waiter;
            _waiter = null;
            _isRunning = _userThinks = false;
            _limit.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        if (failure is null)
            waiter?.TrySetResult();
        else
            waiter?.TrySetException(failure);
    }

    public void Dispose() => _limit.Dispose();

    private void SetUserThinks(bool thinks)
    {
        lock (_gate)
        {
            if (_userThinks == thinks || !_isRunning)
                return;
            _userThinks = thinks;
            StartTime();
        }
    }

    private void StartTime() => _limit.Change(_userThinks ? _options.AuthorizationTimeout : _options.AttachTimeout, Timeout.InfiniteTimeSpan);
}
