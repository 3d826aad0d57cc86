using Skype4Net.Emulator.Network;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>Contacts, presence, profiles.</summary>
public abstract class ContactContract<TNetwork> : NetworkContract<TNetwork>
    where TNetwork : TestNetwork, new()
{
    [SkippableFact]
    public async Task A_request_is_heard_once_and_accepted()
    {
        if (!Network.HasContactRequests)
            return;
        ObservedSession anna = await OnlineAsync("anna"), ben = await OnlineAsync("ben");

        await anna.AskAsync(key => new NetworkRequest.ChangeContact(key, ben.Me, ContactChange.Request, "it is me"));
        NetworkEvent.ContactRequested request = await ben.FindAsync<NetworkEvent.ContactRequested>(r => r.Who == anna.Me);
        Assert.Equal("it is me", request.Text);
        await UntilAsync(() => ContactOf(anna, ben.Me).Status == BuddyStatus.PendingAuthorization);

        await ben.AskAsync(key => new NetworkRequest.ChangeContact(key, anna.Me, ContactChange.Allow, ""));
        await ben.FindAsync<NetworkEvent.ContactRequested>(r => r.Who == anna.Me && r.Text.Length == 0);
        await UntilAsync(() => ContactOf(anna, ben.Me).Status == BuddyStatus.Friend && ContactOf(ben, anna.Me).IsAuthorized);
    }

    [SkippableFact]
    public async Task A_request_that_is_submitted_twice_is_heard_once()
    {
        if (!Network.HasContactRequests)
            return;
        ObservedSession anna = await OnlineAsync("anna"), ben = await OnlineAsync("ben");
        var request = new NetworkRequest.ChangeContact(anna.NewKey(), ben.Me, ContactChange.Request, "it is me");

        anna.Submit([request, request]);
        await anna.EndAsync([request]);
        await anna.SayAsync(ben.Me, "then");
        await ben.FindAsync<NetworkEvent.ContactRequested>(r => r.Who == anna.Me);
        await anna.AskAsync(key => new NetworkRequest.SetProfile(key, "MOOD_TEXT", "done"));

        Assert.Equal(
            Network.DoublesKeptEvents ? 2 : 1,
            ben.Events.Count(e => e is NetworkEvent.ContactRequested { Text.Length: > 0 } heard && heard.Who == anna.Me));
    }

    [SkippableFact]
    public async Task Who_asks_back_is_seen_as_well()
    {
        if (!Network.HasContactRequests)
            return;
        ObservedSession anna = await OnlineAsync("anna"), ben = await OnlineAsync("ben");
        await ben.AskAsync(key => new NetworkRequest.ChangeContact(key, anna.Me, ContactChange.Request, "it is me"));
        await anna.FindAsync<NetworkEvent.ContactRequested>(r => r.Who == ben.Me);

        await anna.AskAsync(key => new NetworkRequest.ChangeContact(key, ben.Me, ContactChange.Request, "and me"));

        await UntilAsync(() => PresenceOf(anna, ben.Me) == OnlineStatus.Online && PresenceOf(ben, anna.Me) == OnlineStatus.Online);
    }

    [SkippableFact]
    public async Task A_request_waits_for_who_is_offline()
    {
        if (!Network.HasContactRequests)
            return;
        ObservedSession anna = await OnlineAsync("anna"), ben = await OnlineAsync("ben");
        await ben.GoOfflineAsync();

        await anna.AskAsync(key => new NetworkRequest.ChangeContact(key, ben.Me, ContactChange.Request, "it is me"));
        await ben.GoOnlineAsync();

        await ben.FindAsync<NetworkEvent.ContactRequested>(r => r.Who == anna.Me);
    }

    [SkippableFact]
    public async Task Who_declines_is_no_contact()
    {
        if (!Network.HasContactRequests)
            return;
        ObservedSession anna = await OnlineAsync("anna"), ben = await OnlineAsync("ben");
        await anna.AskAsync(key => new NetworkRequest.ChangeContact(key, ben.Me, ContactChange.Request, "it is me"));
        await ben.FindAsync<NetworkEvent.ContactRequested>(r => r.Who == anna.Me);

        await ben.AskAsync(key => new NetworkRequest.ChangeContact(key, anna.Me, ContactChange.Deny, ""));

        await ben.FindAsync<NetworkEvent.ContactRequested>(r => r.Who == anna.Me && r.Text.Length == 0);
        Assert.False(ContactOf(ben, anna.Me).IsListed);
        Assert.NotEqual(BuddyStatus.Friend, ContactOf(anna, ben.Me).Status);
    }

    [SkippableFact]
    public async Task A_contact_is_removed()
    {
        if (!Network.HasContactRequests)
            return;
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();

        await anna.AskAsync(key => new NetworkRequest.ChangeContact(key, ben.Me, ContactChange.Remove, ""));

        await UntilAsync(() => !ContactOf(anna, ben.Me).IsListed);
    }

    [SkippableFact]
    public async Task Who_is_blocked_is_not_heard_until_the_block_ends()
    {
        if (!Network.HasContactRequests)
            return;
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        await ben.AskAsync(key => new NetworkRequest.ChangeContact(key, anna.Me, ContactChange.Block, ""));
        await UntilAsync(() => ContactOf(ben, anna.Me).IsBlocked);

        NetworkMessage message = anna.Message(anna.Session.DialogWith(ben.Me), "do you hear me?") with { Users = [ben.Me] };
        await anna.AskAsync(key => new NetworkRequest.Post(key, message));
        await ben.AskAsync(key => new NetworkRequest.ChangeContact(key, anna.Me, ContactChange.Unblock, ""));
        await UntilAsync(() => !ContactOf(ben, anna.Me).IsBlocked);
        await anna.SayAsync(ben.Me, "and now?");
        await ben.HearAsync("and now?");

        Assert.DoesNotContain(ben.Written, m => m.Body == "do you hear me?");
    }

    [SkippableFact]
    public async Task After_each_login_all_contacts_are_told_before_the_client_is_online()
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();

        await anna.GoOfflineAsync();
        await anna.GoOnlineAsync();

        List<NetworkEvent> events = [.. anna.Events];
        int all = events.FindLastIndex(e => e is NetworkEvent.ContactsChanged { AreAll: true } c && c.Contacts.ContainsKey(ben.Me));
        int online = events.FindLastIndex(e => e is NetworkEvent.ConnectionChanged { State: NetworkConnection.Online });
        int presence = events.FindLastIndex(e => e is NetworkEvent.PresenceChanged p && p.Who == ben.Me);
        Assert.True(all >= 0 && all < online);
        Assert.True(presence >= 0);
    }

    [SkippableTheory]
    [InlineData(UserStatus.Away, OnlineStatus.Away)]
    [InlineData(UserStatus.DoNotDisturb, OnlineStatus.DoNotDisturb)]
    [InlineData(UserStatus.NotAvailable, OnlineStatus.NotAvailable)]
    [InlineData(UserStatus.SkypeMe, OnlineStatus.SkypeMe)]
    [InlineData(UserStatus.Invisible, OnlineStatus.Offline)]
    public async Task A_contact_sees_the_status(UserStatus shown, OnlineStatus seen)
    {
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        await UntilAsync(() => PresenceOf(anna, ben.Me) == OnlineStatus.Online);

        ben.Session.Submit(new NetworkRequest.SetStatus(ben.NewKey(), shown));

        await UntilAsync(() => PresenceOf(anna, ben.Me) == seen);
    }

    [SkippableFact]
    public async Task A_stranger_sees_no_presence()
    {
        if (!Network.HasContactRequests)
            return;
        ObservedSession anna = await OnlineAsync("anna"), ben = await OnlineAsync("ben");

        ben.Session.Submit(new NetworkRequest.SetStatus(ben.NewKey(), UserStatus.Away));
        await ben.AskAsync(key => new NetworkRequest.SetProfile(key, "MOOD_TEXT", "here"));

        Assert.Equal(OnlineStatus.Offline, PresenceOf(anna, ben.Me));
    }

    [SkippableFact]
    public async Task Contacts_are_told_of_the_mood_and_the_name()
    {
        if (!Network.HasProfiles)
            return;
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();

        await ben.AskAsync(key => new NetworkRequest.SetProfile(key, "MOOD_TEXT", "on the train"));
        await ben.AskAsync(key => new NetworkRequest.SetProfile(key, "FULLNAME", "Ben Okoro"));

        await anna.FindAsync<NetworkEvent.ProfileChanged>(p => p.Who == ben.Me && p.Fields.GetValueOrDefault("MOOD_TEXT") == "on the train");
        await anna.FindAsync<NetworkEvent.ProfileChanged>(p => p.Who == ben.Me && p.Fields.GetValueOrDefault("FULLNAME") == "Ben Okoro");
        await ben.FindAsync<NetworkEvent.ProfileChanged>(p => p.Who == ben.Me && p.Fields.GetValueOrDefault("MOOD_TEXT") == "on the train");
        NetworkProfile? profile = await anna.AnswerAsync(s => s.GetProfileAsync(ben.Me, CancellationToken.None));
        Assert.Equal("Ben Okoro", profile?.Field("FULLNAME"));
    }

    [SkippableFact]
    public async Task A_picture_is_seen_and_taken_away()
    {
        if (!Network.HasProfiles)
            return;
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        byte[] picture = [0xFF, 0xD8, 1, 2, 3, 0xFF, 0xD9];

        await ben.AskAsync(key => new NetworkRequest.SetAvatar(key, picture));
        Assert.Equal(picture, (await anna.AnswerAsync(s => s.GetAvatarAsync(ben.Me, CancellationToken.None)))?.ToArray());
        Assert.Equal(picture, (await ben.AnswerAsync(s => s.GetAvatarAsync(ben.Me, CancellationToken.None)))?.ToArray());
        await ben.AskAsync(key => new NetworkRequest.SetAvatar(key, null));
        Assert.Null(await anna.AnswerAsync(s => s.GetAvatarAsync(ben.Me, CancellationToken.None)));
    }

    [SkippableFact]
    public async Task A_picture_that_is_too_large_is_refused_or_seen_and_the_session_goes_on()
    {
        if (!Network.HasProfiles)
            return;
        (ObservedSession anna, ObservedSession ben) = await FriendsAsync();
        byte[] small = [0xFF, 0xD8, 1, 2, 3, 0xFF, 0xD9], large = new byte[5 << 20];
        await ben.AskAsync(key => new NetworkRequest.SetAvatar(key, small));

        RequestFailure failure = await ben.AskAsync(key => new NetworkRequest.SetAvatar(key, large));

        Assert.Contains(failure, new[] { RequestFailure.None, RequestFailure.TooLarge });
        byte[] expected = failure == RequestFailure.None ? large : small;
        Assert.Equal(expected, (await anna.AnswerAsync(s => s.GetAvatarAsync(ben.Me, CancellationToken.None)))?.ToArray());
        await ben.SayAsync(anna.Me, "still here");
        await anna.HearAsync("still here");
    }

    [SkippableFact]
    public async Task A_query_that_is_cancelled_ends()
    {
        ObservedSession anna = await OnlineAsync("anna");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Task query = anna.Session.SearchAsync("ben", cancelled.Token).AsTask();
        await UntilAsync(() => query.IsCompleted);

        Assert.True(query.IsCanceled || query.IsCompletedSuccessfully);
    }
}
