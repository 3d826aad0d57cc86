namespace Skype4Net;

/// <summary>Which voice streams of a call to open.</summary>
public sealed record CallAudioOptions
{
    /// <summary>Whether to take the other side's voice. Default: yes.</summary>
    public bool Receive { get; init; } = true;

    /// <summary>Whether to speak instead of the microphone. Default: yes.</summary>
    public bool Send { get; init; } = true;

    /// <summary>Whether to take what the local microphone says as well. Default: no.</summary>
    public bool CaptureMicrophone { get; init; }

    /// <summary>Whether the loudspeaker goes on playing the other side's voice. Default: yes.</summary>
    public bool KeepLoudspeaker { get; init; } = true;

    /// <summary>
    /// How long the client may need until it takes the streams: right after a call begins it refuses for a moment. Default: 5 seconds.
    /// </summary>
    public TimeSpan OpenTimeout { get; init; } = TimeSpan.FromSeconds(5);
}
