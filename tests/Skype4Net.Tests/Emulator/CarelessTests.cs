using Skype4Net.Emulator;
using Skype4Net.Emulator.Client;
using Skype4Net.Emulator.Groups;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sms;

namespace Skype4Net.Tests.Emulator;

/// <summary>Programs, watchers and strangers that do what they should not: the client keeps its state and its bounds.</summary>
public sealed class CarelessTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(
        new InProcessTestTransport(), options: new SkypeNetworkOptions { Limits = new ClientLimits { Waiting = 10 } });

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public async Task A_watcher_that_throws_stops_neither_the_work_nor_the_other_watchers()
    {
        using Recorder<Exception> failures = _emulatorFixture.Network.Failures.Record();
        var failure = new FormatException("a watcher of mine");
        using IDisposable throwing = _emulatorFixture.Nora.CallChanged.Subscribe(_ => throw failure);
        var seen = new List<CallStatus>();
        using IDisposable watching = _emulatorFixture.Nora.CallChanged.Subscribe(call => seen.Add(call.Status));

        EmulatedCall call = _emulatorFixture.Ben.Call(_emulatorFixture.Nora);
        _emulatorFixture.Nora.CurrentCall!.Answer();

        Assert.Equal([CallStatus.Ringing, CallStatus.InProgress], seen);
        Assert.Equal(CallStatus.InProgress, call.Status);
        Assert.Same(failure, await failures.NextAsync());
    }

    [Fact]
    public void What_waits_for_the_network_has_an_end()
    {
        _emulatorFixture.Nora.GoOffline();
        _emulatorFixture.App.Receive();

        string?[] answers =
            [.. Enumerable.Range(0, 30).Select(i => _emulatorFixture.App.Send($"SET USER ben_o ISBLOCKED {(i % 2 == 0 ? "TRUE" : "FALSE")}"))];

        Assert.Equal(10, answers.Count(a => a!.StartsWith("USER ben_o ISBLOCKED", StringComparison.Ordinal)));
        Assert.All(answers[10..], a => Assert.StartsWith("ERROR", a, StringComparison.Ordinal));
        Assert.Equal(10, _emulatorFixture.Nora.Context.Outbox.Count);

        _emulatorFixture.Nora.GoOnline();
        Assert.Equal(0, _emulatorFixture.Nora.Context.Outbox.Count);
        Assert.Equal("USER ben_o ISBLOCKED TRUE", _emulatorFixture.App.Send("SET USER ben_o ISBLOCKED TRUE"));
    }

    [Fact]
    public void A_picture_is_seen_by_others_at_the_return()
    {
        using var folder = new TemporaryFolder();
        RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben).Attach();
        _emulatorFixture.App.Send($"SET AVATAR 1 {folder.Write("old.jpg", [1])}");
        _emulatorFixture.Nora.GoOffline();

        _emulatorFixture.App.Send($"SET AVATAR 1 {folder.Write("new.jpg", [2])}");

        bens.Send($"GET USER nora.lund AVATAR 1 {folder.At("before.jpg")}");
        Assert.Equal([1], File.ReadAllBytes(folder.At("before.jpg")));
        _emulatorFixture.App.Send($"GET AVATAR 1 {folder.At("own.jpg")}");
        Assert.Equal([2], File.ReadAllBytes(folder.At("own.jpg")));

        _emulatorFixture.Nora.GoOnline();
        bens.Send($"GET USER nora.lund AVATAR 1 {folder.At("after.jpg")}");
        Assert.Equal([2], File.ReadAllBytes(folder.At("after.jpg")));
    }

    [Fact]
    public void Nobody_else_says_what_became_of_an_sms()
    {
        _emulatorFixture.Nora.SetCredit(10);
        _emulatorFixture.Network.Phone("+3725550100").SmsDelivery = SmsTargetStatus.DeliveryPending;
        string sms = _emulatorFixture.App.Send("CREATE SMS OUTGOING +3725550100")!.Split(' ')[1];
        _emulatorFixture.App.Send($"SET SMS {sms} BODY hello");
        _emulatorFixture.App.Send($"ALTER SMS {sms} SEND");
        string key = _emulatorFixture.Nora.Modules.Sms.Find(long.Parse(sms, null))!.Key;

        _emulatorFixture.Ada.Network.Send(new Identity("nora.lund"), new SmsOutcome(key, "+3725550100", SmsTargetStatus.DeliverySuccessful));

        Assert.Equal($"SMS {sms} STATUS SENT_TO_SERVER", _emulatorFixture.App.Send($"GET SMS {sms} STATUS"));
    }

    [Fact]
    public void Nobody_joins_a_group_that_was_not_shared_with_them_nor_brings_others()
    {
        _emulatorFixture.App.Send("CREATE GROUP Climbers");
        GroupRecord made = _emulatorFixture.Nora.Modules.Groups.All.Single(g => g.Name == "Climbers");
        string group = made.IdText;
        string users = _emulatorFixture.App.Send($"GET GROUP {group} USERS")!;

        _emulatorFixture.Ada.Network.Send(new Identity("nora.lund"), new GroupJoined("", new Identity("ada.k")));
        Assert.Equal(users, _emulatorFixture.App.Send($"GET GROUP {group} USERS"));

        _emulatorFixture.App.Send($"ALTER GROUP {group} ADDUSER ben_o");
        _emulatorFixture.App.Send($"ALTER GROUP {group} SHARE hello");
        _emulatorFixture.Ada.Network.Send(new Identity("nora.lund"), new GroupJoined(made.Key, new Identity("mallory")));
        Assert.Equal($"GROUP {group} USERS ben_o", _emulatorFixture.App.Send($"GET GROUP {group} USERS"));
    }
}
