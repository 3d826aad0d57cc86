using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>What programs of a client are told when it connects, is lost, and is back.</summary>
public sealed class FaultyConnectionTests : FaultyNetworkTests
{
    [Fact]
    public async Task A_client_starts_as_connecting_and_is_online_when_the_network_says_so()
    {
        await using EmulatedClient slow = Open("anna", "password of anna");
        var app = new InProcessApp(slow);

        app.Attach();
        Assert.Equal("CONNSTATUS CONNECTING", app.Send("GET CONNSTATUS"));
        app.Receive();
        Pass();

        Assert.Equal(["CONNSTATUS ONLINE", "USERSTATUS ONLINE"], app.Receive());
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_programs_find_nobody_signed_in()
    {
        var log = new RecordingLoggerFactory(LogLevel.Warning);
        await using EmulatedClient wrong = EmulatedClient.Open(
            Faulty, new NetworkCredentials("anna", "open-sesame"), new EmulatedClientOptions { TimeProvider = Clock, LoggerFactory = log });
        Pass();

        Assert.False(wrong.Server.IsSignedIn);
        Assert.Contains(log.Messages, l => l.Contains("Refused", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Messages, l => l.Contains("open-sesame", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_whose_network_was_taken_away_before_ends_all_the_same()
    {
        Nora.Call("ben");
        Pass();
        Ben.CurrentCall!.Answer();
        Pass();
        await Session.DisposeAsync();

        await Nora.DisposeAsync();

        Assert.False(Nora.Server.IsSignedIn);
    }

    [Fact]
    public void What_was_missed_arrives_before_the_client_is_online_again()
    {
        Session.Lose();
        Ben.Say("nora", "one");
        Ben.Say("nora", "two");
        App.Receive();

        Session.Restore();
        Pass();

        string[] lines = App.Receive();
        int online = Array.IndexOf(lines, "CONNSTATUS ONLINE");
        int last = Array.FindLastIndex(lines, l => l.EndsWith(" STATUS RECEIVED", StringComparison.Ordinal));
        Assert.InRange(last, 0, online);
        Assert.Equal("USERSTATUS ONLINE", lines[online + 1]);
        Assert.Equal(["one", "two"], Nora.GetMessages(Ben).Select(m => m.Text));
    }

    [Fact]
    public void A_loss_is_told_with_all_that_goes_with_it()
    {
        App.Receive();

        Session.Lose();

        Assert.Equal(["CONNSTATUS CONNECTING", "USERSTATUS OFFLINE", "USER ben ONLINESTATUS OFFLINE"], App.Receive());
        Assert.StartsWith("ERROR 36", App.Send("CALL ben"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_loss_ends_a_call_at_both_ends_and_tells_it_at_both()
    {
        string id = App.Send("CALL ben")!.Split(' ')[1];
        Pass();
        Ben.CurrentCall!.Answer();
        Pass();
        Assert.Equal($"CALL {id} STATUS INPROGRESS", App.Send($"GET CALL {id} STATUS"));
        App.Receive();

        Session.Lose();
        Assert.Contains($"CALL {id} STATUS FINISHED", App.Receive());
        Session.Restore();
        Pass();

        Assert.Null(Ben.CurrentCall);
    }

    [Fact]
    public void Applications_survive_a_loss_and_their_streams_do_not()
    {
        using var theirs = new InProcessApp(Ben);
        theirs.Attach();
        theirs.Send("CREATE APPLICATION chess");
        App.Send("CREATE APPLICATION chess");
        App.Send("ALTER APPLICATION chess CONNECT ben");
        Pass();
        Assert.Contains("APPLICATION chess STREAMS ben:1", App.Receive());

        Session.Lose();
        Assert.Contains("APPLICATION chess STREAMS ", App.Receive());
        Session.Restore();
        Pass();
        App.Send("ALTER APPLICATION chess CONNECT ben");
        Pass();

        Assert.Contains("APPLICATION chess STREAMS ben:2", App.Receive());
    }
}
