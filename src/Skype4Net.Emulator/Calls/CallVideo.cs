using Skype4Net.Emulator.Client;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Calls;

/// <summary>The video of calls.</summary>
internal sealed class CallVideo(ClientContext client)
{
    /// <summary>Whether the user has a camera.</summary>
    public bool HasCamera { get; set; } = true;

    /// <summary>Whether the own video can be shown or hidden now.</summary>
    public static bool CanSend(CallRecord call, bool on) => CanSwitch(call, call.VideoSend, on);

    /// <summary>Whether the other side's video can be shown or hidden now: it must be there to be shown.</summary>
    public static bool CanReceive(CallRecord call, bool on) => CanSwitch(call, call.VideoReceive, on);

    /// <summary>Shows the own video, or hides it.</summary>
    /// <exception cref="InvalidOperationException">That cannot be now.</exception>
    public void Send(CallRecord call, bool on)
    {
        if (!CanSend(call, on))
            throw new InvalidOperationException($"The video of a call that is {call.Status} is {call.VideoSend}.");
        ApplyToSend(call, on ? VideoEvent.Start : VideoEvent.Stop);
        if (on)
            SetStatus(call, CallVideoStatus.BothEnabled);
        client.Network.Send(call.Partner, new CallVideoSent(call.Key, on));
    }

    /// <summary>Shows the other side's video, or hides it.</summary>
    /// <exception cref="InvalidOperationException">That cannot be now.</exception>
    public void Receive(CallRecord call, bool on)
    {
        if (!CanReceive(call, on))
            throw new InvalidOperationException($"The other side's video of a call that is {call.Status} is {call.VideoReceive}.");
        ApplyToReceive(call, on ? VideoEvent.Start : VideoEvent.Stop);
    }

    /// <summary>The two of a call talk from now on.</summary>
    public void OnConnected(CallRecord call)
    {
        if (!HasCamera || call.IsPhone)
        {
            SetStatus(call, CallVideoStatus.None);
            return;
        }

        SetSend(call, VideoStreamStatus.Available);
        SetStatus(call, CallVideoStatus.BothEnabled);
    }

    /// <summary>A call is held, or goes on.</summary>
    public void Pause(CallRecord call, bool pause)
    {
        VideoEvent happened = pause ? VideoEvent.Pause : VideoEvent.Resume;
        ApplyToSend(call, happened);
        ApplyToReceive(call, happened);
    }

    /// <summary>The other side shows video, or hides it.</summary>
    public void OnSent(CallRecord call, bool sent) => ApplyToReceive(call, sent ? VideoEvent.RemoteStart : VideoEvent.RemoteStop);

    private static bool CanSwitch(CallRecord call, VideoStreamStatus status, bool on)
        => call.Can(CallEvent.SwitchVideo)
            && VideoTransitions.Next(status, on ? VideoEvent.Start : VideoEvent.Stop) is not null;

    private void ApplyToSend(CallRecord call, VideoEvent happened)
    {
        foreach (VideoStreamStatus status in VideoTransitions.Next(call.VideoSend, happened) ?? [])
            SetSend(call, status);
    }

    private void ApplyToReceive(CallRecord call, VideoEvent happened)
    {
        foreach (VideoStreamStatus status in VideoTransitions.Next(call.VideoReceive, happened) ?? [])
        {
            call.VideoReceive = status;
            client.Notify(CallProperties.VideoReceiveStatus, call.IdText, status);
        }
    }

    private void SetSend(CallRecord call, VideoStreamStatus status)
    {
        call.VideoSend = status;
        client.Notify(CallProperties.VideoSendStatus, call.IdText, status);
    }

    private void SetStatus(CallRecord call, CallVideoStatus status)
    {
        call.Video = status;
        client.Notify(CallProperties.VideoStatus, call.IdText, status);
    }
}
