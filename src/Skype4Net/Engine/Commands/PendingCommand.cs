using System.Buffers;

namespace Skype4Net.Engine;

/// <summary>A command that was sent and waits for its reply.</summary>
internal abstract class PendingCommand
{
    /// <summary>The number behind <c>#</c>; given on registration, never used twice on one connection.</summary>
    public long Number { get; set; }

    /// <summary>When the wait ends, as a time stamp of the clock.</summary>
    public long Deadline { get; set; }

    public required TimeSpan Timeout { get; init; }

    /// <summary>The command without its number, for messages.</summary>
    public abstract string Text { get; }

    /// <summary>Writes the command without its number.</summary>
    public abstract void Write(IBufferWriter<byte> to);

    /// <summary>Takes the reply; on the receive path, so no user code may run in it.</summary>
    public abstract void Complete(ReadOnlySpan<byte> reply);

    public abstract void Fail(Exception reason);
}
