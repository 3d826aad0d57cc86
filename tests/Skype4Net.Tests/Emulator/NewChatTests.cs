using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>What programs are told of a chat that begins, at both ends.</summary>
public sealed class NewChatTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public void Who_is_invited_hears_the_list_of_active_members_as_it_fills()
    {
        EmulatedChat room = _emulatorFixture.Ben.CreateChat(_emulatorFixture.Nora, _emulatorFixture.Ada);

        string[] lines = _emulatorFixture.App.Receive();
        string chat = room.Name;
        string ben = MemberOf(chat, "ben_o"), ada = MemberOf(chat, "ada.k");
        Assert.Equal(
            [
                $"CHAT {chat} ACTIVEMEMBERS nora.lund", $"CHATMEMBER {ben} IS_ACTIVE TRUE", $"CHAT {chat} ACTIVEMEMBERS ben_o nora.lund",
                $"CHATMEMBER {ada} IS_ACTIVE TRUE",
                $"CHAT {chat} ACTIVEMEMBERS ben_o nora.lund ada.k",
            ],
            lines.Where(l => l.Contains("ACTIVE")));
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS ben_o nora.lund ada.k", _emulatorFixture.App.Send($"GET CHAT {chat} ACTIVEMEMBERS"));
        Assert.True(Array.FindIndex(lines, l => l.EndsWith("STATUS RECEIVED")) < Array.FindIndex(lines, l => l.EndsWith("IS_ACTIVE TRUE")),
            "The invitation comes first.");
    }

    [Fact]
    public void Who_invites_hears_it_too_and_of_those_who_come_later()
    {
        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o")!.Split(' ')[1];
        chat = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o ada.k", _emulatorFixture.App.Receive().Last(l => l.Contains("ACTIVEMEMBERS")));
        _emulatorFixture.Network.LogIn("cyra22");

        _emulatorFixture.App.Send($"ALTER CHAT {chat} ADDMEMBERS cyra22");

        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o ada.k cyra22", _emulatorFixture.App.Receive()
            .Last(l => l.Contains("ACTIVEMEMBERS")));
    }

    [Fact]
    public void Who_is_not_there_becomes_active_when_they_come()
    {
        _emulatorFixture.Ada.GoOffline();
        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o", _emulatorFixture.App.Send($"GET CHAT {chat} ACTIVEMEMBERS"));
        _emulatorFixture.App.Receive();

        _emulatorFixture.Ada.GoOnline();

        Assert.Contains($"CHATMEMBER {MemberOf(chat, "ada.k")} IS_ACTIVE TRUE", _emulatorFixture.App.Lines);
        Assert.Contains($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o ada.k", _emulatorFixture.App.Lines);
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o ada.k", _emulatorFixture.App.Send($"GET CHAT {chat} ACTIVEMEMBERS"));
        _emulatorFixture.Ben.GoOffline();
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ada.k", _emulatorFixture.App.Send($"GET CHAT {chat} ACTIVEMEMBERS"));
        _emulatorFixture.Ada.Say(new EmulatedChat(chat), "hi");
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ada.k", _emulatorFixture.App.Send($"GET CHAT {chat} ACTIVEMEMBERS"));
    }

    [Fact]
    public void People_can_be_added_to_the_dialog_with_oneself()
    {
        _emulatorFixture.Nora.Say(_emulatorFixture.Nora, "a note to myself");
        string chat = _emulatorFixture.App.Send("SEARCH CHATS")!.Split(' ')[1];
        Assert.Equal($"CHAT {chat} MEMBERS nora.lund", _emulatorFixture.App.Send($"GET CHAT {chat} MEMBERS"));

        Assert.Equal("ALTER CHAT ADDMEMBERS", _emulatorFixture.App.Send($"ALTER CHAT {chat} ADDMEMBERS ben_o"));

        Assert.Equal($"CHAT {chat} MEMBERS nora.lund ben_o", _emulatorFixture.App.Send($"GET CHAT {chat} MEMBERS"));
        Assert.Equal($"CHAT {chat} STATUS MULTI_SUBSCRIBED", _emulatorFixture.App.Send($"GET CHAT {chat} STATUS"));
        _emulatorFixture.Ben.Say(new EmulatedChat(chat), "hello");
        Assert.Contains(_emulatorFixture.Nora.GetMessages(new EmulatedChat(chat)), m => m.Text == "hello");
    }

    [Fact]
    public void Who_has_gone_while_we_were_away_is_not_active_at_our_return()
    {
        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        string ada = MemberOf(chat, "ada.k");
        _emulatorFixture.Nora.GoOffline();
        _emulatorFixture.Ada.GoOffline();
        _emulatorFixture.App.Receive();

        _emulatorFixture.Nora.GoOnline();

        Assert.Contains($"CHATMEMBER {ada} IS_ACTIVE FALSE", _emulatorFixture.App.Lines);
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o", _emulatorFixture.App.Send($"GET CHAT {chat} ACTIVEMEMBERS"));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(7, true)]
    public void Members_of_chats_are_told_from_protocol_5(int protocol, bool told)
    {
        RawApp old = _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol);

        EmulatedChat room = _emulatorFixture.Ben.CreateChat(_emulatorFixture.Nora, _emulatorFixture.Ada);
        Assert.Equal(told, old.Receive().Any(l => l.StartsWith("CHATMEMBER ") && l.EndsWith(" ROLE USER")));
        _emulatorFixture.Ben.SetRole(room, _emulatorFixture.Nora, ChatRole.Listener);
        Assert.Equal(told, old.Receive().Any(l => l.StartsWith("CHATMEMBER ") && l.EndsWith(" ROLE LISTENER")));
    }

    [Fact]
    public void A_new_chat_of_several_is_recent_at_once_at_both_ends()
    {
        RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();

        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];

        Assert.Equal($"CHAT {chat} ACTIVITY_TIMESTAMP {Now}", _emulatorFixture.App.Send($"GET CHAT {chat} ACTIVITY_TIMESTAMP"));
        Assert.Equal($"CHAT {chat} ACTIVITY_TIMESTAMP {Now}", _emulatorFixture.App.Lines.Last(l => l.StartsWith($"CHAT {chat} ACTIVITY_TIMESTAMP")));
        Assert.Equal($"CHATS {chat}", _emulatorFixture.App.Send("SEARCH RECENTCHATS"));
        Assert.Equal($"CHATS {chat}", bens.Send("SEARCH RECENTCHATS"));
        Assert.Contains($"CHAT {chat} ACTIVITY_TIMESTAMP {Now}", bens.Lines);
    }

    [Fact]
    public void A_chat_that_nobody_was_invited_to_is_recent_too()
    {
        string chat = _emulatorFixture.App.Send("CHAT CREATE")!.Split(' ')[1];

        Assert.Equal($"CHATS {chat}", _emulatorFixture.App.Send("SEARCH RECENTCHATS"));
        Assert.Equal($"CHAT {chat} ACTIVITY_TIMESTAMP {Now}", _emulatorFixture.App.Send($"GET CHAT {chat} ACTIVITY_TIMESTAMP"));
    }

    [Fact]
    public void A_topic_is_activity()
    {
        string older = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        _emulatorFixture.Clock.Advance(TimeSpan.FromMinutes(1));
        string newer = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        Assert.Equal($"CHATS {newer}, {older}", _emulatorFixture.App.Send("SEARCH RECENTCHATS"));
        _emulatorFixture.Clock.Advance(TimeSpan.FromMinutes(1));

        _emulatorFixture.Ben.SetTopic(new EmulatedChat(older), "Lunch");

        Assert.Equal($"CHATS {older}, {newer}", _emulatorFixture.App.Send("SEARCH RECENTCHATS"));
        Assert.Contains($"CHAT {older} ACTIVITY_TIMESTAMP {Now}", _emulatorFixture.App.Lines);
    }

    [Fact]
    public void The_name_of_a_dialog_has_first_who_opened_it()
    {
        // Looking at it opens nothing.
        Assert.Empty(_emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora));
        string opened = _emulatorFixture.App.Send("CHAT CREATE ben_o")!.Split(' ')[1];
        Assert.StartsWith("#nora.lund/$ben_o;", opened);

        _emulatorFixture.Ada.Say(_emulatorFixture.Nora, "hi");

        string hers = _emulatorFixture.App.Send("SEARCH MISSEDCHATS")!.Split(' ')[1];
        Assert.StartsWith("#ada.k/$nora.lund;", hers);
        Assert.Equal($"CHAT {hers} STATUS DIALOG", _emulatorFixture.App.Send("CHAT CREATE ada.k"));
        RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        Assert.Equal($"CHAT {opened} STATUS DIALOG", bens.Send("CHAT CREATE nora.lund"));
    }

    [Fact]
    public void A_dialog_has_a_hidden_first_line_at_who_opened_it_and_none_at_the_other()
    {
        RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();

        string said = _emulatorFixture.App.Send("#5 MESSAGE ben_o shall we?")!.Split(' ')[2];

        string[] lines = [.. _emulatorFixture.App.Receive().Where(l => l.StartsWith("CHATMESSAGE"))];
        string hidden = lines[0].Split(' ')[1];
        Assert.True(long.Parse(hidden) < long.Parse(said), "It was there before what was said.");
        Assert.Equal([$"CHATMESSAGE {hidden} STATUS SENDING", $"CHATMESSAGE {said} STATUS SENDING", $"CHATMESSAGE {hidden} STATUS SENT",
            $"CHATMESSAGE {said} STATUS SENT"], lines);
        Assert.Equal($"CHATMESSAGE {hidden} TYPE CREATEDCHATWITH", _emulatorFixture.App.Send($"GET CHATMESSAGE {hidden} TYPE"));
        Assert.Equal($"CHATMESSAGE {hidden} USERS ben_o", _emulatorFixture.App.Send($"GET CHATMESSAGE {hidden} USERS"));
        Assert.Equal($"CHATMESSAGES {said}", _emulatorFixture.App.Send("SEARCH CHATMESSAGES"));
        Assert.Single(_emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben));
        Assert.Single(bens.Receive(), l => l.StartsWith("CHATMESSAGE"));

        // Only once.
        _emulatorFixture.App.Receive();
        _emulatorFixture.App.Send("MESSAGE ben_o well?");
        Assert.Equal(3, _emulatorFixture.App.Receive().Count(l => l.StartsWith("CHATMESSAGE")));
    }

    [Fact]
    public void A_dialog_that_was_opened_before_has_no_first_line_again_in_a_new_installation()
    {
        _emulatorFixture.App.Send("MESSAGE ben_o hello");
        _emulatorFixture.Nora.Crash();
        _emulatorFixture.Nora.Reinstall();
        _emulatorFixture.Nora.Restart();
        RawApp later = _emulatorFixture.Open(_emulatorFixture.Nora).Attach();

        later.Send("MESSAGE ben_o again");

        Assert.Equal(3, later.Receive().Count(l => l.StartsWith("CHATMESSAGE")));
    }

    private long Now => _emulatorFixture.Clock.GetUtcNow().ToUnixTimeSeconds();

    private string MemberOf(string chat, string handle)
        => _emulatorFixture.App.Send($"GET CHAT {chat} MEMBEROBJECTS")!.Split(' ', 4)[3].Split(", ")
            .Single(m => _emulatorFixture.App.Send($"GET CHATMEMBER {m} IDENTITY") == $"CHATMEMBER {m} IDENTITY {handle}");
}
