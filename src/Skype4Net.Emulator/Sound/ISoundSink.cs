namespace Skype4Net.Emulator.Sound;

/// <summary>Takes sound.</summary>
internal interface ISoundSink : IDisposable
{
    /// <summary>Queues samples; must not block.</summary>
    void Write(ReadOnlyMemory<byte> samples);

    /// <summary>Queues so many bytes of silence; must not block.</summary>
    void WriteSilence(long bytes);
}
