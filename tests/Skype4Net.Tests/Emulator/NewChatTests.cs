using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>What programs are told of a chat that begins, at both ends.</summary>
public sealed class NewChatTests : IDisposable
{
    private readonly Town _town = new(new InProcessCarrier());

    public void Dispose() => _town.Dispose();

    [Fact]
    public void Who_is_invited_hears_the_list_of_active_members_as_it_fills()
    {
        EmulatedChat room = _town.Ben.CreatesChat(_town.Nora, _town.Ada);

        string[] lines = _town.App.Take();
        string chat = room.Name;
        string ben = MemberOf(chat, "ben_o"), ada = MemberOf(chat, "ada.k");
        Assert.Equal(
            [
                $"CHAT {chat} ACTIVEMEMBERS nora.lund", $"CHATMEMBER {ben} IS_ACTIVE TRUE", $"CHAT {chat} ACTIVEMEMBERS ben_o nora.lund",
                $"CHATMEMBER {ada} IS_ACTIVE TRUE",
                $"CHAT {chat} ACTIVEMEMBERS ben_o nora.lund ada.k",
            ],
            lines.Where(l => l.Contains("ACTIVE")));
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS ben_o nora.lund ada.k", _town.App.Say($"GET CHAT {chat} ACTIVEMEMBERS"));
        Assert.True(Array.FindIndex(lines, l => l.EndsWith("STATUS RECEIVED")) < Array.FindIndex(lines, l => l.EndsWith("IS_ACTIVE TRUE")),
            "The invitation comes first.");
    }

    [Fact]
    public void Who_invites_hears_it_too_and_of_those_who_come_later()
    {
        string chat = _town.App.Say("CHAT CREATE ben_o")!.Split(' ')[1];
        chat = _town.App.Say("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o ada.k", _town.App.Take().Last(l => l.Contains("ACTIVEMEMBERS")));
        _town.Network.LogIn("cyra22");

        _town.App.Say($"ALTER CHAT {chat} ADDMEMBERS cyra22");

        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o ada.k cyra22", _town.App.Take().Last(l => l.Contains("ACTIVEMEMBERS")));
    }

    [Fact]
    public void Who_is_not_there_becomes_active_when_they_come()
    {
        _town.Ada.GoesOffline();
        string chat = _town.App.Say("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o", _town.App.Say($"GET CHAT {chat} ACTIVEMEMBERS"));
        _town.App.Take();

        _town.Ada.GoesOnline();

        Assert.Contains($"CHATMEMBER {MemberOf(chat, "ada.k")} IS_ACTIVE TRUE", _town.App.Lines);
        Assert.Contains($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o ada.k", _town.App.Lines);
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o ada.k", _town.App.Say($"GET CHAT {chat} ACTIVEMEMBERS"));
        _town.Ben.GoesOffline();
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ada.k", _town.App.Say($"GET CHAT {chat} ACTIVEMEMBERS"));
        _town.Ada.Says(new EmulatedChat(chat), "hi");
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ada.k", _town.App.Say($"GET CHAT {chat} ACTIVEMEMBERS"));
    }

    [Fact]
    public void Who_has_gone_while_we_were_away_is_not_active_at_our_return()
    {
        string chat = _town.App.Say("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        string ada = MemberOf(chat, "ada.k");
        _town.Nora.GoesOffline();
        _town.Ada.GoesOffline();
        _town.App.Take();

        _town.Nora.GoesOnline();

        Assert.Contains($"CHATMEMBER {ada} IS_ACTIVE FALSE", _town.App.Lines);
        Assert.Equal($"CHAT {chat} ACTIVEMEMBERS nora.lund ben_o", _town.App.Say($"GET CHAT {chat} ACTIVEMEMBERS"));
    }

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(7, true)]
    public void Members_of_chats_are_told_from_protocol_5(int protocol, bool told)
    {
        RawApp old = _town.Open(_town.Nora).Attach(protocol);

        EmulatedChat room = _town.Ben.CreatesChat(_town.Nora, _town.Ada);
        Assert.Equal(told, old.Take().Any(l => l.StartsWith("CHATMEMBER ") && l.EndsWith(" ROLE USER")));
        _town.Ben.SetsRole(room, _town.Nora, ChatRole.Listener);
        Assert.Equal(told, old.Take().Any(l => l.StartsWith("CHATMEMBER ") && l.EndsWith(" ROLE LISTENER")));
    }

    [Fact]
    public void A_new_chat_of_several_is_recent_at_once_at_both_ends()
    {
        RawApp bens = _town.Open(_town.Ben).Attach();

        string chat = _town.App.Say("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];

        Assert.Equal($"CHAT {chat} ACTIVITY_TIMESTAMP {Now}", _town.App.Say($"GET CHAT {chat} ACTIVITY_TIMESTAMP"));
        Assert.Equal($"CHAT {chat} ACTIVITY_TIMESTAMP {Now}", _town.App.Lines.Last(l => l.StartsWith($"CHAT {chat} ACTIVITY_TIMESTAMP")));
        Assert.Equal($"CHATS {chat}", _town.App.Say("SEARCH RECENTCHATS"));
        Assert.Equal($"CHATS {chat}", bens.Say("SEARCH RECENTCHATS"));
        Assert.Contains($"CHAT {chat} ACTIVITY_TIMESTAMP {Now}", bens.Lines);
    }

    [Fact]
    public void A_chat_that_nobody_was_invited_to_is_recent_too()
    {
        string chat = _town.App.Say("CHAT CREATE")!.Split(' ')[1];

        Assert.Equal($"CHATS {chat}", _town.App.Say("SEARCH RECENTCHATS"));
        Assert.Equal($"CHAT {chat} ACTIVITY_TIMESTAMP {Now}", _town.App.Say($"GET CHAT {chat} ACTIVITY_TIMESTAMP"));
    }

    [Fact]
    public void A_topic_is_activity()
    {
        string older = _town.App.Say("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        _town.Clock.Advance(TimeSpan.FromMinutes(1));
        string newer = _town.App.Say("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        Assert.Equal($"CHATS {newer}, {older}", _town.App.Say("SEARCH RECENTCHATS"));
        _town.Clock.Advance(TimeSpan.FromMinutes(1));

        _town.Ben.SetsTopic(new EmulatedChat(older), "Lunch");

        Assert.Equal($"CHATS {older}, {newer}", _town.App.Say("SEARCH RECENTCHATS"));
        Assert.Contains($"CHAT {older} ACTIVITY_TIMESTAMP {Now}", _town.App.Lines);
    }

    [Fact]
    public void The_name_of_a_dialog_has_first_who_opened_it()
    {
        // Looking at it opens nothing.
        Assert.Empty(_town.Ben.Conversation(_town.Nora));
        string opened = _town.App.Say("CHAT CREATE ben_o")!.Split(' ')[1];
        Assert.StartsWith("#nora.lund/$ben_o;", opened);

        _town.Ada.Says(_town.Nora, "hi");

        string hers = _town.App.Say("SEARCH MISSEDCHATS")!.Split(' ')[1];
        Assert.StartsWith("#ada.k/$nora.lund;", hers);
        Assert.Equal($"CHAT {hers} STATUS DIALOG", _town.App.Say("CHAT CREATE ada.k"));
        RawApp bens = _town.Open(_town.Ben).Attach();
        Assert.Equal($"CHAT {opened} STATUS DIALOG", bens.Say("CHAT CREATE nora.lund"));
    }

    [Fact]
    public void A_dialog_has_a_hidden_first_line_at_who_opened_it_and_none_at_the_other()
    {
        RawApp bens = _town.Open(_town.Ben).Attach();

        string said = _town.App.Say("#5 MESSAGE ben_o shall we?")!.Split(' ')[2];

        string[] lines = [.. _town.App.Take().Where(l => l.StartsWith("CHATMESSAGE"))];
        string hidden = lines[0].Split(' ')[1];
        Assert.True(long.Parse(hidden) < long.Parse(said), "It was there before what was said.");
        Assert.Equal([$"CHATMESSAGE {hidden} STATUS SENDING", $"CHATMESSAGE {said} STATUS SENDING", $"CHATMESSAGE {hidden} STATUS SENT",
            $"CHATMESSAGE {said} STATUS SENT"], lines);
        Assert.Equal($"CHATMESSAGE {hidden} TYPE CREATEDCHATWITH", _town.App.Say($"GET CHATMESSAGE {hidden} TYPE"));
        Assert.Equal($"CHATMESSAGE {hidden} USERS ben_o", _town.App.Say($"GET CHATMESSAGE {hidden} USERS"));
        Assert.Equal($"CHATMESSAGES {said}", _town.App.Say("SEARCH CHATMESSAGES"));
        Assert.Single(_town.Nora.Conversation(_town.Ben));
        Assert.Single(bens.Take(), l => l.StartsWith("CHATMESSAGE"));

        // Only once.
        _town.App.Take();
        _town.App.Say("MESSAGE ben_o well?");
        Assert.Equal(3, _town.App.Take().Count(l => l.StartsWith("CHATMESSAGE")));
    }

    [Fact]
    public void A_dialog_that_was_opened_before_has_no_first_line_again_in_a_new_installation()
    {
        _town.App.Say("MESSAGE ben_o hello");
        _town.Nora.Crash();
        _town.Nora.Reinstalls();
        _town.Nora.Restart();
        RawApp later = _town.Open(_town.Nora).Attach();

        later.Say("MESSAGE ben_o again");

        Assert.Equal(3, later.Take().Count(l => l.StartsWith("CHATMESSAGE")));
    }

    private long Now => _town.Clock.GetUtcNow().ToUnixTimeSeconds();

    private string MemberOf(string chat, string handle)
        => _town.App.Say($"GET CHAT {chat} MEMBEROBJECTS")!.Split(' ', 4)[3].Split(", ")
            .Single(m => _town.App.Say($"GET CHATMEMBER {m} IDENTITY") == $"CHATMEMBER {m} IDENTITY {handle}");
}
