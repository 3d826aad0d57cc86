using Skype4Net.Emulator;

namespace Skype4Net.Integration.Foreign;

/// <summary>The rules that programs written for the real Skype rely on, each by its name, asked by python3-dbus.</summary>
public sealed class RuleTests : ForeignTests
{
    [SkippableTheory]
    [InlineData("#G12")]
    [InlineData("#UWA")]
    [InlineData("#RCH")]
    [InlineData("#FT")]
    [InlineData("#output")]
    [InlineData("#007")]
    public async Task An_id_comes_back_byte_for_byte(string id)
    {
        ForeignProgram program = await AttachedAsync();
        Assert.Equal($"{id} USERSTATUS ONLINE", await program.SendAsync($"{id} GET USERSTATUS"));
    }

    [SkippableFact]
    public async Task Ids_are_taken_on_NAME_and_before_PROTOCOL()
    {
        ForeignProgram program = await ProgramAsync();
        Assert.Equal("#0 OK", await program.SendAsync("#0 NAME Pidgin"));
        Assert.Equal("#1 PONG", await program.SendAsync("#1 PING"));
        Assert.Equal("#2 PROTOCOL 7", await program.SendAsync("#2 PROTOCOL 7"));
    }

    [SkippableFact]
    public async Task Without_an_id_the_reply_is_the_result_of_the_method()
    {
        ForeignProgram program = await ProgramAsync();
        Assert.Equal("OK", await program.SendAsync("NAME SkypeCallRecorder"));
        Assert.Equal("PROTOCOL 5", await program.SendAsync("PROTOCOL 5"));
        Assert.Equal("PROFILE FULLNAME Nora Lund", await program.SendAsync("GET PROFILE FULLNAME"));
        Assert.Equal("ERROR 2 Unknown command", await program.SendAsync("DANCE"), ignoreCase: true);
    }

    [SkippableFact]
    public async Task A_refusal_is_ERROR_68_without_a_text()
    {
        World.Nora.Permissions = PermissionPolicy.Refuse;
        ForeignProgram program = await ProgramAsync();
        Assert.Equal("ERROR 68", await program.SendAsync("NAME Skype4Java"));
        Assert.Equal("#0 ERROR 68", await program.SendAsync("#0 NAME Skype4Java"));
        Assert.Equal("ERROR 68", await program.SendAsync("GET USERSTATUS"));
    }

    [SkippableFact]
    public async Task Nobody_signed_in_is_CONNSTATUS_OFFLINE()
    {
        ForeignProgram program = await ProgramAsync();
        World.Nora.LogOut();
        Assert.Equal("CONNSTATUS OFFLINE", await program.SendAsync("NAME Skype4Java"));
        Assert.Equal("#0 CONNSTATUS OFFLINE", await program.SendAsync("#0 NAME Pidgin"));
        World.Nora.LogIn();
        Assert.Equal("OK", await program.SendAsync("NAME Skype4Java"));
    }

    [SkippableTheory]
    [InlineData("PROTOCOL 2", "PROTOCOL 2")]
    [InlineData("PROTOCOL 5", "PROTOCOL 5")]
    [InlineData("PROTOCOL 7", "PROTOCOL 7")]
    [InlineData("PROTOCOL 999", "PROTOCOL 8")]
    [InlineData("PROTOCOL 9999", "PROTOCOL 8")]
    public async Task A_protocol_is_agreed_on_that_both_have(string asked, string answered)
    {
        ForeignProgram program = await ProgramAsync();
        Assert.Equal("OK", await program.SendAsync("NAME x"));
        Assert.Equal(answered, await program.SendAsync(asked));
    }

    [SkippableFact]
    public async Task Who_is_signed_in_is_told_unasked_but_not_before_the_protocol()
    {
        ForeignProgram program = await ProgramAsync();
        await program.SendAsync("NAME skypopen");
        Assert.Empty(await program.ToldAsync());
        await program.SendAsync("PROTOCOL 999");
        Assert.Equal(["CONNSTATUS ONLINE", "CURRENTUSERHANDLE nora", "USERSTATUS ONLINE"], await program.ToldAsync());
    }

    [SkippableFact]
    public async Task PING_is_answered_among_a_thousand_other_commands()
    {
        ForeignProgram program = await AttachedAsync();
        for (int i = 0; i < 1000; i++)
            program.Send($"#{i} GET USER anna FULLNAME");
        program.Send("PING");
        for (int i = 0; i < 1000; i++)
            await program.ReplyAsync();
        Assert.Equal("PONG", await program.ReplyAsync());
    }

    [SkippableTheory]
    [InlineData("SEARCH USERSWAITINGMYAUTHORIZATION", "USERS ")]
    [InlineData("SEARCH CHATS", "CHATS ")]
    [InlineData("SEARCH RECENTCHATS", "CHATS ")]
    [InlineData("SEARCH CHATMESSAGES", "CHATMESSAGES ")]
    [InlineData("SEARCH MISSEDCHATMESSAGES", "CHATMESSAGES ")]
    [InlineData("SEARCH GROUPS CUSTOM", "GROUPS ")]
    [InlineData("SEARCH ACTIVECALLS", "CALLS ")]
    [InlineData("SEARCH VOICEMAILS", "VOICEMAILS ")]
    [InlineData("SEARCH SMSS", "SMSS ")]
    [InlineData("SEARCH FILETRANSFERS", "FILETRANSFERS ")]
    public async Task An_empty_list_keeps_its_blank(string command, string reply)
    {
        ForeignProgram program = await AttachedAsync(protocol: 7);
        Assert.Equal(reply, await program.SendAsync(command));
    }

    [SkippableTheory]
    [InlineData("GET USER AnNa FULLNAME", "USER AnNa FULLNAME Anna B.")]
    [InlineData("GET USER ANNA FullName", "USER ANNA FullName Anna B.")]
    [InlineData("GET profile FULLNAME", "profile FULLNAME Nora Lund")]
    public async Task A_reply_repeats_the_words_as_they_were_spelt(string command, string reply)
    {
        ForeignProgram program = await AttachedAsync();
        Assert.Equal(reply, await program.SendAsync(command));
    }

    [SkippableFact]
    public async Task Lists_are_divided_by_comma_and_blank()
    {
        ForeignProgram program = await AttachedAsync();
        string reply = await program.SendAsync("SEARCH FRIENDS");
        Assert.StartsWith("USERS ", reply);
        string[] handles = reply["USERS ".Length..].Split(", ");
        Assert.Contains("anna", handles);
        Assert.Contains("carl", handles);
        Assert.All(handles, h => Assert.Matches("^[a-z0-9._]+$", h));
    }

    [SkippableFact]
    public async Task What_is_told_of_an_object_has_three_words_at_least_and_an_empty_value_keeps_its_blank()
    {
        ForeignProgram program = await AttachedAsync(protocol: 7);
        World.Anna.SetMood("out");
        World.Anna.SetMood("");
        World.Anna.Say(World.Nora, "hello");
        World.Anna.SetStatus(UserStatus.Away);
        await program.SendAsync("MESSAGE carl hi");

        string[] told = await program.ToldAsync();
        Assert.Contains("USER anna MOOD_TEXT ", told);
        string[] ofObjects = [.. told.Where(l => l.Split(' ')[0] is "USER" or "CHAT" or "CHATMESSAGE" or "CHATMEMBER")];
        Assert.All(ofObjects, l => Assert.Matches("^[A-Z]+ [^ ]+ [A-Z_]+ ", l));
    }

    [SkippableTheory]
    [InlineData("SET USERSTATUS AWAY", "USERSTATUS AWAY")]
    [InlineData("SET PROFILE MOOD_TEXT gone fishing", "PROFILE MOOD_TEXT gone fishing")]
    [InlineData("SET AUTOAWAY OFF", "AUTOAWAY OFF")]
    [InlineData("SET WINDOWSTATE MINIMIZED", "WINDOWSTATE MINIMIZED")]
    public async Task What_is_set_is_told_too(string command, string line)
    {
        ForeignProgram program = await AttachedAsync();
        Assert.Equal($"#1 {line}", await program.SendAsync($"#1 {command}"));
        Assert.Contains(line, await program.ToldAsync());
    }

    [SkippableFact]
    public async Task What_a_command_causes_is_told_completely_and_in_order()
    {
        ForeignProgram program = await AttachedAsync();
        for (int i = 0; i < 50; i++)
            program.Send($"#{i} MESSAGE anna text {i}");
        var ids = new List<string>();
        for (int i = 0; i < 50; i++)
        {
            string reply = await program.ReplyAsync();
            Assert.Matches($"^#{i} CHATMESSAGE [0-9]+ STATUS SENDING$", reply);
            ids.Add(reply.Split(' ')[2]);
        }

        string[] told = await program.ToldAsync();
        Assert.Equal(ids, told.Where(l => l.EndsWith(" STATUS SENT", StringComparison.Ordinal)).Select(l => l.Split(' ')[1]).Intersect(ids));
        Assert.All(ids, id => Assert.True(
            Array.IndexOf(told, $"CHATMESSAGE {id} STATUS SENDING") < Array.IndexOf(told, $"CHATMESSAGE {id} STATUS SENT"),
            $"{id}: {string.Join('\n', told)}"));
    }

    [SkippableFact]
    public async Task ALTER_CHAT_is_answered_without_the_name_of_the_chat()
    {
        ForeignProgram program = await AttachedAsync(protocol: 7);
        string chat = (await program.SendAsync("CHAT CREATE anna, carl")).Split(' ')[1];
        Assert.Equal("#1 ALTER CHAT SETTOPIC", await program.SendAsync($"#1 ALTER CHAT {chat} SETTOPIC lunch"));
        Assert.Equal("#2 ALTER CHAT LEAVE", await program.SendAsync($"#2 ALTER CHAT {chat} LEAVE"));
    }

    [SkippableFact]
    public async Task No_ERROR_is_told_that_answers_nothing()
    {
        ForeignProgram program = await AttachedAsync(protocol: 8);
        string[] mistakes =
            ["GET USER", "GET CALL 1 STATUS", "SEARCH DUST", "ALTER CHAT #x JOIN", "CALL nobody", "MESSAGE nobody hi", "SET CALL 9 STATUS ONHOLD"];
        foreach (string wrong in mistakes)
            await program.SendAsync($"#1 {wrong}");
        World.Anna.Call(World.Nora);
        World.Anna.CurrentCall!.HangUp();
        Assert.DoesNotContain(await program.ToldAsync(), l => l.StartsWith("ERROR", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task A_command_sent_twice_is_answered_twice()
    {
        ForeignProgram program = await AttachedAsync();
        program.Send("GET USER anna ONLINESTATUS");
        program.Send("GET USER anna ONLINESTATUS");
        Assert.Equal("USER anna ONLINESTATUS ONLINE", await program.ReplyAsync());
        Assert.Equal("USER anna ONLINESTATUS ONLINE", await program.ReplyAsync());
    }

    [SkippableFact]
    public async Task Silent_mode_is_granted_each_time_it_is_asked_for()
    {
        ForeignProgram program = await AttachedAsync(protocol: 7);
        foreach (string mode in new[] { "ON", "OFF", "ON" })
            Assert.Equal($"SILENT_MODE {mode}", await program.SendAsync($"SET SILENT_MODE {mode}"));
    }

    [SkippableFact]
    public async Task Ten_thousand_commands_at_once_are_all_answered_in_order()
    {
        ForeignProgram program = await AttachedAsync();
        for (int i = 0; i < 10_000; i++)
            program.Send($"#{i} GET USER anna FULLNAME");
        for (int i = 0; i < 10_000; i++)
            Assert.Equal($"#{i} USER anna FULLNAME Anna B.", await program.ReplyAsync());
    }

    [SkippableFact]
    public async Task Who_never_says_PROTOCOL_is_spoken_to_in_the_words_of_the_first()
    {
        ForeignProgram program = await ProgramAsync();
        Assert.Equal("OK", await program.SendAsync("NAME Skype4Java"));
        Assert.Matches("^MESSAGE [0-9]+ STATUS SENDING$", await program.SendAsync("MESSAGE anna hi"));
        World.Anna.Say(World.Nora, "hello");
        Assert.Matches("^MESSAGES [0-9]+$", await program.SendAsync("SEARCH MISSEDMESSAGES"));
        Assert.DoesNotContain(await program.ToldAsync(), l => l.StartsWith("CHATMESSAGE", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task From_protocol_3_on_missed_messages_are_CHATMESSAGES()
    {
        ForeignProgram program = await AttachedAsync(protocol: 3);
        Assert.Equal("CHATMESSAGES ", await program.SendAsync("SEARCH MISSEDMESSAGES"));
        World.Anna.Say(World.Nora, "hello");
        Assert.Matches("^CHATMESSAGES [0-9]+$", await program.SendAsync("SEARCH MISSEDMESSAGES"));
    }

    [SkippableTheory]
    [InlineData("GET WINDOWSTATE ", "WINDOWSTATE ")]
    [InlineData("GET CURRENTUSERHANDLE ", "CURRENTUSERHANDLE nora")]
    [InlineData("GET USERSTATUS  ", "USERSTATUS ONLINE")]
    public async Task Blanks_behind_a_command_do_no_harm(string command, string reply)
    {
        ForeignProgram program = await AttachedAsync();
        Assert.StartsWith(reply, await program.SendAsync(command));
    }
}
