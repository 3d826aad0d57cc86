using Skype4Net.Playground.Json;

namespace Skype4Net.Playground.Commands;

/// <summary>Short forms to declare commands and their arguments.</summary>
internal static class Declare
{
    public static CommandArgument As { get; } = new("as", ArgumentType.Account);

    public static CommandArgument InChat { get; } = new("chat", ArgumentType.Chat);

    public static CommandArgument Who { get; } = new("who", ArgumentType.Handle);

    public static CommandArgument Several { get; } = new("who", ArgumentType.Handles);

    public static CommandArgument Text { get; } = new("text", ArgumentType.Text);

    public static CommandArgument On { get; } = new("on", ArgumentType.Switch, IsOptional: true);

    public static CommandArgument Optional(this CommandArgument argument) => argument with { IsOptional = true };

    public static CommandArgument Named(string name, ArgumentType type) => new(name, type);

    /// <summary>An argument that is a value of an enumeration.</summary>
    public static CommandArgument OneOf<T>(string name)
        where T : struct, Enum
        => new(name, ArgumentType.Word, Words: EnumWords.All<T>());

    /// <summary>A command that tells nothing.</summary>
    public static CommandEntry Command(string name, string prompt, string summary, CommandArgument[] arguments, Action<CommandCall> act, params string[] verbs)
        => new(name, prompt, summary, arguments, call =>
        {
            act(call);
            return ValueTask.FromResult(CommandOutcome.Done);
        })
        {
            Verbs = verbs,
        };

    /// <summary>A command that tells something.</summary>
    public static CommandEntry Asked(
        string name, string prompt, string summary, CommandArgument[] arguments, Func<CommandCall, CommandOutcome> act, params string[] verbs)
        => new(name, prompt, summary, arguments, call => ValueTask.FromResult(act(call))) { Verbs = verbs };

    /// <summary>A command that tells one number or text.</summary>
    public static CommandOutcome Value(string name, long value) => CommandOutcome.Value(w => w.WriteNumber(name, value));

    /// <inheritdoc cref="Value(string, long)"/>
    public static CommandOutcome Value(string name, string value) => CommandOutcome.Value(w => w.WriteString(name, value));
}
