using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Voicemails;

/// <summary>A message left for an account.</summary>
/// <param name="Key">The number of the voicemail at the client that has sent it.</param>
/// <param name="At">When its call began.</param>
/// <param name="Duration">How long it is.</param>
/// <param name="Sound">16 kHz, 16-bit, mono, little-endian.</param>
internal sealed record VoicemailLeft(string Key, DateTimeOffset At, TimeSpan Duration, ReadOnlyMemory<byte> Sound) : ClientSignal
{
    public override bool IsKept => true;
}
