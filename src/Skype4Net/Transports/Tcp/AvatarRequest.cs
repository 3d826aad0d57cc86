namespace Skype4Net.Transports.Tcp;

/// <summary>
/// <c>[#id] GET USER handle AVATAR 1 file</c>: the one command whose answer is a file, which the client writes on its own machine.
/// </summary>
/// <param name="Before">The command up to the name of the file.</param>
/// <param name="Path">The name of the file.</param>
internal sealed record AvatarRequest(string Before, string Path)
{
    private const string Word = " AVATAR 1 ";

    // The name travels with a length of two bytes; no system has longer ones.
    private const int LongestPath = 4096;

    /// <summary>The id by which the reply is known, with its blank; empty for none.</summary>
    public string Id => Before.StartsWith('#') ? Before[..(Before.IndexOf(' ', StringComparison.Ordinal) + 1)] : "";

    /// <summary>Null for any other command.</summary>
    public static AvatarRequest? Parse(string command)
    {
        int verb = command.StartsWith('#') ? command.IndexOf(' ', StringComparison.Ordinal) + 1 : 0;
        int word = command.IndexOf(Word, StringComparison.OrdinalIgnoreCase);
        bool isRequest = string.Compare(command, verb, "GET ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 && word > verb;
        return isRequest && command[(word + Word.Length)..].Trim() is { Length: > 0 and <= LongestPath } path
            ? new AvatarRequest(command[..(word + Word.Length)], path) : null;
    }
}
