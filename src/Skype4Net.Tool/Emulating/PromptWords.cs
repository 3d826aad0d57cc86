using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Emulating;

/// <summary>Words of a line, taken one by one.</summary>
internal sealed class PromptWords(string rest, string usage)
{
    private string _rest = rest.Trim();

    public bool IsEmpty => _rest.Length == 0;

    /// <summary>The next word.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public string Next()
    {
        string[] halves = Required().Split(' ', 2);
        _rest = halves.Length > 1 ? halves[1].Trim() : "";
        return halves[0];
    }

    /// <summary>Everything that is left.</summary>
    /// <exception cref="UsageException">Nothing is.</exception>
    public string Text()
    {
        string text = Required();
        _rest = "";
        return text;
    }

    public string TextOrNone() => IsEmpty ? "" : Text();

    /// <summary>A word that is yes, or one that is no; yes if there is none.</summary>
    public bool Switch(string yes = "on", string no = "off")
    {
        string word = IsEmpty ? yes : Next();
        return word == yes || (word == no ? false : throw Wrong());
    }

    public UsageException Wrong() => new($"Write: {usage}");

    private string Required() => _rest.Length > 0 ? _rest : throw Wrong();
}
