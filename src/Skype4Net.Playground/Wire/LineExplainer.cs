using System.Globalization;
using System.Text;
using Skype4Net.Emulator;
using Skype4Net.Protocol;

namespace Skype4Net.Playground.Wire;

/// <summary>What a line of the wire means.</summary>
/// <param name="Title">In one sentence.</param>
/// <param name="Parts">Its words, each with what it means.</param>
/// <param name="Thing">The thing that it is about, as the page names it; null for none.</param>
/// <param name="Since">The first protocol version that has it; 0 when that is not known.</param>
internal sealed record LineExplanation(string Title, IReadOnlyList<(string Word, string Meaning)> Parts, (string Kind, string Key)? Thing, int Since);

/// <summary>Explains lines by the commands and properties that are declared, and by what the client has.</summary>
internal sealed class LineExplainer(EmulatedClient client)
{
    private readonly List<(string Word, string Meaning)> _parts = [];
    private (string Kind, string Key)? _thing;

    public LineExplanation Explain(WireEntry entry)
    {
        string text = entry.Text;
        if (text.StartsWith('#') && text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
        {
            _parts.Add((text[..space], "the id that the program gave the command"));
            text = text[(space + 1)..];
        }

        string[] words = text.Split(' ');
        return entry.IsFromProgram ? Command(words) : Answer(words, isReply: entry.Answers > 0);
    }

    private LineExplanation Command(string[] words)
    {
        CommandDefinition? command = AllCommands.All.Where(c => Fits(c, words)).MaxBy(c => c.Pattern.Count(p => p is not null));
        (PropertyDefinition Property, int Since)? property = PropertyOf(words);
        bool isProperty = words[0].ToUpperInvariant() is "GET" or "SET" or "ALTER" && property is not null;
        if (command is not null && !(isProperty && command.Pattern.Count(p => p is not null) < 3))
        {
            _parts.Add((command.Words, Sentences.Of(command) ?? "a command"));
            NameIds(words);
            return new LineExplanation($"The program {Sentences.Of(command)}.", _parts, _thing, command.Since);
        }

        if (property is not { } known)
            return Unknown("The program sends a command that is not known.");
        string verb = words[0].Equals("GET", StringComparison.OrdinalIgnoreCase) ? "asks for" : "changes";
        _parts.Add((words[0], verb));
        NameProperty(known.Property, words[1..]);
        return new LineExplanation($"The program {verb} this of {KindOf(known.Property)}: {Meaning(known.Property)}.", _parts, _thing, known.Since);
    }

    private LineExplanation Answer(string[] words, bool isReply)
    {
        if (words is ["ERROR", var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int code))
        {
            _parts.Add(("ERROR", "the command was not carried out"));
            _parts.Add((number, SkypeErrors.TextOf(code)));
            return new LineExplanation("The client answers with an error.", _parts, null, 1);
        }

        string who = isReply ? "The client answers" : "The client tells the program";
        if (PropertyOf(["", .. words]) is not { } known)
            return isReply ? Unknown("The client answers that it was done, or with what was asked for.")
                : Unknown("The client tells the program something.");
        NameProperty(known.Property, words);
        return new LineExplanation($"{who}, of {KindOf(known.Property)}: {Meaning(known.Property)}.", _parts, _thing, known.Since);
    }

    private LineExplanation Unknown(string title) => new(title, _parts, _thing, 0);

    // GET CHATMESSAGE 4819 BODY: a verb, the word of the object, perhaps its id, the name of the property.
    private static (PropertyDefinition Property, int Since)? PropertyOf(string[] words)
    {
        if (words.Length < 2)
            return null;
        if (Schemas.Find(Encoding.UTF8.GetBytes(words[1])) is not { } schema)
            return Schemas.Client.Find(words[1]) is { } own ? (own, own.Since) : null;
        int at = schema.HasId ? 3 : 2;
        return words.Length > at && FindProperty(schema, words[at]) is { } property ? (property, property.Since) : null;
    }

    private static PropertyDefinition? FindProperty(ObjectSchema schema, string word)
        => schema.Find(word) ?? schema.Properties.FirstOrDefault(p => p.AlterAction == word);

    private void NameProperty(PropertyDefinition property, string[] words)
    {
        ObjectSchema schema = Schemas.Of(property.Kind);
        int at = 0;
        if (schema.Word.Length > 0)
            _parts.Add((words[at++], KindOf(property)));
        if (schema.HasId && words.Length > at)
            _parts.Add((words[at], NameOf(property.Kind, words[at++])));
        if (words.Length > at)
            _parts.Add((words[at++], Meaning(property)));
        if (words.Length > at)
            _parts.Add((string.Join(' ', words[at..]), "the value"));
    }

    private void NameIds(string[] words)
    {
        if (words.Length > 2 && Schemas.Find(Encoding.UTF8.GetBytes(words[1])) is { HasId: true } schema)
            _parts.Add((words[2], NameOf(schema.Kind, words[2])));
    }

    private string NameOf(ObjectKind kind, string id)
    {
        _ = long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number);
        switch (kind)
        {
            case ObjectKind.ChatMessage when client.View.FindMessage(number) is { } message:
                _thing = ("message", $"{client.Handle}/{number}");
                return $"\"{message.Text}\" from {message.Name}";
            case ObjectKind.Chat when client.View.FindChat(id) is { } chat:
                _thing = ("chat", $"{client.Handle}/{id}");
                return chat.Title;
            case ObjectKind.Call when client.View.FindCall(number) is { } call:
                _thing = ("call", $"{client.Handle}/{number}");
                return $"the call with {call.Name}";
            case ObjectKind.FileTransfer when client.View.FindFile(number) is { } file:
                _thing = ("file", $"{client.Handle}/{number}");
                return file.FileName;
            case ObjectKind.User when client.View.FindContact(id) is { } contact:
                _thing = ("contact", $"{client.Handle}/{contact.Handle}");
                return contact.Name;
            default:
                return kind == ObjectKind.User ? "a Skype name" : "its number at this client";
        }
    }

    private static bool Fits(CommandDefinition command, string[] words)
    {
        IReadOnlyList<string?> pattern = command.Pattern;
        string[] literals = [.. pattern.OfType<string>()];
        if (literals.Length == 0 || words.Length < literals.Length)
            return false;
        for (int i = 0; i < pattern.Count; i++)
        {
            if (pattern[i] is { } literal && (i >= words.Length || !literal.Equals(words[i], StringComparison.OrdinalIgnoreCase)))
                return false;
        }

        return words.Length <= pattern.Count || command.ArgumentsOfSeveralWords.Any() || pattern[^1] is null;
    }

    private static string KindOf(PropertyDefinition property) => Sentences.Of(property.Kind) ?? property.Kind.ToString();

    private static string Meaning(PropertyDefinition property) => Sentences.Of(property) ?? property.Name;
}
