using System.Runtime.InteropServices;
using SKYPE4COMLib;

namespace Skype4Net.Skype4Com.Tests;

/// <summary>How calls wait, fail and remember.</summary>
public class CallTests
{
    private const int InvalidArgument = unchecked((int)0x80070057);

    [Fact]
    public void An_error_of_the_API_is_a_COMException_with_its_number_and_text()
    {
        using ComProgram program = ComProgram.Attached(new ScriptedTransport { Answer = c => c.StartsWith("GET USER") ? "ERROR 9 Unknown user"
            : null });

        var failure = Assert.Throws<COMException>(() => program.Skype.get_User("nobody"));

        Assert.Equal(9, failure.ErrorCode & 0xFFFF);
        Assert.Equal(unchecked((int)0x80040009), failure.ErrorCode);
        Assert.Equal("Unknown user", failure.Message);
    }

    [Fact]
    public async Task A_command_without_an_answer_fails_when_Timeout_is_over_and_not_before()
    {
        var sent = new TaskCompletionSource();
        using ComProgram program = ComProgram.Attached(new ScriptedTransport { Answer = c => Unanswered(c, "GET PROFILE", sent) });
        program.Skype.Timeout = 5000;

        Task<string> reading = Task.Run(() => program.Skype.get_Profile("CITY"));
        await sent.Task.InTime();
        program.Clock.Advance(TimeSpan.FromMilliseconds(4999));
        Assert.False(reading.IsCompleted);
        program.Clock.Advance(TimeSpan.FromMilliseconds(1));

        var failure = await Assert.ThrowsAsync<COMException>(() => reading.InTime());
        Assert.Equal(unchecked((int)0x800705B4), failure.ErrorCode);
        Assert.StartsWith("Wait timeout", failure.Message);
    }

    [Fact]
    public void The_time_of_a_command_begins_before_it_is_sent()
    {
        var clock = new ManualTimeProvider();
        long begin = clock.GetTimestamp();
        clock.Advance(TimeSpan.FromSeconds(5));

        Assert.False(BlockingCall.Wait(new TaskCompletionSource().Task, 5000, clock, begin));
    }

    [Fact]
    public async Task A_command_that_blocks_has_a_limit_of_its_own()
    {
        var sent = new TaskCompletionSource();
        using ComProgram program = ComProgram.Attached(new ScriptedTransport { Answer = c => Unanswered(c, "FOCUS", sent) });
        var command = new CommandClass { Command = "FOCUS", Blocking = true, Timeout = 200 };

        Task sending = Task.Run(() => program.Skype.SendCommand(command));
        await sent.Task.InTime();
        program.Clock.Advance(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAsync<COMException>(() => sending.InTime());
    }

    [Fact]
    public void A_reply_that_was_not_expected_is_a_failure()
    {
        using ComProgram program = ComProgram.Attached();

        Assert.Throws<COMException>(() => program.Skype.SendCommand(program.Skype.get_Command(1, "PING", "PANG", true)));
    }

    [Fact]
    public async Task Attach_without_waiting_returns_at_once_and_the_event_tells_the_rest()
    {
        var client = new ScriptedTransport { IsRunning = false };
        using ComProgram program = ComProgram.Start(client);
        var attached = new TaskCompletionSource();
        ((_ISkypeEvents_Event)program.Skype).AttachmentStatus += status =>
        {
            if (status == TAttachmentStatus.apiAttachSuccess)
                attached.SetResult();
        };

        program.Skype.Attach(8, false);
        Assert.NotEqual(TAttachmentStatus.apiAttachSuccess, program.Skype.AttachmentStatus);
        client.Peer(AttachmentStatus.Available);
        program.Clock.Advance(TimeSpan.FromMinutes(1));

        await attached.Task.InTime();
        Assert.Equal(TAttachmentStatus.apiAttachSuccess, program.Skype.AttachmentStatus);
    }

    [Fact]
    public async Task Attach_that_waits_fails_when_nobody_is_there()
    {
        var asked = new TaskCompletionSource();
        var client = new ScriptedTransport { IsRunning = false, Attaches = _ => asked.TrySetResult() };
        using ComProgram program = ComProgram.Start(client);

        Task attaching = Task.Run(() => program.Skype.Attach());
        await asked.Task.InTime();
        program.Clock.Advance(TimeSpan.FromSeconds(30));

        var failure = await Assert.ThrowsAsync<COMException>(() => attaching.InTime());
        Assert.Equal(unchecked((int)0x800705B4), failure.ErrorCode);
    }

    [Fact]
    public void Attach_fails_when_the_user_says_no()
    {
        using ComProgram program = ComProgram.Start(new ScriptedTransport { Answer = c => c.StartsWith("NAME") ? "CONNSTATUS REFUSED" : null,
            AttachStyle = Transports.AttachStyle.ByTransport, Attaches = r => r.OnPeer(AttachmentStatus.Refused, "the user said no") });

        var failure = Assert.Throws<COMException>(() => program.Skype.Attach(8, true));

        Assert.Equal(unchecked((int)0x80070005), failure.ErrorCode);
    }

    [Fact]
    public void A_program_that_never_attaches_is_attached_by_its_first_command()
    {
        using ComProgram program = ComProgram.Start();

        Assert.Equal(2, program.Skype.Friends.Count);

        Assert.Contains("PROTOCOL 5", program.Client.Sent);
    }

    [Fact]
    public void Another_Attach_asks_for_the_other_protocol()
    {
        using ComProgram program = ComProgram.Attached();

        program.Skype.Attach(8, true);
        Assert.Equal([], program.Client.Sent);
        program.Skype.Attach(6, true);

        Assert.Equal(["PROTOCOL 6"], program.Client.Sent);
        Assert.Equal(6, program.Skype.Protocol);
    }

    [Fact]
    public void What_is_known_is_not_asked_for_again_unless_the_cache_is_off_or_reset()
    {
        using ComProgram program = ComProgram.Attached();
        var anna = new UserClass(program.Skype.Session, "anna");

        _ = anna.OnlineStatus;
        _ = anna.OnlineStatus;
        Assert.Single(program.Client.Sent);
        program.Skype.ResetCache();
        _ = anna.OnlineStatus;
        Assert.Equal(2, program.Client.Sent.Count);
        program.Skype.Cache = false;
        _ = anna.OnlineStatus;
        Assert.Equal(3, program.Client.Sent.Count);
    }

    [Fact]
    public void A_value_that_is_known_is_read_without_an_allocation()
    {
        using ComProgram program = ComProgram.Attached();
        IUser anna = new UserClass(program.Skype.Session, "anna");
        _ = anna.OnlineStatus;
        _ = anna.FullName;

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            _ = anna.OnlineStatus;
            _ = anna.FullName;
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Objects_that_were_made_by_new_belong_to_nobody_and_say_so()
    {
        Assert.Throws<COMException>(() => new UserClass { Handle = "anna" }.FullName);
        Assert.Throws<COMException>(() => new ChatClass().SendMessage("hello"));
        Assert.Throws<COMException>(() => new CallClass().Answer());
        Assert.Throws<COMException>(() => new SmsChunkClass().Text);
    }

    public static TheoryData<string> BadCalls { get; } = new(s_bad.Keys);

    private static Dictionary<string, Action<SkypeClass>> s_bad => new()
    {
        ["no timeout"] = s => s.Timeout = 0,
        ["no protocol"] = s => s.Attach(0, true),
        ["a protocol below 1"] = s => s.Protocol = -1,
        ["a handle with a blank"] = s => s.get_User("anna b"),
        ["a message to nobody"] = s => s.SendMessage("", "hello"),
        ["no message"] = s => s.SendMessage("anna", null!),
        ["a text with NUL"] = s => s.SendMessage("anna", "a\0b"),
        ["a name of a chat that is none"] = s => s.get_Chat("anna"),
        ["no name of a chat"] = s => s.get_Chat(),
        ["a negative id"] = s => s.get_Message(-1),
        ["an id that is no number"] = s => s.get_CallStatus("first"),
        ["two words for a property"] = s => s.get_Profile("CITY NAME"),
        ["no name for a variable"] = s => s.set_Variable(null!, "1"),
        ["no command"] = s => s.SendCommand(null!),
        ["an empty command"] = s => s.SendCommand(new CommandClass()),
        ["nobody in a chat"] = s => s.CreateChatMultiple(null!),
        ["a number that no status has"] = s => s.ChangeUserStatus((TUserStatus)99),
        ["no number for an SMS"] = s => s.CreateSms(TSmsMessageType.smsMessageTypeOutgoing, " , "),
        ["an SMS of an unknown type"] = s => s.CreateSms((TSmsMessageType)99, "+3725550100"),
        ["a conference that is not there"] = s => s.get_Conference(99),
        ["an index of 0"] = s => _ = s.Friends[0],
        ["an index beyond the end"] = s => s.Friends.Remove(3),
        ["nothing in a collection"] = s => s.Friends.Add(null!),
        ["a device that is none"] = s => new CallClass(s.Session, 651).set_InputDevice((TCallIoDeviceType)9, "x"),
        ["a port that is none"] = s => new CallClass(s.Session, 651).set_InputDevice(TCallIoDeviceType.callIoDeviceTypePort, "http"),
        ["a key that is none"] = s => new CallClass(s.Session, 651).DTMF = "A",
        ["a message unseen"] = s => new ChatMessageClass(s.Session, 290).Seen = false,
        ["an application with a blank"] = s => s.get_Application("my chess"),
        ["a text for no status"] = s => s.Convert.TextToCallStatus("dancing"),
        ["a language that is none"] = s => s.Convert.Language = "no language",
        ["nothing to search for"] = s => s.AsyncSearchUsers(" "),
    };

    [Theory]
    [MemberData(nameof(BadCalls))]
    public void A_bad_argument_is_E_INVALIDARG_and_nothing_is_sent_for_it(string name)
    {
        using ComProgram program = ComProgram.Attached();

        var failure = Assert.Throws<COMException>(() => s_bad[name](program.Skype));

        Assert.Equal(InvalidArgument, failure.ErrorCode);
        Assert.DoesNotContain(program.Client.Sent, c => !c.StartsWith("GET ") && !c.StartsWith("SEARCH "));
    }

    private static string? Unanswered(string command, string which, TaskCompletionSource sent)
    {
        if (!command.StartsWith(which))
            return null;
        sent.TrySetResult();
        return "";
    }
}
