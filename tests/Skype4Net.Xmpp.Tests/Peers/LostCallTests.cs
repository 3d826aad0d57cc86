using Skype4Net.Emulator;
using Skype4Net.Xmpp.Client.Sessions;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp.Tests.Peers;

/// <summary>Calls and streams whose connection or partner is lost.</summary>
public sealed class LostCallTests
{
    [SkippableFact]
    public async Task A_call_that_nobody_answers_is_missed()
    {
        await using EmulatedPair pair = await EmulatedPair.StartAsync(client: new EmulatedClientOptions { RingTime = TimeSpan.FromMilliseconds(1) });

        string atAnn = await pair.Ann.CallAsync(pair.Bob.Handle);
        string atBob = await pair.Bob.RingAsync();

        await Task.WhenAll(pair.Ann.LineAsync($"{atAnn} STATUS CANCELLED"), pair.Bob.LineAsync($"{atBob} STATUS MISSED"));
    }

    [SkippableFact]
    public async Task What_is_said_while_the_line_is_cut_for_a_moment_arrives_and_the_call_goes_on()
    {
        // However long it takes to connect again, it is a moment.
        var moment = new HeldTimers(ConnectionTracker.Grace);
        await using EmulatedPair pair = await EmulatedPair.StartAsync(anns: o => o with { TimeProvider = moment });
        (string atAnn, string atBob) = await pair.TalkAsync();
        int before = pair.Ann.Lines.Count;

        for (int i = 0; i < 5; i++)
        {
            pair.Proxy.CutAll();
            await pair.Ann.SendAsync($"ALTER {atAnn} DTMF {i}");
            await pair.Bob.SendAsync($"ALTER {atBob} DTMF {i}");
            await Task.WhenAll(pair.Ann.LineAsync($"{atAnn} DTMF {i}"), pair.Bob.LineAsync($"{atBob} DTMF {i}"));
        }

        Assert.DoesNotContain(pair.Ann.Lines.Skip(before), line => line == "CONNSTATUS CONNECTING");
        await pair.Ann.SendAsync($"ALTER {atAnn} HANGUP");
        await Task.WhenAll(pair.Ann.LineAsync($"{atAnn} STATUS FINISHED"), pair.Bob.LineAsync($"{atBob} STATUS FINISHED"));
    }

    [SkippableFact]
    public async Task A_call_ends_at_both_when_the_server_starts_anew()
    {
        await using EmulatedPair pair = await EmulatedPair.StartAsync();
        (string atAnn, string atBob) = await pair.TalkAsync();

        await pair.Server.StopAsync();
        await pair.Server.RunAsync();

        await Task.WhenAll(pair.Ann.LineAsync($"{atAnn} STATUS FINISHED"), pair.Bob.LineAsync($"{atBob} STATUS FINISHED"));
        await Task.WhenAll(pair.Ann.LineAsync("CONNSTATUS ONLINE"), pair.Bob.LineAsync("CONNSTATUS ONLINE"));
        await Task.WhenAll(pair.Ann.SeeAsync(pair.Bob), pair.Bob.SeeAsync(pair.Ann));
        (atAnn, atBob) = await pair.TalkAsync();
        await pair.Ann.SendAsync($"ALTER {atAnn} HANGUP");
        await pair.Bob.LineAsync($"{atBob} STATUS FINISHED");
    }

    [SkippableFact]
    public async Task A_call_ends_when_the_other_client_is_gone_without_a_word()
    {
        await using EmulatedPair pair = await EmulatedPair.StartAsync(anns: EndInOrder);
        (_, string atBob) = await pair.TalkAsync();

        await pair.Ann.KillAsync();

        await pair.Bob.LineAsync($"{atBob} FAILUREREASON 5");
        await pair.Bob.LineAsync($"{atBob} STATUS FINISHED");
    }

    [SkippableFact]
    public async Task A_call_that_rings_ends_when_either_client_is_gone()
    {
        await using EmulatedPair pair = await EmulatedPair.StartAsync(anns: EndInOrder);
        string outgoing = await pair.Bob.CallAsync(pair.Ann.Handle);
        await pair.Bob.LineAsync($"{outgoing} STATUS RINGING");
        await pair.Ann.KillAsync();

        await pair.Bob.LineAsync($"{outgoing} FAILUREREASON 3");
        await pair.Bob.LineAsync($"{outgoing} STATUS FAILED");
    }

    [SkippableFact]
    public async Task A_call_with_somebody_whose_line_is_dead_ends_although_the_server_keeps_their_session()
    {
        var limits = new HeldTimers(TimeSpan.FromHours(1));
        await using EmulatedPair pair = await EmulatedPair.StartAsync(bobs: o => o with { TimeProvider = limits, PeerLimit = limits.Held });
        (string atAnn, string atBob) = await pair.TalkAsync();

        // While they are there they answer, and nothing happens.
        (await limits.NextAsync()).Fire();
        await (await limits.NextAsync()).Disposed.InTime();
        pair.Proxy.IsDown = true;
        pair.Proxy.CutAll();
        await pair.Bob.SendAsync($"ALTER {atBob} DTMF 1");
        (await limits.NextAsync()).Fire();
        Assert.Equal($"{atBob} STATUS INPROGRESS", await pair.Bob.SendAsync($"GET {atBob} STATUS"));
        (await limits.NextAsync()).Fire();

        await pair.Bob.LineAsync($"{atBob} FAILUREREASON 5");
        await pair.Bob.LineAsync($"{atBob} STATUS FINISHED");
        await pair.Ann.LineAsync($"{atAnn} STATUS FINISHED");
        pair.Proxy.IsDown = false;
        await pair.Ann.LineAsync("CONNSTATUS ONLINE");
        (atAnn, atBob) = await pair.TalkAsync();
        await pair.Ann.SendAsync($"ALTER {atAnn} HANGUP");
        await pair.Bob.LineAsync($"{atBob} STATUS FINISHED");
    }

    // A server that is not told of an end keeps the session for minutes; so it must be told, however long that takes.
    private static XmppNetworkOptions EndInOrder(XmppNetworkOptions options)
        => options with { TimeProvider = new HeldTimers(XmppSession.CloseLimit) };
}
