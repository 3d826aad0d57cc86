using Skype4Net.Emulator;

namespace Skype4Net.Playground.Commands;

/// <summary>People in a line of the prompt: by handle, or by the full name of an account, in quotes where it has blanks.</summary>
internal static class PromptNames
{
    /// <summary>The first word of a text and what is left. Blanks between quotes belong to the word.</summary>
    public static (string Word, string Left) Take(string text)
    {
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
                quoted = !quoted;
            else if (text[i] == ' ' && !quoted)
                return (text[..i], text[i..].TrimStart());
        }

        // A mark that nothing closes is a character like others.
        return quoted && text.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 ? (text[..blank], text[blank..].TrimStart()) : (text, "");
    }

    /// <summary>Who a line begins with, and what is left. Here a full name needs no quotes.</summary>
    public static (string Who, string Left) TakeSubject(SkypeNetwork network, string line)
    {
        string? name = network.Clients.Select(c => c.View.Account.FullName)
            .Where(n => n.Contains(' ', StringComparison.Ordinal) && $"{line} ".StartsWith($"{n} ", StringComparison.OrdinalIgnoreCase))
            .MaxBy(n => n.Length);
        (string who, string left) = name is null ? Take(line) : (name, line[name.Length..].TrimStart());
        return (who.StartsWith('+') ? who : HandleOf(network, who), left);
    }

    /// <summary>Names with commas between them, as handles with commas between them.</summary>
    /// <exception cref="CommandRefusedException">A name with blanks is nobody's, or that of several.</exception>
    public static string HandlesOf(SkypeNetwork network, string words)
    {
        var handles = new List<string>();
        int begin = 0;
        bool quoted = false;
        for (int i = 0; i <= words.Length; i++)
        {
            if (i < words.Length && words[i] == '"')
                quoted = !quoted;
            if (i < words.Length && (words[i] != ',' || quoted))
                continue;
            if (words[begin..i].Trim() is { Length: > 0 } word)
                handles.Add(HandleOf(network, word));
            begin = i + 1;
        }

        return string.Join(',', handles);
    }

    /// <summary>A word as it is written where blanks separate words.</summary>
    public static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) && !word.StartsWith('"') ? $"\"{word}\"" : word;

    // A word that is no account's is left as it is: it may be anybody's handle.
    private static string HandleOf(SkypeNetwork network, string word)
    {
        string name = word.Length > 1 && word[0] == '"' && word[^1] == '"' ? word[1..^1].Trim() : word;
        if (network.Find(name) is not null)
            return name;
        string[] handles =
            [.. network.Clients.Where(c => c.View.Account.FullName.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(c => c.Handle)];
        if (handles is [var handle])
            return handle;
        if (handles.Length > 1)
            throw CommandCall.Wrong("line", $"Several accounts are called \"{name}\": {string.Join(", ", handles)}.");
        if (!name.Contains(' ', StringComparison.Ordinal))
            return name;
        string meant = Suggestion.Sentence(name, network.Clients.Select(c => c.View.Account.FullName).Where(n => n.Length > 0));
        throw CommandCall.Missing("line", $"Nobody here is called \"{name}\".{meant}");
    }
}
