using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Calls, as docs/protocol/notifications.md#calls has them.</summary>
public abstract class CallTranscripts(TestTransport transport) : RingingTranscripts(transport)
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
}

public sealed class CallTranscriptsInProcess() : CallTranscripts(new InProcessTestTransport());

public sealed class CallTranscriptsOverDBus() : CallTranscripts(new DBusTestTransport());

public sealed class CallTranscriptsOverTcp() : CallTranscripts(new TcpTestTransport());

public sealed class CallTranscriptsOverX11() : CallTranscripts(new X11TestTransport());

public sealed class CallTranscriptsOverMacOS() : CallTranscripts(new MacOSTestTransport());
