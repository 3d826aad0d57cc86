using Skype4Net.Tool.Shell;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Emulating;

/// <summary>Completes lines of the prompt: who, the verb, and what follows it, by the words of its usage.</summary>
internal sealed class PromptCompletion(World world) : ICompletion
{
    private static readonly string[] s_alone = ["help", "quit", "who"];

    public Completion Next(string line)
    {
        string[] written = line.TrimStart().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (line.EndsWith(' ') || line.Length == 0)
            written = [.. written, ""];
        string begun = written[^1];
        return written.Length switch
        {
            1 => Words(line, begun, [.. Accounts, .. s_alone]),
            2 when written[0] is "help" or "?" => Words(line, begun, PromptCommands.All.Select(c => c.Verb)),
            2 => Words(line, begun, IsTelephone(written[0]) ? PromptCommands.Phones.Select(c => c.Verb) : PromptCommands.All.Select(c => c.Verb)),
            _ => Parameter(line, begun, written),
        };
    }

    private IEnumerable<string> Accounts => world.Clients.Select(c => c.Handle);

    private IEnumerable<string> Chats(string handle) => world.Network.Find(handle)?.View.Chats.Select(c => c.Name) ?? [];

    private Completion Parameter(string line, string begun, string[] written)
    {
        string? parameters = IsTelephone(written[0])
            ? PromptCommands.Phones.FirstOrDefault(c => c.Verb == written[1])?.Parameters
            : PromptCommands.All.FirstOrDefault(c => c.Verb == written[1])?.Parameters;
        string[] places = (parameters ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int at = written.Length - 3;
        if (at >= places.Length)
            return Completion.None;
        string place = places[at].Trim('[', ']');
        if (place is "PATH" or "FILE" or "FOLDER")
            return PathCompletion.Next(line, begun);
        if (place.StartsWith("WHO,", StringComparison.Ordinal))
            return Several(line, begun);
        string[] alternatives = place.Split('|');
        IEnumerable<string> words = alternatives.SelectMany(a => a == "#CHAT" ? Chats(written[0]) : WordsOf(a, written[1]));
        string[] hints = [.. alternatives.Where(a => a.Any(char.IsUpper) && a is not ("WHO" or "#CHAT")).Select(a => $"<{a.ToLowerInvariant()}>")];
        return Words(line, begun, words, hints);
    }

    private IEnumerable<string> WordsOf(string place, string verb) => (place, verb) switch
    {
        ("WHO", _) => Accounts,
        ("NAME", "fault") => [.. FaultTable.Names, "none"],
        ("NAME", "privilege") => PrivilegeWords.All,
        _ => place.Any(char.IsUpper) ? [] : [place],
    };

    // Behind the last comma the next one begins.
    private Completion Several(string line, string begun)
    {
        int last = begun.LastIndexOf(',') + 1;
        Completion next = Words(line, begun[last..], Accounts.Except(begun.Split(',')));
        return next with { After = "" };
    }

    private static Completion Words(string line, string begun, IEnumerable<string> words, IReadOnlyList<string>? hints = null)
        => new(
            line.Length - begun.Length,
            [.. words.Where(w => w.StartsWith(begun, StringComparison.OrdinalIgnoreCase)).Distinct().Order(StringComparer.Ordinal)],
            hints ?? []);

    private static bool IsTelephone(string who) => who.StartsWith('+');
}
