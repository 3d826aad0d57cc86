using Skype4Net.Emulator;

namespace Skype4Net.Tests.Behaviour;

/// <summary>Contacts, presence, requests, the own profile. Written once and run over every transport.</summary>
public abstract class ContactBehaviour<TTransport> : SkypeWorld<TTransport>
    where TTransport : BehaviourTransport, new()
{
    [SkippableFact]
    public async Task Friends_have_names_and_presence()
    {
        IReadOnlyList<User> friends = await Skype.Contacts.Friends;

        Assert.Equal(["echo123", "anna"], friends.Select(f => f.Handle));
        User anna = friends[1];
        Assert.Equal("Anna B.", await anna.FullName);
        Assert.Equal("Anna B.", await anna.GetNameAsync());
        Assert.Equal(OnlineStatus.Online, await anna.OnlineStatus);
        Assert.Equal(BuddyStatus.Friend, await anna.BuddyStatus);
    }

    [SkippableFact]
    public async Task A_friends_presence_and_mood_are_told()
    {
        using var statuses = Skype.Contacts.OnlineStatusChanged.Record();
        using var moods = Skype.User("anna").MoodText.Record();

        Anna.SetStatus(UserStatus.DoNotDisturb);
        Anna.SetMood("writing tests");

        Assert.Equal(new OnlineStatusChanged(Skype.User("anna"), OnlineStatus.DoNotDisturb), await statuses.NextAsync());
        Assert.Equal("writing tests", await moods.NextAsync());
        Anna.GoOffline();
        Assert.Equal(OnlineStatus.Offline, (await statuses.NextAsync()).Status);
    }

    [SkippableFact]
    public async Task A_contact_request_is_told_and_accepted()
    {
        EmulatedClient carl = Network.LogIn("carl", "Carl");
        using var requests = Skype.Contacts.AuthorizationRequested.Record();

        carl.AddContact(Bot, "let me in");
        AuthorizationRequest request = await requests.NextAsync();
        Assert.Equal(("carl", "let me in"), (request.User.Handle, request.Text));
        Assert.Equal("carl", Assert.Single(await Skype.Contacts.WaitingAuthorization).Handle);
        await request.AcceptAsync();
        await SettleAsync();

        Assert.Contains(await Skype.Contacts.Friends, f => f.Handle == "carl");
        Assert.Empty(await Skype.Contacts.WaitingAuthorization);
    }

    [SkippableFact]
    public async Task Contacts_are_found_added_named_and_removed()
    {
        EmulatedClient carl = Network.LogIn("carl", "Carl C.");
        User found = Assert.Single(await Skype.Contacts.SearchAsync("carl"));
        Assert.Equal("Carl C.", await found.FullName);

        await found.RequestAuthorizationAsync("hello, Carl");
        carl.Accept(Bot);
        await found.DisplayName.SetAsync("C.");
        await found.SpeedDial.SetAsync("7");
        Assert.Equal("C.", await found.GetNameAsync());
        Assert.Equal("7", await found.SpeedDial);
        await found.IsBlocked.SetAsync(true);
        Assert.True(await found.IsBlocked);
        await found.RemoveAsync();
        await SettleAsync();

        Assert.DoesNotContain(await Skype.Contacts.Friends, f => f.Handle == "carl");
        Assert.Equal(BuddyStatus.DeletedFriend, await found.BuddyStatus.RefreshAsync());
    }

    [SkippableFact]
    public async Task The_own_status_and_profile_are_set()
    {
        using var statuses = Skype.UserStatus.Record();

        await Skype.UserStatus.SetAsync(UserStatus.Away);
        Assert.Equal(UserStatus.Away, await statuses.NextAsync());
        await Skype.Profile.MoodText.SetAsync("gone fishing");
        await Skype.Profile.Birthday.SetAsync(new DateOnly(1979, 12, 31));
        await Skype.Profile.Country.SetAsync(new NamedCode("ee", ""));
        Bot.SetCredit(12.34m);

        Assert.Equal("gone fishing", await Skype.Profile.MoodText);
        Assert.Equal(new DateOnly(1979, 12, 31), await Skype.Profile.Birthday);
        Assert.Equal(new NamedCode("ee", "Estonia"), await Skype.Profile.Country);
        Assert.Equal(12.34m, await Skype.Profile.Balance);
        Assert.Equal("EUR", await Skype.Profile.BalanceCurrency);
        Assert.Equal("gone fishing", await Skype.CurrentUser.MoodText);
    }
}
