using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Chats, as docs/protocol/notifications.md#chats has them.</summary>
public abstract class ChatTranscripts(TestTransport transport) : DialogTranscripts(transport)
{
    // docs/protocol/notifications.md#the-first-message-to-a-person
    [SkippableFact]
    public void The_first_message_to_a_person()
    {
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        EmulatedClient cyra = _emulatorFixture.Network.LogIn("cyra22", "Cyra");
        var cyras = _emulatorFixture.Open(cyra).Attach();

        string reply = _emulatorFixture.App.Send("#5 MESSAGE cyra22 shall we?")!;

        string id = reply.Split(' ')[2];
        string[] lines = _emulatorFixture.App.Receive();
        string chat = lines[1].Split(' ')[1];
        string me = lines.First(l => l.StartsWith("CHATMEMBER")).Split(' ')[1];
        string hidden = lines.First(l => l.StartsWith("CHATMESSAGE")).Split(' ')[1];
        Assert.Equal($"#5 CHATMESSAGE {id} STATUS SENDING", reply);
        Assert.Equal(
            [
                $"#5 CHATMESSAGE {id} STATUS SENDING",
                $"CHAT {chat} NAME {chat}",
                $"CHAT {chat} STATUS DIALOG",
                $"CHATMEMBER {me} ROLE USER",
                $"CHAT {chat} MYROLE USER",
                $"CHAT {chat} MEMBERS nora.lund",
                $"CHAT {chat} ACTIVEMEMBERS nora.lund",
                $"CHAT {chat} STATUS DIALOG",
                $"CHAT {chat} TIMESTAMP {Now}",
                $"CHAT {chat} DIALOG_PARTNER cyra22",
                $"CHAT {chat} MEMBERS nora.lund cyra22",
                $"CHAT {chat} FRIENDLYNAME Cyra | shall we?",
                $"CHAT {chat} POSTERS nora.lund",
                $"CHAT {chat} ACTIVITY_TIMESTAMP {Now}",
                $"CHAT {chat} FRIENDLYNAME Cyra | shall we?",
                $"CHATMESSAGE {hidden} STATUS SENDING",
                $"CHATMESSAGE {id} STATUS SENDING",
                $"CHATMESSAGE {hidden} STATUS SENT",
                $"CHATMESSAGE {id} STATUS SENT",
            ],
            lines);
        Assert.Contains(cyras.Lines, l => l.EndsWith("STATUS RECEIVED"));
        Assert.Empty(bens.Lines);
    }

    // docs/protocol/notifications.md#a-message-arrives-and-is-marked-seen
    [SkippableFact]
    public void A_message_arrives_and_is_marked_seen()
    {
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "yes.");

        string[] lines = _emulatorFixture.App.Receive();
        string id = lines.First(l => l.EndsWith("STATUS RECEIVED")).Split(' ')[1];
        Assert.Equal(
            [$"CHAT {Dialog} POSTERS ben_o", $"CHAT {Dialog} ACTIVITY_TIMESTAMP {Now}", $"CHATMESSAGE {id} STATUS RECEIVED",
                $"CHAT {Dialog} FRIENDLYNAME Ben Okoro | yes."],
            lines[..4]);
        Assert.Equal($"#6 CHATMESSAGE {id} FROM_HANDLE ben_o", _emulatorFixture.App.Send($"#6 GET CHATMESSAGE {id} FROM_HANDLE"));
        Assert.Equal($"#7 CHATMESSAGE {id} BODY yes.", _emulatorFixture.App.Send($"#7 GET CHATMESSAGE {id} BODY"));
        Assert.Equal($"CHATMESSAGES {id}", _emulatorFixture.App.Send("SEARCH MISSEDCHATMESSAGES"));
        _emulatorFixture.App.Receive();

        Assert.Equal($"#8 CHATMESSAGE {id} STATUS READ", _emulatorFixture.App.Send($"#8 SET CHATMESSAGE {id} SEEN"));

        Assert.Equal([$"#8 CHATMESSAGE {id} STATUS READ", $"CHATMESSAGE {id} STATUS READ"], _emulatorFixture.App.Receive());
        Assert.Equal("CHATMESSAGES ", _emulatorFixture.App.Send("SEARCH MISSEDCHATMESSAGES"));
    }

    // docs/protocol/notifications.md#a-message-arrives-and-is-marked-seen
    [SkippableFact]
    public void In_an_open_window_a_message_is_read_at_once()
    {
        _emulatorFixture.Nora.OpenWindow(_emulatorFixture.Ben);

        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "hi");

        Assert.Contains(_emulatorFixture.App.Lines, l => l.EndsWith("STATUS READ"));
        Assert.DoesNotContain(_emulatorFixture.App.Lines, l => l.EndsWith("STATUS RECEIVED"));
    }

    // docs/protocol/quirks.md#alter-chat-leaves-the-name-out
    [SkippableFact]
    public void Bookmarks_are_the_exception_whose_reply_has_the_name()
    {
        Assert.Equal($"#18 ALTER CHAT {Dialog} BOOKMARKED TRUE", _emulatorFixture.App.Send($"#18 ALTER CHAT {Dialog} BOOKMARK"));
        Assert.Contains($"CHAT {Dialog} BOOKMARKED TRUE", _emulatorFixture.App.Receive());
        Assert.Equal($"CHATS {Dialog}", _emulatorFixture.App.Send("SEARCH BOOKMARKEDCHATS"));
        Assert.Equal($"ALTER CHAT {Dialog} BOOKMARKED FALSE", _emulatorFixture.App.Send($"ALTER CHAT {Dialog} UNBOOKMARK"));
    }

    // docs/protocol/notifications.md#editing-and-deleting-a-message
    [SkippableFact]
    public void A_message_is_edited_and_deleted_at_both_ends()
    {
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        string id = _emulatorFixture.App.Send($"CHATMESSAGE {Dialog} shall we?")!.Split(' ')[1];
        string seen = bens.Receive().First(l => l.EndsWith("STATUS RECEIVED")).Split(' ')[1];
        _emulatorFixture.App.Receive();

        Assert.Equal($"#30 CHATMESSAGE {id} BODY shall we go?", _emulatorFixture.App.Send($"#30 SET CHATMESSAGE {id} BODY shall we go?"));

        Assert.Equal(
            [$"#30 CHATMESSAGE {id} BODY shall we go?", $"CHATMESSAGE {id} EDITED_TIMESTAMP {Now}", $"CHATMESSAGE {id} EDITED_BY nora.lund",
                $"CHATMESSAGE {id} BODY shall we go?"],
            _emulatorFixture.App.Receive());
        Assert.Equal(
            [$"CHATMESSAGE {seen} EDITED_TIMESTAMP {Now}", $"CHATMESSAGE {seen} EDITED_BY nora.lund", $"CHATMESSAGE {seen} BODY shall we go?"],
            bens.Receive());
        Assert.Equal("ERROR 32 Invalid WHAT", bens.Send($"SET CHATMESSAGE {seen} BODY mine now"));
        _emulatorFixture.App.Send($"SET CHATMESSAGE {id} BODY");
        Assert.Equal($"CHATMESSAGE {seen} BODY ", bens.Send($"GET CHATMESSAGE {seen} BODY"));
        _emulatorFixture.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal($"CHATMESSAGE {id} IS_EDITABLE FALSE", _emulatorFixture.App.Send($"GET CHATMESSAGE {id} IS_EDITABLE"));
    }

    // docs/protocol/notifications.md#the-window-of-a-chat
    [SkippableFact]
    public void The_window_of_a_chat_opens_and_closes()
    {
        Assert.Equal($"#31 OPEN CHAT {Dialog}", _emulatorFixture.App.Send($"#31 OPEN CHAT {Dialog}"));
        Assert.Equal($"CHATS {Dialog}", _emulatorFixture.App.Send("SEARCH ACTIVECHATS"));
        _emulatorFixture.Nora.CloseWindow(_emulatorFixture.Ben);

        Assert.Equal([$"#31 OPEN CHAT {Dialog}", $"CHAT {Dialog} OPENED", $"CHATS {Dialog}", $"CHAT {Dialog} CLOSED"],
            _emulatorFixture.App.Receive());
    }

    [SkippableTheory]
    [InlineData("CHATMESSAGE", "ERROR 509 No chat name given")]
    [InlineData("CHATMESSAGE #no/$such;1 hi", "ERROR 510 Invalid/uknown chat name given")]
    [InlineData("CHATMESSAGE 19:abc@thread.skype hi", "ERROR 510 Invalid/uknown chat name given")]
    [InlineData("GET CHAT 19:abc@thread.skype TOPIC", "ERROR 105 Invalid chat name")]
    [InlineData("GET CHAT #no/$such;1 TOPIC", "ERROR 501 CHAT: No chat found for given chat")]
    [InlineData("ALTER CHAT", "ERROR 500 CHAT: Invalid chat name given")]
    [InlineData("CHAT CREATE Ben Okoro!", "ERROR 507 CHAT: CREATE: invalid/missing user handle(s) as argument")]
    [InlineData("CHAT CREATE nobody.here", "ERROR 508 CHAT: CREATE: opening a dialog to the given user failed")]
    [InlineData("CHAT CREATE +3725550100", "ERROR 615 CHAT: chat with given contact is disabled")]
    [InlineData("GET CHATMESSAGE x BODY", "ERROR 14 Invalid message id")]
    [InlineData("GET CHATMESSAGE 99999 BODY", "ERROR 15 Unknown message")]
    [InlineData("SET CHATMESSAGE 99999 SEEN", "ERROR 31 Unknown message id")]
    [InlineData("GET CHATMEMBER 99999 ROLE", "ERROR 14 Invalid message id")]
    [InlineData("MESSAGE ben_o", "ERROR 43 cannot send empty message")]
    [InlineData("MESSAGE b,e hi", "ERROR 26 Invalid user handle")]
    public void Errors_of_chats(string command, string reply) => Assert.Equal(reply, _emulatorFixture.App.Send(command));

    [SkippableTheory]
    [InlineData("SETTOPIC x")]
    [InlineData("SETTOPICXML x")]
    [InlineData("SETGUIDELINES x")]
    [InlineData("SETOPTIONS 1")]
    [InlineData("LEAVE")]
    [InlineData("JOIN")]
    [InlineData("ACCEPTADD")]
    [InlineData("SETPASSWORD x y")]
    [InlineData("ENTERPASSWORD x")]
    [InlineData("KICK ben_o")]
    [InlineData("KICKBAN ben_o")]
    public void What_aDialog_has_not_fails_with_504(string action)
        => Assert.Equal("ERROR 504 CHAT: action failed", _emulatorFixture.App.Send($"ALTER CHAT {Dialog} {action}"));

    [SkippableFact]
    public void The_alert_string_loses_its_first_character()
    {
        Assert.Equal("ALTER CHAT SETALERTSTRING", _emulatorFixture.App.Send($"ALTER CHAT {Dialog} SETALERTSTRING \"=two words\""));
        Assert.Contains($"CHAT {Dialog} ALERTSTRING two words", _emulatorFixture.App.Lines);
    }

    [SkippableFact]
    public void An_emote_loses_its_me()
    {
        string id = _emulatorFixture.App.Send($"CHATMESSAGE {Dialog} /me waves")!.Split(' ')[1];

        Assert.Equal($"CHATMESSAGE {id} TYPE EMOTED", _emulatorFixture.App.Send($"GET CHATMESSAGE {id} TYPE"));
        Assert.Equal($"CHATMESSAGE {id} BODY waves", _emulatorFixture.App.Send($"GET CHATMESSAGE {id} BODY"));
    }

    [SkippableFact]
    public void What_is_said_while_one_is_away_arrives_at_the_return_once_and_in_order()
    {
        _emulatorFixture.Nora.GoOffline();
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "one");
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "two");
        Assert.Equal("CHATMESSAGES ", _emulatorFixture.App.Send("SEARCH MISSEDCHATMESSAGES"));

        _emulatorFixture.Nora.GoOnline();

        Assert.Equal(["one", "two"], _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben).Select(m => m.Text));
        _emulatorFixture.Nora.Crash();
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "three");
        _emulatorFixture.Nora.Restart();
        Assert.Equal(["one", "two", "three"], _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben).Select(m => m.Text));
    }

    [SkippableFact]
    public void What_is_said_without_a_network_is_sent_at_the_return()
    {
        _emulatorFixture.Nora.GoOffline();
        string id = _emulatorFixture.App.Send($"CHATMESSAGE {Dialog} later")!.Split(' ')[1];
        Assert.Equal($"CHATMESSAGE {id} STATUS SENDING", _emulatorFixture.App.Send($"GET CHATMESSAGE {id} STATUS"));

        _emulatorFixture.Nora.GoOnline();

        Assert.Equal($"CHATMESSAGE {id} STATUS SENT", _emulatorFixture.App.Send($"GET CHATMESSAGE {id} STATUS"));
        Assert.Equal(["later"], _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora).Select(m => m.Text));
    }

    [SkippableFact]
    public void Two_clients_number_the_same_message_differently()
    {
        ChatEntry said = _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "hi");

        Assert.NotEqual(said.Id, _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben)[^1].Id);
    }
}

public sealed class ChatTranscriptsInProcess() : ChatTranscripts(new InProcessTestTransport());

public sealed class ChatTranscriptsOverDBus() : ChatTranscripts(new DBusTestTransport());

public sealed class ChatTranscriptsOverTcp() : ChatTranscripts(new TcpTestTransport());

public sealed class ChatTranscriptsOverX11() : ChatTranscripts(new X11TestTransport());

public sealed class ChatTranscriptsOverMacOS() : ChatTranscripts(new MacOSTestTransport());
