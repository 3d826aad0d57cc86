using Skype4Net.Commands;

namespace Skype4Net.Hosting;

/// <summary>One key of the section <c>Commands</c> and the option of commands that it sets.</summary>
/// <param name="Key">The key within the client's section: <c>Commands:TimeLimit</c>.</param>
/// <param name="Apply">Sets the option.</param>
internal sealed record CommandOptionMap(string Key, Func<CommandHostOptions, CommandOptions, CommandOptions> Apply)
{
    /// <summary>The name of the section.</summary>
    public const string Section = nameof(SkypeHostOptions.Commands);

    /// <summary>The options of commands that are text; each can be checked alone.</summary>
    public static IReadOnlyList<CommandOptionMap> All { get; } =
    [
        For(nameof(CommandHostOptions.Prefixes), static (from, to) => to with { Prefixes = from.Prefixes ?? to.Prefixes }),
        For(nameof(CommandHostOptions.PrefixInDialogs), static (from, to) => to with { PrefixInDialogs = from.PrefixInDialogs }),
        For(nameof(CommandHostOptions.BotNames), static (from, to) => to with { BotNames = from.BotNames ?? to.BotNames }),
        For(nameof(CommandHostOptions.Places), static (from, to) => to with { Places = from.Places }),
        For(nameof(CommandHostOptions.MarkSeen), static (from, to) => to with { MarkSeen = from.MarkSeen }),
        For(nameof(CommandHostOptions.MarkSeenAfterRun), static (from, to) => to with { MarkSeenAfterRun = from.MarkSeenAfterRun }),
        For(nameof(CommandHostOptions.Owners), static (from, to) => to with { Owners = from.Owners ?? to.Owners }),
        For(nameof(CommandHostOptions.Ignore), static (from, to) => to with { Ignore = from.Ignore ?? to.Ignore }),
        For(nameof(CommandHostOptions.NotifyStrangers), static (from, to) => to with { NotifyStrangers = from.NotifyStrangers }),
        For(nameof(CommandHostOptions.IgnoreExtraWords), static (from, to) => to with { IgnoreExtraWords = from.IgnoreExtraWords }),
        For(nameof(CommandHostOptions.LateAfter), static (from, to) => to with { LateAfter = from.LateAfter }),
        For(nameof(CommandHostOptions.Late), static (from, to) => to with { Late = from.Late }),
        For(nameof(CommandHostOptions.TimeLimit), static (from, to) => to with { TimeLimit = from.TimeLimit }),
        For(nameof(CommandHostOptions.Grace), static (from, to) => to with { Grace = from.Grace }),
        For(nameof(CommandHostOptions.MaxWaiting), static (from, to) => to with { MaxWaiting = from.MaxWaiting }),
        For(nameof(CommandHostOptions.MaxRunning), static (from, to) => to with { MaxRunning = from.MaxRunning }),
        For(nameof(CommandHostOptions.OnEdit), static (from, to) => to with { OnEdit = from.OnEdit }),
        For(nameof(CommandHostOptions.MaxCommandsPerMinute), static (from, to) => to with { MaxCommandsPerMinute = from.MaxCommandsPerMinute }),
        For(nameof(CommandHostOptions.MaxFailuresInRow), static (from, to) => to with { MaxFailuresInRow = from.MaxFailuresInRow }),
        For(nameof(CommandHostOptions.MaxReplyLength), static (from, to) => to with { MaxReplyLength = from.MaxReplyLength }),
        For(nameof(CommandHostOptions.HelpName), static (from, to) => to with { HelpName = from.HelpName }),
        For(nameof(CommandHostOptions.CancelName), static (from, to) => to with { CancelName = from.CancelName }),
        For(nameof(CommandHostOptions.Language), static (from, to) => to with { Language = from.Language }),
    ];

    /// <summary>The keys whose values are lists.</summary>
    public static IReadOnlySet<string> Lists { get; } = new HashSet<string>(
        new[]
        {
            nameof(CommandHostOptions.Prefixes), nameof(CommandHostOptions.BotNames), nameof(CommandHostOptions.Owners),
            nameof(CommandHostOptions.Ignore),
        }.Select(name => $"{Section}:{name}"),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The options of commands, on top of others.</summary>
    public static CommandOptions Change(CommandHostOptions options, CommandOptions others)
        => All.Aggregate(others, (made, map) => map.Apply(options, made));

    private static CommandOptionMap For(string key, Func<CommandHostOptions, CommandOptions, CommandOptions> apply) => new($"{Section}:{key}", apply);
}
