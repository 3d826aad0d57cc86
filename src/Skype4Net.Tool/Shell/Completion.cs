namespace Skype4Net.Tool.Shell;

/// <summary>What can come next in a line.</summary>
/// <param name="Begin">Where the word begins that is completed.</param>
/// <param name="Words">Words to complete with.</param>
/// <param name="Hints">What stands there that cannot be completed: <c>&lt;id&gt;</c>.</param>
internal sealed record Completion(int Begin, IReadOnlyList<string> Words, IReadOnlyList<string> Hints)
{
    /// <summary>What follows a word that is complete.</summary>
    public string After { get; init; } = " ";

    public static Completion None { get; } = new(0, [], []);
}
