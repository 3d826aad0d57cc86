using System.Diagnostics;
using Skype4Net.Emulator;
using Skype4Net.Tests;
using Skype4Net.Tests.Transports.DBus;

namespace Skype4Net.Integration.Foreign;

/// <summary>Programs written for the real Skype on D-Bus: what each sends from its start until it is idle, and what it must get to go on.</summary>
public sealed class ProgramTests : ForeignTests
{
    [SkippableFact]
    public async Task Skype4Py_reads_its_friends_and_answers_a_message()
    {
        ForeignProgram program = await AttachedAsync();
        await ExpectAsync(program, [
            ("#0 GET CURRENTUSERHANDLE", "#0 CURRENTUSERHANDLE nora"),
            ("#0 GET PROFILE FULLNAME", "#0 PROFILE FULLNAME Nora Lund"),
            ("#0 GET USERSTATUS", "#0 USERSTATUS ONLINE"),
            ("#0 GET USER anna FULLNAME", "#0 USER anna FULLNAME Anna B."),
        ]);
        World.Anna.Say(World.Nora, "hello\nthere");
        string id = (await program.HearAsync(IsReceived)).Split(' ')[1];
        await ExpectAsync(program, [
            ($"#0 GET CHATMESSAGE {id} BODY", $"#0 CHATMESSAGE {id} BODY hello\\nthere"),
            ($"#0 GET CHATMESSAGE {id} FROM_HANDLE", $"#0 CHATMESSAGE {id} FROM_HANDLE anna"),
        ]);
        string chat = (await program.SendAsync($"#0 GET CHATMESSAGE {id} CHATNAME")).Split(' ')[4];
        Assert.Equal($"#0 CHAT {chat} STATUS DIALOG", await program.SendAsync($"#0 GET CHAT {chat} STATUS"));
        Assert.Matches("^#0 CHATMESSAGE [0-9]+ STATUS SENDING$", await program.SendAsync($"#0 CHATMESSAGE {chat} hello yourself"));
        Assert.Equal("hello yourself", World.Anna.GetMessages(World.Nora)[^1].Text);
    }

    [SkippableFact]
    public async Task Skype4Java_calls_and_ends_the_call_by_its_status()
    {
        ForeignProgram program = await ProgramAsync();
        await ExpectAsync(program, [("NAME Skype4Java", "OK"), ("PROTOCOL 9999", "PROTOCOL 8"), ("SEARCH MISSEDMESSAGES", "CHATMESSAGES ")]);
        string reply = await program.SendAsync("#0 CALL anna");
        Assert.Matches("^#0 CALL [0-9]+ STATUS (ROUTING|UNPLACED)$", reply);
        string id = reply.Split(' ')[2];
        await program.HearAsync(l => l == $"CALL {id} STATUS RINGING");
        World.Anna.CurrentCall!.Answer();
        await program.HearAsync(l => l == $"CALL {id} STATUS INPROGRESS");
        World.Clock.Advance(TimeSpan.FromSeconds(2));
        await program.HearAsync(l => l == $"CALL {id} DURATION 1");
        Assert.Equal($"#1 CALL {id} STATUS FINISHED", await program.SendAsync($"#1 SET CALL {id} STATUS FINISHED"));
        await program.HearAsync(l => l == $"CALL {id} STATUS FINISHED");
        Assert.StartsWith("WINDOWSTATE ", await program.SendAsync("GET WINDOWSTATE "));
        Assert.StartsWith($"CALL {id} DURATION ", await program.SendAsync($"GET CALL {id} DURATION"));
    }

    [SkippableFact]
    public async Task Pidgin_builds_its_list_of_contacts_and_hears_who_types()
    {
        ForeignProgram program = await ProgramAsync();
        await ExpectAsync(program, [
            ("#0 NAME Pidgin", "#0 OK"),
            ("#1 PROTOCOL 7", "#1 PROTOCOL 7"),
            ("SET SILENT_MODE ON", "SILENT_MODE ON"),
            ("MINIMIZE", "MINIMIZE"),
            ("#2 GET PROFILE FULLNAME", "#2 PROFILE FULLNAME Nora Lund"),
            ("#3 GET CURRENTUSERHANDLE", "#3 CURRENTUSERHANDLE nora"),
            ("SET USERSTATUS ONLINE", "USERSTATUS ONLINE"),
            ("SET PROFILE MOOD_TEXT ", "PROFILE MOOD_TEXT "),
            ("CREATE APPLICATION libpurple_typing", "CREATE APPLICATION libpurple_typing"),
        ]);
        Assert.Matches("^#4 SKYPEVERSION [0-9]+", await program.SendAsync("#4 GET SKYPEVERSION"));
        Assert.StartsWith("#6 USERS ", await program.SendAsync("#6 SEARCH FRIENDS"));
        foreach (string property in new[] { "ONLINESTATUS", "MOOD_TEXT", "RICH_MOOD_TEXT", "IS_VIDEO_CAPABLE", "DISPLAYNAME", "FULLNAME" })
            Assert.StartsWith($"USER anna {property} ", await program.SendAsync($"GET USER anna {property}"));
        Assert.Equal("GROUPS ", await program.SendAsync("SEARCH GROUPS CUSTOM"));
        World.Anna.Say(World.Nora, "hello");
        string id = (await program.HearAsync(IsReceived)).Split(' ')[1];
        foreach (string property in new[] { "TYPE", "CHATNAME", "BODY", "FROM_HANDLE", "USERS", "LEAVEREASON", "TIMESTAMP" })
            Assert.StartsWith($"CHATMESSAGE {id} {property} ", await program.SendAsync($"GET CHATMESSAGE {id} {property}"));
        PrivateBus annas = await World.ServeAsync(World.Anna);
        ForeignProgram hers = await World.AttachedAsync(7, annas);
        await hers.SendAsync("CREATE APPLICATION libpurple_typing");
        await program.SendAsync("ALTER APPLICATION libpurple_typing CONNECT anna");
        const string typing = "APPLICATION libpurple_typing";
        string stream = (await program.HearAsync(l => l.StartsWith($"{typing} STREAMS anna:", StringComparison.Ordinal))).Split(' ')[3];
        await program.SendAsync($"ALTER APPLICATION libpurple_typing DATAGRAM {stream} PURPLE_TYPING");
        await hers.HearAsync(l => l.StartsWith($"{typing} DATAGRAM nora:", StringComparison.Ordinal) && l.EndsWith(" PURPLE_TYPING"));
    }

    [SkippableFact]
    public async Task Skyped_lists_groups_and_friends_and_hears_of_one_message_as_it_was_recorded()
    {
        ForeignProgram program = await AttachedAsync();
        await ExpectAsync(program, [
            ("#0 PING", "#0 PONG"),
            ("#0 SEARCH GROUPS CUSTOM", "#0 GROUPS "),
            ("#0 SET USERSTATUS ONLINE", "#0 USERSTATUS ONLINE"),
        ]);
        foreach (string list in new[] { "BOOKMARKEDCHATS", "ACTIVECHATS", "MISSEDCHATS", "RECENTCHATS" })
            Assert.StartsWith("#0 CHATS ", await program.SendAsync($"#0 SEARCH {list}"));
        await program.ToldAsync();
        string reply = await program.SendAsync("#0 MESSAGE anna foo");
        string id = reply.Split(' ')[2];
        string[] told = await program.ToldAsync();
        string chat = told.First(l => l.StartsWith("CHAT ", StringComparison.Ordinal)).Split(' ')[1];
        foreach (string line in new[] { "STATUS DIALOG", "DIALOG_PARTNER anna", "POSTERS nora" })
            Assert.Contains($"CHAT {chat} {line}", told);
        Assert.Contains($"CHATMESSAGE {id} STATUS SENT", told);
        Assert.True(Array.IndexOf(told, $"CHAT {chat} STATUS DIALOG") < Array.IndexOf(told, $"CHATMESSAGE {id} STATUS SENT"));
    }

    [SkippableFact]
    public async Task Skyped_is_asked_to_be_a_contact_and_hears_that_it_was_dealt_with()
    {
        ForeignProgram program = await AttachedAsync();
        World.Network.LogIn("dora").AddContact(World.Nora, "may I?");
        await program.HearAsync(l => l == "USER dora RECEIVEDAUTHREQUEST may I?");
        Assert.Equal("#0 USER dora ISAUTHORIZED TRUE", await program.SendAsync("#0 SET USER dora ISAUTHORIZED TRUE"));
        await program.HearAsync(l => l == "USER dora RECEIVEDAUTHREQUEST ");
    }

    [SkippableFact]
    public async Task Skype_call_recorder_hears_its_own_name_and_redirects_a_call()
    {
        ForeignProgram program = await ProgramAsync();
        await ExpectAsync(program, [("NAME SkypeCallRecorder", "OK"), ("PROTOCOL 5", "PROTOCOL 5"), ("PING", "PONG")]);
        await program.HearAsync(l => l == "CURRENTUSERHANDLE nora");
        World.Anna.Call(World.Nora);
        string id = (await program.HearAsync(l => l.EndsWith(" STATUS RINGING", StringComparison.Ordinal))).Split(' ')[1];
        World.Nora.CurrentCall!.Answer();
        await program.HearAsync(l => l == $"CALL {id} STATUS INPROGRESS");
        await ExpectAsync(program, [
            ($"GET CALL {id} PARTNER_HANDLE", $"CALL {id} PARTNER_HANDLE anna"),
            ($"GET CALL {id} PARTNER_DISPNAME", $"CALL {id} PARTNER_DISPNAME Anna B."),
            ($"GET CALL {id} CONF_ID", $"CALL {id} CONF_ID 0"),
        ]);
        foreach (string action in new[] { "SET_CAPTURE_MIC PORT=\"60001\"", "SET_OUTPUT SOUNDCARD=\"default\" PORT=\"60002\"" })
            Assert.StartsWith("ALTER CALL ", await program.SendAsync($"ALTER CALL {id} {action}"));
    }

    [SkippableFact]
    public async Task Kopete_pings_first_and_hears_nothing_but_its_answers_until_the_protocol()
    {
        ForeignProgram program = await ProgramAsync();
        await ExpectAsync(program, [("PING", "PONG"), ("NAME Kopete", "OK")]);
        Assert.Empty(await program.ToldAsync());
        await ExpectAsync(program, [("PROTOCOL 1", "PROTOCOL 1")]);
        Assert.Contains("CURRENTUSERHANDLE nora", await program.ToldAsync());
    }

    [SkippableFact]
    public async Task Ruby4skype_introspects_first_and_asks_for_protocol_9999()
    {
        // The program itself has introspected before it says that it is ready.
        ForeignProgram program = await ProgramAsync();
        await ExpectAsync(program, [("NAME ruby", "OK"), ("PROTOCOL 9999", "PROTOCOL 8"), ("GET CURRENTUSERHANDLE", "CURRENTUSERHANDLE nora")]);
    }

    [SkippableFact]
    public async Task The_PHP_extension_sends_one_message_and_leaves()
    {
        ForeignProgram program = await ProgramAsync();
        await ExpectAsync(program, [("NAME php", "OK"), ("PROTOCOL 2", "PROTOCOL 2")]);
        string chat = (await program.SendAsync("CHAT CREATE anna")).Split(' ')[1];
        Assert.Matches("^(CHAT)?MESSAGE [0-9]+ STATUS SENDING$", await program.SendAsync($"CHATMESSAGE {chat} hello"));
        program.Program.Kill();
        Assert.Equal("hello", World.Anna.GetMessages(World.Nora)[^1].Text);
    }

    [SkippableFact]
    public async Task Skype4go_says_its_name_and_its_protocol_twice()
    {
        ForeignProgram program = await ProgramAsync();
        for (int i = 0; i < 2; i++)
            await ExpectAsync(program, [("NAME skype4go", "OK"), ("PROTOCOL 7", "PROTOCOL 7")]);
        await ExpectAsync(program, [("GET USERSTATUS", "USERSTATUS ONLINE")]);
    }

    [SkippableTheory]
    [InlineData("gdbus", "introspect", "--session", "--dest", "com.Skype.API", "--object-path", "/com/Skype", "Invoke(in  s", "out s")]
    [InlineData("gdbus", "call", "--session", "--dest", "com.Skype.API", "-o", "/com/Skype", "-m", "com.Skype.API.Invoke", "PING", "PONG")]
    [InlineData("dbus-send", "--print-reply", "--dest=com.Skype.API", "/com/Skype", "com.Skype.API.Invoke", "string:PING", "string \"PONG\"")]
    public async Task The_tools_of_glib_and_D_Bus_find_and_call_it(string tool, params string[] words)
    {
        Skip.IfNot(PrivateBus.Exists(tool), $"{tool} is missing: apt-get install libglib2.0-bin dbus");
        int wanted = words.Length - (words[0] == "introspect" ? 2 : 1);
        var start = new ProcessStartInfo(tool, words[..wanted]);
        start.Environment["DBUS_SESSION_BUS_ADDRESS"] = World.Bus.Address;

        FinishedProgram done = await FinishedProgram.RunAsync(start);

        Assert.All(words[wanted..], w => Assert.Contains(w, done.All, StringComparison.Ordinal));
    }

    private static bool IsReceived(string line)
        => line.StartsWith("CHATMESSAGE ", StringComparison.Ordinal) && line.EndsWith(" STATUS RECEIVED", StringComparison.Ordinal);

    private static async Task ExpectAsync(ForeignProgram program, IEnumerable<(string Command, string Reply)> talk)
    {
        foreach ((string command, string reply) in talk)
            Assert.Equal(reply, await program.SendAsync(command));
    }
}
