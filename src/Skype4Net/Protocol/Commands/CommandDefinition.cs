using System.Text;
using System.Text.RegularExpressions;

namespace Skype4Net.Protocol;

/// <summary>
/// One command of the protocol, declared once as a template: <c>ALTER CHAT {chat} SETTOPIC {topic:text}</c>. A place is
/// <c>{name}</c>, <c>{name:kind}</c> or, where it may be left out, <c>{name:kind?}</c>; its name is the parameter named in exceptions.
/// The SDK builds from it, the emulator finds its handler by it, docs and tests list it.
/// </summary>
internal sealed class CommandDefinition
{
    private readonly Part[] _parts;

    /// <param name="template">The command as a template.</param>
    /// <param name="since">The first protocol version that has it.</param>
    /// <param name="reply">The words its reply must begin with; null: the command without its verb up to the first free text.</param>
    /// <param name="hasValue">Whether the reply carries a value that is wanted.</param>
    /// <param name="timeoutClass">How long the answer may take.</param>
    public CommandDefinition(string template, int since, string reply, bool hasValue = false,
        CommandTimeoutClass timeoutClass = CommandTimeoutClass.Normal)
    {
        Template = template;
        Since = since;
        Reply = reply;
        HasValue = hasValue;
        TimeoutClass = timeoutClass;
        _parts = [.. template.Split(' ').Select(Part.Parse)];
    }

    public string Template { get; }

    public int Since { get; }

    /// <summary>The words that every reply begins with.</summary>
    public string Reply { get; }

    public bool HasValue { get; }

    public CommandTimeoutClass TimeoutClass { get; }

    /// <summary>Whether the SDK sends it. The others are older forms and private commands that programs of other libraries send;
    /// the emulator answers them.</summary>
    public bool IsSent { get; init; } = true;

    /// <summary>The words of the template in order; null for an argument.</summary>
    public IReadOnlyList<string?> Pattern => [.. _parts.Select(p => p.Literal)];

    /// <summary>Where in <see cref="Pattern"/> the arguments stand that may have several words.</summary>
    public IEnumerable<int> ArgumentsOfSeveralWords
        => Enumerable.Range(0, _parts.Length).Where(i => _parts[i] is
        {
            Literal: null, Kind: ArgumentKind.Handles or ArgumentKind.Words or ArgumentKind.Line or ArgumentKind.Quoted or ArgumentKind.Text
        });

    /// <summary>The literal words of the template in order: <c>ALTER CHAT SETTOPIC</c>.</summary>
    public string Words => string.Join(' ', _parts.Where(p => p.Literal is not null).Select(p => p.Literal));

    /// <summary>The word in front of the secret; null for a command that has none.</summary>
    public string? SecretWord => SecretAt is > 0 and var at ? _parts[at - 1].Literal : null;

    /// <summary>Finds the command in a text, with the secret as its one group; places in front of it may be missing, as they are in replies.
    /// Null for a command without one.</summary>
    public string? SecretPattern
        => SecretAt is > 0 and var at
            ? @"\b" + string.Concat(_parts.Take(at).Select(p => p.Literal is { } word ? Regex.Escape(word) + @"\s+" : @"(?:\S+\s+)?")) + @"(\S+)"
            : null;

    private int SecretAt => Array.FindIndex(_parts, p => p.Literal is null && p.Kind == ArgumentKind.Secret);

    /// <summary>Fills the places in order.</summary>
    /// <exception cref="ArgumentException">An argument cannot stand in its place; the place is named.</exception>
    public Command With(params ReadOnlySpan<CommandArgument> arguments)
    {
        var text = new StringBuilder();
        int next = 0;
        foreach (Part part in _parts)
        {
            if (part.Literal is { } literal)
            {
                Separate(text).Append(literal);
                continue;
            }

            CommandArgument argument = next < arguments.Length ? arguments[next] : default;
            next++;
            string value = part.Format(argument);
            if (value.Length > 0 || !part.Optional)
                Separate(text).Append(value);
        }

        if (next < arguments.Length)
            throw new InvalidOperationException($"{Template} has {next} places, not {arguments.Length}.");
        return new Command(text.ToString(), Reply, HasValue, TimeoutClass);
    }

    public override string ToString() => Template;

    private static StringBuilder Separate(StringBuilder text) => text.Length > 0 ? text.Append(' ') : text;

    private sealed record Part(string? Literal, string Name, ArgumentKind Kind, bool Optional)
    {
        public static Part Parse(string word)
        {
            if (word[0] != '{')
                return new Part(word, "", default, false);
            string[] halves = word.Trim('{', '}').Split(':');
            string kind = halves[^1];
            bool optional = kind.EndsWith('?');
            return new Part(null, halves[0].TrimEnd('?'), Enum.Parse<ArgumentKind>(kind.TrimEnd('?'), ignoreCase: true), optional);
        }

        public string Format(CommandArgument argument)
        {
            if (Kind is ArgumentKind.Handles or ArgumentKind.Words)
                return FormatHandles(argument.Items ?? [], Kind == ArgumentKind.Handles ? ", " : " ");
            if (Optional && string.IsNullOrEmpty(argument.Text))
                return "";
            return Kind switch
            {
                ArgumentKind.Handle => Argument.Handle(argument.Text, Name),
                ArgumentKind.Chat => Argument.ChatName(argument.Text, Name),
                ArgumentKind.Line => Argument.Line(argument.Text, Name),
                ArgumentKind.Quoted => QuotedText.Quote(Argument.Line(argument.Text, Name)),
                ArgumentKind.Text => Argument.Text(argument.Text, Name),
                ArgumentKind.Secret => Argument.Secret(argument.Text, Name),
                _ => Argument.Word(argument.Text, Name),
            };
        }

        private string FormatHandles(IReadOnlyCollection<string> handles, string separator)
        {
            if (handles.Count == 0 && !Optional)
                throw new ArgumentException("At least one Skype name is needed.", Name);
            foreach (string handle in handles)
                Argument.Handle(handle, Name);
            return string.Join(separator, handles);
        }
    }
}
