using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>What is done in a call, as docs/protocol/notifications.md#calls has it: hold, conference, transfer, keys, sound, video.</summary>
public abstract class TalkTranscripts(TestTransport transport) : RingingTranscripts(transport)
{
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
        long seen = _emulatorFixture.Ben.CurrentCall!.Id;
        Assert.Equal($"#48 CALL {seen} CONF_PARTICIPANTS_COUNT 2", bens.Send($"#48 GET CALL {seen} CONF_PARTICIPANTS_COUNT"));
        Assert.Equal($"CALL {seen} CONF_PARTICIPANT 1 ada.k OUTGOING_P2P INPROGRESS Ada Kern", bens.Send($"GET CALL {seen} CONF_PARTICIPANT 1"));
        Assert.Equal($"CALL {seen} CONF_PARTICIPANT 0 ada.k OUTGOING_P2P INPROGRESS Ada Kern", bens.Send($"GET CALL {seen} CONF_PARTICIPANT 0"));
        Assert.Equal("ERROR 71 Invalid conference participant NO", bens.Send($"GET CALL {seen} CONF_PARTICIPANT 3"));
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
}

public sealed class TalkTranscriptsInProcess() : TalkTranscripts(new InProcessTestTransport());

public sealed class TalkTranscriptsOverDBus() : TalkTranscripts(new DBusTestTransport());

public sealed class TalkTranscriptsOverTcp() : TalkTranscripts(new TcpTestTransport());

public sealed class TalkTranscriptsOverX11() : TalkTranscripts(new X11TestTransport());

public sealed class TalkTranscriptsOverMacOS() : TalkTranscripts(new MacOSTestTransport());
