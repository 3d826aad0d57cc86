using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>What a client knows about many people stays right while it changes.</summary>
public sealed class ManyPeopleTests : IDisposable
{
    private readonly Town _town = new(new InProcessCarrier());

    public void Dispose() => _town.Dispose();

    [Fact]
    public void An_account_that_is_made_after_its_name_was_noted_hears_of_whoever_noted_it()
    {
        Assert.Equal("USER late_one ISBLOCKED FALSE", _town.App.Say("SET USER late_one ISBLOCKED FALSE"));
        _town.Nora.ChangesMood("in");
        RawApp hers = _town.Open(_town.Network.LogIn("late_one")).Attach();

        _town.Nora.ChangesMood("out");

        Assert.Contains("USER nora.lund MOOD_TEXT out", hers.Take());
    }

    [Fact]
    public void Contacts_stay_in_the_order_in_which_they_came_and_go_out_of_the_list()
    {
        foreach (string handle in new[] { "cyra22", "dmitri.v", "emma_f" })
            _town.Nora.AddsContact(_town.Network.LogIn(handle));
        _town.App.Say("SET USER ada.k BUDDYSTATUS 1");
        _town.App.Say("SET USER dmitri.v BUDDYSTATUS 1");
        _town.App.Say("SET USER stranger ISBLOCKED TRUE");

        Assert.Equal("USERS echo123, ben_o, cyra22, emma_f", _town.App.Say("SEARCH FRIENDS"));

        _town.Nora.AddsContact("dmitri.v");
        Assert.Equal("USERS echo123, ben_o, cyra22, dmitri.v, emma_f", _town.App.Say("SEARCH FRIENDS"));
    }

    [Fact]
    public void The_number_of_friends_follows_who_comes_and_goes()
    {
        Assert.Equal("USER ben_o NROF_AUTHED_BUDDIES 2", _town.App.Say("GET USER ben_o NROF_AUTHED_BUDDIES"));

        _town.Ben.AddsContact(_town.Ada);
        Assert.Equal("USER ben_o NROF_AUTHED_BUDDIES 2", _town.App.Say("GET USER ben_o NROF_AUTHED_BUDDIES"));
        _town.Ada.Accepts(_town.Ben);
        Assert.Equal("USER ben_o NROF_AUTHED_BUDDIES 3", _town.App.Say("GET USER ben_o NROF_AUTHED_BUDDIES"));

        _town.Ben.RemovesContact(_town.Ada);
        Assert.Equal("USER ben_o NROF_AUTHED_BUDDIES 2", _town.App.Say("GET USER ben_o NROF_AUTHED_BUDDIES"));
    }

    [Fact]
    public void Missed_messages_and_chats_follow_what_is_read_and_forgotten()
    {
        _town.Ada.Says(_town.Nora, "one");
        ChatEntry second = _town.Ben.Says(_town.Nora, "two");
        _town.Ada.Says(_town.Nora, "three");
        string[] all = _town.App.Say("SEARCH MISSEDCHATMESSAGES")!.Split(", ");
        Assert.Equal(3, all.Length);
        Assert.Equal(2, _town.App.Say("SEARCH MISSEDCHATS")!.Split(", ").Length);

        _town.Nora.Reads(second);
        Assert.Equal($"{all[0]}, {all[2]}", _town.App.Say("SEARCH MISSEDCHATMESSAGES"));
        Assert.DoesNotContain("ben_o", _town.App.Say("SEARCH MISSEDCHATS")!);
        Assert.Contains("ada.k", _town.App.Say("SEARCH MISSEDCHATS")!);

        _town.App.Say("CLEAR CHATHISTORY");
        Assert.Equal("CHATMESSAGES ", _town.App.Say("SEARCH MISSEDCHATMESSAGES"));
        Assert.Equal("CHATS ", _town.App.Say("SEARCH MISSEDCHATS"));
    }

    [Fact]
    public void Messages_with_somebody_are_the_dialog_and_what_they_wrote_elsewhere_from_the_newest()
    {
        string first = Id(_town.App.Say("MESSAGE ben_o hello"));
        EmulatedChat room = _town.Ben.CreatesChat(_town.Nora, _town.Ada);
        _town.Ben.Says(room, "all here?");
        string lunch = Newest();
        _town.Ada.Says(room, "yes");
        string adas = Newest();
        _town.Ben.Says(_town.Nora, "hi");
        string reply = Newest();

        string[] found = _town.App.Say("SEARCH CHATMESSAGES ben_o")!["CHATMESSAGES ".Length..].Split(", ");

        Assert.Equal([reply, lunch], found[..2]);
        Assert.Equal(first, found[^1]);
        Assert.DoesNotContain(adas, found);
        Assert.Equal(found.OrderByDescending(long.Parse), found);
        Assert.Equal("CHATMESSAGES ", _town.App.Say("SEARCH CHATMESSAGES cyra22"));
    }

    [Fact]
    public void What_waits_without_a_network_goes_out_once_in_order()
    {
        _town.Nora.GoesOffline();
        _town.App.Say("MESSAGE ben_o one");
        _town.App.Say("MESSAGE ben_o two");

        _town.Nora.GoesOnline();
        _town.Nora.GoesOffline();
        _town.Nora.GoesOnline();

        Assert.Equal(["one", "two"], _town.Ben.Conversation(_town.Nora).Select(m => m.Text));
    }

    [Fact]
    public void A_blob_leads_to_its_chat_and_another_to_none()
    {
        string chat = _town.App.Say("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        string blob = _town.App.Say($"GET CHAT {chat} BLOB")!.Split(' ')[3];

        Assert.Equal($"CHAT {chat} STATUS MULTI_SUBSCRIBED", _town.App.Say($"CHAT FINDUSINGBLOB {blob}"));
        Assert.Equal($"CHAT {chat} NAME {chat}", _town.App.Say($"CHAT CREATEUSINGBLOB {blob}"));
        Assert.StartsWith("ERROR ", _town.App.Say($"CHAT FINDUSINGBLOB {blob}0"), StringComparison.Ordinal);
    }

    private string Newest() => _town.App.Say("SEARCH CHATMESSAGES")!["CHATMESSAGES ".Length..].Split(", ")[0];

    private static string Id(string? answer) => answer!.Split(' ')[1];
}
