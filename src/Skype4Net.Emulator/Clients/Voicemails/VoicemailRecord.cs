using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Clients;

/// <summary>A voicemail as one client keeps it.</summary>
internal sealed class VoicemailRecord(long id, VoicemailType type, Identity partner, DateTimeOffset timestamp) : NumberedRecord(id)
{
    public VoicemailType Type { get; } = type;

    public Identity Partner { get; } = partner;

    public DateTimeOffset Timestamp { get; set; } = timestamp;

    public VoicemailStatus Status { get; set; } = VoicemailStatus.Blank;

    public VoicemailFailureReason FailureReason { get; set; } = VoicemailFailureReason.NoError;

    public TimeSpan Duration { get; set; }

    public List<byte> Sound { get; } = [];

    public CallAudio? Audio { get; set; }

    public ITimer? Clock { get; set; }
}
