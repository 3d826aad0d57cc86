namespace Skype4Net.Commands;

/// <summary>What is known of a command without running it. Made by the source generator.</summary>
public sealed record CommandDefinition
{
    /// <summary>The name, words divided by one blank; empty for a <see cref="BotFallbackAttribute"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Other names.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What it does, in a line; empty when nobody wrote it.</summary>
    public string Help { get; init; } = "";

    /// <summary>An example without prefix; null for none.</summary>
    public string? Example { get; init; }

    /// <summary>With which other commands it waits in line.</summary>
    public CommandOrder Order { get; init; }

    /// <summary>How long it may run; null for the limit of the options.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Whether it is run however old its message is.</summary>
    public bool RunsLate { get; init; }

    /// <summary>Whether help leaves it out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>What a person says behind the name.</summary>
    public IReadOnlyList<CommandParameter> Parameters { get; init; } = [];

    /// <summary>What must hold before it runs, in the order of the source; those of the class first.</summary>
    public IReadOnlyList<PreconditionAttribute> Preconditions { get; init; } = [];

    /// <summary>How often it may run; null for any number of times.</summary>
    public CommandRate? Rate { get; init; }

    /// <summary>
    /// Reads the arguments. What it returns runs the command; where they cannot be read, the reader has the problem and the result is not
    /// used.
    /// </summary>
    public required Func<CommandContext, ArgumentReader, ValueTask<CommandCall>> Bind { get; init; }

    /// <summary>All names, the first one first.</summary>
    internal IEnumerable<string> Names => Aliases.Prepend(Name);

    /// <summary>Whether it is the fallback.</summary>
    internal bool IsFallback => Name.Length == 0;

    /// <summary>How it is called: <c>remind &lt;after&gt; &lt;text...&gt;</c>.</summary>
    internal string Usage(string prefix) => (prefix + string.Join(' ', Parameters.Select(p => p.Usage).Prepend(Name))).Trim();
}
