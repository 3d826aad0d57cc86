namespace Skype4Net.Commands;

/// <summary>
/// On a member of an enumeration: the words for it, instead of its name. On a last parameter of type <c>string</c>, without words: it takes one
/// word, or one quoted text, and not the rest of the message.
/// </summary>
/// <param name="words">The words; the first is the one that is shown.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class WordAttribute(params string[] words) : Attribute
{
    /// <summary>The words.</summary>
    public IReadOnlyList<string> Words { get; } = words;
}
