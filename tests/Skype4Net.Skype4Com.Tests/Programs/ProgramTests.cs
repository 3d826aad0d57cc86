using Skype4Net.Emulator;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>Programs as they were written from 2008 to 2014: they compile as they stand and do what they did, against an emulated client.</summary>
[Collection("console")]
public sealed class ProgramTests : IAsyncDisposable
{
    private readonly SkypeNetwork _network = new();
    private readonly EmulatedClient _me;
    private readonly EmulatedClient _anna;
    private readonly EmulatedClient _ben;

    public ProgramTests()
    {
        _me = _network.LogIn("me", "My Self");
        _anna = _network.LogIn("anna", "Anna B.");
        _ben = _network.LogIn("ben", "Ben O.");
        _network.MakeContacts(_me, _anna);
        _network.MakeContacts(_me, _ben);
    }

    [Fact]
    public async Task An_auto_responder_answers_each_message()
    {
        using OldProgram program = OldProgram.Run("AutoResponder", _me.Transport);
        await program.WritesAsync("Listening as me");

        Assert.Equal("I know: !help, !who", await AnswerToAsync(_anna, "!help"));
        Assert.Equal("You are Ben O. in #", await AnswerToAsync(_ben, "!who"));
        await program.WritesAsync("Ben O. (ben): !who");

        // Handlers run one after the other: what came before the last answer has been counted.
        await AnswerToAsync(_ben, "!who");

        program.Types("");
        Assert.Equal("Answered 2", (await program.EndAsync())[^1]);
    }

    [Fact]
    public async Task A_call_recorder_puts_both_sides_into_files()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        using OldProgram program = OldProgram.Run("CallRecorder", _me.Transport, folder);
        await program.WritesAsync("Attach: apiAttachSuccess");

        EmulatedCall call = _anna.Call(_me);
        await program.WritesAsync("Ringing: anna Anna B.");
        string recording = await program.WritesAsync(l => l.StartsWith("Recording: "));
        call.HangUp();
        await program.WritesAsync("Finished after 0 s");
        program.Types("");
        await program.EndAsync();

        Assert.Matches(@"^Recording: \d+-me\.wav, \d+-other\.wav$", recording);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_SMS_sender_sends_and_catches_what_goes_wrong()
    {
        _me.SetCredit(10);
        EmulatedPhone phone = _network.Phone("+3725550100");
        using OldProgram program = OldProgram.Run("SmsSender", _me.Transport, "+3725550100", "The server is down");
        IReadOnlyList<string> lines = await program.EndAsync();

        Assert.Equal(1, await program.Completion);
        Assert.Equal("Chunk 0: The server is down (142 left)", lines[0]);
        Assert.StartsWith("Target +3725550100: smsTargetStatus", lines[1]);
        Assert.StartsWith("Price ", lines[2]);
        Assert.Equal("Sent 2 messages of type smsMessageTypeOutgoing", lines[4]);
        Assert.Equal("0x80070057", lines[5]);
        Assert.Contains("The server is down", phone.Messages);
    }

    [Fact]
    public async Task A_mood_changer_changes_the_profile()
    {
        _me.SetCredit(12.5m);
        _me.SetMood("tired");
        using OldProgram program = OldProgram.Run("MoodChanger", _me.Transport);

        Assert.Equal(
            [
                "Before: tired", "After: Listening", "City: Tallinn, Tallinn", "Status: Do not disturb, cusDoNotDisturb",
                "Muted: False", "Muted: True", "Balance: EUR 12.50 = 1250", "Ringing for 20 s",
            ],
            await program.EndAsync());
    }

    [Fact]
    public async Task A_chat_logger_writes_all_conversations()
    {
        _anna.Say(_me, "Are you there?");
        _me.Say(_ben, "Not yet.");
        using OldProgram program = OldProgram.Run("ChatLogger", _me.Transport);
        IReadOnlyList<string> lines = await program.EndAsync();

        Assert.Contains("  anna: Are you there? (cmsReceived)", lines);
        Assert.Contains("  me: Not yet. (cmsSent)", lines);
        Assert.Contains(lines, l => l.StartsWith("# ") && l.EndsWith("anna,me"));
        Assert.Equal(["Missed: 1", "  Are you there?", "Missed: 0"], lines.SkipWhile(l => l != "Missed: 1").Take(3));
        Assert.Equal("With anna: 1 of 2, and 2", lines[^1]);
    }

    [Fact]
    public async Task A_status_watcher_tells_what_others_do()
    {
        EmulatedClient ida = _network.LogIn("ida", "Ida");
        using OldProgram program = OldProgram.Run("StatusWatcher", _me.Transport);
        await program.WritesAsync("Watching as me, olsAway");

        _anna.SetStatus(UserStatus.Away);
        await program.WritesAsync("anna is Away (olsAway)");
        _me.SetStatus(UserStatus.DoNotDisturb);
        await program.WritesAsync("I am cusDoNotDisturb");
        _ben.SetMood("hungry");
        await program.WritesAsync("ben feels: hungry");
        ida.AddContact(_me, "It is me, Ida");
        await program.WritesAsync("ida asks: It is me, Ida");
        await program.WritesAsync("Now budFriend");
        program.Types("");
        await program.EndAsync();
    }

    [Fact]
    public async Task A_telephone_menu_follows_the_keys()
    {
        using OldProgram program = OldProgram.Run("Ivr", _me.Transport, "ben");
        await program.WritesAsync("Ready");

        EmulatedCall call = _anna.Call(_me);
        await program.WritesAsync("In progress");
        call.Press("2");
        await program.WritesAsync("Key 2");
        await program.WritesAsync("In progress");
        call.Press("#");
        await program.WritesAsync("Finished");
        await program.WritesAsync("Calls: 1, active: 0, missed: 0");
        await program.WritesAsync("Ringing");
        _ben.CurrentCall!.Answer();
        await program.WritesAsync("Done");
        await program.EndAsync();
    }

    [Fact]
    public async Task A_contact_lister_lists_friends_and_groups()
    {
        using OldProgram program = OldProgram.Run("ContactLister", _me.Transport);

        Assert.Equal(
            [
                "anna;Anna B.;olsOnline;False;budFriend", "ben;Ben O.;olsOnline;False;budFriend",
                    "echo123;Echo / Sound Test Service;olsOnline;False;budFriend",
                "First: echo123 of 3", "True", "Left: 2", "All friends: 3",
                "Work: anna, custom groups: 1", "Ännchen Ännchen Ännchen", "E_INVALIDARG", "Error 10",
            ],
            await program.EndAsync());
    }

    [Fact]
    public async Task A_group_chat_is_made_and_left()
    {
        using OldProgram program = OldProgram.Run("GroupChat", _me.Transport, "anna", "ben");
        string[] lines = [.. (await program.EndAsync()).Where(l => !l.StartsWith("Members: "))];

        Assert.Equal(
            [
                "Party True chatTypeMultiChat", "Who brings the cake? me True", "Who brings two cakes?", "ben chatMemberRoleUser True", "True",
                "anna chsDialog", "chatStatusUnsubscribed",
            ],
            lines);
    }

    [Fact]
    public async Task A_command_console_shows_commands_replies_and_errors()
    {
        using OldProgram program = OldProgram.Run("CommandConsole", _me.Transport);

        program.Types("GET USER anna FULLNAME");
        await program.WritesAsync("= USER anna FULLNAME Anna B.");
        program.Types("GET USER anna NOTHING");
        await program.WritesAsync("! 10");
        program.Types("FOCUS");
        await program.WritesAsync("<- 1003 FOCUS: FOCUS");
        program.Types("NONSENSE");
        await program.WritesAsync("Error 2 of 1004");
        program.Types("quit");
        string[] lines = [.. (await program.EndAsync()).Where(l => !l.StartsWith("-> "))];
        Assert.Equal(["PONG", "0 30000 SKYPEVERSION"], lines);
    }

    [Fact]
    public async Task A_receptionist_in_Visual_Basic_has_its_handlers_by_Handles()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        using OldProgram program = OldProgram.Run("Receptionist", _me.Transport, Path.Combine(folder, "me.wav"));
        string[] lines = [.. (await program.WritesUntilAsync("Open")).Where(l => !l.Contains("feels"))];
        Assert.Equal(
            [
                "Attached", "cusAway at At the desk", "Anna B. = Anna B.", "3: echo123, echo123", "Back soon, Anna B.", "PONG 30000",
                "Unknown command", "Open",
            ],
            lines);

        Assert.Equal("Welcome, Anna B.!", await AnswerToAsync(_anna, "hello"));
        _ben.SetMood("hungry");
        await program.WritesAsync("ben feels hungry");
        EmulatedCall call = _ben.Call(_me);
        await program.WritesAsync("ben: In progress");
        call.HangUp();
        await program.WritesAsync("ben has hung up");
        _anna.Say(_me, "close");
        Assert.Equal(["Closed"], await program.EndAsync());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_mocking_library_finds_all_members_in_the_interfaces()
    {
        using OldProgram program = OldProgram.Run("MockLibrary", _me.Transport);

        Assert.Equal(
            [
                "Attached: True, handlers: 1", "Attach(6, False)", "get_User(anna)", "SendMessage(anna, Anna B. said: hello)", "Handlers: 0",
                "mock 0 True",
            ],
            await program.EndAsync());
    }

    [Fact]
    public async Task An_event_monitor_casts_to_the_events_and_names_its_arguments()
    {
        using OldProgram program = OldProgram.Run("EventMonitor", _me.Transport, "anna");
        IReadOnlyList<string> lines = await program.WritesUntilAsync("Call with anna: clsRinging");
        Assert.Equal(["True 30000", "I call you to anna"], lines.Where(l => l.StartsWith("True ") || l.StartsWith("I call")));
        Assert.Equal(
            ["Attached", "Mute: True", "Silent: True", "Call with anna: clsRouting", "Call with anna: clsRinging"],
            lines.Where(l => l == "Attached" || l.StartsWith("Mute") || l.StartsWith("Silent") || l.StartsWith("Call")));
        Assert.Contains("> GET SKYPEVERSION", lines);
        Assert.Contains("Connection: conOnline", lines);
        _anna.CurrentCall!.Answer();
        await program.WritesAsync("Call with anna: clsInProgress");
        await program.WritesAsync("Call with anna: clsFinished");

        // The handlers write between these: the end of the call ends the mute too.
        Assert.Equal(["1 cltOutgoingP2P 1", "0 anna", "0x80070057"], (await program.EndAsync()).Where(l => !l.Contains(": ")).TakeLast(3));
    }

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    private async Task<string> AnswerToAsync(EmulatedClient who, string text)
    {
        Task<ChatEntry> answer = who.WaitForMessageAsync(m => m.From == "me");
        who.Say(_me, text);
        return (await answer.InTime()).Text;
    }
}
