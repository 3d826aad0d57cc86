using ServerBot.Settings;
using Skype4Net;

namespace ServerBot.Keeping;

/// <summary>
/// Asks the client PING by the clock. When several in a row stay unanswered the client is restarted; the SDK is attached again by itself
/// when it is back. When that does not help either, or there is no program to restart, the watch ends.
/// </summary>
internal sealed class Watchdog(ISkype skype, WatchdogSettings settings, IClientProgram? program, TimeProvider time, Action<string> notify)
{
    private int _misses;
    private int _restarts;

    /// <summary>Whether the last PING was answered.</summary>
    public bool IsAnswered => _misses == 0;

    /// <summary>Watches until the client is given up; returns why.</summary>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        using var clock = new PeriodicTimer(TimeSpan.FromSeconds(settings.EverySeconds), time);
        while (await clock.WaitForNextTickAsync(cancellationToken))
        {
            string? problem = await AskAsync(cancellationToken);
            if (problem is null)
            {
                if (_restarts > 0)
                    notify("watchdog: Skype answers again");
                (_misses, _restarts) = (0, 0);
                continue;
            }

            _misses++;
            notify($"watchdog: PING {_misses} of {settings.Misses} was not answered: {problem}");
            if (_misses % settings.Misses == 0 && !await RestartAsync(cancellationToken))
                return $"Skype has not answered {_misses} times and {Tried()}. Look at the client's window, start it again, and then the server.";
        }

        throw new OperationCanceledException(cancellationToken);
    }

    private async Task<string?> AskAsync(CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(settings.TimeoutSeconds), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await skype.PingAsync(both.Token);
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return $"nothing within {settings.TimeoutSeconds} s";
        }
        catch (SkypeException exception)
        {
            return exception.Message;
        }
    }

    private async Task<bool> RestartAsync(CancellationToken cancellationToken)
    {
        if (program is null || _restarts >= settings.Restarts)
            return false;
        _restarts++;
        notify($"watchdog: Skype is started again ({_restarts} of {settings.Restarts})");
        try
        {
            await program.RestartAsync(cancellationToken);
            return true;
        }
        catch (SkypeException exception)
        {
            notify($"watchdog: {exception.Message}");
            return false;
        }
    }

    private string Tried() => program is null ? "there is no program to start it again (client.start in the settings)"
        : $"was started again {_restarts} times in vain";
}
