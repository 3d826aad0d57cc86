using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>What programs of a client are told when its network is slow, or refuses.</summary>
public sealed class FaultyClientTests : FaultyNetworkTests
{
    [Fact]
    public void A_message_is_sending_until_the_network_has_it()
    {
        string id = App.Send("MESSAGE ben hello")!.Split(' ')[1];
        Assert.Equal($"CHATMESSAGE {id} STATUS SENDING", App.Receive()[^1]);

        Pass();

        Assert.Contains($"CHATMESSAGE {id} STATUS SENT", App.Receive());
        Assert.Equal("hello", Assert.Single(Ben.GetMessages(Nora)).Text);
    }

    [Fact]
    public void A_message_that_the_network_refuses_fails()
    {
        Refuse = request => request is NetworkRequest.Post ? RequestFailure.NotPermitted : null;
        string id = App.Send("MESSAGE ben hello")!.Split(' ')[1];

        Pass();

        Assert.Contains($"CHATMESSAGE {id} STATUS FAILED", App.Receive());
    }

    [Fact]
    public void A_message_whose_outcome_was_lost_is_sent_again_and_arrives_once()
    {
        for (int round = 0; round < 10; round++)
        {
            string id = App.Send($"MESSAGE ben round {round}")!.Split(' ')[1];
            LoseAndRestore();
            Assert.Equal($"CHATMESSAGE {id} STATUS SENT", App.Send($"GET CHATMESSAGE {id} STATUS"));
        }

        Assert.Equal(Enumerable.Range(0, 10).Select(r => $"round {r}"), Ben.GetMessages(Nora).Select(m => m.Text));
    }

    [Fact]
    public void A_call_to_somebody_who_is_not_there_fails()
    {
        Ben.GoOffline();
        Pass();
        string id = App.Send("CALL ben")!.Split(' ')[1];
        Assert.Equal($"CALL {id} STATUS ROUTING", App.Receive()[^1]);

        Pass();

        Assert.Contains($"CALL {id} STATUS FAILED", App.Receive());
    }

    [Fact]
    public void A_call_that_nobody_answers_for_is_routed_for_thirty_seconds()
    {
        Refuse = request => request is NetworkRequest.SendSignal ? RequestFailure.None : null;
        string id = App.Send("CALL ben")!.Split(' ')[1];

        Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal($"CALL {id} STATUS ROUTING", App.Send($"GET CALL {id} STATUS"));
        Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal($"CALL {id} STATUS FAILED", App.Send($"GET CALL {id} STATUS"));
    }

    [Fact]
    public void A_stream_that_nobody_answers_for_is_given_up_after_thirty_seconds()
    {
        Refuse = request => request is NetworkRequest.SendSignal ? RequestFailure.None : null;
        App.Send("CREATE APPLICATION chess");
        App.Send("ALTER APPLICATION chess CONNECT ben");

        Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal("APPLICATION chess CONNECTING ", App.Receive()[^1]);
    }

    [Fact]
    public void A_change_of_a_chat_that_the_network_refuses_later_leaves_a_failed_message()
    {
        string chat = App.Send("CHAT CREATE ben, cyra")!.Split(' ')[1];
        Pass();
        App.Receive();
        Refuse = request => request is NetworkRequest.ChangeRoom ? RequestFailure.NotPermitted : null;

        Assert.Equal("ALTER CHAT SETTOPIC", App.Send($"ALTER CHAT {chat} SETTOPIC Lunch"));
        string sending = App.Receive()[^1];
        Pass();

        Assert.EndsWith(" STATUS SENDING", sending, StringComparison.Ordinal);
        Assert.Equal(sending.Replace("SENDING", "FAILED", StringComparison.Ordinal), App.Receive()[^1]);
        Assert.Equal($"CHAT {chat} TOPIC ", App.Send($"GET CHAT {chat} TOPIC"));
    }

    [Fact]
    public void The_own_system_message_comes_before_the_reply_and_the_change_after_it()
    {
        string chat = App.Send("CHAT CREATE ben, cyra")!.Split(' ')[1];
        Pass();
        App.Receive();

        App.Send($"ALTER CHAT {chat} SETOPTIONS 3");
        string[] first = App.Receive();
        Pass();
        string[] then = App.Receive();

        Assert.Equal("ALTER CHAT SETOPTIONS", first[^1]);
        Assert.EndsWith(" STATUS SENDING", first[^2], StringComparison.Ordinal);
        Assert.Equal($"CHAT {chat} OPTIONS 3", then[0]);
        Assert.EndsWith(" STATUS SENT", then[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_that_the_network_does_not_make_is_left_again()
    {
        Refuse = request => request is NetworkRequest.CreateRoom ? RequestFailure.NotSupported : null;

        string chat = App.Send("CHAT CREATE ben, cyra")!.Split(' ')[1];
        Pass();

        Assert.Contains($"CHAT {chat} MYSTATUS UNSUBSCRIBED", App.Receive());
    }

    [Fact]
    public void An_edit_that_the_network_refuses_brings_the_old_text_back()
    {
        string id = App.Send("MESSAGE ben helo")!.Split(' ')[1];
        Pass();
        Refuse = request => request is NetworkRequest.Edit ? RequestFailure.NotPermitted : null;

        Assert.Equal($"CHATMESSAGE {id} BODY hello", App.Send($"SET CHATMESSAGE {id} BODY hello"));
        Pass();

        Assert.Equal($"CHATMESSAGE {id} BODY helo", App.Receive()[^1]);
        Assert.Equal($"CHATMESSAGE {id} BODY helo", App.Send($"GET CHATMESSAGE {id} BODY"));
    }

    [Fact]
    public void What_is_changed_in_the_profile_reads_so_at_once_and_is_told_when_it_is_so()
    {
        App.Send("SET PROFILE CITY Lund");
        App.Receive();

        Assert.Equal("PROFILE CITY Lund", App.Send("GET PROFILE CITY"));
        App.Receive();
        Pass();

        Assert.Contains("PROFILE CITY Lund", App.Receive());
    }

    [Fact]
    public async Task Of_a_stranger_nothing_is_an_error_and_their_message_fails_later()
    {
        await Nora.DisposeAsync();
        Start(new FaultyNetworkOptions
        {
            TimeProvider = Clock, Latency = Latency, HidesStrangers = true, Refuse = request => Refuse?.Invoke(request),
        });
        Refuse = request => request is NetworkRequest.Post ? RequestFailure.NoSuchAccount : null;

        Assert.Equal("USER mallory ONLINESTATUS UNKNOWN", App.Send("GET USER mallory ONLINESTATUS"));
        string id = App.Send("MESSAGE mallory hello")!.Split(' ')[1];
        Pass();

        Assert.Contains($"CHATMESSAGE {id} STATUS FAILED", App.Receive());
        Assert.StartsWith("ERROR 26", App.Send("MESSAGE mallory hello?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kept_things_that_come_twice_are_told_once()
    {
        await Nora.DisposeAsync();
        Start(new FaultyNetworkOptions { TimeProvider = Clock, DoublesKeptEvents = true });

        ChatEntry said = Ben.Say("nora", "once");
        Ben.Edit(said, "edited");
        Cyra.AddContact("nora", "it is me");

        string[] lines = App.Receive();
        Assert.Single(lines, l => l.EndsWith(" STATUS RECEIVED", StringComparison.Ordinal));
        Assert.Single(lines, l => l.EndsWith(" BODY edited", StringComparison.Ordinal));
        Assert.Single(lines, l => l.Contains("RECEIVEDAUTHREQUEST", StringComparison.Ordinal));
    }
}
