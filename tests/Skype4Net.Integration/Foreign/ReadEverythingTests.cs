using System.Text.RegularExpressions;
using Skype4Net.Emulator;
using Skype4Net.Tests;

namespace Skype4Net.Integration.Foreign;

/// <summary>
/// Everything that can be read of everything in a world that is full of things, by python3-dbus: programs of the time take typed values apart without
/// looking, and end with an empty one.
/// </summary>
public sealed class ReadEverythingTests : ForeignTests
{
    private static readonly Dictionary<string, Regex> s_forms = new()
    {
        ["flag"] = new("^(TRUE|FALSE)$"),
        ["switch"] = new("^(ON|OFF)$"),
        ["number"] = new("^-?[0-9]+$"),
        ["numbers"] = new("^[0-9]+ [0-9]+$"),
        ["word"] = new("^[A-Z][A-Z0-9_]*$"),
        ["text"] = new("^"),
    };

    [SkippableTheory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task No_typed_value_is_empty_and_nothing_is_an_error(int protocol)
    {
        await FillAsync();
        ForeignProgram program = await AttachedAsync(protocol);
        Assert.Equal("CREATE APPLICATION table", await program.SendAsync("CREATE APPLICATION table"));
        string[] commands = [.. from of in await ObjectsAsync(program, protocol)
                                from property in Readable().Where(p => p.Object == of.Kind && p.Since <= protocol)
                                select $"GET {of.Words}{property.Name}\t{property.Form}"];
        foreach (string command in commands)
            program.Send(command.Split('\t')[0]);

        var wrong = new List<string>();
        foreach (string command in commands)
        {
            string[] halves = command.Split('\t');
            string reply = await program.ReplyAsync(), expected = halves[0]["GET ".Length..] + " ";
            if (!reply.StartsWith(expected, StringComparison.Ordinal) || !s_forms[halves[1]].IsMatch(reply[expected.Length..]))
                wrong.Add($"{halves[0]} ({halves[1]}) -> {reply}");
        }

        Assert.True(commands.Length > (protocol < 5 ? 200 : 400), $"only {commands.Length} were read");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {commands.Length}:\n{string.Join('\n', wrong)}");
    }

    // Object word, id; of variables neither.
    private static async Task<List<(string Kind, string Words)>> ObjectsAsync(ForeignProgram program, int protocol)
    {
        List<(string, string)> objects = [("-", ""), ("PRIVILEGE", "PRIVILEGE "), ("PROFILE", "PROFILE "), ("APPLICATION", "APPLICATION table ")];
        objects.AddRange(new[] { "nora", "stranger", "no.such.user", "+3725550100" }.Select(h => ("USER", $"USER {h} ")));
        foreach ((string kind, string search, int since) in new[]
        {
            ("USER", "SEARCH FRIENDS", 1), ("GROUP", "SEARCH GROUPS ALL", 5), ("CHAT", "SEARCH CHATS", 3), ("CHATMESSAGE", "SEARCH CHATMESSAGES", 3),
            ("CALL", "SEARCH CALLS", 1), ("CALL", "SEARCH ACTIVECALLS", 1), ("VOICEMAIL", "SEARCH VOICEMAILS", 5), ("SMS", "SEARCH SMSS", 6),
            ("FILETRANSFER", "SEARCH FILETRANSFERS", 7),
        })
        {
            if (since > protocol)
                continue;
            string reply = await program.SendAsync(search);
            string[] ids = reply[(reply.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(", ", StringSplitOptions.RemoveEmptyEntries);
            Assert.True(ids.Length > 0, $"{search} -> {reply}");
            objects.AddRange(ids.Select(id => (kind, $"{kind} {id} ")));
        }

        foreach ((_, string chat) in objects.Where(o => o.Item1 == "CHAT" && protocol >= 7).ToArray())
        {
            string members = (await program.SendAsync($"GET {chat}MEMBEROBJECTS"))[$"{chat}MEMBEROBJECTS ".Length..];
            objects.AddRange(members.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(id => ("CHATMEMBER", $"CHATMEMBER {id} ")));
        }

        return objects;
    }

    private static IEnumerable<(string Object, string Name, int Since, string Form)> Readable()
        => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Foreign", "readable.tsv"))
            .Where(l => !l.StartsWith('#')).Skip(1)
            .Select(l => l.Split('\t'))
            .Select(c => (c[0], c[1], int.Parse(c[2]), c[3]));

    // People with much and with nothing in their profiles, chats, calls that go on and are over, and one of everything else.
    private async Task FillAsync()
    {
        EmulatedClient nora = World.Nora, anna = World.Anna, carl = World.Carl;
        World.Network.AddAccount("stranger");
        nora.SetCredit(5);
        nora.SetPrivilege(Privilege.Voicemail);
        anna.SetProfile("BIRTHDAY", "19900203");
        anna.SetProfile("SEX", "FEMALE");
        anna.SetProfile("ABOUT", "two\nlines");
        anna.SetProfile("COUNTRY", "ee Estonia");
        anna.SetMood("out");
        anna.Say(nora, "hello");
        nora.Say(anna, "hello yourself");
        EmulatedChat team = anna.CreateChat(nora, carl);
        anna.SetTopic(team, "lunch");
        anna.Say(team, "who comes?");
        anna.Leave(team);
        carl.Call(nora);
        carl.CurrentCall!.HangUp();
        anna.Call(nora);
        nora.CurrentCall!.Answer();
        await using ISkype skype = await AttachAsync(nora);
        await skype.Groups.CreateAsync("Own").InTime();
        await skype.User("+3725550100").RequestAuthorizationAsync().InTime();
        SmsMessage sms = await skype.Sms.CreateAsync(["+3725550100"]).InTime();
        await sms.Body.SetAsync("see you at six").InTime();
        await skype.FileTransfers.SendAsync("anna", Path.Combine(AppContext.BaseDirectory, "Foreign", "readable.tsv")).InTime();
        await using ISkype hers = await AttachAsync(carl);
        Voicemail left = await hers.Voicemails.LeaveAsync("nora").InTime();
        await left.StartRecordingAsync().InTime();
        World.Clock.Advance(TimeSpan.FromSeconds(5));
        await left.StopRecordingAsync().InTime();
    }

    private Task<ISkype> AttachAsync(EmulatedClient client)
        => Skype.AttachAsync(new SkypeOptions { FriendlyName = "fills", Transport = client.Transport, TimeProvider = World.Clock }).InTime();
}
