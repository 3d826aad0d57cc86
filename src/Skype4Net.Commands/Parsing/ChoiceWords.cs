namespace Skype4Net.Commands;

/// <summary>The words of an enumeration. Made by the source generator, so that no enumeration is looked into at run time.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class ChoiceWords<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes a table.</summary>
    /// <param name="members">Each member with its words, the first of which is shown.</param>
    public ChoiceWords(params IReadOnlyList<(T Value, string[] Words)> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        foreach ((T value, string[] words) in members)
        {
            foreach (string word in words)
                _values[word] = value;
        }

        Shown = [.. members.Select(m => m.Words[0])];
    }

    /// <summary>The words that are shown.</summary>
    public IReadOnlyList<string> Shown { get; }

    /// <summary>Finds a member by any of its words, in any case; never by a number.</summary>
    /// <param name="word">The word.</param>
    /// <param name="value">Gets the member.</param>
    public bool TryFind(string word, out T value) => _values.TryGetValue(word, out value);
}
