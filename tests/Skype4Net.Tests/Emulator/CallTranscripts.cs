using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Calls, as docs/protocol/notifications.md#calls has them.</summary>
public abstract class CallTranscripts(TestTransport transport) : WireTranscripts(transport)
{
    // docs/protocol/notifications.md#an-outgoing-call
    [SkippableFact]
    public void An_outgoing_call()
    {
        string id = Place("#40");
        Assert.Equal([$"#40 CALL {id} STATUS UNPLACED", $"CALL {id} STATUS ROUTING", $"CALL {id} STATUS RINGING"], App.Receive());

        _emulatorFixture.Ada.CurrentCall!.Answer();
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(
            [
                $"CALL {id} STATUS INPROGRESS", $"CALL {id} VIDEO_SEND_STATUS AVAILABLE", $"CALL {id} VIDEO_STATUS VIDEO_BOTH_ENABLED",
                $"CALL {id} DURATION 1", $"CALL {id} DURATION 2", $"CALL {id} DURATION 3",
            ],
            App.Receive());
        Assert.Equal($"#41 CALL {id} STATUS FINISHED", App.Send($"#41 SET CALL {id} STATUS FINISHED"));
        Assert.Equal([$"#41 CALL {id} STATUS FINISHED", $"CALL {id} STATUS FINISHED", "CALLHISTORYCHANGED"], App.Receive());
        Assert.Equal("ERROR 24 Cannot hangup inactive call", App.Send($"SET CALL {id} STATUS FINISHED"));
        Assert.Equal($"CALL {id} DURATION 3", App.Send($"GET CALL {id} DURATION"));
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.DoesNotContain(App.Receive(), l => l.Contains("DURATION 4"));
    }

    // docs/protocol/notifications.md#an-outgoing-call
    [SkippableFact]
    public void Outcomes_of_a_call_that_is_not_answered()
    {
        string given = Place("#1");
        Assert.Equal($"#2 CALL {given} STATUS CANCELLED", App.Send($"#2 SET CALL {given} STATUS FINISHED"));
        string refused = Place("#3");
        _emulatorFixture.Ada.CurrentCall!.HangUp();
        Assert.Equal($"CALL {refused} STATUS REFUSED", App.Send($"GET CALL {refused} STATUS"));
        _emulatorFixture.Ada.IsBusy = true;
        string busy = Place("#4");
        Assert.Equal($"CALL {busy} STATUS BUSY", App.Send($"GET CALL {busy} STATUS"));
        _emulatorFixture.Ada.IsBusy = false;
        _emulatorFixture.Ada.GoOffline();
        App.Receive();
        string failed = Place("#5");
        Assert.Equal([$"#5 CALL {failed} STATUS UNPLACED", $"CALL {failed} STATUS ROUTING", $"CALL {failed} FAILUREREASON 3",
            $"CALL {failed} STATUS FAILED"], App.Receive()[..4]);
    }

    // docs/protocol/notifications.md#an-outgoing-call
    [SkippableFact]
    public void A_telephone_rings_and_a_rejected_number_is_dialled_again()
    {
        _emulatorFixture.Nora.SetCredit(10);
        var old = _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol: 7);
        EmulatedPhone phone = _emulatorFixture.Network.Phone("+3725550100");
        phone.RejectsCalls = true;
        App.Receive();
        string id = App.Send("CALL +3725550100")!.Split(' ')[1];
        Assert.Equal($"CALL {id} STATUS WAITING_REDIAL_COMMAND", About("CALL")[^1]);
        Assert.Equal($"CALL {id} STATUS FAILED", old.Receive()[^1]);
        phone.RejectsCalls = false;

        _emulatorFixture.Nora.CurrentCall!.Redial();

        Assert.Equal(
            [
                $"CALL {id} STATUS REDIAL_PENDING", $"CALL {id} STATUS ROUTING", $"CALL {id} PSTN_NUMBER +3725550100", $"CALL {id} RATE 21",
                    $"CALL {id} RATE_CURRENCY EUR",
                $"CALL {id} RATE_PRECISION 3", $"CALL {id} STATUS EARLYMEDIA", $"CALL {id} STATUS RINGING",
            ],
            About("CALL"));
        phone.Answer();
        phone.HangUp();
        Assert.Equal($"CALL {id} STATUS FINISHED", App.Send($"GET CALL {id} STATUS"));
    }

    // docs/protocol/notifications.md#an-incoming-call
    [SkippableFact]
    public void An_incoming_call()
    {
        EmulatedCall adas = _emulatorFixture.Ada.Call(_emulatorFixture.Nora);
        string[] lines = App.Receive();
        string id = lines[0].Split(' ')[1];
        Assert.Equal([$"CALL {id} CONF_ID 0", $"CALL {id} STATUS RINGING"], lines);
        Assert.Equal($"#42 CALL {id} PARTNER_HANDLE ada.k", App.Send($"#42 GET CALL {id} PARTNER_HANDLE"));
        Assert.Equal($"CALL {id} TYPE INCOMING_P2P", App.Send($"GET CALL {id} TYPE"));
        _emulatorFixture.Nora.SetCamera(false);
        App.Receive();

        Assert.Equal($"#43 ALTER CALL {id} ANSWER", App.Send($"#43 ALTER CALL {id} ANSWER"));
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1));
        adas.HangUp();

        Assert.Equal(
            [
                $"#43 ALTER CALL {id} ANSWER", $"CALL {id} STATUS INPROGRESS", $"CALL {id} VIDEO_STATUS VIDEO_NONE", $"CALL {id} DURATION 1",
                $"CALL {id} FAILUREREASON 14", $"CALL {id} STATUS FINISHED", "CALLHISTORYCHANGED",
            ],
            App.Receive());
    }

    // docs/protocol/notifications.md#an-incoming-call
    [SkippableFact]
    public void What_can_be_done_with_a_ringing_call()
    {
        string declined = Ring();
        Assert.Equal($"CALL {declined} STATUS REFUSED", App.Send($"SET CALL {declined} STATUS FINISHED"));
        string hungUp = Ring();
        Assert.Equal($"ALTER CALL {hungUp} END HANGUP", App.Send($"ALTER CALL {hungUp} END HANGUP"));
        Assert.Equal($"CALL {hungUp} STATUS REFUSED", App.Send($"GET CALL {hungUp} STATUS"));
        string other = Ring();
        Assert.Equal($"ALTER CALL {other} HANGUP", App.Send($"ALTER CALL {other} HANGUP"));

        string missed = Ring();
        _emulatorFixture.Ada.CurrentCall!.HangUp();
        Assert.Equal($"CALLS {missed}", App.Send("SEARCH MISSEDCALLS"));
        App.Receive();
        Assert.Equal($"CALL {missed} SEEN TRUE", App.Send($"SET CALL {missed} SEEN"));
        Assert.Equal([$"CALL {missed} SEEN TRUE", $"CALL {missed} SEEN TRUE"], App.Receive());
        Assert.Equal("CALLS ", App.Send("SEARCH MISSEDCALLS"));
    }

    [SkippableFact]
    public void A_call_that_nobody_answers_is_missed_when_its_time_is_over()
    {
        EmulatedCall adas = _emulatorFixture.Ada.Call(_emulatorFixture.Nora);
        string id = App.Receive()[0].Split(' ')[1];

        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Empty(App.Receive());
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal([$"CALL {id} STATUS MISSED", "CALLHISTORYCHANGED"], App.Receive());
        Assert.Equal(CallStatus.Cancelled, adas.Status);
    }

    [SkippableFact]
    public void A_call_that_nobody_answers_goes_to_the_voicemail_box_when_the_profile_says_so()
    {
        _emulatorFixture.Nora.SetPrivilege(Privilege.Voicemail);
        Assert.Equal("PROFILE CALL_SEND_TO_VM TRUE", App.Send("SET PROFILE CALL_SEND_TO_VM TRUE"));
        App.Send("SET PROFILE CALL_NOANSWER_TIMEOUT 15");
        EmulatedCall adas = _emulatorFixture.Ada.Call(_emulatorFixture.Nora);
        App.Receive();

        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(15));

        Assert.Contains(App.Receive(), l => l.EndsWith("STATUS MISSED"));
        Assert.Equal(CallStatus.VoicemailPlayingGreeting, adas.Status);
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(3));
        adas.Speak(new byte[64]);
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));
        adas.HangUp();
        string[] lines = App.Receive();
        string id = lines.First(l => l.StartsWith("VOICEMAIL")).Split(' ')[1];
        Assert.Equal(
            [$"VOICEMAIL {id} TYPE INCOMING", $"VOICEMAIL {id} PARTNER_HANDLE ada.k", $"VOICEMAIL {id} STATUS NOTDOWNLOADED",
                $"VOICEMAIL {id} STATUS DOWNLOADING", $"VOICEMAIL {id} STATUS UNPLAYED"],
            lines.Where(l => l.StartsWith("VOICEMAIL")));
        Assert.Equal($"VOICEMAIL {id} DURATION 2", App.Send($"GET VOICEMAIL {id} DURATION"));
    }

    // docs/protocol/notifications.md#hold-and-resume
    [SkippableFact]
    public void Hold_and_resume()
    {
        string id = Talk();
        var old = _emulatorFixture.Open(_emulatorFixture.Nora).Attach(protocol: 1);
        var adas = _emulatorFixture.Open(_emulatorFixture.Ada).Attach();

        Assert.Equal($"#44 ALTER CALL {id} HOLD", App.Send($"#44 ALTER CALL {id} HOLD"));
        Assert.Equal([$"#44 ALTER CALL {id} HOLD", $"CALL {id} STATUS LOCALHOLD"], App.Receive());
        Assert.Equal([$"CALL {id} STATUS ONHOLD"], old.Receive());
        Assert.EndsWith("STATUS REMOTEHOLD", adas.Receive()[^1]);
        Assert.Equal("ERROR 22 Cannot hold this call at the moment", App.Send($"SET CALL {id} STATUS ONHOLD"));
        Assert.Equal($"#45 ALTER CALL {id} RESUME", App.Send($"#45 ALTER CALL {id} RESUME"));
        Assert.Contains($"CALL {id} STATUS INPROGRESS", App.Receive());
        Assert.Equal("ERROR 23 Cannot resume this call at the moment", App.Send($"SET CALL {id} STATUS INPROGRESS"));

        // A second call puts the first on hold by itself.
        App.Receive();
        App.Send("CALL ben_o");
        Assert.Contains($"CALL {id} STATUS LOCALHOLD", App.Receive());
    }

    // docs/protocol/notifications.md#a-conference
    [SkippableFact]
    public void A_conference_at_its_host_and_at_a_participant()
    {
        string first = Talk();
        _emulatorFixture.Ben.Call(_emulatorFixture.Nora);
        string second = About("CALL")[0].Split(' ')[1];
        App.Send($"ALTER CALL {second} ANSWER");
        App.Receive();

        Assert.Equal($"#46 CALL {second} CONF_ID 1", App.Send($"#46 SET CALL {second} JOIN_CONFERENCE {first}"));

        string[] lines = App.Receive();
        Assert.Contains($"CALL {first} CONF_ID 1", lines);
        Assert.Contains($"CALL {first} STATUS INPROGRESS", lines);
        Assert.Equal($"#47 CALLS {second}, {first}", App.Send("#47 SEARCH ACTIVECALLS"));
        Assert.Equal($"CALL {first} CONF_PARTICIPANTS_COUNT 0", App.Send($"GET CALL {first} CONF_PARTICIPANTS_COUNT"));
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        long his = _emulatorFixture.Ben.CurrentCall!.Id;
        Assert.Equal($"#48 CALL {his} CONF_PARTICIPANTS_COUNT 2", bens.Send($"#48 GET CALL {his} CONF_PARTICIPANTS_COUNT"));
        Assert.Equal($"CALL {his} CONF_PARTICIPANT 1 ada.k OUTGOING_P2P INPROGRESS Ada Kern", bens.Send($"GET CALL {his} CONF_PARTICIPANT 1"));
        Assert.Equal($"CALL {his} CONF_PARTICIPANT 0 ada.k OUTGOING_P2P INPROGRESS Ada Kern", bens.Send($"GET CALL {his} CONF_PARTICIPANT 0"));
        Assert.Equal("ERROR 71 Invalid conference participant NO", bens.Send($"GET CALL {his} CONF_PARTICIPANT 3"));
    }

    // docs/protocol/notifications.md#transferring-a-call
    [SkippableFact]
    public void A_call_is_transferred()
    {
        string id = Talk();
        Assert.Equal($"#50 CALL {id} CAN_TRANSFER ben_o TRUE", App.Send($"#50 GET CALL {id} CAN_TRANSFER ben_o"));
        App.Receive();

        Assert.Equal($"#51 ALTER CALL {id} TRANSFER ben_o", App.Send($"#51 ALTER CALL {id} TRANSFER ben_o"));
        _emulatorFixture.Ben.CurrentCall!.Answer();

        Assert.Equal(
            [
                $"#51 ALTER CALL {id} TRANSFER ben_o", $"CALL {id} TRANSFER_ACTIVE TRUE", $"CALL {id} STATUS TRANSFERRING",
                    $"CALL {id} TRANSFER_STATUS RINGING",
                $"CALL {id} TRANSFERRED_TO ben_o", $"CALL {id} TRANSFER_STATUS INPROGRESS", $"CALL {id} STATUS TRANSFERRED", "CALLHISTORYCHANGED",
            ],
            App.Receive());
        var bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        Assert.EndsWith("TRANSFERRED_BY nora.lund", bens.Send($"GET CALL {_emulatorFixture.Ben.CurrentCall!.Id} TRANSFERRED_BY"));
    }

    [SkippableFact]
    public void Of_several_targets_the_first_to_answer_gets_the_call()
    {
        EmulatedClient cyra = _emulatorFixture.Network.LogIn("cyra22", "Cyra");
        _emulatorFixture.Network.MakeContacts(cyra, _emulatorFixture.Nora);
        string id = Talk();

        App.Send($"ALTER CALL {id} TRANSFER ben_o, cyra22");
        EmulatedCall bens = _emulatorFixture.Ben.CurrentCall!;
        cyra.CurrentCall!.Answer();

        Assert.Equal(CallStatus.Missed, bens.Status);
        Assert.Equal($"CALL {id} TRANSFERRED_TO cyra22", App.Send($"GET CALL {id} TRANSFERRED_TO"));
    }

    // docs/protocol/notifications.md#dtmf
    [SkippableFact]
    public void DTMF_is_sent_and_received()
    {
        string id = Talk();
        Assert.Equal($"#52 CALL {id} DTMF 7", App.Send($"#52 SET CALL {id} DTMF 7"));
        _emulatorFixture.Ada.CurrentCall!.Press("5");
        Assert.Equal([$"#52 CALL {id} DTMF 7", $"CALL {id} DTMF 5"], App.Receive());
        Assert.Equal("ERROR 42 Invalid DTMF code", App.Send($"SET CALL {id} DTMF 77"));
        Assert.Equal($"ALTER CALL {id} DTMF 12#", App.Send($"ALTER CALL {id} DTMF 12#"));
        App.Send($"SET CALL {id} STATUS FINISHED");
        Assert.Equal("ERROR 41 Call not active", App.Send($"SET CALL {id} DTMF 7"));
    }

    // docs/protocol/notifications.md#voice-streams-of-a-call
    [SkippableFact]
    public void A_file_is_played_at_the_pace_of_speech_and_recorded_at_the_other_side()
    {
        using var folder = new TemporaryFolder();
        byte[] sound = new byte[WavFile.BytesPerSecond];
        new Random(1).NextBytes(sound);
        using (var file = new WavWriter(folder.At("hello.wav")))
            file.Write(sound);
        string id = Talk();
        var adas = _emulatorFixture.Open(_emulatorFixture.Ada).Attach();
        long hers = _emulatorFixture.Ada.CurrentCall!.Id;
        Assert.Equal($"ALTER CALL {hers} SET_OUTPUT FILE=\"{folder.At("heard.wav")}\"",
            adas.Send($"ALTER CALL {hers} SET_OUTPUT FILE=\"{folder.At("heard.wav")}\""));
        string devices = $"FILE=\"{folder.At("hello.wav")}\"";

        Assert.Equal($"#55 ALTER CALL {id} SET_INPUT {devices}", App.Send($"#55 ALTER CALL {id} SET_INPUT {devices}"));
        Assert.Contains($"CALL {id} INPUT {devices}", App.Receive());
        for (int i = 0; i < 101; i++)
            _emulatorFixture.Clock.Advance(TimeSpan.FromMilliseconds(10));
        Assert.Contains($"CALL {id} VAA_INPUT_STATUS FALSE", App.Receive());
        App.Send($"SET CALL {id} STATUS FINISHED");

        Assert.Equal(sound, WavFile.Read(folder.At("heard.wav")));
        Assert.Equal("ERROR 592 ALTER CALL: unable to alter input/output", App.Send($"ALTER CALL {id} SET_INPUT {devices}"));
    }

    // docs/protocol/notifications.md#video
    [SkippableFact]
    public void Video_is_paused_on_hold()
    {
        string id = Talk();
        App.Receive();
        Assert.Equal($"#56 ALTER CALL {id} START_VIDEO_SEND", App.Send($"#56 ALTER CALL {id} START_VIDEO_SEND"));
        Assert.Equal(
            [$"#56 ALTER CALL {id} START_VIDEO_SEND", $"CALL {id} VIDEO_SEND_STATUS STARTING", $"CALL {id} VIDEO_SEND_STATUS RUNNING",
                $"CALL {id} VIDEO_STATUS VIDEO_BOTH_ENABLED"],
            App.Receive());
        App.Send($"ALTER CALL {id} HOLD");
        Assert.Contains($"CALL {id} VIDEO_SEND_STATUS PAUSED", App.Receive());
        App.Send($"ALTER CALL {id} RESUME");
        Assert.Contains($"CALL {id} VIDEO_SEND_STATUS RUNNING", App.Receive());
        Assert.Equal($"#57 ALTER CALL {id} STOP_VIDEO_SEND", App.Send($"#57 ALTER CALL {id} STOP_VIDEO_SEND"));
        Assert.Equal([$"#57 ALTER CALL {id} STOP_VIDEO_SEND", $"CALL {id} VIDEO_SEND_STATUS STOPPING", $"CALL {id} VIDEO_SEND_STATUS AVAILABLE"],
            App.Receive());
        Assert.Equal($"CALL {id} START_VIDEO_SEND", App.Send($"SET CALL {id} START_VIDEO_SEND"));
    }

    [SkippableTheory]
    [InlineData("CALL two,words!", "ERROR 34 invalid user handle")]
    [InlineData("CALL 5551234", "ERROR 92 call error")]
    [InlineData("CALL +12", "ERROR 92 call error")]
    [InlineData("CALL a, b, c, d, e, f, g, h, i, j, k", "ERROR 112 Too many targets")]
    [InlineData("GET CALL x STATUS", "ERROR 11 Invalid call id")]
    [InlineData("GET CALL 99999 STATUS", "ERROR 12 Unknown call")]
    [InlineData("SET CALL x STATUS FINISHED", "ERROR 19 Invalid call id")]
    [InlineData("SET CALL 99999 STATUS FINISHED", "ERROR 20 Unknown call")]
    [InlineData("ALTER CALL", "ERROR 555 CALL: No proper call ID given")]
    [InlineData("ALTER CALL 99999 ANSWER", "ERROR 556 CALL: Invalid call ID given")]
    [InlineData("SEARCH CALLS two,words!", "ERROR 5 Search CALLS: invalid target")]
    [InlineData("SEARCH MISSEDCALLS x", "ERROR 6 SEARCH MISSEDCALLS: target not allowed")]
    [InlineData("SEARCH ACTIVECALLS x", "ERROR 29 SEARCH what: target not allowed")]
    [InlineData("CLEAR CALLHISTORY", "ERROR 524 CLEAR CALLHISTORY: missing target argument")]
    [InlineData("CALLVOICEMAIL ada.k", "ERROR 110 No voicemail capability")]
    public void Wrong_commands_and_their_errors(string command, string reply) => Assert.Equal(reply, App.Send(command));

    [SkippableFact]
    public void Wrong_commands_about_a_call_that_is_there()
    {
        string id = Talk();
        Assert.Equal("ERROR 13 Invalid PROP", App.Send($"GET CALL {id} NOTHING"));
        Assert.Equal("ERROR 21 Unknown/disallowed call prop", App.Send($"SET CALL {id} DURATION 5"));
        Assert.Equal("ERROR 25 Unknown WHAT", App.Send($"SET CALL {id} STATUS RINGING"));
        Assert.Equal("ERROR 25 Unknown WHAT", App.Send($"SET CALL {id} SEEN FALSE"));
        Assert.Equal("ERROR 557 CALL: No action given", App.Send($"ALTER CALL {id}"));
        Assert.Equal("ERROR 558 CALL: Missing or invalid arguments", App.Send($"ALTER CALL {id} TRANSFER"));
        Assert.Equal("ERROR 559 CALL: Action failed", App.Send($"ALTER CALL {id} ANSWER"));
        Assert.Equal("ERROR 560 CALL: Unknown action", App.Send($"ALTER CALL {id} DANCE"));
        Assert.Equal("ERROR 72 Cannot create conference", App.Send($"SET CALL {id} JOIN_CONFERENCE {id}"));
        _emulatorFixture.Nora.Block(_emulatorFixture.Ben);
        Assert.Equal("ERROR 39 user blocked", App.Send("CALL ben_o"));
        App.Send("SET USERSTATUS OFFLINE");
        Assert.Equal("ERROR 36 Not online", App.Send("CALL ada.k"));
    }

    private string Place(string id) => App.Send($"{id} CALL ada.k")!.Split(' ')[2];

    private string Ring()
    {
        App.Receive();
        _emulatorFixture.Ada.Call(_emulatorFixture.Nora);
        return App.Receive()[0].Split(' ')[1];
    }

    private string Talk()
    {
        string id = Place("#0");
        _emulatorFixture.Ada.CurrentCall!.Answer();
        App.Receive();
        return id;
    }
}

public sealed class CallTranscriptsInProcess() : CallTranscripts(new InProcessTestTransport());

public sealed class CallTranscriptsOverDBus() : CallTranscripts(new DBusTestTransport());

public sealed class CallTranscriptsOverTcp() : CallTranscripts(new TcpTestTransport());

public sealed class CallTranscriptsOverX11() : CallTranscripts(new X11TestTransport());

public sealed class CallTranscriptsOverMacOS() : CallTranscripts(new MacOSTestTransport());
