using Skype4Net.Emulator;
using Skype4Net.Emulator.Applications;
using Skype4Net.Emulator.Calls;
using Skype4Net.Emulator.FileTransfers;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>Another client that is gone without a word, that cannot do what it is asked for, or that says what no client says.</summary>
public sealed class PeerTests : FaultyNetworkTests
{
    private static readonly Identity s_ben = new("ben");
    private readonly SignalCodec _codec = StreamSignalJson.AddTo(FileTransferSignalJson.AddTo(CallSignalJson.AddTo(new SignalCodec())));
    private readonly List<NetworkRequest.SendSignal> _said = [];

    public PeerTests() => Refuse = request =>
    {
        if (request is NetworkRequest.SendSignal send)
            _said.Add(send);
        return null;
    };

    [Fact]
    public void A_call_ends_when_its_client_is_gone_and_no_other_call_does()
    {
        (string call, string key) = Talk();

        Session.Say(new NetworkEvent.PeerLost(s_ben, "another call"));
        Session.Say(new NetworkEvent.PeerLost(new Identity("cyra"), key));
        Pass();
        Assert.Equal($"{call} STATUS INPROGRESS", App.Send($"GET {call} STATUS"));
        Session.Say(new NetworkEvent.PeerLost(s_ben, key));
        Pass();

        string[] lines = App.Receive();
        Assert.Contains($"{call} FAILUREREASON 5", lines);
        Assert.Contains($"{call} STATUS FINISHED", lines);
    }

    [Fact]
    public void A_call_that_rings_fails_or_is_missed_when_its_client_is_gone()
    {
        string outgoing = Call();
        Pass();
        Session.Say(new NetworkEvent.PeerLost(s_ben, KeyOf("call-offered")));
        Pass();
        Assert.Equal($"{outgoing} STATUS FAILED", App.Send($"GET {outgoing} STATUS"));
        Assert.Equal($"{outgoing} FAILUREREASON 3", App.Send($"GET {outgoing} FAILUREREASON"));

        Session.Say(Signal(new CallOffered("theirs")));
        Session.Say(new NetworkEvent.PeerLost(s_ben, "theirs"));
        Pass();
        Assert.Contains(" STATUS MISSED", string.Join('\n', App.Receive()));
    }

    [Fact]
    public void While_people_talk_each_client_says_every_ten_seconds_that_the_call_goes_on()
    {
        (string call, string key) = Talk();
        _said.Clear();

        Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(Enumerable.Repeat(("call-alive", key), 6), _said.Select(s => (s.Signal.Kind, s.Signal.Subject)));
        App.Send($"ALTER {call} HANGUP");
        Pass();
        _said.Clear();
        Clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Empty(_said);
    }

    [Fact]
    public void Who_goes_on_with_a_call_that_is_not_known_here_is_told_so()
    {
        foreach (ClientSignal signal in (ClientSignal[])[new CallRings("old"), new CallAnswered("old"), new CallAlive("old")])
        {
            _said.Clear();
            Session.Say(Signal(signal));
            Pass();
            Assert.Equal(("call-ended", "old"), (Assert.Single(_said).Signal.Kind, _said[0].Signal.Subject));
        }

        _said.Clear();
        Session.Say(Signal(new CallEnded("old", CallEnd.HungUp)));
        Pass();
        Assert.Empty(_said);
    }

    [Fact]
    public void A_call_that_is_given_up_while_it_is_routed_does_not_ring_later()
    {
        Refuse = request => request is NetworkRequest.SendSignal { Signal.Kind: "call-offered" } ? RequestFailure.None : null;
        string call = Call();

        Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal($"{call} STATUS FAILED", App.Send($"GET {call} STATUS"));
        Refuse = request =>
        {
            Assert.Equal("call-ended", Assert.IsType<NetworkRequest.SendSignal>(request).Signal.Kind);
            return null;
        };
        Pass();
    }

    [Fact]
    public void A_client_that_knows_no_calls_is_no_reason_to_say_that_nobody_is_there()
    {
        Refuse = request => request is NetworkRequest.SendSignal ? RequestFailure.NotSupported : null;
        string call = Call();
        Pass();

        Assert.Equal($"{call} STATUS FAILED", App.Send($"GET {call} STATUS"));
        Assert.Equal($"{call} FAILUREREASON 6", App.Send($"GET {call} FAILUREREASON"));
    }

    [Fact]
    public void Keys_are_keys_whatever_the_other_side_says()
    {
        (string call, string key) = Talk();

        Session.Say(Signal(new CallKeysPressed(key, "1\nCHATMESSAGE 5 STATUS READ\r#x" + new string('7', 500))));
        Pass();

        string[] pressed = [.. App.Receive().Where(l => l.StartsWith($"{call} DTMF ", StringComparison.Ordinal))];
        Assert.Equal(100, pressed.Length);
        Assert.Equal([$"{call} DTMF 1", $"{call} DTMF 5", $"{call} DTMF #", $"{call} DTMF 7"], pressed.Distinct());
    }

    [Fact]
    public void A_stream_ends_when_its_client_is_gone_and_what_it_wrote_can_be_read()
    {
        Connect();
        Session.Say(Signal(new StreamWritten("chess", "e2-e4")));
        Session.Say(new NetworkEvent.PeerLost(s_ben, "application draughts"));
        Pass();
        Assert.Equal("APPLICATION chess STREAMS ben:1", App.Send("GET APPLICATION chess STREAMS"));

        Session.Say(new NetworkEvent.PeerLost(s_ben, "application chess"));
        Pass();

        Assert.Contains("APPLICATION chess STREAMS ", App.Receive());
        Assert.Equal("ALTER APPLICATION chess READ ben:1 e2-e4", App.Send("ALTER APPLICATION chess READ ben:1"));
    }

    [Fact]
    public void A_stream_in_which_a_text_is_lost_ends()
    {
        Connect();
        Refuse = request => request is NetworkRequest.SendSignal { Signal.Kind: "stream-written" } ? RequestFailure.TooLarge : null;

        App.Send("ALTER APPLICATION chess WRITE ben:1 e2-e4");
        Pass();

        Assert.Contains("APPLICATION chess STREAMS ", App.Receive());
    }

    [Fact]
    public void A_stream_of_who_writes_without_end_ends()
    {
        Connect();
        string text = new('x', 1 << 20);

        for (int i = 0; i < 10; i++)
            Session.Say(Signal(new StreamWritten("chess", text)));
        Pass();

        Assert.Contains("APPLICATION chess STREAMS ", App.Receive());
    }

    private string Call() => string.Join(' ', App.Send("CALL ben")!.Split(' ')[..2]);

    private (string Call, string Key) Talk()
    {
        string call = Call();
        Pass();
        Ben.CurrentCall!.Answer();
        Pass();
        App.Receive();
        return (call, KeyOf("call-offered"));
    }

    private void Connect()
    {
        App.Send("CREATE APPLICATION chess");
        Session.Say(Signal(new StreamRequested("chess")));
        Pass();
        App.Receive();
    }

    private string KeyOf(string kind) => _said.Last(s => s.Signal.Kind == kind).Signal.Subject;

    private NetworkEvent.SignalArrived Signal(ClientSignal signal) => new(s_ben, _codec.Encode(signal));
}
