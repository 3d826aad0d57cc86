using System.Reactive.Concurrency;

namespace Skype4Net.Tests.Engine;

/// <summary>Handlers run when the attachment is complete: what the client tells before is kept until then.</summary>
public class HeldNotificationTests
{
    [Fact]
    public async Task The_first_command_of_a_handler_works_however_early_its_event_was_told()
    {
        ScriptedTransport client = TellingEarly("USER anna ONLINESTATUS AWAY");
        await using var scripted = ScriptedSkype.Create(o => o with { EventScheduler = ImmediateScheduler.Instance }, client);
        Task<string>? sent = null;
        using IDisposable watching = scripted.Skype.User("anna").OnlineStatus.Subscribe(_ => sent = scripted.Skype.SendAsync("PING"));

        await scripted.Skype.AttachAsync().InTime();

        Assert.Equal("PONG", await sent!.InTime());
    }

    [Fact]
    public async Task So_it_does_after_a_return()
    {
        var client = new ScriptedTransport();
        await using var scripted = await ScriptedSkype.AttachAsync(o => o with { EventScheduler = ImmediateScheduler.Instance }, client);
        Task<string>? sent = null;
        using IDisposable watching = scripted.Skype.Chats.MessageStatusChanged.Subscribe(_ => sent = scripted.Skype.SendAsync("PING"));

        client.Peer(AttachmentStatus.NotAvailable);
        client.Answer = TellingEarly(client, "CHATMESSAGE 5 STATUS READ");
        client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("PONG", await sent!.InTime());
    }

    [Fact]
    public async Task Every_stream_gets_them_in_order_and_after_the_status()
    {
        await using var scripted = ScriptedSkype.Create(client: TellingEarly("USER anna MOODTEXT a", "CHATMESSAGE 5 STATUS READ",
            "CALL 7 STATUS RINGING", "USER anna MOODTEXT b"));
        var heard = new List<string>();
        using IDisposable statuses = scripted.Skype.AttachmentStatusChanged.Subscribe(s => heard.Add($"status {s}"));
        using IDisposable lines = scripted.Skype.Notifications.Subscribe(heard.Add);
        using IDisposable messages =
            scripted.Skype.Chats.MessageStatusChanged.Subscribe(m => heard.Add($"message {m.Status} {scripted.Skype.AttachmentStatus}"));
        using IDisposable calls = scripted.Skype.Calls.StatusChanged.Subscribe(c => heard.Add($"call {c.Status} {scripted.Skype.AttachmentStatus}"));
        using var last = scripted.Skype.Notifications.Record();

        await scripted.Skype.AttachAsync().InTime();
        await last.NextAsync(l => l.EndsWith('b'));

        Assert.Equal(
            ["status Success", "USER anna MOODTEXT a", "CHATMESSAGE 5 STATUS READ", "message Read Success", "CALL 7 STATUS RINGING",
                "call Ringing Success", "USER anna MOODTEXT b"],
            heard);
    }

    [Fact]
    public async Task What_comes_next_does_not_overtake_them()
    {
        await using var scripted = ScriptedSkype.Create(client: TellingEarly("USER anna MOODTEXT a"));
        using var lines = scripted.Skype.Notifications.Record();

        await scripted.Skype.AttachAsync().InTime();
        scripted.Client.Push("USER anna MOODTEXT b");

        Assert.Equal("USER anna MOODTEXT a", await lines.NextAsync());
        Assert.Equal("USER anna MOODTEXT b", await lines.NextAsync());
    }

    [Fact]
    public async Task A_reply_does_not_overtake_them()
    {
        ScriptedTransport client = TellingEarly("USER anna MOOD_TEXT before");
        var script = client.Answer;
        client.Answer = c => c == "GET USER anna MOOD_TEXT" ? "USER anna MOOD_TEXT now" : script(c);
        await using var scripted = ScriptedSkype.Create(client: client);
        Task<string>? reading = null;

        // As early as a command can be sent, and before what was held is let through.
        scripted.Skype.Engine.Lifetime.Begun.Add(_ => reading = scripted.Skype.User("anna").MoodText.GetAsync().AsTask());
        await scripted.Skype.AttachAsync().InTime();

        Assert.Equal("now", await reading!.InTime());
        Assert.Equal("now", await scripted.Skype.User("anna").MoodText);
    }

    [Fact]
    public async Task They_are_kept_while_a_lost_reply_is_asked_for_again()
    {
        bool lost = false;
        var client = new ScriptedTransport();
        client.Answer = c =>
        {
            if (c != "GET CURRENTUSERHANDLE" || lost)
                return null;
            lost = true;
            client.Push("USER anna MOODTEXT a");
            return "";
        };
        await using var scripted = ScriptedSkype.Create(client: client);
        using var lines = scripted.Skype.Notifications.Record();

        Task attaching = scripted.Skype.AttachAsync();
        scripted.Clock.Advance(TimeSpan.FromSeconds(5));
        Assert.True(lines.IsEmpty);
        scripted.Clock.Advance(TimeSpan.FromSeconds(2));
        await attaching.InTime();

        Assert.Equal("USER anna MOODTEXT a", await lines.NextAsync());
    }

    [Fact]
    public async Task They_go_with_an_attempt_that_fails()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        using var lines = scripted.Skype.Notifications.Record();
        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Client.Answer = c => c == "GET CURRENTUSERHANDLE" ? "" : null;
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));
        scripted.Client.Push("USER anna MOODTEXT old");

        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Client.Answer = _ => null;
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));
        scripted.Client.Push("USER anna MOODTEXT new");

        Assert.Equal("USER anna MOODTEXT new", await lines.NextAsync());
    }

    [Fact]
    public async Task A_sign_out_is_seen_at_once_and_ends_the_attempt()
    {
        await using var scripted = await ScriptedSkype.AttachAsync();
        scripted.Client.Peer(AttachmentStatus.NotAvailable);
        scripted.Client.Answer = c => c == "GET CURRENTUSERHANDLE" ? "" : null;
        scripted.Client.Peer(AttachmentStatus.Available);
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));
        scripted.Client.Sent.Clear();

        scripted.Client.Push("CONNSTATUS LOGGEDOUT");
        scripted.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("NAME Test", scripted.Client.Sent[0]);
    }

    [Fact]
    public async Task Of_very_many_the_last_are_kept()
    {
        const int kept = 10_000;
        string[] early = [.. Enumerable.Range(0, kept + 3).Select(i => $"USER anna MOODTEXT {i}")];
        await using var scripted = ScriptedSkype.Create(client: TellingEarly(early));
        using var lines = scripted.Skype.Notifications.Record();

        await scripted.Skype.AttachAsync().InTime();

        Assert.Equal("USER anna MOODTEXT 3", await lines.NextAsync());
    }

    private static ScriptedTransport TellingEarly(params string[] lines)
    {
        var client = new ScriptedTransport();
        client.Answer = TellingEarly(client, lines);
        return client;
    }

    // Tells it all between the answer to PROTOCOL and that to GET CURRENTUSERHANDLE, as a client tells what has happened meanwhile.
    private static Func<string, string?> TellingEarly(ScriptedTransport client, params string[] lines)
        => command =>
        {
            if (command == "GET CURRENTUSERHANDLE")
                Array.ForEach(lines, client.Push);
            return null;
        };
}
