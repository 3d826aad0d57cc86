using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Tests.Emulator;

/// <summary>
/// What a server owes to the programs that were written for Skype: docs/protocol/server-requirements.md, section by section. Its part about
/// attaching is in <see cref="AttachTranscriptTests"/>, that about X11 with the tests of that transport.
/// </summary>
public sealed class ServerRequirementTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    // docs/protocol/server-requirements.md#ids-come-back-byte-for-byte
    [Fact]
    public void Ids_come_back_as_they_were_on_exactly_one_line()
    {
        Assert.Equal("#UWA! USERS ", _emulatorFixture.App.Send("#UWA! SEARCH USERSWAITINGMYAUTHORIZATION"));
        _emulatorFixture.App.Send("#M1 CALL ada.k");
        Assert.Single(_emulatorFixture.App.Receive(), l => l.StartsWith("#M1"));
    }

    // docs/protocol/server-requirements.md#no-id-in-the-command-none-in-the-reply
    [Fact]
    public void A_command_without_an_id_gets_a_reply_without_one() => Assert.Equal("PONG", _emulatorFixture.App.Send("PING"));

    // docs/protocol/server-requirements.md#set-is-notified-to-all
    [Fact]
    public void SET_is_notified_to_all_programs_the_sender_included()
    {
        var other = _emulatorFixture.Open(_emulatorFixture.Nora).Attach();

        _emulatorFixture.App.Send("#1 SET MUTE ON");

        Assert.Equal(["#1 MUTE ON", "MUTE ON"], _emulatorFixture.App.Receive());
        Assert.Equal(["MUTE ON"], other.Receive());
    }

    // docs/protocol/server-requirements.md#alter-is-echoed-and-then-notified
    [Fact]
    public void ALTER_is_echoed_and_then_notified_to_all()
    {
        var other = _emulatorFixture.Open(_emulatorFixture.Nora).Attach();
        string id = _emulatorFixture.App.Send("CREATE SMS OUTGOING +3725550100")!.Split(' ')[1];
        _emulatorFixture.App.Receive();
        other.Receive();

        _emulatorFixture.App.Send($"#1 ALTER SMS {id} SEND");

        Assert.Equal($"#1 ALTER SMS {id} SEND", _emulatorFixture.App.Receive()[0]);
        Assert.Equal($"SMS {id} STATUS SENDING_TO_SERVER", other.Receive()[0]);
    }

    // docs/protocol/server-requirements.md#what-belongs-to-a-program
    [Fact]
    public void What_belongs_to_a_program_is_freed_when_it_leaves()
    {
        var first = _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol: 3);
        first.Send("CREATE APPLICATION mine");
        first.Send("CREATE MENU_ITEM it CONTEXT tools CAPTION x");
        first.Send("CREATE EVENT ev CAPTION x HINT y");
        Assert.Equal("ERROR 541 APPLICATION: operation failed", _emulatorFixture.App.Send("DELETE APPLICATION mine"));
        Assert.Equal("ERROR 18 SET: invalid WHAT", _emulatorFixture.App.Send("SET MENU_ITEM it CAPTION y"));

        first.Dispose();

        Assert.Empty(_emulatorFixture.Nora.MenuItems);
        Assert.Empty(_emulatorFixture.Nora.Events);
        Assert.Equal("CREATE APPLICATION mine", _emulatorFixture.App.Send("CREATE APPLICATION mine"));
    }

    // docs/protocol/server-requirements.md#what-belongs-to-a-program
    [Fact]
    public void What_belongs_to_no_program_is_shared()
    {
        var other = _emulatorFixture.Open(_emulatorFixture.Nora).Attach();

        _emulatorFixture.App.Send("SET PROFILE MOOD_TEXT shared");

        Assert.Equal("PROFILE MOOD_TEXT shared", other.Send("GET PROFILE MOOD_TEXT"));
    }

    // docs/protocol/server-requirements.md#versions-of-each-program
    [Theory]
    [InlineData(1, "MESSAGE {0} STATUS RECEIVED", false, false)]
    [InlineData(2, "MESSAGE {0} STATUS RECEIVED", false, false)]
    [InlineData(3, "CHATMESSAGE {0} STATUS RECEIVED", true, false)]
    [InlineData(4, "CHATMESSAGE {0} STATUS RECEIVED", true, false)]
    [InlineData(5, "CHATMESSAGE {0} STATUS RECEIVED", true, true)]
    [InlineData(6, "CHATMESSAGE {0} STATUS RECEIVED", true, true)]
    [InlineData(7, "CHATMESSAGE {0} STATUS RECEIVED", true, true)]
    [InlineData(8, "CHATMESSAGE {0} STATUS RECEIVED", true, true)]
    public void Each_program_gets_the_words_of_its_version(int protocol, string received, bool chats, bool members)
    {
        var old = _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol);
        EmulatedChat room = _emulatorFixture.Ben.CreateChat(_emulatorFixture.Nora, _emulatorFixture.Ada);
        old.Receive();

        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "hi");
        ChatEntry heard = _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben)[^1];
        string[] lines = old.Receive();
        Assert.Contains(string.Format(received, heard.Id), lines);
        Assert.Equal(chats, lines.Any(l => l.StartsWith("CHAT ")));
        _emulatorFixture.Ben.SetRole(room, _emulatorFixture.Nora, ChatRole.Listener);
        Assert.Equal(members, old.Receive().Any(l => l.StartsWith("CHATMEMBER ")));
        string role = _emulatorFixture.Nora.GetMessages(room)[^1].Id.ToString();
        Assert.EndsWith(protocol < 7 ? "TYPE UNKNOWN" : "TYPE SETROLE", old.Send($"GET CHATMESSAGE {role} TYPE"));
        _emulatorFixture.Ben.SetProfile("COUNTRY", "ee Estonia");
        Assert.EndsWith(protocol < 4 ? "COUNTRY Estonia" : "COUNTRY ee Estonia", old.Send("GET USER ben_o COUNTRY"));
    }

    // docs/protocol/server-requirements.md#versions-of-each-program
    [Theory]
    [InlineData(1, "ONHOLD")]
    [InlineData(2, "LOCALHOLD")]
    [InlineData(8, "LOCALHOLD")]
    public void A_held_call_is_ONHOLD_in_version_1(int protocol, string status)
    {
        var old = _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol);
        EmulatedCall call = _emulatorFixture.Nora.Call(_emulatorFixture.Ada);
        _emulatorFixture.Ada.CurrentCall!.Answer();

        call.Hold();

        Assert.Equal($"CALL {call.Id} STATUS {status}", old.Receive()[^1]);
        Assert.Equal($"CALL {call.Id} STATUS {status}", old.Send($"GET CALL {call.Id} STATUS"));
    }

    // docs/protocol/server-requirements.md#versions-of-each-program
    [Theory]
    [InlineData("voicemail", 4, false)]
    [InlineData("voicemail", 5, true)]
    [InlineData("sms", 4, false)]
    [InlineData("sms", 5, true)]
    [InlineData("group", 4, false)]
    [InlineData("group", 5, true)]
    public void Old_versions_are_not_notified_of_newer_objects(string what, int protocol, bool heard)
    {
        var old = _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol);
        _emulatorFixture.Ada.SetPrivilege(Privilege.Voicemail);
        _emulatorFixture.App.Send(
            what switch { "voicemail" => "CALLVOICEMAIL ada.k", "sms" => "CREATE SMS OUTGOING +3725550100", _ => "CREATE GROUP x" });

        Assert.Equal(heard, old.Receive().Any(l => l.StartsWith(what.ToUpperInvariant() + " ")));
    }

    // docs/protocol/server-requirements.md#refusal-is-error-68
    [Fact]
    public void Without_permission_every_command_but_NAME_is_denied()
    {
        _emulatorFixture.Nora.Permissions = PermissionPolicy.Ask;
        var app = _emulatorFixture.Open(_emulatorFixture.Nora);

        Assert.Null(app.Send("NAME stranger"));
        foreach (string command in new[] { "GET USERSTATUS", "CALL ada.k", "SEARCH FRIENDS", "PROTOCOL 8", "NONSENSE" })
            Assert.Equal("ERROR 68", app.Send(command));
    }

    // docs/protocol/server-requirements.md#the-words-of-a-command-come-back-as-they-were
    [Fact]
    public void Replies_repeat_the_spelling_of_the_command_and_notifications_have_the_stored_one()
    {
        Assert.Equal("uSeR BEN_O fullname Ben Okoro", _emulatorFixture.App.Send("get uSeR BEN_O fullname"));
        _emulatorFixture.Ben.SetMood("x");
        Assert.Contains("USER ben_o MOOD_TEXT x", _emulatorFixture.App.Receive());
    }

    // docs/protocol/server-requirements.md#empty-lists-and-values
    [Fact]
    public void Empty_values_and_lists_keep_their_blank_and_an_unknown_user_is_empty()
    {
        Assert.Equal("PROFILE ABOUT ", _emulatorFixture.App.Send("GET PROFILE ABOUT"));
        Assert.Equal("CALLS ", _emulatorFixture.App.Send("SEARCH ACTIVECALLS"));
        Assert.Equal("USER nobody.here FULLNAME ", _emulatorFixture.App.Send("GET USER nobody.here FULLNAME"));
        Assert.Equal("USER nobody.here ONLINESTATUS UNKNOWN", _emulatorFixture.App.Send("GET USER nobody.here ONLINESTATUS"));
        Assert.StartsWith("ERROR 8", _emulatorFixture.App.Send("GET USER two,words! FULLNAME"));
    }

    // docs/protocol/server-requirements.md#no-error-that-answers-nothing
    [Fact]
    public void No_error_comes_that_answers_no_command()
    {
        _emulatorFixture.App.Send("CALL nobody.here");
        _emulatorFixture.App.Send("ALTER CALL 1 ANSWER");
        _emulatorFixture.Nora.Crash();

        Assert.Single(_emulatorFixture.App.Receive(), l => l.StartsWith("ERROR"));
    }

    // docs/protocol/server-requirements.md#values-with-line-feeds-are-one-message
    [Fact]
    public void A_value_with_line_feeds_is_one_message()
    {
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "one\ntwo");
        long id = _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben)[^1].Id;

        Assert.Equal($"CHATMESSAGE {id} BODY one\ntwo", _emulatorFixture.App.Send($"GET CHATMESSAGE {id} BODY"));
    }

    // docs/protocol/server-requirements.md#limits
    [Fact]
    public void NUL_and_empty_messages_are_refused_and_seen_twice_is_no_error()
    {
        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o")!.Split(' ')[1];
        Assert.StartsWith("ERROR 1", _emulatorFixture.App.Send("SET PROFILE MOOD_TEXT a\0b"));
        Assert.StartsWith("ERROR 43", _emulatorFixture.App.Send($"CHATMESSAGE {chat} "));
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "hi");
        long id = _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben)[^1].Id;
        Assert.Equal($"CHATMESSAGE {id} STATUS READ", _emulatorFixture.App.Send($"SET CHATMESSAGE {id} SEEN"));
        Assert.Equal($"CHATMESSAGE {id} STATUS READ", _emulatorFixture.App.Send($"SET CHATMESSAGE {id} SEEN"));
    }

    // docs/protocol/server-requirements.md#time-runs-by-a-clock
    [Fact]
    public void The_duration_of_a_call_runs_by_the_given_clock()
    {
        EmulatedCall call = _emulatorFixture.Nora.Call(_emulatorFixture.Ada);
        _emulatorFixture.Ada.CurrentCall!.Answer();
        _emulatorFixture.App.Receive();

        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal([$"CALL {call.Id} DURATION 1", $"CALL {call.Id} DURATION 2"], _emulatorFixture.App.Receive());
    }
}
