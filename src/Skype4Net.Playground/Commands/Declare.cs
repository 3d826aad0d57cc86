using Skype4Net.Playground.Json;

namespace Skype4Net.Playground.Commands;

/// <summary>Short forms to declare commands and their arguments.</summary>
internal static class Declare
{
    public static CommandArgument As { get; } = new("as", ArgumentType.Account);

    public static CommandArgument InChat { get; } = new("chat", ArgumentType.Chat);

    /// <summary>A chat, or who the other one of a dialog is.</summary>
    public static CommandArgument ToChat { get; } = InChat with { Shown = "WHO|#CHAT" };

    /// <summary>Somebody who has an account, or a telephone.</summary>
    public static CommandArgument Anybody { get; } = new("who", ArgumentType.Handle) { Shown = "WHO|+NUMBER" };

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
    /// <param name="name">Its name.</param>
    /// <param name="prompt">The verb of the prompt, behind which the arguments stand in order; empty where forms say more, or for none.</param>
    /// <param name="summary">What it does, in one line.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="act">Does it.</param>
    /// <param name="verbs">The verbs of the emulator behind it.</param>
    public static CommandEntry Command(
        string name, string prompt, string summary, CommandArgument[] arguments, Action<CommandCall> act, params string[] verbs)
        => Asked(
            name, prompt, summary, arguments,
            call =>
            {
                act(call);
                return CommandOutcome.Done;
            },
            verbs);

    /// <summary>A command that tells something.</summary>
    /// <inheritdoc cref="Command" path="/param"/>
    public static CommandEntry Asked(
        string name, string prompt, string summary, CommandArgument[] arguments, Func<CommandCall, CommandOutcome> act, params string[] verbs)
        => Beside(name, prompt, summary, arguments, call => ValueTask.FromResult(act(call))) with { Verbs = verbs, RunsBeside = false };

    /// <summary>A command that waits for programs.</summary>
    /// <inheritdoc cref="Command" path="/param"/>
    public static CommandEntry Beside(
        string name, string prompt, string summary, CommandArgument[] arguments, Func<CommandCall, ValueTask<CommandOutcome>> act)
    {
        var entry = new CommandEntry(name, summary, arguments, act) { RunsBeside = true };
        return prompt.Length == 0 ? entry : entry.With(PromptForm.Of(prompt, summary, arguments[1..]));
    }

    /// <summary>The command with these forms at the prompt, and no others.</summary>
    public static CommandEntry With(this CommandEntry entry, params PromptForm[] forms)
        => entry with { Forms = [.. forms.Select(f => f with { IsOfPhone = entry.Group == "phone" })] };

    /// <summary>The command changes nothing.</summary>
    public static CommandEntry AsView(this CommandEntry entry) => entry with { IsView = true };

    /// <summary>A command that tells one number or text.</summary>
    public static CommandOutcome Value(string name, long value) => CommandOutcome.Value(w => w.WriteNumber(name, value));

    /// <inheritdoc cref="Value(string, long)"/>
    public static CommandOutcome Value(string name, string value) => CommandOutcome.Value(w => w.WriteString(name, value));

    /// <summary>One text, which the prompt shows.</summary>
    public static CommandOutcome Shown(string name, string value) => Value(name, value).Noting(value);
}
