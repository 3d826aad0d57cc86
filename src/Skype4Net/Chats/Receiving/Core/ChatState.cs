namespace Skype4Net.Receiving;

/// <summary>What the core knows of a chat. An idle one is a name and a number.</summary>
internal sealed class ChatState(string name, long done)
{
    /// <summary>The name; empty for messages that belong to no chat.</summary>
    public string Name => name;

    /// <summary>The watermark: what is numbered at or below it has been handed over or need not be.</summary>
    public long Done { get; set; } = done;

    /// <summary>
    /// Up to where all messages of the chat have been found by looks, handed over or not: a list that reaches back to it has no gap before it.
    /// </summary>
    public long Listed { get; set => field = Math.Max(field, value); } = done;

    /// <summary>Whether it is not known yet what is old mail here, because the chat could not be listed at the start.</summary>
    public bool IsUndivided { get; set; }

    /// <summary>What is going on in the chat; null when nothing is.</summary>
    public ChatWork? Work { get; set; }

    /// <summary>Set for a chat whose messages the client does not list: they are handed over in the order in which they were notified.</summary>
    public UnlistedNumbers? Unlisted { get; set; }

    /// <summary>
    /// Takes the first list of a chat that could not be listed at the start: what it shows is old, but for what was notified as received and
    /// what came after that.
    /// </summary>
    /// <param name="listed">The list.</param>
    /// <param name="received">What was notified as received.</param>
    public void Divide(IReadOnlyList<long> listed, IEnumerable<long> received)
    {
        IsUndivided = false;
        Done = Math.Max(Done, Math.Min(listed.Max(), received.DefaultIfEmpty(long.MaxValue).Min() - 1));
    }

    /// <summary>Tries to list it again: the watermark is above everything that was handed over meanwhile.</summary>
    public void TryListing()
    {
        if (Unlisted is null || Work is not null || Name.Length == 0)
            return;
        Done = Math.Max(Done, Unlisted.Highest);
        Unlisted = null;
    }

    /// <summary>Raises the watermark, or notes the number where there is none.</summary>
    public void Finish(long number)
    {
        IsUndivided = false;
        if (Unlisted is { } unlisted)
            unlisted.Add(number);
        else if (number > Done)
            Done = number;
    }

    /// <summary>Whether a number has been finished.</summary>
    public bool IsFinished(long number) => number <= Done || Unlisted?.Contains(number) == true;
}
