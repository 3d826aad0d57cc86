using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Calls, as docs/protocol/notifications.md#calls has them.</summary>
public abstract class CallStories(StoryCarrier carrier) : Stories(carrier)
{
    // docs/protocol/notifications.md#an-outgoing-call
    [SkippableFact]
    public void An_outgoing_call()
    {
        string id = Place("#40");
        Assert.Equal([$"#40 CALL {id} STATUS UNPLACED", $"CALL {id} STATUS ROUTING", $"CALL {id} STATUS RINGING"], App.Take());

        _town.Ada.CurrentCall!.Answer();
        _town.Clock.Advance(TimeSpan.FromSeconds(3));

        Assert.Equal(
            [
                $"CALL {id} STATUS INPROGRESS", $"CALL {id} VIDEO_SEND_STATUS AVAILABLE", $"CALL {id} VIDEO_STATUS VIDEO_BOTH_ENABLED",
                $"CALL {id} DURATION 1", $"CALL {id} DURATION 2", $"CALL {id} DURATION 3",
            ],
            App.Take());
        Assert.Equal($"#41 CALL {id} STATUS FINISHED", App.Say($"#41 SET CALL {id} STATUS FINISHED"));
        Assert.Equal([$"#41 CALL {id} STATUS FINISHED", $"CALL {id} STATUS FINISHED", "CALLHISTORYCHANGED"], App.Take());
        Assert.Equal("ERROR 24 Cannot hangup inactive call", App.Say($"SET CALL {id} STATUS FINISHED"));
        Assert.Equal($"CALL {id} DURATION 3", App.Say($"GET CALL {id} DURATION"));
        _town.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.DoesNotContain(App.Take(), l => l.Contains("DURATION 4"));
    }

    // docs/protocol/notifications.md#an-outgoing-call
    [SkippableFact]
    public void Outcomes_of_a_call_that_is_not_answered()
    {
        string given = Place("#1");
        Assert.Equal($"#2 CALL {given} STATUS CANCELLED", App.Say($"#2 SET CALL {given} STATUS FINISHED"));
        string refused = Place("#3");
        _town.Ada.CurrentCall!.HangUp();
        Assert.Equal($"CALL {refused} STATUS REFUSED", App.Say($"GET CALL {refused} STATUS"));
        _town.Ada.IsBusy = true;
        string busy = Place("#4");
        Assert.Equal($"CALL {busy} STATUS BUSY", App.Say($"GET CALL {busy} STATUS"));
        _town.Ada.IsBusy = false;
        _town.Ada.GoesOffline();
        App.Take();
        string failed = Place("#5");
        Assert.Equal([$"#5 CALL {failed} STATUS UNPLACED", $"CALL {failed} STATUS ROUTING", $"CALL {failed} FAILUREREASON 3", $"CALL {failed} STATUS FAILED"], App.Take()[..4]);
    }

    // docs/protocol/notifications.md#an-outgoing-call
    [SkippableFact]
    public void A_telephone_rings_and_a_rejected_number_is_dialled_again()
    {
        _town.Nora.HasCredit(10);
        var old = _town.Open(_town.Nora).Attach(protocol: 7);
        EmulatedPhone phone = _town.Network.Phone("+3725550100");
        phone.RejectsCalls = true;
        App.Take();
        string id = App.Say("CALL +3725550100")!.Split(' ')[1];
        Assert.Equal($"CALL {id} STATUS WAITING_REDIAL_COMMAND", About("CALL")[^1]);
        Assert.Equal($"CALL {id} STATUS FAILED", old.Take()[^1]);
        phone.RejectsCalls = false;

        _town.Nora.CurrentCall!.Redial();

        Assert.Equal(
            [
                $"CALL {id} STATUS REDIAL_PENDING", $"CALL {id} STATUS ROUTING", $"CALL {id} PSTN_NUMBER +3725550100", $"CALL {id} RATE 21", $"CALL {id} RATE_CURRENCY EUR",
                $"CALL {id} RATE_PRECISION 3", $"CALL {id} STATUS EARLYMEDIA", $"CALL {id} STATUS RINGING",
            ],
            About("CALL"));
        phone.Answers();
        phone.HangsUp();
        Assert.Equal($"CALL {id} STATUS FINISHED", App.Say($"GET CALL {id} STATUS"));
    }

    // docs/protocol/notifications.md#an-incoming-call
    [SkippableFact]
    public void An_incoming_call()
    {
        EmulatedCall adas = _town.Ada.CallsUp(_town.Nora);
        string[] lines = App.Take();
        string id = lines[0].Split(' ')[1];
        Assert.Equal([$"CALL {id} CONF_ID 0", $"CALL {id} STATUS RINGING"], lines);
        Assert.Equal($"#42 CALL {id} PARTNER_HANDLE ada.k", App.Say($"#42 GET CALL {id} PARTNER_HANDLE"));
        Assert.Equal($"CALL {id} TYPE INCOMING_P2P", App.Say($"GET CALL {id} TYPE"));
        _town.Nora.HasCameraAttached(false);
        App.Take();

        Assert.Equal($"#43 ALTER CALL {id} ANSWER", App.Say($"#43 ALTER CALL {id} ANSWER"));
        _town.Clock.Advance(TimeSpan.FromSeconds(1));
        adas.HangUp();

        Assert.Equal(
            [
                $"#43 ALTER CALL {id} ANSWER", $"CALL {id} STATUS INPROGRESS", $"CALL {id} VIDEO_STATUS VIDEO_NONE", $"CALL {id} DURATION 1",
                $"CALL {id} FAILUREREASON 14", $"CALL {id} STATUS FINISHED", "CALLHISTORYCHANGED",
            ],
            App.Take());
    }

    // docs/protocol/notifications.md#an-incoming-call
    [SkippableFact]
    public void What_can_be_done_with_a_ringing_call()
    {
        string declined = Ring();
        Assert.Equal($"CALL {declined} STATUS REFUSED", App.Say($"SET CALL {declined} STATUS FINISHED"));
        string hungUp = Ring();
        Assert.Equal($"ALTER CALL {hungUp} END HANGUP", App.Say($"ALTER CALL {hungUp} END HANGUP"));
        Assert.Equal($"CALL {hungUp} STATUS REFUSED", App.Say($"GET CALL {hungUp} STATUS"));
        string other = Ring();
        Assert.Equal($"ALTER CALL {other} HANGUP", App.Say($"ALTER CALL {other} HANGUP"));

        string missed = Ring();
        _town.Ada.CurrentCall!.HangUp();
        Assert.Equal($"CALLS {missed}", App.Say("SEARCH MISSEDCALLS"));
        App.Take();
        Assert.Equal($"CALL {missed} SEEN TRUE", App.Say($"SET CALL {missed} SEEN"));
        Assert.Equal([$"CALL {missed} SEEN TRUE", $"CALL {missed} SEEN TRUE"], App.Take());
        Assert.Equal("CALLS ", App.Say("SEARCH MISSEDCALLS"));
    }

    [SkippableFact]
    public void A_call_that_nobody_answers_is_missed_when_its_time_is_over()
    {
        EmulatedCall adas = _town.Ada.CallsUp(_town.Nora);
        string id = App.Take()[0].Split(' ')[1];

        _town.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Empty(App.Take());
        _town.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal([$"CALL {id} STATUS MISSED", "CALLHISTORYCHANGED"], App.Take());
        Assert.Equal(CallStatus.Cancelled, adas.Status);
    }

    [SkippableFact]
    public void A_call_that_nobody_answers_goes_to_the_voicemail_box_when_the_profile_says_so()
    {
        _town.Nora.HasPrivilege("VOICEMAIL");
        Assert.Equal("PROFILE CALL_SEND_TO_VM TRUE", App.Say("SET PROFILE CALL_SEND_TO_VM TRUE"));
        App.Say("SET PROFILE CALL_NOANSWER_TIMEOUT 15");
        EmulatedCall adas = _town.Ada.CallsUp(_town.Nora);
        App.Take();

        _town.Clock.Advance(TimeSpan.FromSeconds(15));

        Assert.Contains(App.Take(), l => l.EndsWith("STATUS MISSED"));
        Assert.Equal(CallStatus.VoicemailPlayingGreeting, adas.Status);
        _town.Clock.Advance(TimeSpan.FromSeconds(3));
        adas.Speak(new byte[64]);
        _town.Clock.Advance(TimeSpan.FromSeconds(2));
        adas.HangUp();
        string[] lines = App.Take();
        string id = lines.First(l => l.StartsWith("VOICEMAIL")).Split(' ')[1];
        Assert.Equal(
            [$"VOICEMAIL {id} TYPE INCOMING", $"VOICEMAIL {id} PARTNER_HANDLE ada.k", $"VOICEMAIL {id} STATUS NOTDOWNLOADED", $"VOICEMAIL {id} STATUS DOWNLOADING", $"VOICEMAIL {id} STATUS UNPLAYED"],
            lines.Where(l => l.StartsWith("VOICEMAIL")));
        Assert.Equal($"VOICEMAIL {id} DURATION 2", App.Say($"GET VOICEMAIL {id} DURATION"));
    }

    // docs/protocol/notifications.md#hold-and-resume
    [SkippableFact]
    public void Hold_and_resume()
    {
        string id = Talk();
        var old = _town.Open(_town.Nora).Attach(protocol: 1);
        var adas = _town.Open(_town.Ada).Attach();

        Assert.Equal($"#44 ALTER CALL {id} HOLD", App.Say($"#44 ALTER CALL {id} HOLD"));
        Assert.Equal([$"#44 ALTER CALL {id} HOLD", $"CALL {id} STATUS LOCALHOLD"], App.Take());
        Assert.Equal([$"CALL {id} STATUS ONHOLD"], old.Take());
        Assert.EndsWith("STATUS REMOTEHOLD", adas.Take()[^1]);
        Assert.Equal("ERROR 22 Cannot hold this call at the moment", App.Say($"SET CALL {id} STATUS ONHOLD"));
        Assert.Equal($"#45 ALTER CALL {id} RESUME", App.Say($"#45 ALTER CALL {id} RESUME"));
        Assert.Contains($"CALL {id} STATUS INPROGRESS", App.Take());
        Assert.Equal("ERROR 23 Cannot resume this call at the moment", App.Say($"SET CALL {id} STATUS INPROGRESS"));

        // A second call puts the first on hold by itself.
        App.Take();
        App.Say("CALL ben_o");
        Assert.Contains($"CALL {id} STATUS LOCALHOLD", App.Take());
    }

    // docs/protocol/notifications.md#a-conference
    [SkippableFact]
    public void A_conference_at_its_host_and_at_a_participant()
    {
        string first = Talk();
        _town.Ben.CallsUp(_town.Nora);
        string second = About("CALL")[0].Split(' ')[1];
        App.Say($"ALTER CALL {second} ANSWER");
        App.Take();

        Assert.Equal($"#46 CALL {second} CONF_ID 1", App.Say($"#46 SET CALL {second} JOIN_CONFERENCE {first}"));

        string[] lines = App.Take();
        Assert.Contains($"CALL {first} CONF_ID 1", lines);
        Assert.Contains($"CALL {first} STATUS INPROGRESS", lines);
        Assert.Equal($"#47 CALLS {second}, {first}", App.Say("#47 SEARCH ACTIVECALLS"));
        Assert.Equal($"CALL {first} CONF_PARTICIPANTS_COUNT 0", App.Say($"GET CALL {first} CONF_PARTICIPANTS_COUNT"));
        var bens = _town.Open(_town.Ben).Attach();
        long his = _town.Ben.CurrentCall!.Id;
        Assert.Equal($"#48 CALL {his} CONF_PARTICIPANTS_COUNT 2", bens.Say($"#48 GET CALL {his} CONF_PARTICIPANTS_COUNT"));
        Assert.Equal($"CALL {his} CONF_PARTICIPANT 1 ada.k OUTGOING_P2P INPROGRESS Ada Kern", bens.Say($"GET CALL {his} CONF_PARTICIPANT 1"));
        Assert.Equal($"CALL {his} CONF_PARTICIPANT 0 ada.k OUTGOING_P2P INPROGRESS Ada Kern", bens.Say($"GET CALL {his} CONF_PARTICIPANT 0"));
        Assert.Equal("ERROR 71 Invalid conference participant NO", bens.Say($"GET CALL {his} CONF_PARTICIPANT 3"));
    }

    // docs/protocol/notifications.md#transferring-a-call
    [SkippableFact]
    public void A_call_is_transferred()
    {
        string id = Talk();
        Assert.Equal($"#50 CALL {id} CAN_TRANSFER ben_o TRUE", App.Say($"#50 GET CALL {id} CAN_TRANSFER ben_o"));
        App.Take();

        Assert.Equal($"#51 ALTER CALL {id} TRANSFER ben_o", App.Say($"#51 ALTER CALL {id} TRANSFER ben_o"));
        _town.Ben.CurrentCall!.Answer();

        Assert.Equal(
            [
                $"#51 ALTER CALL {id} TRANSFER ben_o", $"CALL {id} TRANSFER_ACTIVE TRUE", $"CALL {id} STATUS TRANSFERRING", $"CALL {id} TRANSFER_STATUS RINGING",
                $"CALL {id} TRANSFERRED_TO ben_o", $"CALL {id} TRANSFER_STATUS INPROGRESS", $"CALL {id} STATUS TRANSFERRED", "CALLHISTORYCHANGED",
            ],
            App.Take());
        var bens = _town.Open(_town.Ben).Attach();
        Assert.EndsWith("TRANSFERRED_BY nora.lund", bens.Say($"GET CALL {_town.Ben.CurrentCall!.Id} TRANSFERRED_BY"));
    }

    [SkippableFact]
    public void Of_several_targets_the_first_to_answer_gets_the_call()
    {
        EmulatedClient cyra = _town.Network.LogIn("cyra22", "Cyra");
        _town.Network.MakeContacts(cyra, _town.Nora);
        string id = Talk();

        App.Say($"ALTER CALL {id} TRANSFER ben_o, cyra22");
        EmulatedCall bens = _town.Ben.CurrentCall!;
        cyra.CurrentCall!.Answer();

        Assert.Equal(CallStatus.Missed, bens.Status);
        Assert.Equal($"CALL {id} TRANSFERRED_TO cyra22", App.Say($"GET CALL {id} TRANSFERRED_TO"));
    }

    // docs/protocol/notifications.md#dtmf
    [SkippableFact]
    public void DTMF_is_sent_and_received()
    {
        string id = Talk();
        Assert.Equal($"#52 CALL {id} DTMF 7", App.Say($"#52 SET CALL {id} DTMF 7"));
        _town.Ada.CurrentCall!.Press("5");
        Assert.Equal([$"#52 CALL {id} DTMF 7", $"CALL {id} DTMF 5"], App.Take());
        Assert.Equal("ERROR 42 Invalid DTMF code", App.Say($"SET CALL {id} DTMF 77"));
        Assert.Equal($"ALTER CALL {id} DTMF 12#", App.Say($"ALTER CALL {id} DTMF 12#"));
        App.Say($"SET CALL {id} STATUS FINISHED");
        Assert.Equal("ERROR 41 Call not active", App.Say($"SET CALL {id} DTMF 7"));
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
        var adas = _town.Open(_town.Ada).Attach();
        long hers = _town.Ada.CurrentCall!.Id;
        Assert.Equal($"ALTER CALL {hers} SET_OUTPUT FILE=\"{folder.At("heard.wav")}\"", adas.Say($"ALTER CALL {hers} SET_OUTPUT FILE=\"{folder.At("heard.wav")}\""));
        string devices = $"FILE=\"{folder.At("hello.wav")}\"";

        Assert.Equal($"#55 ALTER CALL {id} SET_INPUT {devices}", App.Say($"#55 ALTER CALL {id} SET_INPUT {devices}"));
        Assert.Contains($"CALL {id} INPUT {devices}", App.Take());
        for (int i = 0; i < 101; i++)
            _town.Clock.Advance(TimeSpan.FromMilliseconds(10));
        Assert.Contains($"CALL {id} VAA_INPUT_STATUS FALSE", App.Take());
        App.Say($"SET CALL {id} STATUS FINISHED");

        Assert.Equal(sound, WavFile.Read(folder.At("heard.wav")));
        Assert.Equal("ERROR 592 ALTER CALL: unable to alter input/output", App.Say($"ALTER CALL {id} SET_INPUT {devices}"));
    }

    // docs/protocol/notifications.md#video
    [SkippableFact]
    public void Video_is_paused_on_hold()
    {
        string id = Talk();
        App.Take();
        Assert.Equal($"#56 ALTER CALL {id} START_VIDEO_SEND", App.Say($"#56 ALTER CALL {id} START_VIDEO_SEND"));
        Assert.Equal(
            [$"#56 ALTER CALL {id} START_VIDEO_SEND", $"CALL {id} VIDEO_SEND_STATUS STARTING", $"CALL {id} VIDEO_SEND_STATUS RUNNING", $"CALL {id} VIDEO_STATUS VIDEO_BOTH_ENABLED"],
            App.Take());
        App.Say($"ALTER CALL {id} HOLD");
        Assert.Contains($"CALL {id} VIDEO_SEND_STATUS PAUSED", App.Take());
        App.Say($"ALTER CALL {id} RESUME");
        Assert.Contains($"CALL {id} VIDEO_SEND_STATUS RUNNING", App.Take());
        Assert.Equal($"#57 ALTER CALL {id} STOP_VIDEO_SEND", App.Say($"#57 ALTER CALL {id} STOP_VIDEO_SEND"));
        Assert.Equal([$"#57 ALTER CALL {id} STOP_VIDEO_SEND", $"CALL {id} VIDEO_SEND_STATUS STOPPING", $"CALL {id} VIDEO_SEND_STATUS AVAILABLE"], App.Take());
        Assert.Equal($"CALL {id} START_VIDEO_SEND", App.Say($"SET CALL {id} START_VIDEO_SEND"));
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
    public void Wrong_commands_and_their_errors(string command, string reply) => Assert.Equal(reply, App.Say(command));

    [SkippableFact]
    public void Wrong_commands_about_a_call_that_is_there()
    {
        string id = Talk();
        Assert.Equal("ERROR 13 Invalid PROP", App.Say($"GET CALL {id} NOTHING"));
        Assert.Equal("ERROR 21 Unknown/disallowed call prop", App.Say($"SET CALL {id} DURATION 5"));
        Assert.Equal("ERROR 25 Unknown WHAT", App.Say($"SET CALL {id} STATUS RINGING"));
        Assert.Equal("ERROR 25 Unknown WHAT", App.Say($"SET CALL {id} SEEN FALSE"));
        Assert.Equal("ERROR 557 CALL: No action given", App.Say($"ALTER CALL {id}"));
        Assert.Equal("ERROR 558 CALL: Missing or invalid arguments", App.Say($"ALTER CALL {id} TRANSFER"));
        Assert.Equal("ERROR 559 CALL: Action failed", App.Say($"ALTER CALL {id} ANSWER"));
        Assert.Equal("ERROR 560 CALL: Unknown action", App.Say($"ALTER CALL {id} DANCE"));
        Assert.Equal("ERROR 72 Cannot create conference", App.Say($"SET CALL {id} JOIN_CONFERENCE {id}"));
        _town.Nora.Blocks(_town.Ben);
        Assert.Equal("ERROR 39 user blocked", App.Say("CALL ben_o"));
        App.Say("SET USERSTATUS OFFLINE");
        Assert.Equal("ERROR 36 Not online", App.Say("CALL ada.k"));
    }

    private string Place(string id) => App.Say($"{id} CALL ada.k")!.Split(' ')[2];

    private string Ring()
    {
        App.Take();
        _town.Ada.CallsUp(_town.Nora);
        return App.Take()[0].Split(' ')[1];
    }

    private string Talk()
    {
        string id = Place("#0");
        _town.Ada.CurrentCall!.Answer();
        App.Take();
        return id;
    }
}

public sealed class CallStoriesInProcess() : CallStories(new InProcessCarrier());

public sealed class CallStoriesOverDBus() : CallStories(new DBusCarrier());

public sealed class CallStoriesOverTcp() : CallStories(new TcpCarrier());

public sealed class CallStoriesOverX11() : CallStories(new X11Carrier());

public sealed class CallStoriesOverMacOS() : CallStories(new MacOSCarrier());
