namespace Skype4Net.Tool.Monitoring;

/// <summary>Which lines of the wire are shown: by words that must, or must not, be in them.</summary>
internal sealed class WireFilter(IReadOnlyCollection<string> only, IReadOnlyCollection<string> without)
{
    /// <summary>The changes that clients tell most, and that hardly anybody wants.</summary>
    public const string UsualNoise = "LASTONLINETIMESTAMP";

    public bool Passes(string line)
    {
        string[] words = line.Split(' ');
        return (only.Count == 0 || HasOneOf(words, only)) && !HasOneOf(words, without);
    }

    private static bool HasOneOf(string[] words, IReadOnlyCollection<string> wanted)
        => wanted.Any(w => words.Contains(w, StringComparer.OrdinalIgnoreCase));
}
