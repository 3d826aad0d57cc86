namespace Skype4Net.Hosting;

/// <summary><see cref="MessageRecoveryOptions"/> as they stand in the configuration: <c>Skype:MessageRecovery:Journal</c> and so on.</summary>
public sealed class MessageRecoveryHostOptions
{
    private static readonly MessageRecoveryOptions s_defaults = new();

    /// <inheritdoc cref="MessageRecoveryOptions.Enabled"/>
    public bool Enabled { get; set; } = s_defaults.Enabled;

    /// <inheritdoc cref="MessageRecoveryOptions.Grace"/>
    public TimeSpan Grace { get; set; } = s_defaults.Grace;

    /// <inheritdoc cref="MessageRecoveryOptions.Sweep"/>
    public TimeSpan? Sweep { get; set; } = s_defaults.Sweep;

    /// <inheritdoc cref="MessageRecoveryOptions.IncludeUnreadAtStart"/>
    public bool IncludeUnreadAtStart { get; set; } = s_defaults.IncludeUnreadAtStart;

    /// <inheritdoc cref="MessageRecoveryOptions.MaxRecentChats"/>
    public int MaxRecentChats { get; set; } = s_defaults.MaxRecentChats;

    /// <inheritdoc cref="MessageRecoveryOptions.Journal"/>
    public string? Journal { get; set; } = s_defaults.Journal;

    /// <inheritdoc cref="MessageRecoveryOptions.AfterKill"/>
    public AfterKill AfterKill { get; set; } = s_defaults.AfterKill;

    /// <inheritdoc cref="MessageRecoveryOptions.FlushToDisk"/>
    public bool FlushToDisk { get; set; } = s_defaults.FlushToDisk;
}
