using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>Signals between emulated clients.</summary>
public abstract class SignalContract<TNetwork> : NetworkContract<TNetwork>
    where TNetwork : TestNetwork, new()
{
    [SkippableFact]
    public async Task A_signal_is_carried_unread_and_its_sender_is_the_networks_word()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        byte[] payload = [0, 1, 2, 255, 254, (byte)'<'];

        RequestFailure outcome = await SendAsync(anna, ben, new Signal("test-kind", "k1", false, false, payload));

        NetworkEvent.SignalArrived arrived = await ben.FindAsync<NetworkEvent.SignalArrived>(s => s.Signal.Kind == "test-kind");
        Assert.Equal(RequestFailure.None, outcome);
        Assert.Equal((anna.Me, "k1"), (arrived.From, arrived.Signal.Key));
        Assert.Equal(payload, arrived.Signal.Payload.ToArray());
        Assert.Null(arrived.Cursor);
    }

    [SkippableFact]
    public async Task Who_is_not_there_hears_nothing_and_the_sender_is_told()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        await ben.GoOfflineAsync();
        await UntilAsync(() => PresenceOf(anna, ben.Me) == OnlineStatus.Offline);

        RequestFailure outcome = await SendAsync(anna, ben, new Signal("test-kind", "k1", false, false, default));

        Assert.Equal(RequestFailure.NotThere, outcome);
    }

    [SkippableFact]
    public async Task A_kept_signal_waits()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        await ben.GoOfflineAsync();

        RequestFailure outcome = await SendAsync(anna, ben, new Signal("test-kind", "kept", true, false, default));
        await ben.GoOnlineAsync();

        Assert.Equal(RequestFailure.None, outcome);
        Assert.NotNull((await ben.FindAsync<NetworkEvent.SignalArrived>(s => s.Signal.Key == "kept")).Cursor);
    }

    [SkippableFact]
    public async Task Signals_arrive_in_order_and_those_that_may_be_lost_end_without_a_word()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        RequestKey lost = anna.NewKey();

        anna.Session.Submit(new NetworkRequest.SendSignal(lost, ben.Me, new Signal("sound", "", false, true, new byte[640])));
        for (int i = 0; i < 100; i++)
        {
            var part = new Signal("part", $"{i}", false, false, new byte[] { (byte)i });
            anna.Session.Submit(new NetworkRequest.SendSignal(anna.NewKey(), ben.Me, part));
        }

        await ben.FindAsync<NetworkEvent.SignalArrived>(s => s.Signal.Key == "99");

        Assert.Equal(
            Enumerable.Range(0, 100).Select(i => $"{i}"),
            ben.Events.OfType<NetworkEvent.SignalArrived>().Where(s => s.Signal.Kind == "part").Select(s => s.Signal.Key));
        Assert.DoesNotContain(anna.Events, e => e is NetworkEvent.RequestEnded ended && ended.Key == lost);
    }

    [SkippableFact]
    public async Task Sound_for_who_does_not_read_arrives_in_order_as_far_as_it_does_and_delays_nothing_for_ever()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        ben.Pause();

        for (int i = 0; i < Network.Many; i++)
        {
            var sound = new Signal("sound", "", false, true, BitConverter.GetBytes(i));
            anna.Session.Submit(new NetworkRequest.SendSignal(anna.NewKey(), ben.Me, sound));
        }

        IReadOnlyList<NetworkRequest> posts = anna.Posts(ben.Me, ["do you hear me?"]);
        anna.Submit(posts);
        ben.Resume();
        await ben.HearAsync("do you hear me?");

        int[] heard = [.. ben.Events.OfType<NetworkEvent.SignalArrived>().Select(s => BitConverter.ToInt32(s.Signal.Payload.Span))];
        Assert.NotEmpty(heard);
        Assert.Equal(heard.Distinct().Order(), heard);
        Assert.Equal([RequestFailure.None], await anna.EndAsync(posts));
    }

    [SkippableFact]
    public async Task A_long_stream_arrives_whole_at_who_reads_slowly()
    {
        const int Part = 32 * 1024;
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        var content = new byte[Network.StreamSize];
        new Random(1).NextBytes(content);
        ben.Pause();

        List<NetworkRequest> parts = [.. content.Chunk(Part).Select((bytes, i)
            => new NetworkRequest.SendSignal(anna.NewKey(), ben.Me, new Signal("stream", $"{i}", false, false, bytes)))];
        anna.Submit(parts);
        ben.Resume();
        Assert.All(await anna.EndAsync(parts), failure => Assert.Equal(RequestFailure.None, failure));
        await ben.FindAsync<NetworkEvent.SignalArrived>(s => s.Signal.Key == $"{parts.Count - 1}");

        byte[] arrived = [.. ben.Events.OfType<NetworkEvent.SignalArrived>().SelectMany(s => s.Signal.Payload.ToArray())];
        Assert.True(content.AsSpan().SequenceEqual(arrived));
    }

    private static Task<RequestFailure> SendAsync(ObservedSession from, ObservedSession to, Signal signal)
        => from.AskAsync(key => new NetworkRequest.SendSignal(key, to.Me, signal));
}
