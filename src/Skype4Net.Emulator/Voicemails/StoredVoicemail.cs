using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Voicemails;

/// <summary>A <see cref="VoicemailRecord"/> as it is kept.</summary>
internal sealed record StoredVoicemail(
    long Id, VoicemailType Type, Identity Partner, DateTimeOffset Timestamp, VoicemailStatus Status, TimeSpan Duration);
