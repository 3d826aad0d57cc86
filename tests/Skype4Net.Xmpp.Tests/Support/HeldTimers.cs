using System.Threading.Channels;

namespace Skype4Net.Xmpp.Tests;

/// <summary>The real clock, but for timers of one length: those fire when the test says so.</summary>
internal sealed class HeldTimers(TimeSpan held) : TimeProvider
{
    private readonly Channel<HeldTimer> _timers = Channel.CreateUnbounded<HeldTimer>();

    /// <summary>The length of the timers that are held.</summary>
    public TimeSpan Held => held;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != held)
            return System.CreateTimer(callback, state, dueTime, period);
        var timer = new HeldTimer(callback, state);
        _timers.Writer.TryWrite(timer);
        return timer;
    }

    /// <summary>The next one that was started.</summary>
    public async Task<HeldTimer> NextAsync() => await _timers.Reader.ReadAsync().AsTask().InTime();

    /// <summary>The next one if it was started already.</summary>
    public HeldTimer? TryNext() => _timers.Reader.TryRead(out HeldTimer? timer) ? timer : null;

    /// <summary>A timer that waits for the test.</summary>
    internal sealed class HeldTimer(TimerCallback callback, object? state) : ITimer
    {
        private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Completes when nobody waits for it any more.</summary>
        public Task Disposed => _disposed.Task;

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => _disposed.TrySetResult();

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
