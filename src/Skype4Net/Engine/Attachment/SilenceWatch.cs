using Skype4Net.Protocol;

namespace Skype4Net.Engine;

/// <summary>
/// Notices a client that hangs, or whose machine was stopped: nothing tells of that. While commands wait and nothing comes it says <c>PING</c>, and
/// when nothing comes for long it gives the client up. Any line is a sign of life. No timer runs while nothing is outstanding.
/// </summary>
internal sealed class SilenceWatch : IDisposable
{
    private static readonly TimeSpan s_askAfter = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan s_shortest = TimeSpan.FromSeconds(15);
    private readonly SkypeEngine _engine;
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private PendingCommand? _ping;
    private long _lines;
    private long _since;
    private volatile bool _running;

    public SilenceWatch(SkypeEngine engine)
    {
        _engine = engine;
        _timer = engine.Time.CreateTimer(static self => ((SilenceWatch)self!).Check(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A command goes out. Called for each, so it costs one look while the watch runs.</summary>
    public void OnCommand()
    {
        if (_running)
            return;
        lock (_gate)
        {
            if (!_running)
                Start();
        }
    }

    /// <summary>The attachment has ended, and the watch with it.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _running = false;
            _ping = null;
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Start()
    {
        _running = true;
        (_lines, _since) = (_engine.LinesReceived, _engine.Time.GetTimestamp());
        _timer.Change(s_askAfter, Timeout.InfiniteTimeSpan);
    }

    private void Check()
    {
        PendingCommand? ping = null;
        TimeSpan quiet;
        lock (_gate)
        {
            if (!_running)
                return;
            long lines = _engine.LinesReceived;
            if (lines != _lines)
            {
                (_lines, _since) = (lines, _engine.LastLineAt ?? _since);
                Answered();
                if (!_running)
                    return;
            }

            quiet = _engine.Time.GetElapsedTime(_since);
            TimeSpan limit = Limit();
            if (quiet >= limit)
            {
                _running = false;
            }
            else if (quiet >= s_askAfter && _ping is null)
            {
                _ping = ping = new PendingCallback(SessionCommands.Ping.With().Text, OnPong) { Timeout = Timeout.InfiniteTimeSpan };
                CheckAfter(limit - quiet);
            }
            else
            {
                CheckAfter((_ping is null ? s_askAfter : limit) - quiet);
            }

            if (_running && ping is null)
                return;
        }

        if (ping is null)
            _engine.OnSilence(quiet);
        else
            Ask(ping);
    }

    private void CheckAfter(TimeSpan time) => _timer.Change(time < s_askAfter ? time : s_askAfter, Timeout.InfiniteTimeSpan);

    // Under the gate.
    private void Answered()
    {
        if (_ping is not null)
            _engine.Wait.Withdraw(_ping);
        _ping = null;
        if (_engine.Outstanding > 0)
            return;
        _running = false;

        // Sent at this very moment: it saw the watch running.
        if (_engine.Outstanding > 0)
            Start();
    }

    // A client that works at something long may be silent for long.
    private TimeSpan Limit()
    {
        TimeSpan half = _engine.LongestTimeout / 2;
        return half > s_shortest ? half : s_shortest;
    }

    private void Ask(PendingCommand ping)
    {
        try
        {
            _engine.Post(ping);
        }
        catch (SkypeTransportException)
        {
            // The transport tells by itself what has become of the client.
        }
    }

    private void OnPong(string? reply, Exception? failure)
    {
        if (reply is not null && AttachmentAnswer.IsDenial(reply))
            _engine.OnDenied();
    }
}
