using Skype4Net.Protocol;

namespace Skype4Net.Tool.Shell;

/// <summary>Completes commands word by word.</summary>
/// <param name="templates">The commands, with places in braces.</param>
/// <param name="handles">The contacts, for places where one belongs.</param>
internal sealed class CommandCompletion(IEnumerable<string> templates, Func<IReadOnlyList<string>> handles) : ICompletion
{
    private static readonly string[] s_handlePlaces = ["handle", "handles", "words", "target"];
    private readonly string[][] _templates = [.. templates.Select(t => t.Split(' '))];

    /// <summary>Every command that the SDK can send.</summary>
    public static IEnumerable<string> Templates { get; } =
    [
        .. AllCommands.Sent.Select(c => c.Template),
        .. Schemas.All.SelectMany(s => s.Properties.SelectMany(p => TemplatesOf(s, p))),
    ];

    public Completion Next(string line)
    {
        string[] written = line.Split(' ');
        string begun = written[^1];
        string[] before = written[..^1];
        IEnumerable<string[]> fitting = _templates.Where(t => t.Length > before.Length && Fits(t, before));
        string[] places = [.. fitting.Select(t => t[before.Length]).Distinct(StringComparer.Ordinal)];
        IEnumerable<string> words = places.Where(p => !IsPlace(p));
        if (places.Any(IsHandle))
            words = words.Concat(handles());
        words = words.Where(w => w.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase);
        string[] hints = [.. places.Where(IsPlace).Select(p => $"<{p.Trim('{', '}').Split(':')[0]}>").Distinct()];
        return new Completion(line.Length - begun.Length, [.. words.Order(StringComparer.Ordinal)], hints);
    }

    private static IEnumerable<string> TemplatesOf(ObjectSchema schema, PropertyDefinition property)
    {
        string id = !schema.HasId ? "" : schema.IdStyle == IdStyle.Handle ? "{handle:handle}" : "{id:word}";
        string target = Join(schema.Word, id);
        if (property.Access.HasFlag(PropertyAccess.Read))
            yield return Join("GET", target, property.Name);
        if (property.Access.HasFlag(PropertyAccess.Set))
            yield return Join("SET", target, property.Name, "{value:text}");
        if (property.Access.HasFlag(PropertyAccess.Alter) && property.AlterAction is { } action)
            yield return Join("ALTER", target, action, "{value:text}");
    }

    private static string Join(params IEnumerable<string> words) => string.Join(' ', words.Where(w => w.Length > 0));

    private static bool Fits(string[] template, string[] before)
        => !before.Where((word, i) => !IsPlace(template[i]) && !template[i].Equals(word, StringComparison.OrdinalIgnoreCase)).Any();

    private static bool IsPlace(string word) => word[0] == '{';

    private static bool IsHandle(string word) => IsPlace(word) && s_handlePlaces.Contains(word.Trim('{', '}').Split(':')[^1].TrimEnd('?'));
}
