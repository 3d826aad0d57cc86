using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>What a client knows about many people stays right while it changes.</summary>
public sealed class ManyPeopleTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public void An_account_that_is_made_after_its_name_was_noted_hears_of_whoever_noted_it()
    {
        Assert.Equal("USER late_one ISBLOCKED FALSE", _emulatorFixture.App.Send("SET USER late_one ISBLOCKED FALSE"));
        _emulatorFixture.Nora.SetMood("in");
        RawApp hers = _emulatorFixture.Open(_emulatorFixture.Network.LogIn("late_one")).Attach();

        _emulatorFixture.Nora.SetMood("out");

        Assert.Contains("USER nora.lund MOOD_TEXT out", hers.Receive());
    }

    [Fact]
    public void Contacts_stay_in_the_order_in_which_they_came_and_go_out_of_the_list()
    {
        foreach (string handle in new[] { "cyra22", "dmitri.v", "emma_f" })
            _emulatorFixture.Nora.AddContact(_emulatorFixture.Network.LogIn(handle));
        _emulatorFixture.App.Send("SET USER ada.k BUDDYSTATUS 1");
        _emulatorFixture.App.Send("SET USER dmitri.v BUDDYSTATUS 1");
        _emulatorFixture.App.Send("SET USER stranger ISBLOCKED TRUE");

        Assert.Equal("USERS echo123, ben_o, cyra22, emma_f", _emulatorFixture.App.Send("SEARCH FRIENDS"));

        _emulatorFixture.Nora.AddContact("dmitri.v");
        Assert.Equal("USERS echo123, ben_o, cyra22, dmitri.v, emma_f", _emulatorFixture.App.Send("SEARCH FRIENDS"));
    }

    [Fact]
    public void The_number_of_friends_follows_who_comes_and_goes()
    {
        Assert.Equal("USER ben_o NROF_AUTHED_BUDDIES 2", _emulatorFixture.App.Send("GET USER ben_o NROF_AUTHED_BUDDIES"));

        _emulatorFixture.Ben.AddContact(_emulatorFixture.Ada);
        Assert.Equal("USER ben_o NROF_AUTHED_BUDDIES 2", _emulatorFixture.App.Send("GET USER ben_o NROF_AUTHED_BUDDIES"));
        _emulatorFixture.Ada.Accept(_emulatorFixture.Ben);
        Assert.Equal("USER ben_o NROF_AUTHED_BUDDIES 3", _emulatorFixture.App.Send("GET USER ben_o NROF_AUTHED_BUDDIES"));

        _emulatorFixture.Ben.RemoveContact(_emulatorFixture.Ada);
        Assert.Equal("USER ben_o NROF_AUTHED_BUDDIES 2", _emulatorFixture.App.Send("GET USER ben_o NROF_AUTHED_BUDDIES"));
    }

    [Fact]
    public void Missed_messages_and_chats_follow_what_is_read_and_forgotten()
    {
        _emulatorFixture.Ada.Say(_emulatorFixture.Nora, "one");
        ChatEntry second = _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "two");
        _emulatorFixture.Ada.Say(_emulatorFixture.Nora, "three");
        string[] all = _emulatorFixture.App.Send("SEARCH MISSEDCHATMESSAGES")!.Split(", ");
        Assert.Equal(3, all.Length);
        Assert.Equal(2, _emulatorFixture.App.Send("SEARCH MISSEDCHATS")!.Split(", ").Length);

        _emulatorFixture.Nora.Read(second);
        Assert.Equal($"{all[0]}, {all[2]}", _emulatorFixture.App.Send("SEARCH MISSEDCHATMESSAGES"));
        Assert.DoesNotContain("ben_o", _emulatorFixture.App.Send("SEARCH MISSEDCHATS")!);
        Assert.Contains("ada.k", _emulatorFixture.App.Send("SEARCH MISSEDCHATS")!);

        _emulatorFixture.App.Send("CLEAR CHATHISTORY");
        Assert.Equal("CHATMESSAGES ", _emulatorFixture.App.Send("SEARCH MISSEDCHATMESSAGES"));
        Assert.Equal("CHATS ", _emulatorFixture.App.Send("SEARCH MISSEDCHATS"));
    }

    [Fact]
    public void Messages_with_somebody_are_the_dialog_and_what_they_wrote_elsewhere_from_the_newest()
    {
        string first = Id(_emulatorFixture.App.Send("MESSAGE ben_o hello"));
        EmulatedChat room = _emulatorFixture.Ben.CreateChat(_emulatorFixture.Nora, _emulatorFixture.Ada);
        _emulatorFixture.Ben.Say(room, "all here?");
        string lunch = Newest();
        _emulatorFixture.Ada.Say(room, "yes");
        string adas = Newest();
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "hi");
        string reply = Newest();

        string[] found = _emulatorFixture.App.Send("SEARCH CHATMESSAGES ben_o")!["CHATMESSAGES ".Length..].Split(", ");

        Assert.Equal([reply, lunch], found[..2]);
        Assert.Equal(first, found[^1]);
        Assert.DoesNotContain(adas, found);
        Assert.Equal(found.OrderByDescending(long.Parse), found);
        Assert.Equal("CHATMESSAGES ", _emulatorFixture.App.Send("SEARCH CHATMESSAGES cyra22"));
    }

    [Fact]
    public void What_waits_without_a_network_goes_out_once_in_order()
    {
        _emulatorFixture.Nora.GoOffline();
        _emulatorFixture.App.Send("MESSAGE ben_o one");
        _emulatorFixture.App.Send("MESSAGE ben_o two");

        _emulatorFixture.Nora.GoOnline();
        _emulatorFixture.Nora.GoOffline();
        _emulatorFixture.Nora.GoOnline();

        Assert.Equal(["one", "two"], _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora).Select(m => m.Text));
    }

    [Fact]
    public void A_blob_leads_to_its_chat_and_another_to_none()
    {
        string chat = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        string blob = _emulatorFixture.App.Send($"GET CHAT {chat} BLOB")!.Split(' ')[3];

        Assert.Equal($"CHAT {chat} STATUS MULTI_SUBSCRIBED", _emulatorFixture.App.Send($"CHAT FINDUSINGBLOB {blob}"));
        Assert.Equal($"CHAT {chat} NAME {chat}", _emulatorFixture.App.Send($"CHAT CREATEUSINGBLOB {blob}"));
        Assert.StartsWith("ERROR ", _emulatorFixture.App.Send($"CHAT FINDUSINGBLOB {blob}0"), StringComparison.Ordinal);
    }

    private string Newest() => _emulatorFixture.App.Send("SEARCH CHATMESSAGES")!["CHATMESSAGES ".Length..].Split(", ")[0];

    private static string Id(string? answer) => answer!.Split(' ')[1];
}
