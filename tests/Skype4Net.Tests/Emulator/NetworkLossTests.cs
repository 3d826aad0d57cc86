using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator;

/// <summary>A client without a network, its return, and strangers who say what is not theirs to say.</summary>
public sealed class NetworkLossTests : IDisposable
{
    private readonly Town _town = new(new InProcessCarrier());
    private readonly string _dialog;

    public NetworkLossTests()
    {
        _dialog = _town.App.Say("CHAT CREATE ben_o")!.Split(' ')[1];
        _town.App.Take();
    }

    public void Dispose() => _town.Dispose();

    [Fact]
    public void What_is_told_of_the_profile_without_a_network_reaches_others_at_the_return()
    {
        RawApp bens = _town.Open(_town.Ben).Attach();
        _town.Nora.GoesOffline();
        bens.Take();
        _town.App.Take();

        Assert.Equal("PROFILE MOOD_TEXT gone fishing", _town.App.Say("SET PROFILE MOOD_TEXT gone fishing"));
        _town.App.Say("SET PROFILE CITY Oslo");

        Assert.Contains("PROFILE MOOD_TEXT gone fishing", _town.App.Take()[1..]);
        Assert.Equal("PROFILE MOOD_TEXT gone fishing", _town.App.Say("GET PROFILE MOOD_TEXT"));
        Assert.Equal("USER nora.lund MOOD_TEXT gone fishing", _town.App.Say("GET USER nora.lund MOOD_TEXT"));
        Assert.Empty(bens.Take());
        Assert.Equal("USER nora.lund MOOD_TEXT ", bens.Say("GET USER nora.lund MOOD_TEXT"));
        bens.Take();

        _town.Nora.GoesOnline();

        Assert.Contains("USER nora.lund MOOD_TEXT gone fishing", bens.Lines);
        Assert.Equal("USER nora.lund CITY Oslo", bens.Say("GET USER nora.lund CITY"));
    }

    [Fact]
    public void A_chat_is_changed_at_the_return_and_nobody_sees_it_before()
    {
        string room = _town.App.Say("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        RawApp bens = _town.Open(_town.Ben).Attach();
        _town.Nora.GoesOffline();
        _town.App.Take();
        bens.Take();

        Assert.Equal("ALTER CHAT SETTOPIC", _town.App.Say($"ALTER CHAT {room} SETTOPIC Lunch"));
        Assert.Equal("ERROR 504 CHAT: action failed", _town.App.Say($"ALTER CHAT {room} KICK nora.lund"));

        Assert.Empty(bens.Take());
        Assert.Equal($"CHAT {room} TOPIC ", bens.Say($"GET CHAT {room} TOPIC"));
        bens.Take();

        _town.Nora.GoesOnline();

        Assert.Contains($"CHAT {room} TOPIC Lunch", bens.Lines);
        Assert.Contains($"CHAT {room} TOPIC Lunch", _town.App.Lines);
    }

    [Fact]
    public void A_message_is_edited_at_the_return()
    {
        string id = _town.App.Say($"CHATMESSAGE {_dialog} helo")!.Split(' ')[1];
        _town.Nora.GoesOffline();

        Assert.Equal($"CHATMESSAGE {id} BODY hello", _town.App.Say($"SET CHATMESSAGE {id} BODY hello"));
        Assert.Equal(["helo"], _town.Ben.Conversation(_town.Nora).Select(m => m.Text));

        _town.Nora.GoesOnline();
        Assert.Equal(["hello"], _town.Ben.Conversation(_town.Nora).Select(m => m.Text));
    }

    [Fact]
    public void What_was_said_and_edited_without_a_network_arrives_as_edited()
    {
        _town.Nora.GoesOffline();
        string id = _town.App.Say($"CHATMESSAGE {_dialog} helo")!.Split(' ')[1];

        _town.App.Say($"SET CHATMESSAGE {id} BODY hello");
        _town.Nora.GoesOnline();

        Assert.Equal(["hello"], _town.Ben.Conversation(_town.Nora).Select(m => m.Text));
    }

    [Fact]
    public void Contacts_are_asked_and_answered_at_the_return()
    {
        EmulatedClient cyra = _town.Network.LogIn("cyra22"), dmitri = _town.Network.LogIn("dmitri.v");
        dmitri.AddsContact(_town.Nora, "hi");
        RawApp cyras = _town.Open(cyra).Attach();
        _town.Nora.GoesOffline();

        Assert.Equal("USER cyra22 BUDDYSTATUS 2", _town.App.Say("SET USER cyra22 BUDDYSTATUS 2 hello"));
        Assert.Equal("USER dmitri.v ISAUTHORIZED TRUE", _town.App.Say("SET USER dmitri.v ISAUTHORIZED TRUE"));
        Assert.Empty(cyras.Take());

        _town.Nora.GoesOnline();

        Assert.Contains("USER nora.lund RECEIVEDAUTHREQUEST hello", cyras.Lines);
        Assert.Equal("USER dmitri.v BUDDYSTATUS 3", _town.App.Say("GET USER dmitri.v BUDDYSTATUS"));
    }

    [Fact]
    public void A_telephone_among_the_contacts_is_neither_there_nor_away()
    {
        _town.Nora.AddsContact("+37255501234");
        Assert.Equal("USER +37255501234 ONLINESTATUS SKYPEOUT", _town.App.Say("GET USER +37255501234 ONLINESTATUS"));
        _town.App.Take();

        _town.Nora.GoesOffline();
        _town.Nora.GoesOnline();

        string[] lines = _town.App.Take();
        Assert.Contains("USER ben_o ONLINESTATUS OFFLINE", lines);
        Assert.DoesNotContain(lines, l => l.StartsWith("USER +", StringComparison.Ordinal));
    }

    [Fact]
    public void Calls_end_with_a_status_when_the_network_goes()
    {
        string talk = _town.App.Say("CALL ben_o")!.Split(' ')[1];
        _town.Ben.CurrentCall!.Answer();
        EmulatedCall hers = _town.Ada.CallsUp(_town.Nora);
        string rings = $"{_town.Nora.CurrentCall!.Id}";
        _town.App.Take();

        _town.Nora.GoesOffline();

        string[] lines = _town.App.Take();
        Assert.Contains($"CALL {talk} STATUS FINISHED", lines);
        Assert.Contains($"CALL {rings} STATUS MISSED", lines);
        Assert.Contains("CALLHISTORYCHANGED", lines);
        Assert.Equal(CallStatus.Finished, _town.Ben.Conversation(_town.Nora).Count == 0 ? CallStatus.Finished : CallStatus.Unknown);
        Assert.Null(_town.Ben.CurrentCall);
        Assert.True(hers.Status is CallStatus.Cancelled or CallStatus.Refused or CallStatus.Failed, $"{hers.Status}");
    }

    [Fact]
    public void A_call_that_nobody_has_picked_up_is_cancelled_when_the_network_goes()
    {
        string id = _town.App.Say("CALL ben_o")!.Split(' ')[1];
        _town.App.Take();

        _town.Nora.GoesOffline();

        Assert.Contains($"CALL {id} STATUS CANCELLED", _town.App.Take());
    }

    [Fact]
    public void A_crash_is_told_by_no_line()
    {
        _town.App.Say("CALL ben_o");
        _town.App.Take();

        _town.Nora.Crash();

        Assert.Empty(_town.App.Take());
    }

    [Fact]
    public void Files_fail_with_a_status_when_the_network_goes()
    {
        using var folder = new TemporaryFolder();
        string id = _town.App.Say($"FILE ben_o \"{folder.Write("a.txt", [1])}\"")!.Split(' ')[1];
        _town.App.Take();

        _town.Nora.GoesOffline();

        Assert.Contains($"FILETRANSFER {id} STATUS FAILED", _town.App.Take());
        Assert.Equal(FileTransferStatus.Failed, _town.Ben.Files[0].Status);
    }

    [Fact]
    public void Applications_outlive_the_network_and_their_streams_do_not()
    {
        RawApp bens = _town.Open(_town.Ben).Attach();
        bens.Say("CREATE APPLICATION chess");
        _town.App.Say("CREATE APPLICATION chess");
        _town.App.Say("ALTER APPLICATION chess CONNECT ben_o");
        bens.Say("ALTER APPLICATION chess WRITE nora.lund:1 e2e4");
        _town.App.Take();

        _town.Nora.GoesOffline();

        Assert.Contains("APPLICATION chess STREAMS ", _town.App.Take());
        Assert.Contains("APPLICATION chess STREAMS ", bens.Take());
        Assert.Equal("APPLICATION chess STREAMS ", _town.App.Say("GET APPLICATION chess STREAMS"));
        Assert.Equal("ALTER APPLICATION chess READ ben_o:1 e2e4", _town.App.Say("ALTER APPLICATION chess READ ben_o:1"));
        Assert.Equal("ERROR 541 APPLICATION: operation failed", _town.App.Say("CREATE APPLICATION chess"));
        _town.App.Take();
        Assert.Equal("ALTER APPLICATION chess CONNECT ben_o", _town.App.Say("ALTER APPLICATION chess CONNECT ben_o"));
        Assert.Equal(["APPLICATION chess CONNECTING ben_o", "APPLICATION chess CONNECTING "], _town.App.Take()[1..]);

        _town.Nora.GoesOnline();
        _town.App.Say("ALTER APPLICATION chess CONNECT ben_o");
        Assert.Equal("APPLICATION chess STREAMS ben_o:2", _town.App.Take()[^1]);
    }

    [Fact]
    public void The_network_is_back_before_what_was_missed_arrives()
    {
        _town.Nora.GoesOffline();
        _town.Ben.Says(_town.Nora, "one");
        _town.Ben.Says(_town.Nora, "two");
        _town.App.Take();

        _town.Nora.GoesOnline();

        string[] lines = _town.App.Take();
        int online = Array.IndexOf(lines, "CONNSTATUS ONLINE"), first = Array.FindIndex(lines, l => l.EndsWith(" STATUS RECEIVED"));
        Assert.Equal(["CONNSTATUS CONNECTING", "CONNSTATUS ONLINE", "USERSTATUS ONLINE"], lines[..3]);
        Assert.True(online < first, string.Join('\n', lines));
        Assert.Equal(["one", "two"], _town.Nora.Conversation(_town.Ben).Select(m => m.Text));
    }

    [Fact]
    public void Nobody_but_the_two_of_a_call_can_end_it()
    {
        EmulatedCall call = _town.Nora.CallsUp(_town.Ben);
        _town.Ben.CurrentCall!.Answer();

        Assert.True(_town.Ada.Network.Send(new Identity("nora.lund"), new CallEnded(call.Record.Key, CallEnd.HungUp)));
        Assert.True(_town.Ada.Network.Send(new Identity("nora.lund"), new CallHeld(call.Record.Key, true)));

        Assert.Equal(CallStatus.InProgress, call.Status);
        Assert.True(_town.Ben.Network.Send(new Identity("nora.lund"), new CallEnded(call.Record.Key, CallEnd.HungUp)));
        Assert.Equal(CallStatus.Finished, call.Status);
    }

    [Fact]
    public void Nobody_but_the_target_answers_for_it_when_a_call_is_transferred()
    {
        EmulatedClient cyra = _town.Network.LogIn("cyra22");
        _town.Network.MakeContacts(_town.Nora, cyra);
        EmulatedCall call = _town.Ben.CallsUp(_town.Nora);
        string id = $"{_town.Nora.CurrentCall!.Id}";
        _town.Nora.CurrentCall!.Answer();
        _town.App.Say($"ALTER CALL {id} TRANSFER ada.k");
        string leg = Assert.Single(call.Record.TransferLegs).Key;

        cyra.Network.Send(new Identity("ben_o"), new CallAnswered(leg));
        Assert.Equal("nora.lund", call.Partner);

        _town.Ada.CurrentCall!.Answer();
        Assert.Equal("ada.k", call.Partner);
    }

    [Fact]
    public void Nobody_but_the_two_of_a_file_can_end_it()
    {
        using var folder = new TemporaryFolder();
        EmulatedFile file = _town.Nora.SendsFile(_town.Ben, folder.Write("a.txt", [1]));

        _town.Ada.Network.Send(new Identity("nora.lund"),
            new FileEnded(file.Record.Key, FileTransferStatus.Cancelled, FileTransferFailureReason.RemotelyCancelled));

        Assert.Equal(FileTransferStatus.WaitingForAccept, file.Status);
    }
}
