using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Replay;

/// <summary>A recorded command with its reply, and what the client told by itself before the next command.</summary>
/// <param name="Command">The command, without its <c>#id</c>.</param>
internal sealed record WireExchange(string Command)
{
    /// <summary>The reply without its <c>#id</c>; null when none was recorded.</summary>
    public string? Reply { get; private set; }

    /// <summary>What the client told by itself, in order.</summary>
    public List<string> Notifications { get; } = [];

    /// <summary>Sorts a log: replies go to their commands by their ids, or to the command before where there are none.</summary>
    public static IReadOnlyList<WireExchange> Of(IEnumerable<WireLine> lines)
    {
        var exchanges = new List<WireExchange>();
        var waiting = new Dictionary<string, WireExchange>(StringComparer.Ordinal);
        WireExchange? withoutId = null;
        foreach (WireLine line in lines)
        {
            CommandLine parsed = CommandLine.Parse(line.Text);
            if (line.IsCommand)
            {
                var exchange = new WireExchange(parsed.Text);
                exchanges.Add(exchange);
                if (parsed.Id.Length > 0)
                    waiting[parsed.Id] = exchange;
                else
                    withoutId = exchange;
            }
            else if (parsed.Id.Length > 0)
            {
                if (waiting.Remove(parsed.Id, out WireExchange? asked))
                    asked.Reply = parsed.Text;
            }
            else if (withoutId is not null)
            {
                withoutId.Reply = parsed.Text;
                withoutId = null;
            }
            else if (exchanges.Count > 0)
            {
                exchanges[^1].Notifications.Add(parsed.Text);
            }
        }

        return exchanges;
    }
}
