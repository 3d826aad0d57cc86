using Skype4Net.Emulator.Calls;

namespace Skype4Net.Tests.Emulator;

/// <summary>What can happen to one direction of a call's video.</summary>
public class VideoTransitionTests
{
    [Theory]
    [InlineData(VideoStreamStatus.Available, VideoEvent.Start, VideoStreamStatus.Starting, VideoStreamStatus.Running)]
    [InlineData(VideoStreamStatus.Running, VideoEvent.Stop, VideoStreamStatus.Stopping, VideoStreamStatus.Available)]
    [InlineData(VideoStreamStatus.Running, VideoEvent.Pause, VideoStreamStatus.Paused)]
    [InlineData(VideoStreamStatus.Paused, VideoEvent.Resume, VideoStreamStatus.Running)]
    [InlineData(VideoStreamStatus.NotAvailable, VideoEvent.RemoteStart, VideoStreamStatus.Starting, VideoStreamStatus.Running)]
    [InlineData(VideoStreamStatus.Running, VideoEvent.RemoteStop, VideoStreamStatus.Stopping, VideoStreamStatus.NotAvailable)]
    internal void An_event_has_its_steps(VideoStreamStatus status, VideoEvent happened, params VideoStreamStatus[] steps)
        => Assert.Equal(steps, VideoTransitions.Next(status, happened));

    [Theory]
    [InlineData(VideoStreamStatus.NotAvailable, VideoEvent.Start)]
    [InlineData(VideoStreamStatus.Running, VideoEvent.Start)]
    [InlineData(VideoStreamStatus.Paused, VideoEvent.Stop)]
    [InlineData(VideoStreamStatus.Available, VideoEvent.Pause)]
    [InlineData(VideoStreamStatus.Running, VideoEvent.Resume)]
    internal void Everything_else_cannot_happen(VideoStreamStatus status, VideoEvent happened)
        => Assert.Null(VideoTransitions.Next(status, happened));
}
