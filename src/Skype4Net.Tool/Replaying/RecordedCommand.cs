namespace Skype4Net.Tool.Replaying;

/// <summary>How a verb of the prompt stands in a recording.</summary>
/// <param name="Verb">The verb; for some with the word behind it, as <c>fault none</c>.</param>
/// <param name="Name">The command's name in recordings.</param>
/// <param name="Arguments">What follows the verb, in order.</param>
/// <param name="Fixed">A member that tells it from other verbs with the same name, as <c>ban=true</c>; empty for none.</param>
/// <param name="IsPhone">Whether a telephone does it.</param>
internal sealed record RecordedCommand(
    string Verb, string Name, IReadOnlyList<RecordedArgument> Arguments, string Fixed = "", bool IsPhone = false)
{
    /// <summary>Whether a line that begins with these words is this command; the ones with two words are asked first.</summary>
    public bool Begins(string verb, string rest)
        => Verb.Split(' ') switch
        {
            [var first, var second] => Is(first, verb) && Is(second, rest.Split(' ')[0]),
            _ => Is(Verb, verb),
        };

    private static bool Is(string known, string written) => known.Equals(written, StringComparison.OrdinalIgnoreCase);
}
