using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>Connections that are lost, servers that are away, and what was missed.</summary>
public abstract class LossContract<TNetwork> : NetworkContract<TNetwork>
    where TNetwork : TestNetwork, new()
{
    [SkippableFact]
    public async Task A_server_that_is_away_is_waited_for()
    {
        if (!await Network.TryStopServerAsync())
            return;
        ObservedSession anna = Open("anna");

        anna.Session.Submit(new NetworkRequest.SetStatus(anna.NewKey(), UserStatus.Online));
        NetworkEvent.ConnectionChanged waiting
            = await anna.FindAsync<NetworkEvent.ConnectionChanged>(c => c.State == NetworkConnection.Waiting);
        await Network.StartServerAsync();
        await UntilAsync(() => anna.States.Contains(NetworkConnection.Online));

        Assert.NotNull(waiting.RetryAt);
        Assert.NotEmpty(waiting.Reason);
        Assert.Equal(NetworkConnection.Connecting, anna.States[0]);
        Assert.Equal([NetworkConnection.CatchingUp, NetworkConnection.Online], anna.States.TakeLast(2));
        Assert.DoesNotContain(NetworkConnection.Refused, anna.States);
    }

    [SkippableFact]
    public async Task What_a_cut_leaves_in_doubt_is_asked_for_again_and_happens_once_and_in_order()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        var said = new List<string>();

        for (int round = 0; round < 5; round++)
        {
            IReadOnlyList<NetworkRequest> posts = anna.Posts(ben.Me, Enumerable.Range(0, 20).Select(i => $"round {round}, message {i}"));
            said.AddRange(posts.OfType<NetworkRequest.Post>().Select(p => p.Message.Body));
            anna.Submit(posts);
            await Network.CutAsync(anna);

            List<NetworkRequest> inDoubt = [.. posts.Where(p => !IsDone(anna, p))];
            anna.Submit(inDoubt);
            await UntilAsync(() => inDoubt.All(p => IsDone(anna, p)));
        }

        string[] last = [.. Enumerable.Range(0, 20).Select(i => $"after all cuts, message {i}")];
        IReadOnlyList<string> heard = await ben.HearAllAsync(said.Count);
        anna.Submit(anna.Posts(ben.Me, last));

        Assert.Equal(said.Order(), heard.Order());
        if (Network.KeepsOrderOverCuts)
            Assert.Equal(said, heard);
        Assert.Equal(last, (await ben.HearAllAsync(said.Count + last.Length)).Skip(said.Count));
    }

    [SkippableFact]
    public async Task Of_many_requests_without_a_connection_each_ends_and_can_be_asked_for_again()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        await anna.GoOfflineAsync();
        string[] texts = [.. Enumerable.Range(0, Network.Many).Select(i => $"message {i}")];
        IReadOnlyList<NetworkRequest> posts = anna.Posts(ben.Me, texts);

        int from = anna.Events.Count;
        anna.Submit(posts);
        Assert.All(await anna.EndAsync(posts, from), failure => Assert.Equal(RequestFailure.ConnectionLost, failure));
        await anna.GoOnlineAsync();
        from = anna.Events.Count;
        anna.Submit(posts);

        Assert.All(await anna.EndAsync(posts, from), failure => Assert.Equal(RequestFailure.None, failure));
        Assert.Equal(texts, await ben.HearAllAsync(Network.Many));
    }

    [SkippableFact]
    public async Task Much_that_was_missed_comes_in_order_and_nothing_live_between()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        await ben.GoOfflineAsync();
        string[] missed = [.. Enumerable.Range(0, Network.Many).Select(i => $"missed {i}")];
        IReadOnlyList<NetworkRequest> posts = anna.Posts(ben.Me, missed);
        anna.Submit(posts);
        Assert.All(await anna.EndAsync(posts), failure => Assert.Equal(RequestFailure.None, failure));

        ben.Session.Submit(new NetworkRequest.SetStatus(ben.NewKey(), UserStatus.Online));
        anna.Submit(anna.Posts(ben.Me, ["live"]));

        Assert.Equal([.. missed, "live"], await ben.HearAllAsync(Network.Many + 1));
        int last = ben.PlaceOf(e => e is NetworkEvent.MessageArrived a && a.Message.Body == missed[^1]);
        Assert.InRange(last, 0, ben.Events.ToList().FindLastIndex(e => e is NetworkEvent.ConnectionChanged { State: NetworkConnection.Online }));
    }

    [SkippableFact]
    public async Task A_cursor_that_nobody_knows_any_more_is_passed_over()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        await anna.SayAsync(ben.Me, "before");
        await ben.HearAsync("before");
        SavedState saved = ben.Saved;
        await ben.DisposeAsync();

        ObservedSession later = await OnlineAsync("ben", saved with { Cursor = new Cursor("a place of long ago") });
        await anna.SayAsync(later.Me, "after");

        await later.HearAsync("after");
    }

    private static bool IsDone(ObservedSession session, NetworkRequest request)
        => session.Events.Any(e => e is NetworkEvent.RequestEnded { Failure: RequestFailure.None } ended && ended.Key == request.Key);
}
