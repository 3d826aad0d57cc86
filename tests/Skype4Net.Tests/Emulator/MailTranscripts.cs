using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Voicemails, SMS and file transfers, as docs/protocol/notifications.md#voicemails and the sections behind it have them.</summary>
public abstract class MailTranscripts(TestTransport transport) : WireTranscripts(transport)
{
    // docs/protocol/notifications.md#leaving-a-voicemail
    [SkippableFact]
    public void Leaving_a_voicemail()
    {
        _emulatorFixture.Ada.SetPrivilege(Privilege.Voicemail);
        string id = App.Send("#60 CALLVOICEMAIL ada.k")!.Split(' ')[2];
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(3));
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(1));
        string[] lines = App.Receive();
        string mail = lines.First(l => l.StartsWith("VOICEMAIL")).Split(' ')[1];
        Assert.Equal(
            [
                $"#60 CALL {id} STATUS ROUTING", $"CALL {id} STATUS VM_BUFFERING_GREETING", $"CALL {id} STATUS VM_PLAYING_GREETING",
                    $"VOICEMAIL {mail} STATUS BLANK",
                $"VOICEMAIL {mail} STATUS RECORDING", $"CALL {id} STATUS VM_RECORDING", $"VOICEMAIL {mail} DURATION 1", $"CALL {id} VM_DURATION 1",
            ],
            lines.Where(l => !l.StartsWith("USER")));
        Assert.Equal($"CALL {id} VM_ALLOWED_DURATION 600", App.Send($"GET CALL {id} VM_ALLOWED_DURATION"));
        App.Receive();

        Assert.Equal($"#61 CALL {id} STATUS VM_UPLOADING", App.Send($"#61 SET CALL {id} STATUS FINISHED"));

        Assert.Equal(
            [
                $"#61 CALL {id} STATUS VM_UPLOADING", $"CALL {id} STATUS VM_UPLOADING", $"VOICEMAIL {mail} STATUS UPLOADING",
                    $"CALL {id} STATUS VM_SENT", "CALLHISTORYCHANGED",
                $"VOICEMAIL {mail} STATUS UPLOADED",
            ],
            App.Receive());
    }

    [SkippableFact]
    public void Hanging_up_during_the_greeting_and_recording_until_the_limit()
    {
        _emulatorFixture.Ada.SetPrivilege(Privilege.Voicemail);
        string given = App.Send("CALLVOICEMAIL ada.k")!.Split(' ')[1];
        Assert.Equal($"CALL {given} STATUS VM_CANCELLED", App.Send($"SET CALL {given} STATUS FINISHED"));
        string full = App.Send("CALLVOICEMAIL ada.k")!.Split(' ')[1];
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(3));
        _emulatorFixture.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal($"CALL {full} STATUS VM_SENT", App.Send($"GET CALL {full} STATUS"));
    }

    // docs/protocol/notifications.md#receiving-and-playing-a-voicemail
    [SkippableFact]
    public void Receiving_and_playing_a_voicemail_and_the_quirk_of_SETUNPLAYED()
    {
        string mail = Receive();
        Assert.Equal($"VOICEMAILS {mail}", App.Send("SEARCH MISSEDVOICEMAILS"));
        App.Receive();
        Assert.Equal($"#62 ALTER VOICEMAIL {mail} STARTPLAYBACK", App.Send($"#62 ALTER VOICEMAIL {mail} STARTPLAYBACK"));
        Assert.Equal([$"#62 ALTER VOICEMAIL {mail} STARTPLAYBACK", $"VOICEMAIL {mail} STATUS BUFFERING", $"VOICEMAIL {mail} STATUS PLAYING"],
            App.Receive());
        Assert.Equal("ERROR 531 VOICEMAIL: Action failed", App.Send($"ALTER VOICEMAIL {mail} STARTPLAYBACK"));
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains($"VOICEMAIL {mail} STATUS PLAYED", App.Receive());
        Assert.Equal("VOICEMAILS ", App.Send("SEARCH MISSEDVOICEMAILS"));

        _emulatorFixture.Nora.Faults.UnplayedAnswersDelete = true;
        Assert.Equal($"ALTER VOICEMAIL {mail} DELETE", App.Send($"ALTER VOICEMAIL {mail} SETUNPLAYED"));
        Assert.Equal($"VOICEMAIL {mail} STATUS UNPLAYED", App.Send($"GET VOICEMAIL {mail} STATUS"));
        App.Send($"ALTER VOICEMAIL {mail} STARTPLAYBACK");
        Assert.Equal($"ALTER VOICEMAIL {mail} STOPPLAYBACK", App.Send($"ALTER VOICEMAIL {mail} STOPPLAYBACK"));
        App.Receive();
        Assert.Equal($"#63 ALTER VOICEMAIL {mail} DELETE", App.Send($"#63 ALTER VOICEMAIL {mail} DELETE"));
        Assert.Equal([$"#63 ALTER VOICEMAIL {mail} DELETE", $"VOICEMAIL {mail} STATUS DELETING"], App.Receive());
        Assert.Equal("ERROR 513 Invalid voicemail object", App.Send($"GET VOICEMAIL {mail} STATUS"));
    }

    [SkippableFact]
    public void A_voicemail_is_played_into_a_call_and_to_a_file()
    {
        using var folder = new TemporaryFolder();
        string mail = Receive();
        Assert.Equal("ERROR 531 VOICEMAIL: Action failed", App.Send($"ALTER VOICEMAIL {mail} STARTPLAYBACKINCALL"));
        string call = App.Send("CALL ben_o")!.Split(' ')[1];
        _emulatorFixture.Ben.CurrentCall!.Answer();
        var heard = new List<byte>();
        _emulatorFixture.Ben.CurrentCall!.SoundReceived += samples => heard.AddRange(samples.Span);

        Assert.Equal($"ALTER VOICEMAIL {mail} STARTPLAYBACKINCALL", App.Send($"ALTER VOICEMAIL {mail} STARTPLAYBACKINCALL"));

        Assert.Equal(Mail, heard);
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));
        App.Send($"SET CALL {call} STATUS FINISHED");
        string devices = $"FILE=\"{folder.At("mail.wav")}\"";
        Assert.Equal($"ALTER VOICEMAIL {mail} SET_OUTPUT {devices}", App.Send($"ALTER VOICEMAIL {mail} SET_OUTPUT {devices}"));
        Assert.Equal($"VOICEMAIL {mail} OUTPUT {devices}", App.Send($"GET VOICEMAIL {mail} OUTPUT"));
        App.Send($"ALTER VOICEMAIL {mail} STARTPLAYBACK");
        App.Send($"ALTER VOICEMAIL {mail} DELETE");
        Assert.Equal(Mail, WavFile.Read(folder.At("mail.wav")));
    }

    [SkippableTheory]
    [InlineData("GET VOICEMAIL x STATUS", "ERROR 512 Invalid voicemail id")]
    [InlineData("ALTER VOICEMAIL", "ERROR 528 VOICEMAIL: No proper voicemail ID given")]
    [InlineData("ALTER VOICEMAIL 99999 DELETE", "ERROR 529 VOICEMAIL: Invalid voicemail ID given")]
    [InlineData("SEARCH GREETING two,words!", "ERROR 534 SEARCH GREETING: invalid handle")]
    [InlineData("SEARCH GREETING ada.k", "ERROR 535 SEARCH GREETING: unable to get greeting")]
    [InlineData("CLEAR VOICEMAILHISTORY x", "ERROR 523 CLEAR VOICEMAILHISTORY takes no arguments")]
    [InlineData("CREATE SMS NOTHING +3725550100", "ERROR 537 CREATE: Unknown object type given")]
    [InlineData("GET SMS 99999 BODY", "ERROR 7 GET: invalid WHAT")]
    [InlineData("SET SMS 99999 BODY x", "ERROR 18 SET: invalid WHAT")]
    [InlineData("DELETE SMS 99999", "ERROR 539 DELETE: unknown object type given")]
    [InlineData("GET FILETRANSFER 99999 STATUS", "ERROR 7 GET: invalid WHAT")]
    [InlineData("OPEN FILETRANSFER stranger", "ERROR 108 User not contact")]
    [InlineData("OPEN FILETRANSFER ada.k IN /no/such/folder", "ERROR 109 directory doesn't exist")]
    [InlineData("SEARCH SMSS x", "ERROR 29 SEARCH what: target not allowed")]
    public void Wrong_commands_and_their_errors(string command, string reply) => Assert.Equal(reply, App.Send(command));

    // docs/protocol/notifications.md#sending-an-sms
    [SkippableFact]
    public void An_SMS_is_composed_sent_and_delivered()
    {
        _emulatorFixture.Nora.SetCredit(10);
        App.Receive();
        string id = App.Send("#70 CREATE SMS OUTGOING +3725550100")!.Split(' ')[2];
        Assert.Equal(
            [
                $"#70 SMS {id} STATUS COMPOSING", $"SMS {id} PRICE 0", $"SMS {id} TIMESTAMP 0", $"SMS {id} PRICE_PRECISION 3",
                    $"SMS {id} PRICE_CURRENCY EUR", $"SMS {id} STATUS COMPOSING",
                $"SMS {id} TARGET_NUMBERS +3725550100", $"SMS {id} PRICE -1", $"SMS {id} TARGET_STATUSES +3725550100=TARGET_ANALYZING",
                    $"SMS {id} TARGET_STATUSES +3725550100=TARGET_ACCEPTABLE",
                $"SMS {id} PRICE 78",
            ],
            App.Receive());
        App.Send($"#71 SET SMS {id} TARGET_NUMBERS +3725550100, +3725550101");
        Assert.Equal(
            [
                $"#71 SMS {id} TARGET_NUMBERS +3725550100, +3725550101", $"SMS {id} TARGET_NUMBERS +3725550100, +3725550101", $"SMS {id} PRICE -1",
                $"SMS {id} TARGET_STATUSES +3725550100=TARGET_ACCEPTABLE, +3725550101=TARGET_ANALYZING",
                    $"SMS {id} TARGET_STATUSES +3725550100=TARGET_ACCEPTABLE, +3725550101=TARGET_ACCEPTABLE",
                $"SMS {id} PRICE 156",
            ],
            App.Receive());
        App.Send($"#72 SET SMS {id} BODY see you at six");
        Assert.Equal([$"#72 SMS {id} BODY see you at six", $"SMS {id} BODY see you at six"], App.Receive());

        App.Send($"#73 ALTER SMS {id} SEND");

        Assert.Equal(
            [
                $"#73 ALTER SMS {id} SEND", $"SMS {id} STATUS SENDING_TO_SERVER", $"SMS {id} TIMESTAMP {Now}",
                $"SMS {id} TARGET_STATUSES +3725550100=TARGET_DELIVERY_PENDING, +3725550101=TARGET_DELIVERY_PENDING",
                    $"SMS {id} STATUS SENT_TO_SERVER",
            ],
            App.Lines[..5]);
        Assert.Equal($"SMS {id} STATUS DELIVERED", About("SMS")[^1]);
        Assert.Equal($"SMS {id} TARGET_STATUSES +3725550100=TARGET_DELIVERY_SUCCESSFUL, +3725550101=TARGET_DELIVERY_SUCCESSFUL",
            App.Send($"GET SMS {id} TARGET_STATUSES"));
        Assert.Equal("PROFILE PSTN_BALANCE 984", App.Send("GET PROFILE PSTN_BALANCE"));
    }

    // docs/protocol/notifications.md#an-sms-fails
    [SkippableFact]
    public void A_failed_SMS_is_acknowledged_and_deleted()
    {
        _emulatorFixture.Nora.NextSmsFailure = SmsFailureReason.InsufficientFunds;
        string id = App.Send("CREATE SMS OUTGOING +3725550100")!.Split(' ')[1];
        App.Send($"SET SMS {id} BODY hi");
        App.Receive();

        App.Send($"ALTER SMS {id} SEND");

        Assert.Equal(
            [$"SMS {id} TARGET_STATUSES +3725550100=TARGET_DELIVERY_FAILED", $"SMS {id} FAILUREREASON INSUFFICIENT_FUNDS", $"SMS {id} STATUS FAILED",
                $"SMS {id} IS_FAILED_UNSEEN TRUE"],
            App.Receive()[3..]);
        Assert.Equal($"SMSS {id}", App.Send("SEARCH MISSEDSMSS"));
        App.Receive();
        Assert.Equal($"#74 SMS {id} STATUS FAILED", App.Send($"#74 SET SMS {id} SEEN"));
        Assert.Equal([$"#74 SMS {id} STATUS FAILED", $"SMS {id} IS_FAILED_UNSEEN FALSE"], App.Receive());
        Assert.Equal($"#75 DELETE SMS {id}", App.Send($"#75 DELETE SMS {id}"));
        Assert.Equal("SMSS ", App.Send("SEARCH SMSS"));
    }

    // docs/protocol/notifications.md#an-sms-comes-in
    [SkippableFact]
    public void An_SMS_comes_in_and_a_long_one_has_parts()
    {
        _emulatorFixture.Nora.SetNumber("+4400000001");
        App.Receive();
        _emulatorFixture.Network.Phone("+3725550100").SendSms(_emulatorFixture.Nora, "hello");
        string[] lines = App.Receive();
        string id = lines[0].Split(' ')[1];
        Assert.Equal([$"SMS {id} TYPE INCOMING", $"SMS {id} TARGET_NUMBERS +3725550100", $"SMS {id} BODY hello", $"SMS {id} TIMESTAMP {Now}",
            $"SMS {id} STATUS RECEIVED"], lines);
        Assert.Equal($"SMS {id} STATUS READ", App.Send($"SET SMS {id} SEEN"));

        string composing = App.Send("CREATE SMS OUTGOING +3725550100")!.Split(' ')[1];
        App.Send($"SET SMS {composing} BODY {new string('x', 200)}");
        Assert.Equal($"SMS {composing} CHUNKING 2 106", App.Send($"GET SMS {composing} CHUNKING"));
        Assert.Equal($"SMS {composing} CHUNK 1 {new string('x', 47)}", App.Send($"GET SMS {composing} CHUNK 1"));
        App.Send($"SET SMS {composing} BODY Привет €");
        Assert.Equal($"SMS {composing} CHUNKING 1 62", App.Send($"GET SMS {composing} CHUNKING"));
    }

    // docs/protocol/notifications.md#a-file-comes-in
    [SkippableFact]
    public void A_file_comes_in()
    {
        using var folder = new TemporaryFolder();
        byte[] content = new byte[52_310];
        new Random(2).NextBytes(content);

        _emulatorFixture.Ada.SendFile(_emulatorFixture.Nora, folder.Write("plan.pdf", content));

        string[] lines = App.Receive();
        string id = lines[0].Split(' ')[1];
        string[] offered =
        [
            "TYPE INCOMING", "PARTNER_HANDLE ada.k", "PARTNER_DISPNAME Ada Kern", "FILENAME plan.pdf", "STATUS NEW", "FILESIZE 0",
                $"STARTTIME {Now}", "FINISHTIME 0",
            "BYTESPERSECOND 0", "BYTESTRANSFERRED 0", "FILESIZE 52310",
        ];
        Assert.Equal(offered.Select(o => $"FILETRANSFER {id} {o}"), lines);
        Assert.Equal($"FILETRANSFER {id} FILEPATH ", App.Send($"GET FILETRANSFER {id} FILEPATH"));
        App.Receive();

        _emulatorFixture.Nora.Files[0].Accept(folder.Make("in"));

        string[] taken =
        [
            $"FILEPATH {Path.Combine(folder.At("in"), "plan.pdf")}", "STATUS CONNECTING", "STATUS TRANSFERRING", "BYTESPERSECOND 32768",
                "BYTESTRANSFERRED 32768", "BYTESPERSECOND 52310", "BYTESTRANSFERRED 52310",
            "STATUS COMPLETED", $"FINISHTIME {Now}",
        ];
        Assert.Equal(taken.Select(t => $"FILETRANSFER {id} {t}"), App.Receive());
        Assert.Equal(content, File.ReadAllBytes(Path.Combine(folder.At("in"), "plan.pdf")));
    }

    // docs/protocol/notifications.md#a-file-goes-out
    [SkippableFact]
    public void A_file_goes_out_is_paused_and_fails()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("big.bin", new byte[200_000]);
        string id = App.Send($"FILE ada.k \"{path}\"")!.Split(' ')[1];
        Assert.Equal([$"FILETRANSFER {id} TYPE OUTGOING", $"FILETRANSFER {id} PARTNER_HANDLE ada.k", $"FILETRANSFER {id} STATUS NEW",
            $"FILETRANSFER {id} STATUS WAITING_FOR_ACCEPT"], App.Receive()[1..]);
        _emulatorFixture.Ada.Files[0].Pause();
        _emulatorFixture.Ada.Files[0].Accept(folder.Make("in"));
        Assert.Equal($"FILETRANSFER {id} BYTESTRANSFERRED 0", App.Send($"GET FILETRANSFER {id} BYTESTRANSFERRED"));
        _emulatorFixture.Ada.Files[0].Pause(false);
        Assert.Equal($"FILETRANSFER {id} STATUS COMPLETED", App.Send($"GET FILETRANSFER {id} STATUS"));

        string lost = App.Send($"FILE ada.k \"{path}\"")!.Split(' ')[1];
        File.Delete(path);
        App.Receive();
        _emulatorFixture.Ada.Files[0].Accept(folder.At("in"));
        Assert.Contains($"FILETRANSFER {lost} FAILUREREASON FAILED_READ", App.Receive());
        Assert.Equal(FileTransferStatus.Failed, _emulatorFixture.Ada.Files[0].Status);
        Assert.Equal("ERROR 111 File not found", App.Send($"FILE ada.k \"{path}\""));
    }

    private static byte[] Sound { get; } = [.. Enumerable.Range(0, 320).Select(i => (byte)i)];

    // What was said, and the silence until the caller hung up.
    private static byte[] Mail { get; } = [.. Sound, .. new byte[(2 * WavFile.BytesPerSecond) - Sound.Length]];

    private string Receive()
    {
        _emulatorFixture.Nora.SetPrivilege(Privilege.Voicemail);
        var adas = _emulatorFixture.Open(_emulatorFixture.Ada).Attach();
        adas.Send("CALLVOICEMAIL nora.lund");
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(3));
        EmulatedCall call = _emulatorFixture.Ada.CurrentCall!;
        call.Speak(Sound);
        _emulatorFixture.Clock.Advance(TimeSpan.FromSeconds(2));
        call.HangUp();
        return App.Receive().First(l => l.StartsWith("VOICEMAIL")).Split(' ')[1];
    }
}

public sealed class MailTranscriptsInProcess() : MailTranscripts(new InProcessTestTransport());

public sealed class MailTranscriptsOverDBus() : MailTranscripts(new DBusTestTransport());

public sealed class MailTranscriptsOverTcp() : MailTranscripts(new TcpTestTransport());

public sealed class MailTranscriptsOverX11() : MailTranscripts(new X11TestTransport());

public sealed class MailTranscriptsOverMacOS() : MailTranscripts(new MacOSTestTransport());
