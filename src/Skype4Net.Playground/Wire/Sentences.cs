using System.Collections.Frozen;
using Skype4Net.Protocol;

namespace Skype4Net.Playground.Wire;

/// <summary>What each command, kind of object and property means, for people: <c>Sentences.txt</c>.</summary>
internal static class Sentences
{
    private const string Resource = "Sentences.txt";
    private static readonly FrozenDictionary<string, string> s_all = Read();

    /// <summary>What a program does by a command: <c>picks up</c>. Null when nothing is said about it.</summary>
    public static string? Of(CommandDefinition command) => s_all.GetValueOrDefault($"command {command.Words}");

    /// <summary>What a property is: <c>the text</c>. Null when nothing is said about it.</summary>
    public static string? Of(PropertyDefinition property) => s_all.GetValueOrDefault($"property {property.Kind} {property.Name}");

    /// <summary>What a kind of object is: <c>a message in a chat</c>. Null when nothing is said about it.</summary>
    public static string? Of(ObjectKind kind) => s_all.GetValueOrDefault($"kind {kind}");

    private static FrozenDictionary<string, string> Read()
    {
        using Stream resource = typeof(Sentences).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(resource);
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(" = ", 2) is [var what, var sentence] && !line.StartsWith('#'))
                all[what] = sentence;
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
