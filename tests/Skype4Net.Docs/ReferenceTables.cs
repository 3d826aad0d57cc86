using System.Text.RegularExpressions;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Docs;

/// <summary>The tables of docs/protocol, made from the definitions that the library and the emulator run on.</summary>
internal static partial class ReferenceTables
{
    private static readonly Dictionary<string, IReadOnlyList<CommandDefinition>> s_commands = new()
    {
        ["session"] = SessionCommands.All,
        ["users"] = UserCommands.All,
        ["chats"] = ChatCommands.All,
        ["calls"] = CallCommands.All,
        ["voicemails"] = VoicemailCommands.All,
        ["sms"] = SmsCommands.All,
        ["files"] = FileTransferCommands.All,
        ["applications"] = ApplicationCommands.All,
        ["groups"] = GroupCommands.All,
        ["client"] = ClientCommands.All,
    };

    /// <summary>The parts that the pages of docs/protocol must have between them, one for each definition.</summary>
    public static IEnumerable<string> Wanted =>
    [
        .. s_commands.Keys.Select(f => $"commands {f}"),
        .. Schemas.All.Select(s => $"properties {s.Kind}"),
        .. EnumCodecs.Types.Select(t => $"words {t.Name}"),
        "errors",
    ];

    /// <summary>The commands that the parts show.</summary>
    public static IEnumerable<CommandDefinition> Commands => s_commands.Values.SelectMany(c => c);

    public static string OfCommands(string commandHandlers, string before)
    {
        var table = new NotedTable($"commands {commandHandlers}", before, ["Command", "Since", "Reply begins with"], ["Reply", "Errors", "Notes"]);
        foreach (CommandDefinition command in s_commands[commandHandlers])
            table.Add($"`{Show(command)}`", $"{command.Since}", command.Reply.Length == 0 ? "" : $"`{command.Reply}`");
        return table.ToString();
    }

    public static string OfProperties(string kind, string before)
    {
        ObjectSchema schema = Schemas.Of(Enum.Parse<ObjectKind>(kind));
        var table = new NotedTable($"properties {kind}", before, ["Property", "Since", "Access", "Value", "May be kept"], ["Notes"]);
        foreach (PropertyDefinition property in schema.Properties)
            table.Add($"`{property.Name}`", $"{property.Since}", Access(property), ValueNames.Of(property), CachePolicy(property));
        return table.ToString();
    }

    public static string OfWords(string typeName, string before)
    {
        Type type = EnumCodecs.Types.Single(t => t.Name == typeName);
        var table = new NotedTable($"words {typeName}", before, ["Word", "Member", "Meaning"], ["Notes"]);
        foreach ((string word, string member, string summary) in EnumWords.Of(type))
            table.Add(word.Length == 0 ? "(empty)" : $"`{word}`", $"`{member}`", summary);
        return table.ToString();
    }

    public static string OfErrors(string before)
    {
        var table = new NotedTable("errors", before, ["Number", "Text", "Name"], ["Raised by", "Evidence"]);
        foreach (int code in Enum.GetValues<SkypeError>().Select(e => (int)e).Where(c => c > 0).Order())
            table.Add($"{code}", SkypeErrors.TextOf(code) is { Length: > 0 } text ? text : "(none)", $"`{(SkypeError)code}`");
        return table.ToString();
    }

    // "ALTER CHAT {chat:chat} SETTOPIC {topic:text?}" reads ALTER CHAT <chat> SETTOPIC [<topic>]. A list may have several items.
    private static string Show(CommandDefinition command) => Place().Replace(command.Template, place =>
    {
        string kind = place.Groups["kind"].Value;
        string name = $"<{place.Groups["name"].Value}>";
        string text = kind switch { "handles" => $"{name}, ...", "words" => $"{name} ...", _ => name };
        return place.Groups["optional"].Success ? $"[{text}]" : text;
    });

    private static string Access(PropertyDefinition property)
    {
        string[] verbs =
        [
            .. property.Access.HasFlag(PropertyAccess.Read) ? ["GET"] : Array.Empty<string>(),
            .. property.Access.HasFlag(PropertyAccess.Set) ? ["SET"] : Array.Empty<string>(),
            .. property.AlterAction is { } action ? [$"ALTER {action}"] : Array.Empty<string>(),
        ];
        return verbs.Length == 0 ? "notified only" : string.Join(", ", verbs);
    }

    private static string CachePolicy(PropertyDefinition property) => property.CachePolicy switch
    {
        Protocol.CachePolicy.Immutable => "for ever",
        Protocol.CachePolicy.Notified => "until notified",
        _ => "no",
    };

    [GeneratedRegex(@"\{(?<name>[^:}?]+)(?::(?<kind>[a-z]+))?(?<optional>\?)?\}")]
    private static partial Regex Place();
}
