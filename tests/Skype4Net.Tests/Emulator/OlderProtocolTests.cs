using Skype4Net.Emulator;
using Skype4Net.Emulator.Client;
using Skype4Net.Protocol;

namespace Skype4Net.Tests.Emulator;

/// <summary>What programs of older protocols are told: nothing that is newer than their protocol, but what programs of the time did hear.</summary>
public sealed class OlderProtocolTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public void A_program_that_has_only_said_its_name_hears_of_no_mood()
    {
        using var kopete = new InProcessApp(_emulatorFixture.Nora);
        Assert.Equal("OK", kopete.Send("NAME Kopete"));
        kopete.Receive();

        _emulatorFixture.Ben.SetMood("out");
        _emulatorFixture.Nora.SetMood("in");

        Assert.Empty(kopete.Receive());
    }

    [Fact]
    public void A_notification_is_made_once_for_all_programs_of_a_version()
    {
        using RawApp first = new InProcessApp(_emulatorFixture.Nora).Attach(5);
        using RawApp second = new InProcessApp(_emulatorFixture.Nora).Attach(8);
        using RawApp third = new InProcessApp(_emulatorFixture.Nora).Attach(5);

        _emulatorFixture.Ben.SetMood("out");

        string told = Assert.Single(first.Receive());
        Assert.Equal("USER ben_o MOOD_TEXT out", told);
        Assert.Same(told, Assert.Single(third.Receive()));
        Assert.Equal([told, "USER ben_o RICH_MOOD_TEXT out"], second.Receive());
    }

    [Fact]
    public void A_notification_to_no_program_costs_no_memory()
    {
        ClientContext client = _emulatorFixture.Ben.Context;
        client.Notify(UserProperties.OnlineStatus, "nora.lund", OnlineStatus.Away);
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 100; i++)
            client.Notify(UserProperties.OnlineStatus, "nora.lund", OnlineStatus.Away);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(4, "")]
    [InlineData(5, "MOOD_TEXT")]
    [InlineData(6, "MOOD_TEXT")]
    [InlineData(7, "MOOD_TEXT RICH_MOOD_TEXT")]
    [InlineData(8, "MOOD_TEXT RICH_MOOD_TEXT")]
    public void A_mood_is_told_with_what_the_protocol_has_for_it(int protocol, string told)
    {
        using RawApp program = new InProcessApp(_emulatorFixture.Nora).Attach(protocol);

        _emulatorFixture.Ben.SetMood("out");

        Assert.Equal(told.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => $"USER ben_o {p} out"), program.Receive());
    }

    [Theory]
    [InlineData(1, "MESSAGE", "UNKNOWN")]
    [InlineData(2, "MESSAGE", "UNKNOWN")]
    [InlineData(3, "CHATMESSAGE", "ADDEDMEMBERS")]
    public void What_happens_in_chats_is_of_an_unknown_type_to_programs_that_know_no_chats(int protocol, string word, string type)
    {
        using RawApp program = new InProcessApp(_emulatorFixture.Nora).Attach(protocol);

        _emulatorFixture.Ben.CreateChat(_emulatorFixture.Nora, _emulatorFixture.Ada);

        string id = program.Receive().First(l => l.StartsWith($"{word} ", StringComparison.Ordinal)).Split(' ')[1];
        Assert.Equal($"{word} {id} TYPE {type}", program.Send($"GET {word} {id} TYPE"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void No_line_is_newer_than_the_protocol(int protocol)
    {
        using RawApp program = new InProcessApp(_emulatorFixture.Nora).Attach(protocol);
        using RawApp newest = new InProcessApp(_emulatorFixture.Nora).Attach();

        Live(newest);

        string[] lines = program.Receive();
        Assert.NotEmpty(lines);
        Assert.DoesNotContain(lines, l => HeardSince(l) > protocol);
        Assert.Contains(newest.Receive(), l => HeardSince(l) == 7);
    }

    [Fact]
    public void A_program_that_asked_for_5_hears_what_such_programs_were_recorded_to_hear()
    {
        using RawApp skyped = new InProcessApp(_emulatorFixture.Nora).Attach(5);
        using RawApp newest = new InProcessApp(_emulatorFixture.Nora).Attach();
        Assert.DoesNotContain("ERROR", skyped.Send("CREATE EVENT e CAPTION \"Event\" HINT \"Hint\""));
        Assert.DoesNotContain("ERROR", skyped.Send("CREATE MENU_ITEM m CONTEXT CONTACT CAPTION \"Item\" ENABLED true"));

        Live(newest);
        _emulatorFixture.Nora.ClickEvent("e");
        _emulatorFixture.Nora.ClickMenuItem("m", "", _emulatorFixture.Ben);

        string[] lines = skyped.Receive();
        foreach (string recorded in new[]
        {
            " MYROLE USER", " ROLE USER", " IS_ACTIVE TRUE", " DIALOG_PARTNER ben_o", " ACTIVITY_TIMESTAMP ", "SMS ", "FILETRANSFER ",
                "WINDOWSTATE ", "SILENT_MODE ", "CONTACTS FOCUSED ",
            "EVENT e CLICKED", "MENU_ITEM m CLICKED", "USER ben_o TIMEZONE ",
        })
            Assert.Contains(lines, l => l.Contains(recorded));
        Assert.DoesNotContain(lines, l => l.Contains("RICH_MOOD_TEXT") || l.Contains("EDITED_") || l.Contains(" MYSTATUS "));
    }

    // A day at the client, with a bit of everything.
    private void Live(RawApp program)
    {
        _emulatorFixture.Ben.SetMood("out");
        _emulatorFixture.Ben.SetProfile("TIMEZONE", "90000");
        ChatEntry said = _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "hello");
        _emulatorFixture.Ben.Edit(said, "hello!");
        EmulatedChat room = _emulatorFixture.Ben.CreateChat(_emulatorFixture.Nora, _emulatorFixture.Ada);
        _emulatorFixture.Ben.SetTopic(room, "lunch");
        program.Send($"ALTER CHAT {room.Name} SETALERTSTRING =beer");
        program.Send($"ALTER CHAT {room.Name} BOOKMARK");
        _emulatorFixture.Ben.Kick(room, _emulatorFixture.Ada);
        _emulatorFixture.Nora.OpenWindow(_emulatorFixture.Ben);
        _emulatorFixture.Ben.Call(_emulatorFixture.Nora).HangUp();
        program.Send("SET USER ben_o DISPLAYNAME Benny");
        program.Send("SET WINDOWSTATE MINIMIZED");
        program.Send("SET SILENT_MODE ON");
        program.Send("SET AUTOAWAY OFF");
        program.Send("SET RINGTONE 1 call.wav");
        program.Send("CREATE GROUP Work");
        program.Send("CREATE APPLICATION chess");
        program.Send("CREATE SMS OUTGOING +3725550100");
        program.Send("CLEAR CHATHISTORY");
        _emulatorFixture.Nora.SelectContacts(_emulatorFixture.Ben);
        string file = Path.GetTempFileName();
        _emulatorFixture.Ben.SendFile(_emulatorFixture.Nora, file).Cancel();
        File.Delete(file);
    }

    // By the notes: since which protocol a line is told. Lines of no property are there since 1, if they are not named.
    private static int HeardSince(string line)
    {
        string[] words = line.Split(' ');
        int known = words[0] switch
        {
            "CHATMEMBER" or "SMS" or "FILETRANSFER" or "VOICEMAIL" or "APPLICATION" or "GROUP" or "DELETED" or "CONTACTS" or "EVENT" or "MENU_ITEM"
                => 5,
            "AUTOAWAY" or "WINDOWSTATE" or "SILENT_MODE" or "RINGTONE" or "AVATAR" or "IMHISTORYCHANGED" or "CALLHISTORYCHANGED" or "VIDEO_IN"
                or "PCSPEAKER" => 5,
            _ => 0,
        };
        if (known > 0)
            return known;
        if (words.Length < 3)
            return 1;
        if (words[0] == "MESSAGE")
            return 1;
        int chats = words[0] is "CHAT" or "CHATMESSAGE" ? 3 : 1;
        int property = words[2] switch
        {
            "RICH_MOOD_TEXT" or "EDITED_BY" or "EDITED_TIMESTAMP" or "IS_EDITABLE" or "TYPE" or "MYSTATUS" or "OPTIONS" or "GUIDELINES" or "TOPICXML"
                or "OPENED" or "CLOSED" or "ALERTSTRING" => 7,
            "TARGET_IDENTITY" or "TRANSFER_ACTIVE" or "TRANSFER_STATUS" => 7,
            "DISPLAYNAME" or "BOOKMARKED" or "NROF_AUTHED_BUDDIES" or "ALIASES" or "RATE" or "VAA_INPUT_STATUS" or "IS_CF_ACTIVE" => 6,
            "MOOD_TEXT" or "TIMEZONE" or "ACTIVEMEMBERS" or "MYROLE" or "DIALOG_PARTNER" or "ACTIVITY_TIMESTAMP" or "VIDEO_STATUS" or "SPEEDDIAL"
                => 5,
            _ => 1,
        };
        return Math.Max(chats, words[0] == "PROFILE" ? 1 : property);
    }
}
