namespace Skype4Net.Receiving;

/// <summary>The settings of the core.</summary>
internal sealed record CoreOptions
{
    /// <summary>Whether lists are asked for at all; else what is notified is handed over as told.</summary>
    public bool Enabled { get; init; } = true;

    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(1);

    public TimeSpan? Sweep { get; init; }

    public bool IncludeUnreadAtStart { get; init; }

    public int MaxRecentChats { get; init; } = 50;

    /// <summary>What a journal knows of an account from before; null where it knows nothing.</summary>
    public Func<string, JournaledAccount?> Recall { get; init; } = _ => null;
}
