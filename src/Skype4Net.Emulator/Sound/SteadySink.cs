namespace Skype4Net.Emulator.Sound;

/// <summary>Passes sound on, and silence where there is none: what is recorded is as long as the time it took.</summary>
internal sealed class SteadySink(ISoundSink sink, TimeProvider time) : ISoundSink
{
    // Sound on its way may be so late without a pause being put into it.
    private static readonly TimeSpan s_slack = TimeSpan.FromSeconds(1);
    private readonly long _start = time.GetTimestamp();
    private long _written;
    private bool _isSilent = true;

    public void Write(ReadOnlyMemory<byte> samples)
    {
        KeepUp();
        _isSilent = false;
        _written += samples.Length;
        if (samples.Length > 0)
            sink.Write(samples);
    }

    public void WriteSilence(long bytes)
    {
        _isSilent = true;
        _written += bytes;
        if (bytes > 0)
            sink.WriteSilence(bytes);
    }

    /// <summary>Makes up for a pause.</summary>
    public void KeepUp()
    {
        long missing = Missing();
        if (missing < s_slack.TotalSeconds * WavFile.BytesPerSecond)
            return;
        WriteSilence(missing);
    }

    public void Dispose()
    {
        KeepUp();
        if (_isSilent)
            WriteSilence(Missing());
        sink.Dispose();
    }

    // Whole samples of two bytes.
    private long Missing() => Math.Max(0, ((long)(time.GetElapsedTime(_start).TotalSeconds * WavFile.BytesPerSecond) & ~1L) - _written);
}
