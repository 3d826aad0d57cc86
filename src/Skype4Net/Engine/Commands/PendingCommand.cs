using System.Buffers;

namespace Skype4Net.Engine;

/// <summary>A command on its way: it waits for its turn to be sent, then for its reply.</summary>
internal abstract class PendingCommand
{
    /// <summary>The number behind <c>#</c>; given on registration, never used twice on one connection.</summary>
    public long Number { get; set; }

    /// <summary>When the wait ends, as a time stamp of the clock; counted from the call, whatever is waited for.</summary>
    public long Deadline { get; set; }

    public required TimeSpan Timeout { get; init; }

    public CommandPhase Phase { get; set; }

    /// <summary>The cache's life in which the command was sent; a value of an earlier life is not kept.</summary>
    public int Generation { get; private set; }

    /// <summary>The cache's moment at which the command was sent; what changed later, the reply may not know of.</summary>
    public long SentAt { get; private set; }

    /// <summary>The command without its number, for messages.</summary>
    public abstract string Text { get; }

    /// <summary>Whether a reply still teaches something when nobody waits for it any more.</summary>
    public virtual bool TeachesLate => false;

    /// <summary>Whether the command puts what its reply tells into the cache by itself.</summary>
    public virtual bool StoresReply => false;

    /// <summary>Whether a reply is plainly the answer to another question, though it bears this command's number.</summary>
    public virtual bool IsMisdirected(ReadOnlySpan<byte> reply) => false;

    /// <summary>Writes the command without its number.</summary>
    public abstract void Write(IBufferWriter<byte> to);

    /// <summary>Takes the reply; on the receive path, so no user code may run in it.</summary>
    public abstract void Complete(ReadOnlySpan<byte> reply);

    public abstract void Fail(Exception reason);

    /// <summary>One of those who wait does so no longer.</summary>
    /// <returns>Whether nobody waits any more.</returns>
    public virtual bool Leave() => true;

    /// <summary>Goes out now.</summary>
    public void MarkSent(PropertyCache cache)
    {
        Phase = CommandPhase.Sent;
        SentAt = cache.Moment;
        Generation = cache.Generation;
    }
}

/// <summary>Where a command is.</summary>
internal enum CommandPhase
{
    /// <summary>It waits for its turn: for the attachment, or until the transport takes more.</summary>
    Waiting,

    /// <summary>It was given to the transport.</summary>
    Sent,

    /// <summary>It was answered, failed or given up.</summary>
    Over,
}
