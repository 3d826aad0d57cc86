using System.Collections.Concurrent;
using System.Globalization;
using SKYPE4COMLib;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>
/// Handlers of that time had no locks: events come one at a time, on one thread, in the order of the wire, whatever a handler does.
/// </summary>
public class HandlerTests
{
    [Fact]
    public async Task Events_come_on_one_thread_in_the_order_of_the_wire_across_all_events()
    {
        using ComProgram program = ComProgram.Attached();
        var told = new ConcurrentQueue<(string What, int Thread)>();
        var last = new TaskCompletionSource();
        program.Skype.MessageStatus += (message, _) => told.Enqueue(($"message {message.Id}", Environment.CurrentManagedThreadId));
        program.Skype.OnlineStatus += (user, _) => told.Enqueue(($"user {user.Handle}", Environment.CurrentManagedThreadId));
        program.Skype.UserStatus += _ => last.SetResult();

        string[] expected = [.. Enumerable.Range(0, 200).Select(n => n % 3 == 0 ? $"user u{n}" : $"message {n}")];
        foreach (string what in expected)
            program.Client.Push(what.StartsWith('u') ? $"USER {what[5..]} ONLINESTATUS AWAY" : $"CHATMESSAGE {what[8..]} STATUS RECEIVED");
        program.Client.Push("USERSTATUS AWAY");
        await last.Task.InTime();

        Assert.Equal(expected, told.Select(t => t.What));
        Assert.Single(told.Select(t => t.Thread).Distinct());
    }

    [Fact]
    public async Task A_handler_may_call_anything_that_blocks_and_what_arrives_meanwhile_comes_after_it()
    {
        using ComProgram program = ComProgram.Attached();
        SkypeClass skype = program.Skype;
        skype.Cache = false;
        var order = new ConcurrentQueue<string>();
        var done = new TaskCompletionSource();
        Func<string, string?> answer = program.Client.Answer;
        program.Client.Answer = command =>
        {
            // In the middle of the call, before its answer.
            if (command.StartsWith("GET CHATMESSAGE 1 BODY"))
                program.Client.Push("CHATMESSAGE 2 STATUS RECEIVED");
            return answer(command);
        };
        skype.MessageStatus += (message, _) =>
        {
            order.Enqueue($"begin {message.Id}");
            Assert.NotNull(message.Body);
            skype.SendMessage("anna", "hello");
            skype.ChangeUserStatus(TUserStatus.cusOnline);
            skype.get_Application("chess").Connect("anna", true);
            skype.SendVoicemail("anna");
            skype.SendCommand(new CommandClass { Command = "PING", Blocking = true });
            order.Enqueue($"end {message.Id}");
            if (message.Id == 2)
                done.SetResult();
        };

        program.Client.Push("CHATMESSAGE 1 STATUS RECEIVED");
        await done.Task.InTime();

        Assert.Equal(["begin 1", "end 1", "begin 2", "end 2"], order);
    }

    [Fact]
    public async Task A_handler_that_throws_keeps_nobody_from_being_called_and_is_called_again()
    {
        using ComProgram program = ComProgram.Attached();
        var called = new ConcurrentQueue<string>();
        var done = new TaskCompletionSource();
        program.Skype.MessageStatus += (message, _) =>
        {
            called.Enqueue($"first {message.Id}");
            throw new InvalidOperationException("as programs do");
        };
        program.Skype.MessageStatus += (message, _) =>
        {
            called.Enqueue($"second {message.Id}");
            if (message.Id == 2)
                done.SetResult();
        };

        program.Client.Push("CHATMESSAGE 1 STATUS RECEIVED");
        program.Client.Push("CHATMESSAGE 2 STATUS RECEIVED");
        await done.Task.InTime();

        Assert.Equal(["first 1", "second 1", "first 2", "second 2"], called);
    }

    [Theory]
    [InlineData("SmsTargetStatusChanged", "SMS 821 TARGET_STATUSES +1=TARGET_ACCEPTABLE, +2=TARGET_ACCEPTABLE", 4)]
    [InlineData("GroupUsers", "GROUP 540 NROFUSERS 2", 2)]
    [InlineData("Reply", "USERSTATUS AWAY", 2)]
    public async Task A_handler_that_throws_is_called_for_whatever_comes_then(string name, string line, int times)
    {
        using ComProgram program = ComProgram.Attached();
        int called = 0;
        var done = new TaskCompletionSource();
        SkypeClass skype = program.Skype;
        switch (name)
        {
            case "SmsTargetStatusChanged":
                skype.SmsTargetStatusChanged += (_, _) => Throw();
                break;
            case "GroupUsers":
                skype.GroupUsers += (_, _) => Throw();
                break;
            default:
                skype.Reply += _ => Throw();
                break;
        }

        program.Client.Push(line);
        program.Client.Push(line);

        await done.Task.InTime();

        void Throw()
        {
            if (++called == times)
                done.SetResult();
            throw new InvalidOperationException("as programs do");
        }
    }

    [Fact]
    public async Task An_error_is_told_though_the_handler_of_its_reply_throws()
    {
        using ComProgram program = ComProgram.Attached(new ScriptedTransport { Answer = c => c == "NONSENSE" ? "ERROR 2 Unknown command" : null });
        var told = new TaskCompletionSource<int>();
        program.Skype.Reply += _ => throw new InvalidOperationException("as programs do");
        program.Skype.Error += (_, number, _) => told.SetResult(number);

        program.Skype.SendCommand(new CommandClass { Command = "NONSENSE" });

        Assert.Equal(2, await told.Task.InTime());
    }

    [Fact]
    public async Task What_cannot_be_asked_for_an_event_costs_that_event_alone()
    {
        bool refused = true;
        using ComProgram program = ComProgram.Attached(new ScriptedTransport { Answer = c => c == "GET GROUP 540 USERS" ? refused
            ? "ERROR 563 Invalid group" : "GROUP 540 USERS anna" : null });
        var told = new TaskCompletionSource<int>();
        var first = new TaskCompletionSource();
        program.Skype.GroupUsers += (_, users) => told.SetResult(users.Count);
        program.Skype.UserStatus += _ => first.SetResult();

        program.Client.Push("GROUP 540 NROFUSERS 2");
        program.Client.Push("USERSTATUS AWAY");
        await first.Task.InTime();
        refused = false;
        program.Client.Push("GROUP 540 NROFUSERS 1");

        Assert.Equal(1, await told.Task.InTime());
    }

    [Fact]
    public async Task Searches_of_one_text_have_their_cookies_though_one_fails()
    {
        int asked = 0;
        using ComProgram program = ComProgram.Attached(new ScriptedTransport { Answer = c => c == "SEARCH USERS anna" ? ++asked == 1
            ? "ERROR 1 General syntax error" : "USERS anna" : null });
        var failed = new TaskCompletionSource();
        var told = new TaskCompletionSource<int>();
        program.Skype.Error += (_, _, _) => failed.TrySetResult();
        program.Skype.AsyncSearchUsersFinished += (cookie, _) => told.SetResult(cookie);

        int first = program.Skype.AsyncSearchUsers("anna");
        await failed.Task.InTime();
        int second = program.Skype.AsyncSearchUsers("anna");

        Assert.NotEqual(first, second);
        Assert.Equal(second, await told.Task.InTime());
    }

    [Fact]
    public async Task A_handler_that_is_taken_away_is_not_called_any_more()
    {
        using ComProgram program = ComProgram.Attached();
        var called = new ConcurrentQueue<int>();
        var done = new TaskCompletionSource();
        _ISkypeEvents_MessageStatusEventHandler counting = (message, _) => called.Enqueue(message.Id);
        program.Skype.MessageStatus += counting;
        program.Skype.MessageStatus += counting;
        program.Skype.MessageStatus -= counting;
        program.Skype.UserStatus += status =>
        {
            if (status == TUserStatus.cusAway)
                program.Skype.MessageStatus -= counting;
            else
                done.SetResult();
        };

        program.Client.Push("CHATMESSAGE 1 STATUS RECEIVED");
        program.Client.Push("USERSTATUS AWAY");
        await UntilAsync(() => called.Count == 1);
        program.Client.Push("USERSTATUS DND");
        await done.Task.InTime();
        program.Client.Push("CHATMESSAGE 2 STATUS RECEIVED");

        Assert.Equal([1], called);

        async Task UntilAsync(Func<bool> holds)
        {
            // A command of its own goes through the same dispatcher: what was told before is over then.
            var passed = new TaskCompletionSource();
            _ISkypeEvents_ReplyEventHandler reply = _ => passed.TrySetResult();
            program.Skype.Reply += reply;
            program.Skype.SendCommand(new CommandClass { Command = "PING" });
            await passed.Task.InTime();
            program.Skype.Reply -= reply;
            Assert.True(holds());
        }
    }

    [Fact]
    public async Task A_command_of_the_program_is_the_same_object_in_the_events()
    {
        using ComProgram program = ComProgram.Start();
        var sent = new TaskCompletionSource<SKYPE4COMLib.Command>();
        var replied = new TaskCompletionSource<SKYPE4COMLib.Command>();
        program.Skype.Reply += command => Note(replied, command);
        ((_ISkypeEvents_Event)program.Skype).Command += command => Note(sent, command);
        program.Skype.Attach(8, true);

        var own = new CommandClass { Id = 4711, Command = "PING" };
        program.Skype.SendCommand(own);

        Assert.Same(own, await sent.Task.InTime());
        Assert.Same(own, await replied.Task.InTime());
        Assert.Equal("PONG", own.Reply);

        static void Note(TaskCompletionSource<SKYPE4COMLib.Command> source, Command command)
        {
            if (command.Command == "PING")
                source.SetResult(command);
        }
    }

    [Fact]
    public async Task Notifications_come_as_replies_without_a_command()
    {
        using ComProgram program = ComProgram.Attached();
        var told = new TaskCompletionSource<string>();
        program.Skype.Reply += command => told.TrySetResult(string.Create(CultureInfo.InvariantCulture,
            $"{command.Id} [{command.Command}] {command.Reply}"));

        program.Client.Push("CHATMESSAGE 290 STATUS RECEIVED");

        Assert.Equal("0 [] CHATMESSAGE 290 STATUS RECEIVED", await told.Task.InTime());
    }

    [Fact]
    public void A_program_that_listens_to_no_event_pays_for_none()
    {
        using ComProgram program = ComProgram.Attached();
        Skype4Net.Skype sdk = program.Skype.Session.Client;

        program.Skype.MessageStatus += Nothing;
        program.Skype.MessageStatus -= Nothing;
        program.Client.Push("CHATMESSAGE 290 STATUS RECEIVED");

        // Without a handler the value is not even remembered.
        Assert.False(sdk.Chats.GetMessage(290).Status.TryGetCached(out _));

        static void Nothing(SKYPE4COMLib.ChatMessage message, TChatMessageStatus status) => Assert.Fail("It was taken away.");
    }
}
