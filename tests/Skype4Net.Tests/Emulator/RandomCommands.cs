using System.Globalization;
using System.Text.RegularExpressions;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Emulator;

/// <summary>Commands without sense or end, made from the templates of the protocol, with the numbers and names of what there is.</summary>
internal sealed partial class RandomCommands(int seed)
{
    private const int MaxSeen = 500;
    private static readonly string[] s_people = ["echo123", "ben_o", "ada.k", "nora.lund", "nobody", "+3725550100"];
    private static readonly string[] s_words = ["ON", "OFF", "TRUE", "FALSE", "1", "2", "ALL", "ben_o:1", "app", "OUTGOING", "MASTER", "USER",
        "FINISHED", "INPROGRESS", "ONHOLD", "AWAY", "ONLINE"];
    private static readonly CommandDefinition[] s_commands =
        [.. AllCommands.All.Where(c => c.Words is not ("NAME" or "PROTOCOL" or "CLEAR CHATHISTORY" or "SET USERSTATUS" or "SET USER ISBLOCKED"))];
    private static readonly PropertyDefinition[] s_properties =
        [.. Schemas.All.SelectMany(s => s.Properties).Where(p => p != UserProperties.IsBlocked)];
    private readonly Random _random = new(seed);
    private readonly List<string> _numbers = ["1"];
    private readonly List<string> _chats = ["#ben_o/$nora.lund;1"];

    public string Next()
        => _random.Next(4) == 0
            ? Property()
            : Place().Replace(s_commands[_random.Next(s_commands.Length)].Template, place => Argument(place.Groups[1].Value));

    /// <summary>Takes numbers and names out of what the client says.</summary>
    public void OnLine(string line)
    {
        foreach (string word in line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Take(3))
        {
            if (word[0] == '#' && word.Contains('$', StringComparison.Ordinal))
                Keep(_chats, word);
            else if (word.All(char.IsAsciiDigit))
                Keep(_numbers, word);
        }
    }

    private string Property()
    {
        PropertyDefinition property = s_properties[_random.Next(s_properties.Length)];
        ObjectSchema schema = Schemas.Of(property.Kind);
        string id = !schema.HasId ? "" : property.Kind == ObjectKind.Chat ? OneOf(_chats) : property.Kind == ObjectKind.User ? Person()
            : OneOf(_numbers);
        return _random.Next(3) == 0 ? $"SET {schema.Word} {id} {property.Name} {OneOf(s_words)}" : $"GET {schema.Word} {id} {property.Name}";
    }

    private string Argument(string kind) => kind switch
    {
        "chat" => OneOf(_chats),
        "id" => OneOf(_numbers),
        "handle" => Person(),
        "handles" or "words" => string.Join(kind == "handles" ? ", " : " ", Enumerable.Range(0, _random.Next(4)).Select(_ => Person())),
        "quoted" => "\"some text\"",
        _ => _random.Next(3) == 0 ? Unique() : OneOf(s_words),
    };

    private string Person() => _random.Next(8) switch
    {
        0 => $"u{Unique()}",
        1 => $"+49{Unique()}",
        _ => OneOf(s_people),
    };

    private string Unique() => _random.Next(10_000_000).ToString("D7", CultureInfo.InvariantCulture);

    private string OneOf(IReadOnlyList<string> of) => of[_random.Next(of.Count)];

    private void Keep(List<string> list, string word)
    {
        if (list.Count < MaxSeen)
            list.Add(word);
        else
            list[_random.Next(MaxSeen)] = word;
    }

    // {name:kind}, {name:kind?}, {name}
    [GeneratedRegex(@"\{[a-z_]+:?([a-z]*)\??\}", RegexOptions.IgnoreCase)]
    private static partial Regex Place();
}
