namespace Skype4Net.Emulator.Calls;

/// <summary>What happens to one direction of a call's video.</summary>
internal enum VideoEvent
{
    Start,
    Stop,

    /// <summary>The call is held.</summary>
    Pause,

    /// <summary>The call goes on.</summary>
    Resume,

    /// <summary>The other side begins to show video.</summary>
    RemoteStart,

    /// <summary>The other side ends it.</summary>
    RemoteStop,
}

/// <summary>What can happen to one direction of a call's video in which status.</summary>
internal static class VideoTransitions
{
    /// <summary>The statuses that follow from an event, one after the other; null when it cannot happen.</summary>
    public static IReadOnlyList<VideoStreamStatus>? Next(VideoStreamStatus status, VideoEvent happened) => (happened, status) switch
    {
        (VideoEvent.Start, VideoStreamStatus.Available) => [VideoStreamStatus.Starting, VideoStreamStatus.Running],
        (VideoEvent.Stop, VideoStreamStatus.Running) => [VideoStreamStatus.Stopping, VideoStreamStatus.Available],
        (VideoEvent.Pause, VideoStreamStatus.Running) => [VideoStreamStatus.Paused],
        (VideoEvent.Resume, VideoStreamStatus.Paused) => [VideoStreamStatus.Running],
        (VideoEvent.RemoteStart, _) => [VideoStreamStatus.Starting, VideoStreamStatus.Running],
        (VideoEvent.RemoteStop, _) => [VideoStreamStatus.Stopping, VideoStreamStatus.NotAvailable],
        _ => null,
    };
}
