using Skype4Net.Emulator;

namespace Skype4Net.Tests.Emulator;

/// <summary>Voicemails, SMS and file transfers, as docs/protocol/notifications.md#voicemails and the sections behind it have them.</summary>
public abstract class MailStories(StoryCarrier carrier) : Stories(carrier)
{
    // docs/protocol/notifications.md#leaving-a-voicemail
    [SkippableFact]
    public void Leaving_a_voicemail()
    {
        _town.Ada.HasPrivilege("VOICEMAIL");
        string id = App.Say("#60 CALLVOICEMAIL ada.k")!.Split(' ')[2];
        _town.Clock.Advance(TimeSpan.FromSeconds(3));
        _town.Clock.Advance(TimeSpan.FromSeconds(1));
        string[] lines = App.Take();
        string mail = lines.First(l => l.StartsWith("VOICEMAIL")).Split(' ')[1];
        Assert.Equal(
            [
                $"#60 CALL {id} STATUS ROUTING", $"CALL {id} STATUS VM_BUFFERING_GREETING", $"CALL {id} STATUS VM_PLAYING_GREETING", $"VOICEMAIL {mail} STATUS BLANK",
                $"VOICEMAIL {mail} STATUS RECORDING", $"CALL {id} STATUS VM_RECORDING", $"VOICEMAIL {mail} DURATION 1", $"CALL {id} VM_DURATION 1",
            ],
            lines.Where(l => !l.StartsWith("USER")));
        Assert.Equal($"CALL {id} VM_ALLOWED_DURATION 600", App.Say($"GET CALL {id} VM_ALLOWED_DURATION"));
        App.Take();

        Assert.Equal($"#61 CALL {id} STATUS VM_UPLOADING", App.Say($"#61 SET CALL {id} STATUS FINISHED"));

        Assert.Equal(
            [
                $"#61 CALL {id} STATUS VM_UPLOADING", $"CALL {id} STATUS VM_UPLOADING", $"VOICEMAIL {mail} STATUS UPLOADING", $"CALL {id} STATUS VM_SENT", "CALLHISTORYCHANGED",
                $"VOICEMAIL {mail} STATUS UPLOADED",
            ],
            App.Take());
    }

    [SkippableFact]
    public void Hanging_up_during_the_greeting_and_recording_until_the_limit()
    {
        _town.Ada.HasPrivilege("VOICEMAIL");
        string given = App.Say("CALLVOICEMAIL ada.k")!.Split(' ')[1];
        Assert.Equal($"CALL {given} STATUS VM_CANCELLED", App.Say($"SET CALL {given} STATUS FINISHED"));
        string full = App.Say("CALLVOICEMAIL ada.k")!.Split(' ')[1];
        _town.Clock.Advance(TimeSpan.FromSeconds(3));
        _town.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal($"CALL {full} STATUS VM_SENT", App.Say($"GET CALL {full} STATUS"));
    }

    // docs/protocol/notifications.md#receiving-and-playing-a-voicemail
    [SkippableFact]
    public void Receiving_and_playing_a_voicemail_and_the_quirk_of_SETUNPLAYED()
    {
        string mail = Receive();
        Assert.Equal($"VOICEMAILS {mail}", App.Say("SEARCH MISSEDVOICEMAILS"));
        App.Take();
        Assert.Equal($"#62 ALTER VOICEMAIL {mail} STARTPLAYBACK", App.Say($"#62 ALTER VOICEMAIL {mail} STARTPLAYBACK"));
        Assert.Equal([$"#62 ALTER VOICEMAIL {mail} STARTPLAYBACK", $"VOICEMAIL {mail} STATUS BUFFERING", $"VOICEMAIL {mail} STATUS PLAYING"], App.Take());
        Assert.Equal("ERROR 531 VOICEMAIL: Action failed", App.Say($"ALTER VOICEMAIL {mail} STARTPLAYBACK"));
        _town.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Contains($"VOICEMAIL {mail} STATUS PLAYED", App.Take());
        Assert.Equal("VOICEMAILS ", App.Say("SEARCH MISSEDVOICEMAILS"));

        _town.Nora.Faults.UnplayedAnswersDelete = true;
        Assert.Equal($"ALTER VOICEMAIL {mail} DELETE", App.Say($"ALTER VOICEMAIL {mail} SETUNPLAYED"));
        Assert.Equal($"VOICEMAIL {mail} STATUS UNPLAYED", App.Say($"GET VOICEMAIL {mail} STATUS"));
        App.Say($"ALTER VOICEMAIL {mail} STARTPLAYBACK");
        Assert.Equal($"ALTER VOICEMAIL {mail} STOPPLAYBACK", App.Say($"ALTER VOICEMAIL {mail} STOPPLAYBACK"));
        App.Take();
        Assert.Equal($"#63 ALTER VOICEMAIL {mail} DELETE", App.Say($"#63 ALTER VOICEMAIL {mail} DELETE"));
        Assert.Equal([$"#63 ALTER VOICEMAIL {mail} DELETE", $"VOICEMAIL {mail} STATUS DELETING"], App.Take());
        Assert.Equal("ERROR 513 Invalid voicemail object", App.Say($"GET VOICEMAIL {mail} STATUS"));
    }

    [SkippableFact]
    public void A_voicemail_is_played_into_a_call_and_to_a_file()
    {
        using var folder = new TemporaryFolder();
        string mail = Receive();
        Assert.Equal("ERROR 531 VOICEMAIL: Action failed", App.Say($"ALTER VOICEMAIL {mail} STARTPLAYBACKINCALL"));
        string call = App.Say("CALL ben_o")!.Split(' ')[1];
        _town.Ben.CurrentCall!.Answer();
        var heard = new List<byte>();
        _town.Ben.CurrentCall!.Heard += samples => heard.AddRange(samples.Span);

        Assert.Equal($"ALTER VOICEMAIL {mail} STARTPLAYBACKINCALL", App.Say($"ALTER VOICEMAIL {mail} STARTPLAYBACKINCALL"));

        Assert.Equal(Mail, heard);
        _town.Clock.Advance(TimeSpan.FromSeconds(2));
        App.Say($"SET CALL {call} STATUS FINISHED");
        string devices = $"FILE=\"{folder.At("mail.wav")}\"";
        Assert.Equal($"ALTER VOICEMAIL {mail} SET_OUTPUT {devices}", App.Say($"ALTER VOICEMAIL {mail} SET_OUTPUT {devices}"));
        Assert.Equal($"VOICEMAIL {mail} OUTPUT {devices}", App.Say($"GET VOICEMAIL {mail} OUTPUT"));
        App.Say($"ALTER VOICEMAIL {mail} STARTPLAYBACK");
        App.Say($"ALTER VOICEMAIL {mail} DELETE");
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
    public void Wrong_commands_and_their_errors(string command, string reply) => Assert.Equal(reply, App.Say(command));

    // docs/protocol/notifications.md#sending-an-sms
    [SkippableFact]
    public void An_SMS_is_composed_sent_and_delivered()
    {
        _town.Nora.HasCredit(10);
        App.Take();
        string id = App.Say("#70 CREATE SMS OUTGOING +3725550100")!.Split(' ')[2];
        Assert.Equal(
            [
                $"#70 SMS {id} STATUS COMPOSING", $"SMS {id} PRICE 0", $"SMS {id} TIMESTAMP 0", $"SMS {id} PRICE_PRECISION 3", $"SMS {id} PRICE_CURRENCY EUR", $"SMS {id} STATUS COMPOSING",
                $"SMS {id} TARGET_NUMBERS +3725550100", $"SMS {id} PRICE -1", $"SMS {id} TARGET_STATUSES +3725550100=TARGET_ANALYZING", $"SMS {id} TARGET_STATUSES +3725550100=TARGET_ACCEPTABLE",
                $"SMS {id} PRICE 78",
            ],
            App.Take());
        App.Say($"#71 SET SMS {id} TARGET_NUMBERS +3725550100, +3725550101");
        Assert.Equal(
            [
                $"#71 SMS {id} TARGET_NUMBERS +3725550100, +3725550101", $"SMS {id} TARGET_NUMBERS +3725550100, +3725550101", $"SMS {id} PRICE -1",
                $"SMS {id} TARGET_STATUSES +3725550100=TARGET_ACCEPTABLE, +3725550101=TARGET_ANALYZING", $"SMS {id} TARGET_STATUSES +3725550100=TARGET_ACCEPTABLE, +3725550101=TARGET_ACCEPTABLE",
                $"SMS {id} PRICE 156",
            ],
            App.Take());
        App.Say($"#72 SET SMS {id} BODY see you at six");
        Assert.Equal([$"#72 SMS {id} BODY see you at six", $"SMS {id} BODY see you at six"], App.Take());

        App.Say($"#73 ALTER SMS {id} SEND");

        Assert.Equal(
            [
                $"#73 ALTER SMS {id} SEND", $"SMS {id} STATUS SENDING_TO_SERVER", $"SMS {id} TIMESTAMP {Now}",
                $"SMS {id} TARGET_STATUSES +3725550100=TARGET_DELIVERY_PENDING, +3725550101=TARGET_DELIVERY_PENDING", $"SMS {id} STATUS SENT_TO_SERVER",
            ],
            App.Lines[..5]);
        Assert.Equal($"SMS {id} STATUS DELIVERED", About("SMS")[^1]);
        Assert.Equal($"SMS {id} TARGET_STATUSES +3725550100=TARGET_DELIVERY_SUCCESSFUL, +3725550101=TARGET_DELIVERY_SUCCESSFUL", App.Say($"GET SMS {id} TARGET_STATUSES"));
        Assert.Equal("PROFILE PSTN_BALANCE 984", App.Say("GET PROFILE PSTN_BALANCE"));
    }

    // docs/protocol/notifications.md#an-sms-fails
    [SkippableFact]
    public void A_failed_SMS_is_acknowledged_and_deleted()
    {
        _town.Nora.NextSmsFailure = SmsFailureReason.InsufficientFunds;
        string id = App.Say("CREATE SMS OUTGOING +3725550100")!.Split(' ')[1];
        App.Say($"SET SMS {id} BODY hi");
        App.Take();

        App.Say($"ALTER SMS {id} SEND");

        Assert.Equal(
            [$"SMS {id} TARGET_STATUSES +3725550100=TARGET_DELIVERY_FAILED", $"SMS {id} FAILUREREASON INSUFFICIENT_FUNDS", $"SMS {id} STATUS FAILED", $"SMS {id} IS_FAILED_UNSEEN TRUE"],
            App.Take()[3..]);
        Assert.Equal($"SMSS {id}", App.Say("SEARCH MISSEDSMSS"));
        App.Take();
        Assert.Equal($"#74 SMS {id} STATUS FAILED", App.Say($"#74 SET SMS {id} SEEN"));
        Assert.Equal([$"#74 SMS {id} STATUS FAILED", $"SMS {id} IS_FAILED_UNSEEN FALSE"], App.Take());
        Assert.Equal($"#75 DELETE SMS {id}", App.Say($"#75 DELETE SMS {id}"));
        Assert.Equal("SMSS ", App.Say("SEARCH SMSS"));
    }

    // docs/protocol/notifications.md#an-sms-comes-in
    [SkippableFact]
    public void An_SMS_comes_in_and_a_long_one_has_parts()
    {
        _town.Nora.HasNumber("+4400000001");
        App.Take();
        _town.Network.Phone("+3725550100").Texts(_town.Nora, "hello");
        string[] lines = App.Take();
        string id = lines[0].Split(' ')[1];
        Assert.Equal([$"SMS {id} TYPE INCOMING", $"SMS {id} TARGET_NUMBERS +3725550100", $"SMS {id} BODY hello", $"SMS {id} TIMESTAMP {Now}", $"SMS {id} STATUS RECEIVED"], lines);
        Assert.Equal($"SMS {id} STATUS READ", App.Say($"SET SMS {id} SEEN"));

        string composing = App.Say("CREATE SMS OUTGOING +3725550100")!.Split(' ')[1];
        App.Say($"SET SMS {composing} BODY {new string('x', 200)}");
        Assert.Equal($"SMS {composing} CHUNKING 2 106", App.Say($"GET SMS {composing} CHUNKING"));
        Assert.Equal($"SMS {composing} CHUNK 1 {new string('x', 47)}", App.Say($"GET SMS {composing} CHUNK 1"));
        App.Say($"SET SMS {composing} BODY Привет €");
        Assert.Equal($"SMS {composing} CHUNKING 1 62", App.Say($"GET SMS {composing} CHUNKING"));
    }

    // docs/protocol/notifications.md#a-file-comes-in
    [SkippableFact]
    public void A_file_comes_in()
    {
        using var folder = new TemporaryFolder();
        byte[] content = new byte[52_310];
        new Random(2).NextBytes(content);

        _town.Ada.SendsFile(_town.Nora, folder.Write("plan.pdf", content));

        string[] lines = App.Take();
        string id = lines[0].Split(' ')[1];
        string[] offered =
        [
            "TYPE INCOMING", "PARTNER_HANDLE ada.k", "PARTNER_DISPNAME Ada Kern", "FILENAME plan.pdf", "STATUS NEW", "FILESIZE 0", $"STARTTIME {Now}", "FINISHTIME 0",
            "BYTESPERSECOND 0", "BYTESTRANSFERRED 0", "FILESIZE 52310",
        ];
        Assert.Equal(offered.Select(o => $"FILETRANSFER {id} {o}"), lines);
        Assert.Equal($"FILETRANSFER {id} FILEPATH ", App.Say($"GET FILETRANSFER {id} FILEPATH"));
        App.Take();

        _town.Nora.Files[0].Accept(folder.Make("in"));

        string[] taken =
        [
            $"FILEPATH {Path.Combine(folder.At("in"), "plan.pdf")}", "STATUS CONNECTING", "STATUS TRANSFERRING", "BYTESPERSECOND 32768", "BYTESTRANSFERRED 32768", "BYTESPERSECOND 52310", "BYTESTRANSFERRED 52310",
            "STATUS COMPLETED", $"FINISHTIME {Now}",
        ];
        Assert.Equal(taken.Select(t => $"FILETRANSFER {id} {t}"), App.Take());
        Assert.Equal(content, File.ReadAllBytes(Path.Combine(folder.At("in"), "plan.pdf")));
    }

    // docs/protocol/notifications.md#a-file-goes-out
    [SkippableFact]
    public void A_file_goes_out_is_paused_and_fails()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("big.bin", new byte[200_000]);
        string id = App.Say($"FILE ada.k \"{path}\"")!.Split(' ')[1];
        Assert.Equal([$"FILETRANSFER {id} TYPE OUTGOING", $"FILETRANSFER {id} PARTNER_HANDLE ada.k", $"FILETRANSFER {id} STATUS NEW", $"FILETRANSFER {id} STATUS WAITING_FOR_ACCEPT"], App.Take()[1..]);
        _town.Ada.Files[0].Pause();
        _town.Ada.Files[0].Accept(folder.Make("in"));
        Assert.Equal($"FILETRANSFER {id} BYTESTRANSFERRED 0", App.Say($"GET FILETRANSFER {id} BYTESTRANSFERRED"));
        _town.Ada.Files[0].Pause(false);
        Assert.Equal($"FILETRANSFER {id} STATUS COMPLETED", App.Say($"GET FILETRANSFER {id} STATUS"));

        string lost = App.Say($"FILE ada.k \"{path}\"")!.Split(' ')[1];
        File.Delete(path);
        App.Take();
        _town.Ada.Files[0].Accept(folder.At("in"));
        Assert.Contains($"FILETRANSFER {lost} FAILUREREASON FAILED_READ", App.Take());
        Assert.Equal(FileTransferStatus.Failed, _town.Ada.Files[0].Status);
        Assert.Equal("ERROR 111 File not found", App.Say($"FILE ada.k \"{path}\""));
    }

    private static byte[] Sound { get; } = [.. Enumerable.Range(0, 320).Select(i => (byte)i)];

    // What was said, and the silence until the caller hung up.
    private static byte[] Mail { get; } = [.. Sound, .. new byte[(2 * WavFile.BytesPerSecond) - Sound.Length]];

    private string Receive()
    {
        _town.Nora.HasPrivilege("VOICEMAIL");
        var adas = _town.Open(_town.Ada).Attach();
        adas.Say("CALLVOICEMAIL nora.lund");
        _town.Clock.Advance(TimeSpan.FromSeconds(3));
        EmulatedCall call = _town.Ada.CurrentCall!;
        call.Speak(Sound);
        _town.Clock.Advance(TimeSpan.FromSeconds(2));
        call.HangUp();
        return App.Take().First(l => l.StartsWith("VOICEMAIL")).Split(' ')[1];
    }
}

public sealed class MailStoriesInProcess() : MailStories(new InProcessCarrier());

public sealed class MailStoriesOverDBus() : MailStories(new DBusCarrier());

public sealed class MailStoriesOverTcp() : MailStories(new TcpCarrier());

public sealed class MailStoriesOverX11() : MailStories(new X11Carrier());

public sealed class MailStoriesOverMacOS() : MailStories(new MacOSCarrier());
