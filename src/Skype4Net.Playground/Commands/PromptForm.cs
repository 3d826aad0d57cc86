namespace Skype4Net.Playground.Commands;

/// <summary>How a command is written at the prompt. Some commands have several forms: <c>kick</c> and <c>ban</c>.</summary>
/// <param name="Verb">Its word; for some with the word behind it, as <c>fault none</c>.</param>
/// <param name="Summary">What it does, in one line.</param>
/// <param name="Places">What stands behind the verb, in order.</param>
internal sealed record PromptForm(string Verb, string Summary, IReadOnlyList<PromptPlace> Places)
{
    /// <summary>An argument that the verb itself says, as <c>ban</c> does; null for none.</summary>
    public (string Name, bool Value)? Fixed { get; init; }

    /// <summary>An argument that is not written: <c>message</c>, what was said last, or <c>request</c>, the oldest one; empty for none.</summary>
    public string Implied { get; init; } = "";

    /// <summary>Whether a telephone does it.</summary>
    public bool IsOfPhone { get; init; }

    /// <summary>Whether a file or folder of this machine is written.</summary>
    public bool NeedsPath => Places.Any(p => p.Argument.Type is ArgumentType.Upload or ArgumentType.Folder);

    /// <summary>The form without who does it.</summary>
    public string Template => string.Join(' ', (string[])[Verb, .. Places.Select(p => p.IsOptional ? $"[{p.Shown}]" : p.Shown)]);

    public string Usage => $"{(IsOfPhone ? "+NUMBER" : "WHO")} {Template}";

    /// <summary>A form that takes the arguments of a command behind the first, which stands in front of the verb.</summary>
    public static PromptForm Of(string verb, string summary, params CommandArgument[] arguments)
        => new(verb, summary, [.. arguments.Select(PromptPlace.Of)]);
}
