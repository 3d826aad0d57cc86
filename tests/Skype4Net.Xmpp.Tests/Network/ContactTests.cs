using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Contacts of two sessions through Prosody.</summary>
public class ContactTests
{
    [SkippableFact]
    public async Task A_request_is_told_until_it_is_declined_or_allowed_and_a_removed_contact_is_remembered()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");

        ann.Submit(k => new NetworkRequest.ChangeContact(k, bob.Me, ContactChange.Request, "please"));
        await ann.NextAsync<NetworkEvent.ContactsChanged>(c => c.Contacts[bob.Me].Status == BuddyStatus.PendingAuthorization);
        Assert.Equal("please", (await bob.NextAsync<NetworkEvent.ContactRequested>()).Text);
        RequestKey deny = bob.Submit(k => new NetworkRequest.ChangeContact(k, ann.Me, ContactChange.Deny, ""));
        Assert.Equal("", (await bob.NextAsync<NetworkEvent.ContactRequested>(r => r.Who == ann.Me)).Text);
        Assert.Equal(RequestFailure.None, await bob.EndAsync(deny));

        await NetworkUser.BefriendAsync(ann, bob);
        RequestKey removed = ann.Submit(k => new NetworkRequest.ChangeContact(k, bob.Me, ContactChange.Remove, ""));
        Contact former = (await ann.NextAsync<NetworkEvent.ContactsChanged>(c => c.Contacts[bob.Me].Status != BuddyStatus.Friend)).Contacts[bob.Me];
        Assert.Equal(new Contact(BuddyStatus.DeletedFriend, false, false), former);
        Assert.Equal(RequestFailure.None, await ann.EndAsync(removed));

        await ann.DisposeAsync();
        await using NetworkUser again = new(server, "ann", ann.Saved);
        again.SetStatus(UserStatus.Online);
        NetworkEvent.ContactsChanged all = await again.NextAsync<NetworkEvent.ContactsChanged>(c => c.AreAll);
        Assert.Equal(BuddyStatus.DeletedFriend, all.Contacts[bob.Me].Status);
    }

    [SkippableFact]
    public async Task Presence_mood_and_what_a_client_can_are_told_and_the_most_available_of_several_counts()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);

        Assert.True((await ann.NextAsync<NetworkEvent.PresenceChanged>(p => p.Who == bob.Me && p.Features != PeerFeatures.None))
            .Features.HasFlag(PeerFeatures.Known | PeerFeatures.Calls | PeerFeatures.Applications));
        (UserStatus Status, OnlineStatus Seen)[] all =
        [
            (UserStatus.Away, OnlineStatus.Away), (UserStatus.NotAvailable, OnlineStatus.NotAvailable),
            (UserStatus.DoNotDisturb, OnlineStatus.DoNotDisturb), (UserStatus.SkypeMe, OnlineStatus.SkypeMe),
            (UserStatus.Invisible, OnlineStatus.Offline), (UserStatus.Online, OnlineStatus.Online),
        ];
        OnlineStatus last = OnlineStatus.Online;
        foreach ((UserStatus status, OnlineStatus seen) in all)
        {
            bob.SetStatus(status);
            Assert.Equal(seen, (await ann.NextAsync<NetworkEvent.PresenceChanged>(p => p.Who == bob.Me && p.Status != last)).Status);
            last = seen;
        }

        Assert.Equal(RequestFailure.None, await bob.EndAsync(k => new NetworkRequest.SetProfile(k, "MOOD_TEXT", "out for lunch")));
        await ann.NextAsync<NetworkEvent.ProfileChanged>(p => p.Who == bob.Me && p.Fields.GetValueOrDefault("MOOD_TEXT") == "out for lunch");

        bob.SetStatus(UserStatus.Away);
        await ann.NextAsync<NetworkEvent.PresenceChanged>(p => p.Who == bob.Me && p.Status == OnlineStatus.Away);
        NetworkUser second = await NetworkUser.OnlineAsync(server, "bob");
        await ann.NextAsync<NetworkEvent.PresenceChanged>(p => p.Who == bob.Me && p.Status == OnlineStatus.Online);
        await second.DisposeAsync();
        await ann.NextAsync<NetworkEvent.PresenceChanged>(p => p.Who == bob.Me && p.Status == OnlineStatus.Away);
    }

    [SkippableFact]
    public async Task Who_is_blocked_is_told_with_all_contacts_and_can_be_heard_again()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await using (NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann"))
        {
            await NetworkUser.BefriendAsync(ann, bob);
            ann.Submit(k => new NetworkRequest.ChangeContact(k, bob.Me, ContactChange.Block, ""));
            Assert.True((await ann.NextAsync<NetworkEvent.ContactsChanged>()).Contacts[bob.Me].IsBlocked);
        }

        await using NetworkUser again = new(server, "ann");
        again.SetStatus(UserStatus.Online);
        NetworkEvent.ContactsChanged all = await again.NextAsync<NetworkEvent.ContactsChanged>();
        Assert.Equal((true, new Contact(BuddyStatus.Friend, true, true)), (all.AreAll, all.Contacts[bob.Me]));
        Assert.Equal(RequestFailure.None, await again.EndAsync(k => new NetworkRequest.ChangeContact(k, bob.Me, ContactChange.Unblock, "")));
        bob.Say(again.Me, "thank you");
        Assert.Equal("thank you", (await again.MessageAsync()).Body);
    }

    [SkippableFact]
    public async Task Profiles_and_pictures_are_found_and_come_by_themselves_for_contacts()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");

        Assert.Equal(RequestFailure.None, await bob.EndAsync(k => new NetworkRequest.SetProfile(k, "FULLNAME", "Bob B\u00f6hm")));
        Assert.Equal(RequestFailure.None, await bob.EndAsync(k => new NetworkRequest.SetProfile(k, "BIRTHDAY", "19810203")));
        Assert.Equal(RequestFailure.NotSupported, await bob.EndAsync(k => new NetworkRequest.SetProfile(k, "SEX", "MALE")));
        NetworkProfile? found = await ann.Session.GetProfileAsync(bob.Me, default);
        Assert.Equal(("Bob B\u00f6hm", "19810203", "bob@localhost"),
            (found!.Field("FULLNAME"), found.Field("BIRTHDAY"), found.Field("HANDLE")));
        Assert.Equal(bob.Me, Assert.Single(await ann.Session.SearchAsync("Bob@Localhost", default)).Who);
        Assert.Empty(await ann.Session.SearchAsync("nobody in particular", default));
        Assert.Null(await ann.Session.GetProfileAsync(new Identity("not an address"), default));

        await NetworkUser.BefriendAsync(ann, bob);
        Assert.Equal("Bob B\u00f6hm",
            (await ann.NextAsync<NetworkEvent.ProfileChanged>(p => p.Who == bob.Me && p.Fields.ContainsKey("FULLNAME"))).Fields["FULLNAME"]);
        byte[] picture = [0x89, 0x50, 0x4e, 0x47, 1, 2, 3];
        Assert.Equal(RequestFailure.None, await bob.EndAsync(k => new NetworkRequest.SetAvatar(k, picture)));
        Assert.Equal(picture, (await ann.Session.GetAvatarAsync(bob.Me, default))!.Value.ToArray());
        Assert.Null(await ann.Session.GetAvatarAsync(new Identity("nobody@localhost"), default));
    }
}
