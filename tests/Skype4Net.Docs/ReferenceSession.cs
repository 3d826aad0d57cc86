using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Docs;

/// <summary>A session that a page shows: its lines in order, each a command, the reply to one before it, or a notification.</summary>
internal sealed partial class ReferenceSession
{
    private static readonly (CommandDefinition Definition, Regex Pattern)[] s_commands =
        [.. AllCommands.All.Where(c => c.Words is not ("OPEN" or "CLOSE")).Select(c => (c, Pattern(c)))];

    private readonly Dictionary<string, string> _open = [];

    /// <summary>What is wrong with a line; null: nothing.</summary>
    public string? Check(string line)
    {
        Match parts = Line().Match(line);
        if (!parts.Success)
            return "neither sent nor received";
        (string id, string body) = (parts.Groups["id"].Value, parts.Groups["body"].Value);
        if (parts.Groups["arrow"].Value == "->")
        {
            _open[id] = body;
            return IsCommand(body) ? null : "no such command";
        }

        string? command = _open.GetValueOrDefault(id);
        if (id.Length > 0 && command is null)
            return "answers no command";

        // The replies to GET and SET, and of commands that make something, look like notifications.
        return command is not null && IsReply(body, command) ? null : CheckProperty(body);
    }

    private static bool IsCommand(string body) => s_commands.Any(c => c.Pattern.IsMatch(body)) || AltersProperty(body)
        || (Access().Match(body) is { Success: true } access && Property(access.Groups[1].Value) is not null);

    private static bool IsReply(string body, string command)
        => body == "OK" || body == command
            || s_commands.Any(c => c.Pattern.IsMatch(command) && c.Definition.Reply.Length > 0
                && body.StartsWith(c.Definition.Reply, StringComparison.Ordinal) && Property(body) is null)
            || (command.StartsWith("SEARCH ", StringComparison.Ordinal) && Plural().IsMatch(body))
            || (command.StartsWith("NAME ", StringComparison.Ordinal) && body == "CONNSTATUS OFFLINE");

    private static string? CheckProperty(string body)
    {
        if (!PropertyLine.TryParse(Encoding.UTF8.GetBytes(body), out PropertyLine line))
            return "no such notification";
        if (line.Property is not { } property)
            return "no such property";
        string value = Encoding.UTF8.GetString(line.Value);
        return (bool)typeof(ReferenceSession).GetMethod(nameof(Reads), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(property.ValueType).Invoke(null, [property, value])! ? null : "no such value";
    }

    private static PropertyDefinition? Property(string body)
        => PropertyLine.TryParse(Encoding.UTF8.GetBytes(body), out PropertyLine line) ? line.Property : null;

    private static bool AltersProperty(string body) => body.Split(' ') is ["ALTER", var word, _, var action, ..]
        && Schemas.Find(Encoding.UTF8.GetBytes(word))?.Properties.Any(p => p.AlterAction == action) == true;

    private static bool Reads<T>(PropertyDefinition<T> property, string value)
        => property.Codec.TryDecode(Encoding.UTF8.GetBytes(value), out T read) && !property.Codec.IsUnknown(read);

    private static Regex Pattern(CommandDefinition command)
        => new("^" + string.Join("", command.Template.Split(' ').Select((part, i) => Piece(part, i == 0 ? "" : " "))) + "$", RegexOptions.Singleline);

    private static string Piece(string part, string blank)
    {
        if (part[0] != '{')
            return blank + Regex.Escape(part);
        string kind = part.Trim('{', '}').Split(':')[^1];
        string place = kind.TrimEnd('?') is "text" or "line" or "handles" or "words" or "quoted" ? ".+" : @"\S+";
        return kind.EndsWith('?') ? $"(?:{blank}{place})?" : blank + place;
    }

    [GeneratedRegex(@"^(?<arrow>->|<-) (?:#(?<id>\S+) )?(?<body>.*)$")]
    private static partial Regex Line();

    [GeneratedRegex("^(?:GET|SET) (.+)$", RegexOptions.Singleline)]
    private static partial Regex Access();

    [GeneratedRegex("^[A-Z]+S .*$|^[A-Z]+S $")]
    private static partial Regex Plural();
}
