namespace Skype4Net;

/// <summary>
/// Where a voice stream of a call comes from or goes to: <c>CALL n INPUT</c>, <c>OUTPUT</c>, <c>CAPTURE_MIC</c>. Several may be set together.
/// </summary>
/// <remarks>
/// The sound is 16 kHz, 16-bit signed, mono, little-endian. A port carries the bare samples, a file is a WAV file. Whoever gives a port
/// listens on it first; the client connects.
/// </remarks>
public sealed record CallDevices
{
    /// <summary>No device: nothing is redirected.</summary>
    public static CallDevices None { get; } = new();

    /// <summary>The normal sound card (<c>SOUNDCARD="default"</c>).</summary>
    public static CallDevices DefaultSoundCard { get; } = new() { SoundCard = "default" };

    /// <summary>The sound card; <c>default</c> is the only one clients know; null for none.</summary>
    public string? SoundCard { get; init; }

    /// <summary>A TCP port of this machine, 1 to 65535; null for none.</summary>
    public int? Port { get; init; }

    /// <summary>The path of a WAV file as the client sees it; null for none.</summary>
    public string? File { get; init; }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => SoundCard is null && Port is null && File is null;

    /// <summary>The wire's text: <c>SOUNDCARD="default", PORT="4801"</c>.</summary>
    public override string ToString() => Protocol.Codecs.Devices.Encode(this);
}
