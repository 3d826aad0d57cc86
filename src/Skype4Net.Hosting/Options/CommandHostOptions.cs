using Skype4Net.Commands;

namespace Skype4Net.Hosting;

/// <summary>
/// <see cref="CommandOptions"/> as they stand in the configuration: <c>Skype:Commands:TimeLimit</c> and so on. They are for clients with
/// <see cref="SkypeBuilder.AddCommands"/>; each means the same and has the same default as there.
/// </summary>
/// <remarks>A list is written as one in JSON, elsewhere with a number for each entry: <c>Skype__Commands__Owners__0=anna</c>.</remarks>
public sealed class CommandHostOptions
{
    private static readonly CommandOptions s_defaults = new();

    /// <summary>What stands before a command; see <see cref="CommandOptions.Prefixes"/>. Null, the default: <c>!</c>.</summary>
    public IReadOnlyList<string>? Prefixes { get; set; }

    /// <inheritdoc cref="CommandOptions.PrefixInDialogs"/>
    public bool PrefixInDialogs { get; set; } = s_defaults.PrefixInDialogs;

    /// <summary>Further names of the bot; see <see cref="CommandOptions.BotNames"/>. Null, the default: none.</summary>
    public IReadOnlyList<string>? BotNames { get; set; }

    /// <inheritdoc cref="CommandOptions.Places"/>
    public CommandPlaces Places { get; set; } = s_defaults.Places;

    /// <inheritdoc cref="CommandOptions.MarkSeen"/>
    public MarkSeen MarkSeen { get; set; } = s_defaults.MarkSeen;

    /// <inheritdoc cref="CommandOptions.MarkSeenAfterRun"/>
    public bool MarkSeenAfterRun { get; set; } = s_defaults.MarkSeenAfterRun;

    /// <summary>The Skype names of the owners; see <see cref="CommandOptions.Owners"/>. Null, the default: nobody.</summary>
    public IReadOnlyList<string>? Owners { get; set; }

    /// <summary>Skype names that are not listened to; see <see cref="CommandOptions.Ignore"/>. Null, the default: nobody.</summary>
    public IReadOnlyList<string>? Ignore { get; set; }

    /// <inheritdoc cref="CommandOptions.NotifyStrangers"/>
    public bool NotifyStrangers { get; set; } = s_defaults.NotifyStrangers;

    /// <inheritdoc cref="CommandOptions.IgnoreExtraWords"/>
    public bool IgnoreExtraWords { get; set; } = s_defaults.IgnoreExtraWords;

    /// <inheritdoc cref="CommandOptions.LateAfter"/>
    public TimeSpan LateAfter { get; set; } = s_defaults.LateAfter;

    /// <inheritdoc cref="CommandOptions.Late"/>
    public LateCommands Late { get; set; } = s_defaults.Late;

    /// <inheritdoc cref="CommandOptions.TimeLimit"/>
    public TimeSpan TimeLimit { get; set; } = s_defaults.TimeLimit;

    /// <inheritdoc cref="CommandOptions.Grace"/>
    public TimeSpan Grace { get; set; } = s_defaults.Grace;

    /// <inheritdoc cref="CommandOptions.MaxWaiting"/>
    public int MaxWaiting { get; set; } = s_defaults.MaxWaiting;

    /// <inheritdoc cref="CommandOptions.MaxRunning"/>
    public int MaxRunning { get; set; } = s_defaults.MaxRunning;

    /// <inheritdoc cref="CommandOptions.OnEdit"/>
    public EditedCommands OnEdit { get; set; } = s_defaults.OnEdit;

    /// <inheritdoc cref="CommandOptions.MaxCommandsPerMinute"/>
    public int MaxCommandsPerMinute { get; set; } = s_defaults.MaxCommandsPerMinute;

    /// <inheritdoc cref="CommandOptions.MaxFailuresInRow"/>
    public int MaxFailuresInRow { get; set; } = s_defaults.MaxFailuresInRow;

    /// <inheritdoc cref="CommandOptions.MaxReplyLength"/>
    public int MaxReplyLength { get; set; } = s_defaults.MaxReplyLength;

    /// <inheritdoc cref="CommandOptions.HelpName"/>
    public string HelpName { get; set; } = s_defaults.HelpName;

    /// <inheritdoc cref="CommandOptions.CancelName"/>
    public string CancelName { get; set; } = s_defaults.CancelName;

    /// <inheritdoc cref="CommandOptions.Language"/>
    public string? Language { get; set; }
}
