namespace Skype4Net.Emulator.Faults;

/// <summary>Sends lines after a while.</summary>
internal sealed class LateLines(TimeProvider time)
{
    public void Send(string line, TimeSpan delay, Action<string> send) => new LateLine(time, line, send).Start(delay);

    private sealed class LateLine(TimeProvider time, string line, Action<string> send)
    {
        private ITimer? _timer;

        public void Start(TimeSpan delay)
            => _timer = time.CreateTimer(static state => ((LateLine)state!).Send(), this, delay, Timeout.InfiniteTimeSpan);

        private void Send()
        {
            _timer?.Dispose();
            send(line);
        }
    }
}
