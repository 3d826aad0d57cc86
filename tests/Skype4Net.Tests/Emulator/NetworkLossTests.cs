using Skype4Net.Emulator;
using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.FileTransfers;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator;

/// <summary>A client without a network, its return, and strangers who say what is not theirs to say.</summary>
public sealed class NetworkLossTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());
    private readonly string _dialog;

    public NetworkLossTests()
    {
        _dialog = _emulatorFixture.App.Send("CHAT CREATE ben_o")!.Split(' ')[1];
        _emulatorFixture.App.Receive();
    }

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public void What_is_told_of_the_profile_without_a_network_reaches_others_at_the_return()
    {
        RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        _emulatorFixture.Nora.GoOffline();
        bens.Receive();
        _emulatorFixture.App.Receive();

        Assert.Equal("PROFILE MOOD_TEXT gone fishing", _emulatorFixture.App.Send("SET PROFILE MOOD_TEXT gone fishing"));
        _emulatorFixture.App.Send("SET PROFILE CITY Oslo");

        Assert.Contains("PROFILE MOOD_TEXT gone fishing", _emulatorFixture.App.Receive()[1..]);
        Assert.Equal("PROFILE MOOD_TEXT gone fishing", _emulatorFixture.App.Send("GET PROFILE MOOD_TEXT"));
        Assert.Equal("USER nora.lund MOOD_TEXT gone fishing", _emulatorFixture.App.Send("GET USER nora.lund MOOD_TEXT"));
        Assert.Empty(bens.Receive());
        Assert.Equal("USER nora.lund MOOD_TEXT ", bens.Send("GET USER nora.lund MOOD_TEXT"));
        bens.Receive();

        _emulatorFixture.Nora.GoOnline();

        Assert.Contains("USER nora.lund MOOD_TEXT gone fishing", bens.Lines);
        Assert.Equal("USER nora.lund CITY Oslo", bens.Send("GET USER nora.lund CITY"));
    }

    [Fact]
    public void A_chat_is_changed_at_the_return_and_nobody_sees_it_before()
    {
        string room = _emulatorFixture.App.Send("CHAT CREATE ben_o, ada.k")!.Split(' ')[1];
        RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        _emulatorFixture.Nora.GoOffline();
        _emulatorFixture.App.Receive();
        bens.Receive();

        Assert.Equal("ALTER CHAT SETTOPIC", _emulatorFixture.App.Send($"ALTER CHAT {room} SETTOPIC Lunch"));
        Assert.Equal("ERROR 504 CHAT: action failed", _emulatorFixture.App.Send($"ALTER CHAT {room} KICK nora.lund"));

        Assert.Empty(bens.Receive());
        Assert.Equal($"CHAT {room} TOPIC ", bens.Send($"GET CHAT {room} TOPIC"));
        bens.Receive();

        _emulatorFixture.Nora.GoOnline();

        Assert.Contains($"CHAT {room} TOPIC Lunch", bens.Lines);
        Assert.Contains($"CHAT {room} TOPIC Lunch", _emulatorFixture.App.Lines);
    }

    [Fact]
    public void A_message_is_edited_at_the_return()
    {
        string id = _emulatorFixture.App.Send($"CHATMESSAGE {_dialog} helo")!.Split(' ')[1];
        _emulatorFixture.Nora.GoOffline();

        Assert.Equal($"CHATMESSAGE {id} BODY hello", _emulatorFixture.App.Send($"SET CHATMESSAGE {id} BODY hello"));
        Assert.Equal(["helo"], _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora).Select(m => m.Text));

        _emulatorFixture.Nora.GoOnline();
        Assert.Equal(["hello"], _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora).Select(m => m.Text));
    }

    [Fact]
    public void What_was_said_and_edited_without_a_network_arrives_as_edited()
    {
        _emulatorFixture.Nora.GoOffline();
        string id = _emulatorFixture.App.Send($"CHATMESSAGE {_dialog} helo")!.Split(' ')[1];

        _emulatorFixture.App.Send($"SET CHATMESSAGE {id} BODY hello");
        _emulatorFixture.Nora.GoOnline();

        Assert.Equal(["hello"], _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora).Select(m => m.Text));
    }

    [Fact]
    public void Contacts_are_asked_and_answered_at_the_return()
    {
        EmulatedClient cyra = _emulatorFixture.Network.LogIn("cyra22"), dmitri = _emulatorFixture.Network.LogIn("dmitri.v");
        dmitri.AddContact(_emulatorFixture.Nora, "hi");
        RawApp cyras = _emulatorFixture.Open(cyra).Attach();
        _emulatorFixture.Nora.GoOffline();

        Assert.Equal("USER cyra22 BUDDYSTATUS 2", _emulatorFixture.App.Send("SET USER cyra22 BUDDYSTATUS 2 hello"));
        Assert.Equal("USER dmitri.v ISAUTHORIZED TRUE", _emulatorFixture.App.Send("SET USER dmitri.v ISAUTHORIZED TRUE"));
        Assert.Empty(cyras.Receive());

        _emulatorFixture.Nora.GoOnline();

        Assert.Contains("USER nora.lund RECEIVEDAUTHREQUEST hello", cyras.Lines);
        Assert.Equal("USER dmitri.v BUDDYSTATUS 3", _emulatorFixture.App.Send("GET USER dmitri.v BUDDYSTATUS"));
    }

    [Fact]
    public void A_telephone_among_the_contacts_is_neither_there_nor_away()
    {
        _emulatorFixture.Nora.AddContact("+37255501234");
        Assert.Equal("USER +37255501234 ONLINESTATUS SKYPEOUT", _emulatorFixture.App.Send("GET USER +37255501234 ONLINESTATUS"));
        _emulatorFixture.App.Receive();

        _emulatorFixture.Nora.GoOffline();
        _emulatorFixture.Nora.GoOnline();

        string[] lines = _emulatorFixture.App.Receive();
        Assert.Contains("USER ben_o ONLINESTATUS OFFLINE", lines);
        Assert.DoesNotContain(lines, l => l.StartsWith("USER +", StringComparison.Ordinal));
    }

    [Fact]
    public void Calls_end_with_a_status_when_the_network_goes()
    {
        string talk = _emulatorFixture.App.Send("CALL ben_o")!.Split(' ')[1];
        _emulatorFixture.Ben.CurrentCall!.Answer();
        EmulatedCall hers = _emulatorFixture.Ada.Call(_emulatorFixture.Nora);
        string rings = $"{_emulatorFixture.Nora.CurrentCall!.Id}";
        _emulatorFixture.App.Receive();

        _emulatorFixture.Nora.GoOffline();

        string[] lines = _emulatorFixture.App.Receive();
        Assert.Contains($"CALL {talk} STATUS FINISHED", lines);
        Assert.Contains($"CALL {rings} STATUS MISSED", lines);
        Assert.Contains("CALLHISTORYCHANGED", lines);
        Assert.Equal(CallStatus.Finished, _emulatorFixture.Ben.GetMessages(_emulatorFixture.Nora).Count == 0 ? CallStatus.Finished
            : CallStatus.Unknown);
        Assert.Null(_emulatorFixture.Ben.CurrentCall);
        Assert.True(hers.Status is CallStatus.Cancelled or CallStatus.Refused or CallStatus.Failed, $"{hers.Status}");
    }

    [Fact]
    public void A_call_that_nobody_has_picked_up_is_cancelled_when_the_network_goes()
    {
        string id = _emulatorFixture.App.Send("CALL ben_o")!.Split(' ')[1];
        _emulatorFixture.App.Receive();

        _emulatorFixture.Nora.GoOffline();

        Assert.Contains($"CALL {id} STATUS CANCELLED", _emulatorFixture.App.Receive());
    }

    [Fact]
    public void A_crash_is_told_by_no_line()
    {
        _emulatorFixture.App.Send("CALL ben_o");
        _emulatorFixture.App.Receive();

        _emulatorFixture.Nora.Crash();

        Assert.Empty(_emulatorFixture.App.Receive());
    }

    [Fact]
    public void Files_fail_with_a_status_when_the_network_goes()
    {
        using var folder = new TemporaryFolder();
        string id = _emulatorFixture.App.Send($"FILE ben_o \"{folder.Write("a.txt", [1])}\"")!.Split(' ')[1];
        _emulatorFixture.App.Receive();

        _emulatorFixture.Nora.GoOffline();

        Assert.Contains($"FILETRANSFER {id} STATUS FAILED", _emulatorFixture.App.Receive());
        Assert.Equal(FileTransferStatus.Failed, _emulatorFixture.Ben.Files[0].Status);
    }

    [Fact]
    public void Applications_outlive_the_network_and_their_streams_do_not()
    {
        RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        bens.Send("CREATE APPLICATION chess");
        _emulatorFixture.App.Send("CREATE APPLICATION chess");
        _emulatorFixture.App.Send("ALTER APPLICATION chess CONNECT ben_o");
        bens.Send("ALTER APPLICATION chess WRITE nora.lund:1 e2e4");
        _emulatorFixture.App.Receive();

        _emulatorFixture.Nora.GoOffline();

        Assert.Contains("APPLICATION chess STREAMS ", _emulatorFixture.App.Receive());
        Assert.Contains("APPLICATION chess STREAMS ", bens.Receive());
        Assert.Equal("APPLICATION chess STREAMS ", _emulatorFixture.App.Send("GET APPLICATION chess STREAMS"));
        Assert.Equal("ALTER APPLICATION chess READ ben_o:1 e2e4", _emulatorFixture.App.Send("ALTER APPLICATION chess READ ben_o:1"));
        Assert.Equal("ERROR 541 APPLICATION: operation failed", _emulatorFixture.App.Send("CREATE APPLICATION chess"));
        _emulatorFixture.App.Receive();
        Assert.Equal("ALTER APPLICATION chess CONNECT ben_o", _emulatorFixture.App.Send("ALTER APPLICATION chess CONNECT ben_o"));
        Assert.Equal(["APPLICATION chess CONNECTING ben_o", "APPLICATION chess CONNECTING "], _emulatorFixture.App.Receive()[1..]);

        _emulatorFixture.Nora.GoOnline();
        _emulatorFixture.App.Send("ALTER APPLICATION chess CONNECT ben_o");
        Assert.Equal("APPLICATION chess STREAMS ben_o:2", _emulatorFixture.App.Receive()[^1]);
    }

    [Fact]
    public void What_was_missed_arrives_before_the_network_is_back()
    {
        _emulatorFixture.Nora.GoOffline();
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "one");
        _emulatorFixture.Ben.Say(_emulatorFixture.Nora, "two");
        _emulatorFixture.App.Receive();

        _emulatorFixture.Nora.GoOnline();

        string[] lines = _emulatorFixture.App.Receive();
        int online = Array.IndexOf(lines, "CONNSTATUS ONLINE"), last = Array.FindLastIndex(lines, l => l.EndsWith(" STATUS RECEIVED"));
        Assert.Equal("CONNSTATUS CONNECTING", lines[0]);
        Assert.True(last > 0 && last < online, string.Join('\n', lines));
        Assert.Equal("USERSTATUS ONLINE", lines[online + 1]);
        Assert.DoesNotContain(lines[..online], l => l.Contains("ONLINESTATUS"));
        Assert.Equal(["one", "two"], _emulatorFixture.Nora.GetMessages(_emulatorFixture.Ben).Select(m => m.Text));
    }

    [Fact]
    public void Nobody_but_the_two_of_a_call_can_end_it()
    {
        EmulatedCall call = _emulatorFixture.Nora.Call(_emulatorFixture.Ben);
        _emulatorFixture.Ben.CurrentCall!.Answer();

        AssertSaid(_emulatorFixture.Ada, new CallEnded(call.Record.Key, CallEnd.HungUp));
        AssertSaid(_emulatorFixture.Ada, new CallHeld(call.Record.Key, true));

        Assert.Equal(CallStatus.InProgress, call.Status);
        AssertSaid(_emulatorFixture.Ben, new CallEnded(call.Record.Key, CallEnd.HungUp));
        Assert.Equal(CallStatus.Finished, call.Status);
    }

    private static void AssertSaid(EmulatedClient from, CallSignal signal)
    {
        RequestFailure? outcome = null;
        from.Executor.Run(() => from.Network.Send(new Identity("nora.lund"), signal, failure => outcome = failure));
        Assert.Equal(RequestFailure.None, outcome);
    }

    [Fact]
    public void Nobody_but_the_target_answers_for_it_when_a_call_is_transferred()
    {
        EmulatedClient cyra = _emulatorFixture.Network.LogIn("cyra22");
        _emulatorFixture.Network.MakeContacts(_emulatorFixture.Nora, cyra);
        EmulatedCall call = _emulatorFixture.Ben.Call(_emulatorFixture.Nora);
        string id = $"{_emulatorFixture.Nora.CurrentCall!.Id}";
        _emulatorFixture.Nora.CurrentCall!.Answer();
        _emulatorFixture.App.Send($"ALTER CALL {id} TRANSFER ada.k");
        string leg = Assert.Single(call.Record.TransferLegs).Key;

        cyra.Network.Send(new Identity("ben_o"), new CallAnswered(leg));
        Assert.Equal("nora.lund", call.Partner);

        _emulatorFixture.Ada.CurrentCall!.Answer();
        Assert.Equal("ada.k", call.Partner);
    }

    [Fact]
    public void Nobody_but_the_two_of_a_file_can_end_it()
    {
        using var folder = new TemporaryFolder();
        EmulatedFile file = _emulatorFixture.Nora.SendFile(_emulatorFixture.Ben, folder.Write("a.txt", [1]));

        _emulatorFixture.Ada.Network.Send(new Identity("nora.lund"),
            new FileEnded(file.Record.Key, FileTransferStatus.Cancelled, FileTransferFailureReason.RemotelyCancelled));

        Assert.Equal(FileTransferStatus.WaitingForAccept, file.Status);
    }
}
