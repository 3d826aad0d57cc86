using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Skype4Net.Emulator;

namespace Skype4Net.Playground.Commands;

/// <summary>A line of the prompt, <c>ben call nora</c> or <c>nora -> ben: hello</c>, as a command with its arguments.</summary>
/// <param name="Entry">The command.</param>
/// <param name="Form">How it is written.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record PromptLine(CommandEntry Entry, PromptForm Form, JsonElement Arguments)
{
    /// <summary>Reads a line.</summary>
    /// <param name="world">Who and what the line can name.</param>
    /// <param name="entries">The commands.</param>
    /// <param name="line">The line.</param>
    /// <exception cref="CommandRefusedException">It is not understood; the text says what to write.</exception>
    public static PromptLine Parse(ICommandWorld world, IReadOnlyList<CommandEntry> entries, string line)
    {
        int arrow = line.IndexOf("->", StringComparison.Ordinal), colon = line.IndexOf(':', StringComparison.Ordinal);
        string written = line;
        if (arrow > 0 && colon > arrow && PromptNames.TakeSubject(world.Network, line[..arrow].Trim()) is (var from, ""))
            line = $"{from} say {PromptNames.Quoted(line[(arrow + 2)..colon].Trim())} {line[(colon + 1)..]}";
        (string who, string left) = PromptNames.TakeSubject(world.Network, line.Trim());
        if (left.Length == 0)
            throw CommandCall.Wrong("line", $"\"{written}\" is not understood. Write: WHO VERB ..., for example nora status away.");
        bool isPhone = who.StartsWith('+');
        if (!isPhone)
            CommandCall.Find(world.Network, who, "line");
        (CommandEntry entry, PromptForm form) = Find(world, entries, isPhone, left);
        left = Behind(left, form.Verb)!;
        var arguments = new JsonObject { [entry.Arguments[0].Name] = who };
        if (form.Implied.Length > 0)
            arguments[form.Implied] = Implied(world, who, form.Implied);
        foreach (PromptPlace place in form.Places)
            Add(world, form, place, ref left, arguments);
        if (left.Length > 0)
            throw WriteAs(form);
        if (form.Fixed is var (name, value))
            arguments[name] = value;
        using var document = JsonDocument.Parse(arguments.ToJsonString());
        return new PromptLine(entry, form, document.RootElement.Clone());
    }

    /// <summary>A command as it is written at the prompt.</summary>
    /// <param name="entry">The command.</param>
    /// <param name="arguments">Its arguments.</param>
    public static string Write(CommandEntry entry, JsonObject arguments)
    {
        string who = arguments[entry.Arguments[0].Name]?.ToString() ?? "";
        if (entry.FormFor(f => Fits(f, arguments)) is not { } form)
            return $"{who} {entry.Name}";
        IEnumerable<string?> words = form.Places.Select(p => Value(p, arguments) is { } value ? p.Write(value) : null);
        return string.Join(' ', (string[])[who, form.Verb, .. words.Where(w => w is { Length: > 0 }).Select(w => w!)]);
    }

    private static (CommandEntry Entry, PromptForm Form) Find(ICommandWorld world, IReadOnlyList<CommandEntry> entries, bool isPhone, string left)
    {
        (CommandEntry Entry, PromptForm Form)[] all =
            [.. entries.SelectMany(e => e.Forms.Select(f => (e, f))).Where(f => f.f.IsOfPhone == isPhone && (world.TakesPaths || !f.f.NeedsPath))];
        (CommandEntry, PromptForm)[] found = [.. all.Where(f => Behind(left, f.Form.Verb) is not null).OrderByDescending(f => f.Form.Verb.Length)];
        if (found is [var best, ..])
            return best;
        string verb = left.Split(' ')[0];
        string meant = Suggestion.Sentence(verb, all.Select(f => f.Form.Verb));
        throw CommandCall.Wrong("line", $"\"{verb}\" is no verb.{(meant.Length > 0 ? meant : " Write help for all of them.")}");
    }

    // What stands behind the verb, which may be of two words with any blanks between them; null when the line begins with another one.
    private static string? Behind(string left, string verb)
    {
        foreach (string word in verb.Split(' '))
        {
            string first = left.Split(' ')[0];
            if (!first.Equals(word, StringComparison.OrdinalIgnoreCase))
                return null;
            left = left[first.Length..].Trim();
        }

        return left;
    }

    private static JsonNode Implied(ICommandWorld world, string who, string name)
    {
        EmulatedClient client = world.Network.Find(who)!;
        return name switch
        {
            "message" => world.Said.Last(client) ?? throw CommandCall.Missing("line", $"{client.Handle} has said nothing here yet."),
            _ => client.View.PermissionRequests is [var oldest, ..]
                ? oldest.Program
                : throw CommandCall.Missing("line", $"No program asks {client.Handle} to be let in."),
        };
    }

    private static void Add(ICommandWorld world, PromptForm form, PromptPlace place, ref string left, JsonObject arguments)
    {
        if (left.Length == 0)
        {
            if (!place.IsOptional)
                throw WriteAs(form);
            if (place.Default.Length > 0)
                arguments[place.Argument.Name] = place.Read(place.Default);
            return;
        }

        (string word, left) = place.IsRest ? (left, "") : PromptNames.Take(left);
        if (place.IsOfPeople && !word.StartsWith('#'))
            word = PromptNames.HandlesOf(world.Network, word);
        if (place.NumberAs.Length > 0 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            arguments[place.NumberAs] = number;
            return;
        }

        if (place.Argument.Type == ArgumentType.Chat && !word.StartsWith('#'))
        {
            arguments["to"] = place.IsPersonOrChat ? word : throw WriteAs(form);
            return;
        }

        arguments[place.Argument.Name] = place.Read(word) ?? throw WriteAs(form);
    }

    private static bool Fits(PromptForm form, JsonObject arguments)
        => (form.Fixed is not var (name, value) || (arguments[name] is JsonValue given && given.TryGetValue(out bool on) && on == value))
            && form.Places.All(p => Value(p, arguments) is not { } written ? p.IsOptional : p.Write(written) is not null);

    private static JsonNode? Value(PromptPlace place, JsonObject arguments)
        => arguments[place.Argument.Name] ?? (place.NumberAs.Length > 0 ? arguments[place.NumberAs] : place.IsPersonOrChat ? arguments["to"] : null);

    private static CommandRefusedException WriteAs(PromptForm form) => CommandCall.Wrong("line", $"Write: {form.Usage}");
}
