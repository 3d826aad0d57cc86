using Skype4Net.Playground.Commands;
using Skype4Net.Tool.Shell;
using Skype4Net.Tool.Worlds;

namespace Skype4Net.Tool.Emulating;

/// <summary>Completes lines of the prompt: who, the verb, and what follows it, by the declarations of the commands.</summary>
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
            2 when written[0] is "help" or "?" => Words(line, begun, PromptCommands.Forms.Select(f => f.Verb.Split(' ')[0])),
            2 => Words(line, begun, Forms(written[0]).Select(f => f.Verb.Split(' ')[0])),
            _ => Behind(line, begun, written),
        };
    }

    private IEnumerable<string> Accounts => world.Clients.Select(c => c.Handle);

    private IEnumerable<string> Chats(string handle) => world.Network.Find(handle)?.View.Chats.Select(c => c.Name) ?? [];

    private static IEnumerable<PromptForm> Forms(string who) => PromptCommands.Forms.Where(f => f.IsOfPhone == who.StartsWith('+'));

    // Some verbs have two words, and some first words several verbs: rejects calls, rejects sms.
    private Completion Behind(string line, string begun, string[] written)
    {
        PromptForm[] forms = [.. Forms(written[0]).Where(f => f.Verb.Split(' ')[0] == written[1])];
        IEnumerable<string> seconds = written.Length == 3 ? forms.Select(f => f.Verb.Split(' ')).Where(v => v.Length > 1).Select(v => v[1]) : [];
        PromptForm? form = forms.FirstOrDefault(f => f.Verb.Split(' ') is [_, var second] && written.Length > 3 && written[2] == second)
            ?? forms.FirstOrDefault(f => !f.Verb.Contains(' ', StringComparison.Ordinal));
        int at = written.Length - 2 - (form?.Verb.Split(' ').Length ?? 1);
        if (form is null || at >= form.Places.Count)
            return Words(line, begun, seconds);
        PromptPlace place = form.Places[at];
        return place.Argument.Type switch
        {
            ArgumentType.Upload or ArgumentType.Folder => PathCompletion.Next(line, begun),
            ArgumentType.Handles => Several(line, begun),
            _ => Words(line, begun, [.. seconds, .. WordsOf(written[0], place)], HintsOf(place)),
        };
    }

    private IEnumerable<string> WordsOf(string who, PromptPlace place)
    {
        string[] alternatives = place.Shown.Split('|');
        return
        [
            .. alternatives.Where(a => !a.Any(char.IsUpper)), .. place.Argument.Words ?? [],
            .. alternatives.Contains("WHO") ? Accounts : [], .. alternatives.Contains("#CHAT") ? Chats(who) : [],
        ];
    }

    private static string[] HintsOf(PromptPlace place)
        => place.Argument.Words is not null ? []
            : [.. place.Shown.Split('|').Where(a => a.Any(char.IsUpper) && a is not ("WHO" or "#CHAT")).Select(a => $"<{a.ToLowerInvariant()}>")];

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
}
