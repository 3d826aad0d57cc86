using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>
/// What programs of a client are told when its network is slow, refuses, or is lost. Nora's network has the faults; Ben's has none.
/// </summary>
public sealed class FaultyClientTests : IAsyncLifetime
{
    private static readonly TimeSpan s_latency = TimeSpan.FromMilliseconds(50);
    private readonly ManualTimeProvider _clock = new();
    private readonly InMemoryNetwork _network;
    private readonly EmulatedClient _ben;
    private readonly EmulatedClient _cyra;
    private Func<NetworkRequest, RequestFailure?>? _refuse;
    private FaultyNetwork _faulty = null!;
    private EmulatedClient _nora = null!;
    private InProcessApp _app = null!;

    public FaultyClientTests()
    {
        _network = InMemoryContractTests.MakeNetwork(_clock);
        _network.Add("nora", "");
        EmulatedClientOptions options = new() { TimeProvider = _clock };
        _ben = EmulatedClient.Open(_network, new NetworkCredentials("ben", "password of ben"), options with { FirstId = 2001 });
        _cyra = EmulatedClient.Open(_network, new NetworkCredentials("cyra", "password of cyra"), options with { FirstId = 3001 });
    }

    public Task InitializeAsync()
    {
        Start(new FaultyNetworkOptions { TimeProvider = _clock, Latency = s_latency, Refuse = request => _refuse?.Invoke(request) });
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        foreach (EmulatedClient client in new[] { _nora, _ben, _cyra })
            await client.DisposeAsync();
    }

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
            _faulty, new NetworkCredentials("anna", "open-sesame"), new EmulatedClientOptions { TimeProvider = _clock, LoggerFactory = log });
        Pass();

        Assert.False(wrong.Server.IsSignedIn);
        Assert.Contains(log.Messages, l => l.Contains("Refused", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Messages, l => l.Contains("open-sesame", StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_is_sending_until_the_network_has_it()
    {
        string id = _app.Send("MESSAGE ben hello")!.Split(' ')[1];
        Assert.Equal($"CHATMESSAGE {id} STATUS SENDING", _app.Receive()[^1]);

        Pass();

        Assert.Contains($"CHATMESSAGE {id} STATUS SENT", _app.Receive());
        Assert.Equal("hello", Assert.Single(_ben.GetMessages(_nora)).Text);
    }

    [Fact]
    public void A_message_that_the_network_refuses_fails()
    {
        _refuse = request => request is NetworkRequest.Post ? RequestFailure.NotPermitted : null;
        string id = _app.Send("MESSAGE ben hello")!.Split(' ')[1];

        Pass();

        Assert.Contains($"CHATMESSAGE {id} STATUS FAILED", _app.Receive());
    }

    [Fact]
    public void A_message_whose_outcome_was_lost_is_sent_again_and_arrives_once()
    {
        for (int round = 0; round < 10; round++)
        {
            string id = _app.Send($"MESSAGE ben round {round}")!.Split(' ')[1];
            LoseAndRestore();
            Assert.Equal($"CHATMESSAGE {id} STATUS SENT", _app.Send($"GET CHATMESSAGE {id} STATUS"));
        }

        Assert.Equal(Enumerable.Range(0, 10).Select(r => $"round {r}"), _ben.GetMessages(_nora).Select(m => m.Text));
    }

    [Fact]
    public void What_was_missed_arrives_before_the_client_is_online_again()
    {
        Session.Lose();
        _ben.Say("nora", "one");
        _ben.Say("nora", "two");
        _app.Receive();

        Session.Restore();
        Pass();

        string[] lines = _app.Receive();
        int online = Array.IndexOf(lines, "CONNSTATUS ONLINE");
        int last = Array.FindLastIndex(lines, l => l.EndsWith(" STATUS RECEIVED", StringComparison.Ordinal));
        Assert.InRange(last, 0, online);
        Assert.Equal("USERSTATUS ONLINE", lines[online + 1]);
        Assert.Equal(["one", "two"], _nora.GetMessages(_ben).Select(m => m.Text));
    }

    [Fact]
    public void A_loss_is_told_with_all_that_goes_with_it()
    {
        _app.Receive();

        Session.Lose();

        Assert.Equal(["CONNSTATUS CONNECTING", "USERSTATUS OFFLINE", "USER ben ONLINESTATUS OFFLINE"], _app.Receive());
        Assert.StartsWith("ERROR 36", _app.Send("CALL ben"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_loss_ends_a_call_at_both_ends_and_tells_it_at_both()
    {
        string id = _app.Send("CALL ben")!.Split(' ')[1];
        Pass();
        _ben.CurrentCall!.Answer();
        Pass();
        Assert.Equal($"CALL {id} STATUS INPROGRESS", _app.Send($"GET CALL {id} STATUS"));
        _app.Receive();

        Session.Lose();
        Assert.Contains($"CALL {id} STATUS FINISHED", _app.Receive());
        Session.Restore();
        Pass();

        Assert.Null(_ben.CurrentCall);
    }

    [Fact]
    public void Applications_survive_a_loss_and_their_streams_do_not()
    {
        using var theirs = new InProcessApp(_ben);
        theirs.Attach();
        theirs.Send("CREATE APPLICATION chess");
        _app.Send("CREATE APPLICATION chess");
        _app.Send("ALTER APPLICATION chess CONNECT ben");
        Pass();
        Assert.Contains("APPLICATION chess STREAMS ben:1", _app.Receive());

        Session.Lose();
        Assert.Contains("APPLICATION chess STREAMS ", _app.Receive());
        Session.Restore();
        Pass();
        _app.Send("ALTER APPLICATION chess CONNECT ben");
        Pass();

        Assert.Contains("APPLICATION chess STREAMS ben:2", _app.Receive());
    }

    [Fact]
    public void A_call_to_somebody_who_is_not_there_fails()
    {
        _ben.GoOffline();
        Pass();
        string id = _app.Send("CALL ben")!.Split(' ')[1];
        Assert.Equal($"CALL {id} STATUS ROUTING", _app.Receive()[^1]);

        Pass();

        Assert.Contains($"CALL {id} STATUS FAILED", _app.Receive());
    }

    [Fact]
    public void A_call_that_nobody_answers_for_is_routed_for_thirty_seconds()
    {
        _refuse = request => request is NetworkRequest.SendSignal ? RequestFailure.None : null;
        string id = _app.Send("CALL ben")!.Split(' ')[1];

        _clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal($"CALL {id} STATUS ROUTING", _app.Send($"GET CALL {id} STATUS"));
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal($"CALL {id} STATUS FAILED", _app.Send($"GET CALL {id} STATUS"));
    }

    [Fact]
    public void A_stream_that_nobody_answers_for_is_given_up_after_thirty_seconds()
    {
        _refuse = request => request is NetworkRequest.SendSignal ? RequestFailure.None : null;
        _app.Send("CREATE APPLICATION chess");
        _app.Send("ALTER APPLICATION chess CONNECT ben");

        _clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal("APPLICATION chess CONNECTING ", _app.Receive()[^1]);
    }

    [Fact]
    public void A_change_of_a_chat_that_the_network_refuses_later_leaves_a_failed_message()
    {
        string chat = _app.Send("CHAT CREATE ben, cyra")!.Split(' ')[1];
        Pass();
        _app.Receive();
        _refuse = request => request is NetworkRequest.ChangeRoom ? RequestFailure.NotPermitted : null;

        Assert.Equal("ALTER CHAT SETTOPIC", _app.Send($"ALTER CHAT {chat} SETTOPIC Lunch"));
        string sending = _app.Receive()[^1];
        Pass();

        Assert.EndsWith(" STATUS SENDING", sending, StringComparison.Ordinal);
        Assert.Equal(sending.Replace("SENDING", "FAILED", StringComparison.Ordinal), _app.Receive()[^1]);
        Assert.Equal($"CHAT {chat} TOPIC ", _app.Send($"GET CHAT {chat} TOPIC"));
    }

    [Fact]
    public void The_own_system_message_comes_before_the_reply_and_the_change_after_it()
    {
        string chat = _app.Send("CHAT CREATE ben, cyra")!.Split(' ')[1];
        Pass();
        _app.Receive();

        _app.Send($"ALTER CHAT {chat} SETOPTIONS 3");
        string[] first = _app.Receive();
        Pass();
        string[] then = _app.Receive();

        Assert.Equal("ALTER CHAT SETOPTIONS", first[^1]);
        Assert.EndsWith(" STATUS SENDING", first[^2], StringComparison.Ordinal);
        Assert.Equal($"CHAT {chat} OPTIONS 3", then[0]);
        Assert.EndsWith(" STATUS SENT", then[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_room_that_the_network_does_not_make_is_left_again()
    {
        _refuse = request => request is NetworkRequest.CreateRoom ? RequestFailure.NotSupported : null;

        string chat = _app.Send("CHAT CREATE ben, cyra")!.Split(' ')[1];
        Pass();

        Assert.Contains($"CHAT {chat} MYSTATUS UNSUBSCRIBED", _app.Receive());
    }

    [Fact]
    public void An_edit_that_the_network_refuses_brings_the_old_text_back()
    {
        string id = _app.Send("MESSAGE ben helo")!.Split(' ')[1];
        Pass();
        _refuse = request => request is NetworkRequest.Edit ? RequestFailure.NotPermitted : null;

        Assert.Equal($"CHATMESSAGE {id} BODY hello", _app.Send($"SET CHATMESSAGE {id} BODY hello"));
        Pass();

        Assert.Equal($"CHATMESSAGE {id} BODY helo", _app.Receive()[^1]);
        Assert.Equal($"CHATMESSAGE {id} BODY helo", _app.Send($"GET CHATMESSAGE {id} BODY"));
    }

    [Fact]
    public void What_is_changed_in_the_profile_reads_so_at_once_and_is_told_when_it_is_so()
    {
        _app.Send("SET PROFILE CITY Lund");
        _app.Receive();

        Assert.Equal("PROFILE CITY Lund", _app.Send("GET PROFILE CITY"));
        _app.Receive();
        Pass();

        Assert.Contains("PROFILE CITY Lund", _app.Receive());
    }

    [Fact]
    public async Task Of_a_stranger_nothing_is_an_error_and_their_message_fails_later()
    {
        await _nora.DisposeAsync();
        Start(new FaultyNetworkOptions
        {
            TimeProvider = _clock, Latency = s_latency, HidesStrangers = true, Refuse = request => _refuse?.Invoke(request),
        });
        _refuse = request => request is NetworkRequest.Post ? RequestFailure.NoSuchAccount : null;

        Assert.Equal("USER mallory ONLINESTATUS UNKNOWN", _app.Send("GET USER mallory ONLINESTATUS"));
        string id = _app.Send("MESSAGE mallory hello")!.Split(' ')[1];
        Pass();

        Assert.Contains($"CHATMESSAGE {id} STATUS FAILED", _app.Receive());
        Assert.StartsWith("ERROR 26", _app.Send("MESSAGE mallory hello?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kept_things_that_come_twice_are_told_once()
    {
        await _nora.DisposeAsync();
        Start(new FaultyNetworkOptions { TimeProvider = _clock, DoublesKeptEvents = true });

        ChatEntry said = _ben.Say("nora", "once");
        _ben.Edit(said, "edited");
        _cyra.AddContact("nora", "it is me");

        string[] lines = _app.Receive();
        Assert.Single(lines, l => l.EndsWith(" STATUS RECEIVED", StringComparison.Ordinal));
        Assert.Single(lines, l => l.EndsWith(" BODY edited", StringComparison.Ordinal));
        Assert.Single(lines, l => l.Contains("RECEIVEDAUTHREQUEST", StringComparison.Ordinal));
    }

    private FaultySession Session => _faulty.Session("nora");

    private void Start(FaultyNetworkOptions options)
    {
        _faulty = new FaultyNetwork(_network, options);
        _nora = Open("nora", "");
        Pass();
        _nora.AddContact("ben");
        Pass();
        _ben.Accept("nora");
        _ben.AddContact("nora");
        Pass();
        _app = new InProcessApp(_nora);
        _app.Attach();
    }

    private EmulatedClient Open(string name, string password)
        => EmulatedClient.Open(_faulty, new NetworkCredentials(name, password), new EmulatedClientOptions { TimeProvider = _clock });

    private void LoseAndRestore()
    {
        Session.Lose();
        Session.Restore();
        Pass();
    }

    // Long enough for requests and their events, and shorter than any limit.
    private void Pass() => _clock.Advance(TimeSpan.FromSeconds(1));
}
