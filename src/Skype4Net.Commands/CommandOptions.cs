using System.Runtime.CompilerServices;

namespace Skype4Net.Commands;

/// <summary>How a bot listens to commands. Immutable; use <c>with</c> to vary one.</summary>
public sealed record CommandOptions
{
    // What a timer can count.
    private static readonly TimeSpan s_maxTime = TimeSpan.FromDays(49);

    /// <summary>What stands before a command. Blanks may follow it. Default: <c>!</c>.</summary>
    public IReadOnlyList<string> Prefixes { get; init; } = ["!"];

    /// <summary>Whether a command needs no prefix where the person and the bot are alone. Default: it needs none.</summary>
    public bool PrefixInDialogs { get; init; }

    /// <summary>Names besides its Skype name by which the bot may be addressed at the beginning of a message: <c>@bot, remind 5m tea</c>.</summary>
    public IReadOnlyList<string> BotNames { get; init; } = [];

    /// <summary>Where commands are listened to. Default: everywhere.</summary>
    public CommandPlaces Places { get; init; } = CommandPlaces.Everywhere;

    /// <summary>Which messages are marked seen. Default: commands and answers to questions.</summary>
    public MarkSeen MarkSeen { get; init; }

    /// <summary>
    /// Whether a command's message is marked seen only after it has run. Default: before, so that what ends the program is not run again.
    /// </summary>
    public bool MarkSeenAfterRun { get; init; }

    /// <summary>The Skype names of whom <see cref="OwnersOnlyAttribute"/> lets through.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>Skype names that are not listened to: other bots.</summary>
    public IReadOnlyList<string> Ignore { get; init; } = [];

    /// <summary>Whether people learn that a command is not for them. Default: no; an answer to strangers invites spam.</summary>
    public bool NotifyStrangers { get; init; }

    /// <summary>Whether words that a command does not take are overlooked. Default: no; the person is told how it is called.</summary>
    public bool IgnoreExtraWords { get; init; }

    /// <summary>From what age on a message is late. Default: two minutes.</summary>
    public TimeSpan LateAfter { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>What becomes of late commands. Default: they do not run, and the chat is told.</summary>
    public LateCommands Late { get; init; }

    /// <summary>
    /// How long a command may run, the waits for answers not counted; <see cref="Timeout.InfiniteTimeSpan"/> for ever. Default: two
    /// minutes.
    /// </summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a command whose time is over may take to end before its chat goes on without it. Default: five seconds.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many commands may wait in a chat; those beyond are answered that the bot is busy. Default: 20.</summary>
    public int MaxWaiting { get; init; } = 20;

    /// <summary>
    /// How many commands may run at the same time in all chats; the others wait for their turn, those that wait for the answer to a question do not
    /// count. Default: 64.
    /// </summary>
    public int MaxRunning { get; init; } = 64;

    /// <summary>What becomes of commands whose message is edited. Default: nothing.</summary>
    public EditedCommands OnEdit { get; init; }

    /// <summary>
    /// Whether a message is looked at, asked for each one before anything else is done; null, the default, for all. A standby leaves what it passes
    /// by for later with <see cref="BotCommands.Submit"/>.
    /// </summary>
    public Func<ChatMessage, ValueTask<bool>>? Filter { get; init; }

    /// <summary>
    /// How many commands of one person in a chat within a minute are taken for a loop of two bots; then the bot is silent to them for a
    /// minute. Default: 20.
    /// </summary>
    public int MaxCommandsPerMinute { get; init; } = 20;

    /// <summary>How many commands of one person in a chat that did not run, in a row, are taken for such a loop. Default: 8.</summary>
    public int MaxFailuresInRow { get; init; } = 8;

    /// <summary>The longest reply, in characters; longer ones are divided at line ends. Default: 4000.</summary>
    public int MaxReplyLength { get; init; } = 4000;

    /// <summary>
    /// The name of the command that shows the commands; empty for none. Default: <c>help</c>. A command of a module with that name takes
    /// its place.
    /// </summary>
    public string HelpName { get; init; } = "help";

    /// <summary>What a person says to end an open question. Default: <c>cancel</c>.</summary>
    public string CancelName { get; init; } = "cancel";

    /// <summary>
    /// The language of the bot's own texts, two letters as in <see cref="CommandTexts.Languages"/>; null, the default, for that of the
    /// person (<c>USER x LANGUAGE</c>), or English.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>What the bot says by itself.</summary>
    public CommandTexts Texts { get; init; } = new();

    /// <summary>Where the state of chats and people is kept; null, the default, for a <see cref="MemoryStateStore"/>.</summary>
    public ICommandStateStore? State { get; init; }

    /// <summary>What the modules are made with, for programs without a container of services; null for nothing.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>
    /// Opens a scope of services for each command, disposed when its work has really ended; null when <see cref="Services"/> are used as
    /// they are.
    /// </summary>
    public Func<ICommandScope>? OpenScope { get; init; }

    /// <summary>Checks what can be wrong about each option alone.</summary>
    /// <exception cref="ArgumentException">An option cannot be right; it is named.</exception>
    internal void Check()
    {
        CheckNames(Prefixes);
        CheckNames(BotNames);
        CheckNames(Owners);
        CheckNames(Ignore);
        CheckTime(LateAfter, TimeSpan.Zero);
        if (TimeLimit != Timeout.InfiniteTimeSpan)
            CheckTime(TimeLimit, TimeSpan.FromMilliseconds(1));
        CheckTime(Grace, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxWaiting, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxRunning, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxCommandsPerMinute, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxFailuresInRow, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxReplyLength, 1);
        if (Language is { } language && Texts.GetType() == typeof(CommandTexts)
            && !CommandTexts.Languages.Contains(language, StringComparer.OrdinalIgnoreCase))
        {
            throw new ArgumentException(
                $"\"{language}\" is no language of the texts; there are {string.Join(", ", CommandTexts.Languages)}.", nameof(Language));
        }
    }

    private static void CheckNames(IReadOnlyList<string> names, [CallerArgumentExpression(nameof(names))] string? option = null)
    {
        if (names.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException("An entry is empty.", option);
    }

    private static void CheckTime(TimeSpan time, TimeSpan least, [CallerArgumentExpression(nameof(time))] string? option = null)
    {
        if (time < least || time > s_maxTime)
            throw new ArgumentOutOfRangeException(option, time, $"Give a time from {least:c} to {s_maxTime.Days} days.");
    }
}
