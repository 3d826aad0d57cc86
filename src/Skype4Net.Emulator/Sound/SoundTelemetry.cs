using System.Diagnostics.Metrics;

namespace Skype4Net.Emulator.Sound;

/// <summary>What becomes of sound, as an instrument of the meter <c>Skype4Net.Emulator</c>, for all worlds of the process.</summary>
internal static class SoundTelemetry
{
    private static readonly Meter s_meter = new("Skype4Net.Emulator");

    /// <summary>Sound of calls and voicemails that programs did not read.</summary>
    public static Counter<long> Dropped { get; } = s_meter.CreateCounter<long>(
        "skype4net.emulator.sound.dropped", "By", "Sound for ports of programs that did not read it in time");
}
