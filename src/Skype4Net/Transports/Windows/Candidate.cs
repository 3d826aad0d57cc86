using System.Text;

namespace Skype4Net.Transports.Windows;

/// <summary>A client that lets us in, while it is not known yet who is signed in there. What it says meanwhile is kept.</summary>
internal sealed class Candidate(nint window)
{
    /// <summary>How the ids of the transport's own commands begin; the engine's are numbers.</summary>
    public const string OwnId = "#skype4net-";
    private const string Answer = $"{OwnId}who ";
    private static readonly byte[] s_ownId = Encoding.ASCII.GetBytes(OwnId);
    private const string Word = "CURRENTUSERHANDLE ";

    public nint Window => window;

    /// <summary>Who is signed in; null while it is not known.</summary>
    public string? Account { get; private set; }

    /// <summary>What it said that we did not ask for.</summary>
    public List<byte[]> Said { get; } = [];

    /// <summary>What it is asked.</summary>
    public static byte[] Question { get; } = Encoding.ASCII.GetBytes($"{Answer}GET CURRENTUSERHANDLE");

    /// <summary>Whether a line answers a command of the transport's own.</summary>
    public static bool IsOwnAnswer(ReadOnlySpan<byte> utf8) => utf8.StartsWith(s_ownId);

    /// <summary>Takes a line of this client.</summary>
    public void Hear(ReadOnlySpan<byte> utf8)
    {
        string line = Encoding.UTF8.GetString(utf8);
        string told = line.StartsWith(Answer, StringComparison.Ordinal) ? line[Answer.Length..] : line;
        if (told.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
            Account = told[Word.Length..].Trim();
        if (!IsOwnAnswer(utf8))
            Said.Add(utf8.ToArray());
    }
}
