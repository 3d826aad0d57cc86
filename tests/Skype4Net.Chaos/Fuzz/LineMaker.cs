using System.Text;
using Skype4Net.Protocol;

namespace Skype4Net.Chaos;

/// <summary>Lines of a client, and commands of programs: from the declarations of the protocol, with values that may fit.</summary>
internal sealed class LineMaker(Random random)
{
    private static readonly string[] s_ids =
        ["1", "2", "17", "101", "anna", "echo123", "+3725550100", "#anna/$bot;fa2d360f", "chess", "0", "-1", "x y"];

    private static readonly string[] s_values =
    [
        "", "0", "1", "TRUE", "FALSE", "ONLINE", "OFFLINE", "RECEIVED", "READ", "SENT", "anna", "anna, ben", "1174003200", "-1", "99999999999",
        "hello there", "101, 102, 103", "SUCCESS", "LOGGEDOUT",
        "RINGING", "INPROGRESS", "CHATNAME", "FILE=\"/tmp/x.wav\"", "PORT=\"12345\"", "10,20,+3725550100 5,10,anna",
        "\"Two words\", \"A \"\"quoted\"\" one\"", "19700101",
    ];

    private static readonly (ObjectSchema Schema, PropertyDefinition Property)[] s_properties =
        [.. Schemas.All.SelectMany(s => s.Properties.Select(p => (s, p)))];

    /// <summary>A line without a number, or a reply under one.</summary>
    public string Line()
    {
        (ObjectSchema schema, PropertyDefinition property) = Pick(s_properties);
        string id = schema.Word.Length > 0 ? $"{schema.Word} {Pick(s_ids)} " : "";
        string line = random.Next(12) switch
        {
            0 => $"ERROR {random.Next(-2, 900)} {Pick(s_values)}",
            1 => $"{Pick(["USERS", "CHATS", "CHATMESSAGES", "CALLS", "SMSS"])} {Pick(s_values)}",
            _ => $"{id}{property.Name} {Pick(s_values)}",
        };
        return random.Next(4) == 0 ? $"#{random.Next(-1, 60)} {line}" : line;
    }

    /// <summary>A command by its template, with arguments that may fit.</summary>
    public string Command()
    {
        if (random.Next(3) == 0)
        {
            (ObjectSchema schema, PropertyDefinition property) = Pick(s_properties);
            string of = schema.Word.Length > 0 ? $"{schema.Word} {Pick(s_ids)} " : "";
            return random.Next(2) == 0 ? $"GET {of}{property.Name}" : $"SET {of}{property.Name} {Pick(s_values)}";
        }

        IEnumerable<string> words = Pick(AllCommands.All).Template.Split(' ')
            .Select(w => w.StartsWith('{') ? Pick(random.Next(3) == 0 ? s_values : s_ids) : w);
        return string.Join(' ', words);
    }

    /// <summary>The same as bytes: as they are, spoilt, or nothing of the kind.</summary>
    public byte[] Bytes(Func<string> make)
        => random.Next(10) switch
        {
            < 3 => Encoding.UTF8.GetBytes(make()),
            < 9 => Mutations.Spoil(Encoding.UTF8.GetBytes(make()), random),
            _ => Mutations.Noise(random),
        };

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
