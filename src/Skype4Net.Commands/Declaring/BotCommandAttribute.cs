namespace Skype4Net.Commands;

/// <summary>
/// Makes a method a command: <c>[BotCommand("remind")] Task RemindAsync(CommandContext context, TimeSpan after, string text)</c>. The
/// class must be <c>partial</c>; the source generator adds its table of commands.
/// </summary>
/// <remarks>
/// The first parameter is a <see cref="CommandContext"/>, the others are what the person says. The method returns <c>Task</c> or
/// <c>ValueTask</c>, alone or with a <c>string</c>, which is the reply.
/// </remarks>
/// <param name="name">One word or several of letters, digits and dashes: <c>remind</c>, <c>reminders clear</c>. Case does not matter.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BotCommandAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>Other names of the same command.</summary>
    public string[] Aliases { get; set; } = [];

    /// <summary>The line of <c>help</c>; by default the summary of the method's XML comment.</summary>
    public string? Help { get; set; }

    /// <summary>An example without the prefix, shown by <c>help</c> with the name: <c>remind 20m tea</c>.</summary>
    public string? Example { get; set; }

    /// <summary>With which other commands it waits in line. Default: with those of its chat.</summary>
    public CommandOrder Order { get; set; }

    /// <summary>
    /// How many seconds it may run, the waits for answers not counted; 0, the default, for <see cref="CommandOptions.TimeLimit"/>, -1 for
    /// ever.
    /// </summary>
    public double TimeLimitSeconds { get; set; }

    /// <summary>Whether it is run however old its message is; <see cref="CommandOptions.LateAfter"/> does not count for it.</summary>
    public bool RunsLate { get; set; }

    /// <summary>Whether <c>help</c> leaves it out.</summary>
    public bool IsHidden { get; set; }
}
