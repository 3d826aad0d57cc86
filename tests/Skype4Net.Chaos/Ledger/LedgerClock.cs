using Skype4Net.Emulator.Testing;

namespace Skype4Net.Chaos;

/// <summary>The time of a run: it moves from timer to timer, and everything that follows from one has happened before the next.</summary>
internal sealed class LedgerClock
{
    private readonly VirtualClock _clock = new(new BotWorldOptions().Start);
    private readonly DateTimeOffset _start = new BotWorldOptions().Start;

    public TimeProvider Time => _clock;

    public TimeSpan Elapsed => _clock.GetUtcNow() - _start;

    public async Task PassAsync(TimeSpan time)
    {
        DateTimeOffset end = _clock.GetUtcNow() + time;
        await OneThread.SettleAsync();
        while (_clock.MoveTowards(end))
            await OneThread.SettleAsync();
    }
}
