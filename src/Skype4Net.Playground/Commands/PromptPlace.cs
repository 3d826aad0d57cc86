using System.Text.Json.Nodes;

namespace Skype4Net.Playground.Commands;

/// <summary>A word of a line of the prompt, or all that is left of it, and the argument that it is.</summary>
/// <param name="Argument">The argument.</param>
/// <param name="Shown">How it stands in the usage: <c>WHO</c>, <c>on|off</c>.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record PromptPlace(CommandArgument Argument, string Shown, bool IsOptional)
{
    // Longer lists of words are left to completion.
    private const int MaxShown = 60;
    private static readonly (string Word, object Value)[] s_switch = [("on", true), ("off", false)];

    /// <summary>The words of the prompt with the values that they stand for; empty when the word is the value.</summary>
    public IReadOnlyList<(string Word, object Value)> Values { get; init; } = [];

    /// <summary>The word that is meant when it is left out; empty when the command knows by itself.</summary>
    public string Default { get; init; } = "";

    /// <summary>The argument that a whole number is given as; empty when it is no other one.</summary>
    public string NumberAs { get; init; } = "";

    /// <summary>Whether it is all that is left of the line.</summary>
    public bool IsRest
        => NumberAs.Length > 0 || Argument.Type is ArgumentType.Text or ArgumentType.Upload or ArgumentType.Folder or ArgumentType.Texts;

    /// <summary>Whether it names one or more people.</summary>
    public bool IsOfPeople => Argument.Type is ArgumentType.Account or ArgumentType.Handle or ArgumentType.Handles || IsPersonOrChat;

    /// <summary>Whether a person may be named where a chat is meant: their dialog.</summary>
    public bool IsPersonOrChat => Argument.Type == ArgumentType.Chat && Shown.Contains("WHO", StringComparison.Ordinal);

    public static PromptPlace Of(CommandArgument argument)
        => new(argument, argument.Shown ?? ShownBy(argument), argument.IsOptional)
        {
            Values = argument.Type == ArgumentType.Switch ? s_switch : [],
        };

    /// <summary>The value of a word; null when it can be none.</summary>
    public JsonNode? Read(string word)
    {
        if (Values.Count > 0)
        {
            object? value = Values.FirstOrDefault(v => v.Word.Equals(word, StringComparison.OrdinalIgnoreCase)).Value;
            return value is bool on ? JsonValue.Create(on) : value is string text ? JsonValue.Create(text) : null;
        }

        return Argument.Type is ArgumentType.Handles or ArgumentType.Texts
            ? new JsonArray([.. word.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(w => (JsonNode)w)])
            : JsonValue.Create(word);
    }

    /// <summary>The word for a value; null when there is none.</summary>
    public string? Write(JsonNode value)
    {
        string text = value is JsonArray several ? string.Join(',', several.Select(Plain)) : Plain(value);
        if (Values.Count == 0)
            return text;
        return Values.FirstOrDefault(v => v.Value.ToString()!.Equals(text, StringComparison.OrdinalIgnoreCase)).Word
            ?? Values.FirstOrDefault(v => v.Word.Equals(text, StringComparison.OrdinalIgnoreCase)).Word;
    }

    private static string Plain(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : node?.ToJsonString() ?? "";

    private static string ShownBy(CommandArgument argument) => argument.Type switch
    {
        ArgumentType.Account or ArgumentType.Handle => "WHO",
        ArgumentType.Handles => "WHO,WHO",
        ArgumentType.Chat => "#CHAT",
        ArgumentType.Switch => "on|off",
        ArgumentType.Number => "+NUMBER",
        ArgumentType.Upload => "FILE",
        _ => argument.Words is { } words && string.Join('|', words) is { Length: <= MaxShown } shown ? shown : argument.Name.ToUpperInvariant(),
    };
}
