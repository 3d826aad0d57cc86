using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sound;

namespace Skype4Net.Emulator.Voicemails;

/// <summary>A voicemail as one client keeps it.</summary>
internal sealed class VoicemailRecord(long id, VoicemailType type, Identity partner, DateTimeOffset timestamp) : NumberedRecord(id)
{
    public VoicemailType Type { get; } = type;

    public Identity Partner { get; } = partner;

    public DateTimeOffset Timestamp { get; } = timestamp;

    public VoicemailStatus Status { get; set; } = VoicemailStatus.Blank;

    public VoicemailFailureReason FailureReason { get; } = VoicemailFailureReason.NoError;

    public TimeSpan Duration { get; set; }

    /// <summary>16 kHz, 16-bit, mono, little-endian.</summary>
    public List<byte> Sound { get; } = [];

    /// <summary>The voice streams; null before anything is played or redirected.</summary>
    public VoiceStreams? Streams { get; set; }

    /// <summary>Ticks each second while a greeting is recorded, or ends the playback.</summary>
    public ITimer? Timer { get; set; }

    public bool IsGreeting => Type is VoicemailType.DefaultGreeting or VoicemailType.CustomGreeting;
}
