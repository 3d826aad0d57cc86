using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Chats of several, as docs/protocol/notifications.md#chats has them.</summary>
public abstract class RoomTranscripts(TestTransport transport) : DialogTranscripts(transport)
{
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
    public void Adding_somebody_to_aDialog_makes_it_a_chat_of_several()
    {
        string reply = _emulatorFixture.App.Send($"#10 ALTER CHAT {Dialog} ADDMEMBERS ada.k")!;

        Assert.Equal("#10 ALTER CHAT ADDMEMBERS", reply);
        string[] lines = _emulatorFixture.App.Receive();
        Assert.Contains($"CHAT {Dialog} STATUS MULTI_SUBSCRIBED", lines);
        Assert.Contains(lines, l => l.StartsWith($"CHAT {Dialog} MEMBERS ") && l.Contains("ada.k") && l.Contains("ben_o"));
        Assert.Equal($"CHAT {Dialog} TYPE MULTICHAT", _emulatorFixture.App.Send($"GET CHAT {Dialog} TYPE"));
        _emulatorFixture.Ada.Say(new EmulatedChat(Dialog), "hello both");
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
        Assert.Equal("ERROR 503 CHAT: Invalid or unknown action", _emulatorFixture.App.Send($"ALTER CHAT {Dialog} DISBAND"));
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

    private string Room()
    {
        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        _emulatorFixture.App.Receive();
        return chat;
    }
}

public sealed class RoomTranscriptsInProcess() : RoomTranscripts(new InProcessTestTransport());

public sealed class RoomTranscriptsOverDBus() : RoomTranscripts(new DBusTestTransport());

public sealed class RoomTranscriptsOverTcp() : RoomTranscripts(new TcpTestTransport());

public sealed class RoomTranscriptsOverX11() : RoomTranscripts(new X11TestTransport());

public sealed class RoomTranscriptsOverMacOS() : RoomTranscripts(new MacOSTestTransport());
