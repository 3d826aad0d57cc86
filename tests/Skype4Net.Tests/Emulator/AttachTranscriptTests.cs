using Skype4Net.Transports;
using System.Reactive.Linq;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Tests.Emulator;

/// <summary>Attaching, as docs/protocol/notifications.md#attaching has it.</summary>
public class AttachTranscriptTests
{
    private static readonly TransportTraits s_byTheTransport = new("windows", AttachStyle.ByTransport, EchoesName: true, GreetsAfterProtocol: false);
    private readonly SkypeNetwork _network = new();
    private readonly EmulatedClient _nora;

    public AttachTranscriptTests() => _nora = _network.LogIn("nora.lund");

    [Fact]
    public void The_three_status_lines_follow_the_reply_to_PROTOCOL()
    {
        var app = new InProcessApp(_nora);

        app.Send("NAME tidytools");
        app.Send("PROTOCOL 7");

        Assert.Equal(["OK", "PROTOCOL 7", "CONNSTATUS ONLINE", "CURRENTUSERHANDLE nora.lund", "USERSTATUS ONLINE"], app.Lines);
    }

    [Fact]
    public void Or_come_a_second_after_the_name_for_programs_that_say_no_more()
    {
        var clock = new ManualTimeProvider();
        var network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = clock });
        var app = new InProcessApp(network.LogIn("nora.lund"));

        app.Send("NAME old");
        Assert.Equal(["OK"], app.Receive());
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(["CONNSTATUS ONLINE", "CURRENTUSERHANDLE nora.lund", "USERSTATUS ONLINE"], app.Receive());
    }

    // docs/protocol/server-requirements.md#ids-come-back-byte-for-byte
    [Fact]
    public void Ids_come_back_byte_for_byte()
    {
        var app = new InProcessApp(_nora);

        Assert.Equal("#G12 OK", app.Send("#G12 NAME x"));
        Assert.Equal("#output PROTOCOL 5", app.Send("#output PROTOCOL 5"));
        Assert.Equal("#UWA USERS ", app.Send("#UWA SEARCH USERSWAITINGMYAUTHORIZATION"));
        Assert.Equal("PONG", app.Send("PING"));
    }

    // docs/protocol/server-requirements.md#refusal-is-error-68
    [Fact]
    public void A_refusal_is_ERROR_68_and_nothing_behind_it()
    {
        _nora.Permissions = PermissionPolicy.Refuse;
        var app = new InProcessApp(_nora);

        Assert.Equal("#0 ERROR 68", app.Send("#0 NAME spy"));
        Assert.Equal("#1 ERROR 68", app.Send("#1 PROTOCOL 8"));
        Assert.Equal("ERROR 68", app.Send("GET USERSTATUS"));
        Assert.Equal("PONG", app.Send("PING"));
    }

    // docs/protocol/server-requirements.md#nobody-signed-in
    [Fact]
    public void With_nobody_signed_in_NAME_is_answered_CONNSTATUS_OFFLINE()
    {
        _nora.LogOut();
        var app = new InProcessApp(_nora);

        Assert.Equal("CONNSTATUS OFFLINE", app.Send("NAME x"));
        Assert.Equal("ERROR 68", app.Send("PING"));
        _nora.LogIn();
        Assert.Equal("OK", app.Send("NAME x"));
    }

    // docs/protocol/server-requirements.md#the-reply-to-name
    [Fact]
    public void On_Windows_NAME_is_answered_with_the_name()
    {
        var app = new InProcessApp(_nora, s_byTheTransport);

        Assert.Equal([AttachmentStatus.Success], app.RequestPermission("Tidy Tools"));
        Assert.Equal(["CONNSTATUS ONLINE", "CURRENTUSERHANDLE nora.lund", "USERSTATUS ONLINE"], app.Receive());
        Assert.Equal("#0 NAME Tidy Tools", app.Send("#0 NAME Tidy Tools"));
    }

    [Fact]
    public void Where_the_transport_asks_nothing_is_carried_out_before_the_answer_and_the_greeting_follows_it()
    {
        _nora.Permissions = PermissionPolicy.Ask;
        PermissionRequest? dialog = null;
        using var dialogs = _nora.PermissionRequests.Subscribe(d => dialog = d);
        var app = new InProcessApp(_nora, s_byTheTransport);

        List<AttachmentStatus> answers = app.RequestPermission("bot.exe");
        List<AttachmentStatus> again = app.RequestPermission("bot.exe");
        Assert.Equal("#0 ERROR 68", app.Send("#0 NAME bot"));
        Assert.Equal([AttachmentStatus.PendingAuthorization], answers);
        Assert.Equal(answers, again);
        app.Receive();
        dialog!.Allow();

        Assert.Equal("bot.exe", dialog.ApplicationName);
        Assert.Equal([AttachmentStatus.PendingAuthorization, AttachmentStatus.Success], answers);
        Assert.Equal(["CONNSTATUS ONLINE", "CURRENTUSERHANDLE nora.lund", "USERSTATUS ONLINE"], app.Receive());
        Assert.Equal([AttachmentStatus.Success], new InProcessApp(_nora, s_byTheTransport).RequestPermission("bot.exe"));
    }

    [Fact]
    public void Where_the_transport_asks_a_refusal_and_nobody_signed_in_are_told_by_it()
    {
        _nora.Permissions = PermissionPolicy.Refuse;
        var app = new InProcessApp(_nora, s_byTheTransport);
        Assert.Equal([AttachmentStatus.Refused], app.RequestPermission("spy.exe"));
        Assert.Equal("ERROR 68", app.Send("PROTOCOL 8"));
        _nora.Permissions = PermissionPolicy.Allow;
        var bot = new InProcessApp(_nora, s_byTheTransport);
        Assert.Equal([AttachmentStatus.Success], bot.RequestPermission("bot.exe"));

        _nora.LogOut();
        Assert.Equal("ERROR 68", bot.Send("PROTOCOL 8"));
        Assert.Equal([AttachmentStatus.NotAvailable], bot.RequestPermission("bot.exe"));
        _nora.LogIn();
        Assert.Equal("ERROR 68", bot.Send("PROTOCOL 8"));
        bot.Receive();

        Assert.Equal([AttachmentStatus.Success], bot.RequestPermission("bot.exe"));
        Assert.Equal(["CONNSTATUS ONLINE", "CURRENTUSERHANDLE nora.lund", "USERSTATUS ONLINE"], bot.Receive());
    }

    // docs/protocol/server-requirements.md#the-version-in-force
    [Theory]
    [InlineData("PROTOCOL 9999", "PROTOCOL 8")]
    [InlineData("PROTOCOL 5", "PROTOCOL 5")]
    [InlineData("PROTOCOL 0", "PROTOCOL 1")]
    [InlineData("PROTOCOL x", "ERROR 27 Invalid version number")]
    [InlineData("PROTOCOL", "ERROR 27 Invalid version number")]
    public void The_version_in_force_is_the_lower_of_both(string command, string reply)
    {
        var app = new InProcessApp(_nora);
        app.Send("NAME x");

        Assert.Equal(reply, app.Send(command));
    }

    [Fact]
    public void While_the_user_is_asked_other_commands_are_denied_and_the_late_OK_still_comes()
    {
        _nora.Permissions = PermissionPolicy.Ask;
        PermissionRequest? dialog = null;
        using var dialogs = _nora.PermissionRequests.Subscribe(d => dialog = d);
        var app = new InProcessApp(_nora);

        Assert.Null(app.Send("#0 NAME skypopen"));
        Assert.Equal("#1 ERROR 68", app.Send("#1 PROTOCOL 999"));
        Assert.Equal("skypopen", dialog!.ApplicationName);
        dialog.Allow();

        Assert.Equal("#0 OK", app.Lines[^1]);
        Assert.Equal("#2 PROTOCOL 8", app.Send("#2 PROTOCOL 999"));
    }

    [Fact]
    public void The_answer_is_remembered_by_name_when_the_user_wants_it()
    {
        _nora.Permissions = PermissionPolicy.Ask;
        using var dialogs = _nora.PermissionRequests.Subscribe(d => d.Refuse(remember: d.ApplicationName == "spy"));

        Assert.Equal("ERROR 68", new InProcessApp(_nora).Send("NAME spy"));
        _nora.Permissions = PermissionPolicy.Allow;
        Assert.Equal("ERROR 68", new InProcessApp(_nora).Send("NAME spy"));
        Assert.Equal("OK", new InProcessApp(_nora).Send("NAME other"));
    }

    [Fact]
    public void Saying_the_same_name_again_is_answered_at_once()
    {
        var app = new InProcessApp(_nora).Attach();
        _nora.Permissions = PermissionPolicy.Refuse;

        Assert.Equal("OK", app.Send("NAME test"));
    }

    // docs/protocol/server-requirements.md#programs-that-never-say-protocol
    [Fact]
    public void A_session_without_PROTOCOL_gets_the_words_of_version_1()
    {
        EmulatedClient ben = _network.LogIn("ben_o");
        var app = new InProcessApp(_nora);
        app.Send("NAME macOS");
        app.Receive();

        ben.Say(_nora, "hello");

        Assert.Contains(app.Lines, l => l.StartsWith("MESSAGE ") && l.EndsWith(" STATUS RECEIVED"));
        Assert.DoesNotContain(app.Lines, l => l.StartsWith("CHAT"));
    }

    [Fact]
    public void Signing_out_is_told_and_takes_the_permission()
    {
        var app = new InProcessApp(_nora).Attach();

        _nora.LogOut();

        Assert.Equal(["CONNSTATUS LOGGEDOUT", "USERSTATUS LOGGEDOUT"], app.Receive());
        Assert.Equal("ERROR 68", app.Send("GET USERSTATUS"));
    }

    [Fact]
    public void A_program_that_left_hears_nothing_more()
    {
        EmulatedClient ben = _network.LogIn("ben_o");
        var app = new InProcessApp(_nora).Attach();

        app.Dispose();
        ben.Say(_nora, "hello");

        Assert.Empty(app.Lines);
        Assert.Empty(_nora.Programs);
    }
}
