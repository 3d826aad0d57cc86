using System.Diagnostics;

namespace Skype4Net.Transports;

/// <summary>
/// Tells a message that comes alone from one of many. The one goes out at once; of the others it is worth collecting what comes meanwhile. Not
/// synchronized.
/// </summary>
internal struct SendPace
{
    private static readonly TimeSpan s_soon = TimeSpan.FromMilliseconds(1);
    private long _last;

    /// <summary>Whether the message that is sent now follows soon on the one before.</summary>
    public bool FollowsSoon()
    {
        long now = Stopwatch.GetTimestamp(), last = _last;
        _last = now;
        return last != 0 && Stopwatch.GetElapsedTime(last, now) < s_soon;
    }
}
