using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Chats, as docs/protocol/notifications.md#chats has them.</summary>
public abstract class ChatTranscripts : WireTranscripts
{
    private readonly string _dialog;

    protected ChatTranscripts(TestTransport transport)
        : base(transport)
    {
        _dialog = _emulatorFixture.App.Send("CHAT CREATE ben_o")!.Split(' ')[1];
        _emulatorFixture.App.Receive();
    }

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
            [$"CHAT {_dialog} POSTERS ben_o", $"CHAT {_dialog} ACTIVITY_TIMESTAMP {Now}", $"CHATMESSAGE {id} STATUS RECEIVED",
                $"CHAT {_dialog} FRIENDLYNAME Ben Okoro | yes."],
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

    // docs/protocol/notifications.md#a-chat-of-several
    [SkippableFact]
    public void A_chat_of_several_at_its_creator_and_at_the_invited()
    {
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();

        string reply = _emulatorFixture.App.Send("#9 CHAT CREATE ben_o, ada.k")!;

        string chat = reply.Split(' ')[2];
        Assert.Equal($"#9 CHAT {chat} STATUS MULTI_SUBSCRIBED", reply);
        string[] lines = _emulatorFixture.App.Receive();
        Assert.Equal($"CHAT {chat} NAME {chat}", lines[0]);
        Assert.Contains($"CHAT {chat} MEMBERS nora.lund ben_o ada.k", lines);
        Assert.Contains($"CHAT {chat} FRIENDLYNAME Ben Okoro, Ada Kern", lines);
        Assert.True(Array.IndexOf(lines, reply) < Array.IndexOf(lines, $"CHAT {chat} MEMBERS nora.lund ben_o ada.k"));
        string[] his = bens.Receive();
        Assert.Equal($"CHAT {chat} NAME {chat}", his[0]);
        Assert.Contains($"CHAT {chat} ADDER nora.lund", his);
        string added = his.First(l => l.EndsWith("STATUS RECEIVED")).Split(' ')[1];
        Assert.Equal($"CHATMESSAGE {added} TYPE ADDEDMEMBERS", bens.Send($"GET CHATMESSAGE {added} TYPE"));
        Assert.Equal($"CHATMESSAGE {added} USERS ben_o ada.k", bens.Send($"GET CHATMESSAGE {added} USERS"));
        Assert.Equal($"CHAT {chat} MYROLE USER", bens.Send($"GET CHAT {chat} MYROLE"));
        Assert.Equal($"CHAT {chat} MYROLE CREATOR", _emulatorFixture.App.Send($"GET CHAT {chat} MYROLE"));
    }

    // docs/protocol/notifications.md#adding-somebody-to-a-dialog
    [SkippableFact]
    public void Adding_somebody_to_a_dialog_makes_it_a_chat_of_several()
    {
        string reply = _emulatorFixture.App.Send($"#10 ALTER CHAT {_dialog} ADDMEMBERS ada.k")!;

        Assert.Equal("#10 ALTER CHAT ADDMEMBERS", reply);
        string[] lines = _emulatorFixture.App.Receive();
        Assert.Contains($"CHAT {_dialog} STATUS MULTI_SUBSCRIBED", lines);
        Assert.Contains(lines, l => l.StartsWith($"CHAT {_dialog} MEMBERS ") && l.Contains("ada.k") && l.Contains("ben_o"));
        Assert.Equal($"CHAT {_dialog} TYPE MULTICHAT", _emulatorFixture.App.Send($"GET CHAT {_dialog} TYPE"));
        _emulatorFixture.Ada.Say(new EmulatedChat(_dialog), "hello both");
        Assert.Contains(_emulatorFixture.App.Receive(), l => l.EndsWith("STATUS RECEIVED"));
    }

    // docs/protocol/notifications.md#leaving-kicking-disbanding
    [SkippableFact]
    public void Leaving_a_chat()
    {
        string chat = Room();

        Assert.Equal("#11 ALTER CHAT LEAVE", _emulatorFixture.App.Send($"#11 ALTER CHAT {chat} LEAVE"));

        string[] lines = _emulatorFixture.App.Receive();
        string id = lines[1].Split(' ')[1];
        Assert.Equal(
            [
                "#11 ALTER CHAT LEAVE", $"CHATMESSAGE {id} STATUS SENDING", $"CHAT {chat} MEMBERS ben_o ada.k",
                    $"CHAT {chat} ACTIVEMEMBERS ben_o ada.k",
                $"CHAT {chat} MYSTATUS UNSUBSCRIBED", $"CHAT {chat} STATUS UNSUBSCRIBED", $"CHAT {chat} BOOKMARKED FALSE",
                    $"CHATMESSAGE {id} STATUS SENT",
            ],
            lines);
        Assert.Equal("ERROR 504 CHAT: action failed", _emulatorFixture.App.Send($"ALTER CHAT {chat} LEAVE"));
        Assert.Equal("ERROR 511 Sending a message to chat failes", _emulatorFixture.App.Send($"CHATMESSAGE {chat} hello?"));
    }

    // docs/protocol/notifications.md#leaving-kicking-disbanding
    [SkippableFact]
    public void Those_who_were_kicked_may_come_back_and_those_who_were_banned_may_not()
    {
        string chat = Room();
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();

        Assert.Equal("ALTER CHAT KICK", _emulatorFixture.App.Send($"ALTER CHAT {chat} KICK ben_o"));
        Assert.Contains($"CHAT {chat} MYSTATUS KICKED", bens.Receive());
        Assert.Equal("ALTER CHAT JOIN", bens.Send($"ALTER CHAT {chat} JOIN"));
        Assert.Contains($"CHAT {chat} MYSTATUS SUBSCRIBED", bens.Receive());

        Assert.Equal("ALTER CHAT KICKBAN", _emulatorFixture.App.Send($"ALTER CHAT {chat} KICKBAN ben_o"));
        Assert.Contains($"CHAT {chat} MYSTATUS BANNED", bens.Receive());
        bens.Send($"ALTER CHAT {chat} JOIN");
        Assert.Contains($"CHAT {chat} MYSTATUS BANNED", bens.Receive());
    }

    // docs/protocol/versions.md#what-later-clients-took-away
    [SkippableFact]
    public void The_client_for_Linux_cannot_disband()
    {
        string chat = Room();

        Assert.Equal("SKYPEVERSION 4.3.0.37", _emulatorFixture.App.Send("GET SKYPEVERSION"));
        Assert.Equal("ERROR 503 CHAT: Invalid or unknown action", _emulatorFixture.App.Send($"ALTER CHAT {chat} DISBAND"));
        Assert.Equal("ERROR 503 CHAT: Invalid or unknown action", _emulatorFixture.App.Send($"ALTER CHAT {_dialog} DISBAND"));
    }

    // docs/protocol/notifications.md#topic-options-guidelines-roles-bookmarks
    [SkippableFact]
    public void The_topic_of_a_chat()
    {
        string chat = Room();

        _emulatorFixture.App.Send($"#12 ALTER CHAT {chat} SETTOPIC Friday <plans>");

        string[] lines = _emulatorFixture.App.Receive();
        string id = lines[1].Split(' ')[1];
        Assert.Equal(
            [
                "#12 ALTER CHAT SETTOPIC", $"CHATMESSAGE {id} STATUS SENDING", $"CHAT {chat} TOPIC Friday <plans>",
                    $"CHAT {chat} TOPICXML Friday &lt;plans&gt;",
                $"CHAT {chat} FRIENDLYNAME Friday <plans>", $"CHATMESSAGE {id} STATUS SENT",
            ],
            lines);
        Assert.Equal($"CHATMESSAGE {id} BODY Friday <plans>", _emulatorFixture.App.Send($"GET CHATMESSAGE {id} BODY"));
        _emulatorFixture.App.Send($"ALTER CHAT {chat} SETTOPICXML <b>Bold</b> plans");
        Assert.Equal($"CHAT {chat} TOPIC Bold plans", _emulatorFixture.App.Send($"GET CHAT {chat} TOPIC"));
    }

    // docs/protocol/notifications.md#topic-options-guidelines-roles-bookmarks
    [SkippableFact]
    public void Options_and_guidelines_show_their_message_before_the_reply()
    {
        string chat = Room();

        _emulatorFixture.App.Send($"#13 ALTER CHAT {chat} SETOPTIONS 1");

        string[] lines = _emulatorFixture.App.Receive();
        string id = lines[0].Split(' ')[1];
        Assert.Equal([$"CHATMESSAGE {id} STATUS SENDING", "#13 ALTER CHAT SETOPTIONS", $"CHAT {chat} OPTIONS 1", $"CHATMESSAGE {id} STATUS SENT"],
            lines);
        Assert.Equal($"CHATMESSAGE {id} OPTIONS 1", _emulatorFixture.App.Send($"GET CHATMESSAGE {id} OPTIONS"));
        _emulatorFixture.App.Receive();

        _emulatorFixture.App.Send($"#14 ALTER CHAT {chat} SETGUIDELINES be kind");

        lines = _emulatorFixture.App.Receive();
        id = lines[0].Split(' ')[1];
        Assert.Equal([$"CHATMESSAGE {id} STATUS SENDING", "#14 ALTER CHAT SETGUIDELINES", $"CHAT {chat} GUIDELINES be kind",
            $"CHATMESSAGE {id} STATUS SENT"], lines);
    }

    // docs/protocol/notifications.md#topic-options-guidelines-roles-bookmarks
    [SkippableFact]
    public void Roles_of_chat_members()
    {
        string chat = Room();
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        string[] members = _emulatorFixture.App.Send($"GET CHAT {chat} MEMBEROBJECTS")!.Split(' ', 4)[3].Split(", ");
        string ben = members.First(m => _emulatorFixture.App.Send($"GET CHATMEMBER {m} IDENTITY")!.EndsWith("ben_o"));
        _emulatorFixture.App.Receive();

        Assert.Equal("#16 ALTER CHATMEMBER CANSETROLETO TRUE", _emulatorFixture.App.Send($"#16 ALTER CHATMEMBER {ben} CANSETROLETO LISTENER"));
        Assert.Equal("#17 ALTER CHATMEMBER SETROLETO", _emulatorFixture.App.Send($"#17 ALTER CHATMEMBER {ben} SETROLETO LISTENER"));

        Assert.Contains($"CHATMEMBER {ben} ROLE LISTENER", _emulatorFixture.App.Receive());
        Assert.Contains($"CHAT {chat} MYROLE LISTENER", bens.Receive());
        Assert.Equal("ERROR 511 Sending a message to chat failes", bens.Send($"CHATMESSAGE {chat} may I?"));
        Assert.Equal("ERROR 609 CHATMEMBER: ALTER SETROLETO/CANSETROLETO: Invalid role specified",
            _emulatorFixture.App.Send($"ALTER CHATMEMBER {ben} SETROLETO KING"));
        string old = _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol: 5).Send($"GET CHATMESSAGE {LastId()} TYPE")!;
        Assert.EndsWith(" TYPE UNKNOWN", old);
        Assert.EndsWith(" TYPE SETROLE", _emulatorFixture.App.Send($"GET CHATMESSAGE {LastId()} TYPE"));
    }

    // docs/protocol/quirks.md#alter-chat-leaves-the-name-out
    [SkippableFact]
    public void Bookmarks_are_the_exception_whose_reply_has_the_name()
    {
        Assert.Equal($"#18 ALTER CHAT {_dialog} BOOKMARKED TRUE", _emulatorFixture.App.Send($"#18 ALTER CHAT {_dialog} BOOKMARK"));
        Assert.Contains($"CHAT {_dialog} BOOKMARKED TRUE", _emulatorFixture.App.Receive());
        Assert.Equal($"CHATS {_dialog}", _emulatorFixture.App.Send("SEARCH BOOKMARKEDCHATS"));
        Assert.Equal($"ALTER CHAT {_dialog} BOOKMARKED FALSE", _emulatorFixture.App.Send($"ALTER CHAT {_dialog} UNBOOKMARK"));
    }

    // docs/protocol/notifications.md#a-public-chat-and-its-password
    [SkippableFact]
    public void A_public_chat_with_a_password()
    {
        string chat = Room();
        EmulatedClient cyra = _emulatorFixture.Network.LogIn("cyra22");
        var cyras = _emulatorFixture.Open(cyra).Attach();
        Assert.Equal("#20 ALTER CHAT SETPASSWORD", _emulatorFixture.App.Send($"#20 ALTER CHAT {chat} SETPASSWORD opensesame the usual word"));
        Assert.Contains($"CHAT {chat} PASSWORDHINT the usual word", _emulatorFixture.App.Receive());
        string blob = _emulatorFixture.App.Send($"GET CHAT {chat} BLOB")!.Split(' ')[^1];

        Assert.Equal("ERROR 610 CHAT: FINDUSINGBLOB: No existing chat for given blob found or invalid blob",
            cyras.Send($"CHAT FINDUSINGBLOB {blob}"));
        Assert.Equal($"#22 CHAT {chat} NAME {chat}", cyras.Send($"#22 CHAT CREATEUSINGBLOB {blob}"));
        cyras.Receive();
        Assert.Equal("#23 ALTER CHAT JOIN", cyras.Send($"#23 ALTER CHAT {chat} JOIN"));
        Assert.Equal(
            [
                $"CHAT {chat} MYSTATUS CONNECTING", $"CHAT {chat} STATUS UNSUBSCRIBED", "#23 ALTER CHAT JOIN", $"CHAT {chat} MEMBERS cyra22",
                    $"CHAT {chat} ACTIVEMEMBERS cyra22",
                $"CHAT {chat} BOOKMARKED TRUE", $"CHAT {chat} PASSWORDHINT the usual word", $"CHAT {chat} MYSTATUS PASSWORD_REQUIRED",
                    $"CHAT {chat} STATUS UNSUBSCRIBED",
            ],
            cyras.Receive());
        Assert.Equal("#24 ALTER CHAT ENTERPASSWORD", cyras.Send($"#24 ALTER CHAT {chat} ENTERPASSWORD wrongone"));
        Assert.Contains($"CHAT {chat} MYSTATUS PASSWORD_REQUIRED", cyras.Receive());

        cyras.Send($"#25 ALTER CHAT {chat} ENTERPASSWORD opensesame");

        string[] lines = cyras.Receive();
        Assert.Contains($"CHAT {chat} MYSTATUS WAITING_REMOTE_ACCEPT", lines);
        Assert.Contains($"CHAT {chat} MYSTATUS SUBSCRIBED", lines);
        Assert.Contains($"CHAT {chat} STATUS MULTI_SUBSCRIBED", lines);
        Assert.Contains(_emulatorFixture.App.Receive(), l => l.StartsWith($"CHAT {chat} MEMBERS ") && l.Contains("cyra22"));
        Assert.Equal("ERROR 611 CHAT: CREATEUSINGBLOB: Unable to create chat, invalid blob", cyras.Send("CHAT CREATEUSINGBLOB nonsense"));
    }

    // docs/protocol/notifications.md#a-public-chat-and-its-password
    [SkippableFact]
    public void An_applicant_waits_for_a_master()
    {
        string chat = Room();
        _emulatorFixture.App.Send($"ALTER CHAT {chat} SETOPTIONS 3");
        EmulatedClient cyra = _emulatorFixture.Network.LogIn("cyra22");
        var cyras = _emulatorFixture.Open(cyra).Attach();
        cyras.Send($"CHAT CREATEUSINGBLOB {_emulatorFixture.App.Send($"GET CHAT {chat} BLOB")!.Split(' ')[^1]}");
        _emulatorFixture.App.Receive();

        cyras.Send($"ALTER CHAT {chat} JOIN");

        Assert.Contains($"CHAT {chat} MYSTATUS APPLICANT", cyras.Receive());
        Assert.Contains($"CHAT {chat} APPLICANTS cyra22", _emulatorFixture.App.Receive());
        _emulatorFixture.App.Send($"ALTER CHAT {chat} ADDMEMBERS cyra22");
        Assert.Contains($"CHAT {chat} STATUS MULTI_SUBSCRIBED", cyras.Receive());
    }

    // docs/protocol/notifications.md#editing-and-deleting-a-message
    [SkippableFact]
    public void A_message_is_edited_and_deleted_at_both_ends()
    {
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        string id = _emulatorFixture.App.Send($"CHATMESSAGE {_dialog} shall we?")!.Split(' ')[1];
        string his = bens.Receive().First(l => l.EndsWith("STATUS RECEIVED")).Split(' ')[1];
        _emulatorFixture.App.Receive();

        Assert.Equal($"#30 CHATMESSAGE {id} BODY shall we go?", _emulatorFixture.App.Send($"#30 SET CHATMESSAGE {id} BODY shall we go?"));

        Assert.Equal(
            [$"#30 CHATMESSAGE {id} BODY shall we go?", $"CHATMESSAGE {id} EDITED_TIMESTAMP {Now}", $"CHATMESSAGE {id} EDITED_BY nora.lund",
                $"CHATMESSAGE {id} BODY shall we go?"],
            _emulatorFixture.App.Receive());
        Assert.Equal([$"CHATMESSAGE {his} EDITED_TIMESTAMP {Now}", $"CHATMESSAGE {his} EDITED_BY nora.lund", $"CHATMESSAGE {his} BODY shall we go?"],
            bens.Receive());
        Assert.Equal("ERROR 32 Invalid WHAT", bens.Send($"SET CHATMESSAGE {his} BODY mine now"));
        _emulatorFixture.App.Send($"SET CHATMESSAGE {id} BODY");
        Assert.Equal($"CHATMESSAGE {his} BODY ", bens.Send($"GET CHATMESSAGE {his} BODY"));
        _emulatorFixture.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal($"CHATMESSAGE {id} IS_EDITABLE FALSE", _emulatorFixture.App.Send($"GET CHATMESSAGE {id} IS_EDITABLE"));
    }

    // docs/protocol/notifications.md#the-window-of-a-chat
    [SkippableFact]
    public void The_window_of_a_chat_opens_and_closes()
    {
        Assert.Equal($"#31 OPEN CHAT {_dialog}", _emulatorFixture.App.Send($"#31 OPEN CHAT {_dialog}"));
        Assert.Equal($"CHATS {_dialog}", _emulatorFixture.App.Send("SEARCH ACTIVECHATS"));
        _emulatorFixture.Nora.CloseWindow(_emulatorFixture.Ben);

        Assert.Equal([$"#31 OPEN CHAT {_dialog}", $"CHAT {_dialog} OPENED", $"CHATS {_dialog}", $"CHAT {_dialog} CLOSED"],
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
    public void What_a_dialog_has_not_fails_with_504(string action)
        => Assert.Equal("ERROR 504 CHAT: action failed", _emulatorFixture.App.Send($"ALTER CHAT {_dialog} {action}"));

    [SkippableFact]
    public void The_alert_string_loses_its_first_character()
    {
        Assert.Equal("ALTER CHAT SETALERTSTRING", _emulatorFixture.App.Send($"ALTER CHAT {_dialog} SETALERTSTRING \"=two words\""));
        Assert.Contains($"CHAT {_dialog} ALERTSTRING two words", _emulatorFixture.App.Lines);
    }

    [SkippableFact]
    public void An_emote_loses_its_me()
    {
        string id = _emulatorFixture.App.Send($"CHATMESSAGE {_dialog} /me waves")!.Split(' ')[1];

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
        string id = _emulatorFixture.App.Send($"CHATMESSAGE {_dialog} later")!.Split(' ')[1];
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

    private string Room()
    {
        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        _emulatorFixture.App.Receive();
        return chat;
    }

    private string LastId() => _emulatorFixture.App.Send("SEARCH CHATMESSAGES")!.Split(' ')[1].TrimEnd(',');
}

public sealed class ChatTranscriptsInProcess() : ChatTranscripts(new InProcessTestTransport());

public sealed class ChatTranscriptsOverDBus() : ChatTranscripts(new DBusTestTransport());

public sealed class ChatTranscriptsOverTcp() : ChatTranscripts(new TcpTestTransport());

public sealed class ChatTranscriptsOverX11() : ChatTranscripts(new X11TestTransport());

public sealed class ChatTranscriptsOverMacOS() : ChatTranscripts(new MacOSTestTransport());
