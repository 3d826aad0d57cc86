using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>Connecting, catching up, restarts.</summary>
public abstract class ConnectionContract<TNetwork> : NetworkContract<TNetwork>
    where TNetwork : TestNetwork, new()
{
    [SkippableFact]
    public async Task Connecting_catching_up_and_online_are_told_once_each()
    {
        ObservedSession anna = await OnlineAsync("anna");

        Assert.Equal([NetworkConnection.Connecting, NetworkConnection.CatchingUp, NetworkConnection.Online], anna.States);
        int catchingUp = anna.PlaceOf(e => e is NetworkEvent.ConnectionChanged { State: NetworkConnection.CatchingUp });
        int online = anna.PlaceOf(e => e is NetworkEvent.ConnectionChanged { State: NetworkConnection.Online });
        int contacts = anna.PlaceOf(e => e is NetworkEvent.ContactsChanged { AreAll: true });
        Assert.InRange(contacts, catchingUp, online);
    }

    [SkippableFact]
    public async Task A_wrong_password_is_refused_and_not_tried_again()
    {
        ObservedSession anna = Open(Network.CredentialsOf("anna") with { Password = "open-sesame" });

        anna.Session.Submit(new NetworkRequest.SetStatus(anna.NewKey(), UserStatus.Online));
        await UntilAsync(() => anna.States.Contains(NetworkConnection.Refused));

        Assert.Equal([NetworkConnection.Connecting, NetworkConnection.Refused], anna.States);
        Assert.DoesNotContain("open-sesame", string.Join('\n', anna.Events), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_account_that_does_not_exist_is_refused()
    {
        NetworkCredentials known = Network.CredentialsOf("anna");
        ObservedSession nobody = Open(known with { Handle = known.Handle.Replace("anna", "nobody-at-all", StringComparison.Ordinal) });

        nobody.Session.Submit(new NetworkRequest.SetStatus(nobody.NewKey(), UserStatus.Online));
        await UntilAsync(() => nobody.States.Contains(NetworkConnection.Refused));
    }

    [SkippableFact]
    public async Task A_session_outlives_its_connections()
    {
        ObservedSession anna = await OnlineAsync("anna");

        await anna.GoOfflineAsync();
        await anna.GoOnlineAsync();

        Assert.Equal(NetworkConnection.Online, anna.States[^1]);
        Assert.False(anna.Session.Events.Completion.IsCompleted);
    }

    [SkippableFact]
    public async Task Disposing_ends_the_events_and_what_is_asked_afterwards_is_an_error()
    {
        ObservedSession never = Open("ben"), anna = await OnlineAsync("anna");

        await never.DisposeAsync();
        await anna.DisposeAsync();

        Assert.Throws<ObjectDisposedException>(() => anna.Session.Submit(new NetworkRequest.SetStatus(anna.NewKey(), UserStatus.Away)));
        Assert.True(anna.Session.Events.Completion.IsCompleted);
    }

    [SkippableFact]
    public async Task What_is_asked_without_a_connection_ends()
    {
        ObservedSession anna = Open("anna");

        Assert.Equal(RequestFailure.ConnectionLost, await anna.AskAsync(key => new NetworkRequest.SetProfile(key, "MOOD_TEXT", "away")));
    }

    [SkippableFact]
    public async Task Two_clients_of_an_account_hear_the_same()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        ObservedSession second = await OnlineAsync("ben");

        await anna.SayAsync(ben.Me, "to both");

        Assert.Equal((await ben.HearAsync("to both")).Key, (await second.HearAsync("to both")).Key);
    }

    [SkippableFact]
    public async Task After_a_restart_only_what_is_new_is_told()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        await anna.SayAsync(ben.Me, "old");
        await ben.HearAsync("old");
        SavedState saved = ben.Saved;
        await ben.DisposeAsync();
        await anna.SayAsync(ben.Me, "new");

        ObservedSession later = await OnlineAsync("ben", saved);

        Assert.Equal(["new"], later.Written.DistinctBy(m => m.Key).Select(m => m.Body));
    }

    [SkippableFact]
    public async Task At_a_first_start_nothing_old_is_news()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        await anna.SayAsync(ben.Me, "old");
        await ben.HearAsync("old");

        ObservedSession another = await OnlineAsync("ben");

        Assert.Empty(another.Written);
    }
}
