using Skype4Net.Engine;

namespace Skype4Net.Emulator.Testing;

/// <summary>
/// Commands of the bot whose replies a fault has taken away. Only their time limits end them, so time must pass: an expectation lets it; when the
/// test awaits such a command itself, nobody would, and the test would never end.
/// </summary>
internal sealed class LostReplies
{
    // A test that has nothing else to do than to await the command is idle for that long, in real time; one that goes on is not.
    private static readonly TimeSpan s_idle = TimeSpan.FromMilliseconds(250);
    private readonly BotWorld _world;
    private readonly ActivityTracker _work;
    private readonly ExecutionTracker _flow;
    private int _isWatched;
    private volatile bool _any;

    public LostReplies(BotWorld world, ActivityTracker work, ExecutionTracker flow)
    {
        (_world, _work, _flow) = (world, work, flow);
        world.Bot.Faults.ReplyLost += OnLost;
    }

    /// <summary>Whether the bot waits for a reply that does not come.</summary>
    public bool AreAwaited => _any && _work.Clients.Any(c => c.Outstanding > 0);

    private void OnLost(string command)
    {
        _world.Note($"(the client's reply to \"{Errors.Shown(command)}\" is lost)");
        _any = true;
        if (Interlocked.Exchange(ref _isWatched, 1) == 0)
            _ = WatchAsync();
    }

    private async Task WatchAsync()
    {
        ExecutionTracker.Leave();
        try
        {
            while (!_world.IsDisposed)
            {
                (long entries, DateTimeOffset time) = (_flow.Entries, _world.Clock.GetUtcNow());
                await Task.Delay(s_idle, TimeProvider.System).ConfigureAwait(false);
                // Code that was slow to go on has done so by the time that the world rests.
                if (AreAwaited && _flow.Running == 0 && entries == _flow.Entries && time == _world.Clock.GetUtcNow())
                    await _world.PassUnexpectedlyAsync(() => !AreAwaited || entries != _flow.Entries).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is ObjectDisposedException or ConversationException)
        {
            // The world has ended, or does not rest; then its next expectation says so.
            Volatile.Write(ref _isWatched, 0);
        }
    }
}
