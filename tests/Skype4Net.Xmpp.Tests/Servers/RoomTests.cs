using Skype4Net.Xmpp.Client.Rooms;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>Rooms through Prosody.</summary>
public class RoomTests
{
    private static readonly Jid s_room = Jid.Parse("party@rooms.localhost");

    [SkippableFact]
    public async Task A_room_is_made_people_are_invited_talk_and_agree_on_the_order()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));

        Assert.True(await ann.Client.Rooms.JoinAsync(s_room, "Ann").InTime());
        await ann.Client.Rooms.Requests.ConfigureAsync(s_room, new Dictionary<string, string> { ["muc#roomconfig_whois"] = "anyone" }).InTime();
        await ann.Client.Rooms.InviteAsync(s_room, bob.Bare, "come in");
        XmppEvent.RoomInvitation invitation = await bob.NextAsync<XmppEvent.RoomInvitation>();
        Assert.Equal((s_room, ann.Bare, "come in"), (invitation.Room, invitation.From.Bare, invitation.Reason));
        Assert.False(await bob.Client.Rooms.JoinAsync(invitation.Room, "Bob").InTime());
        RoomOccupant entered = (await ann.NextAsync<XmppEvent.OccupantChanged>(o => o.Occupant.Nickname == "Bob")).Occupant;
        Assert.Equal((bob.Client.Me, "participant", false), (entered.Address, entered.Role, entered.IsMe));
        Assert.Equal(["Ann", "Bob"], bob.Client.Rooms.Find(s_room)!.Occupants.Select(o => o.Nickname).Order());

        await ann.Client.Rooms.SetSubjectAsync(s_room, "Plans");
        Assert.Equal("Ann", (await bob.NextAsync<XmppEvent.SubjectChanged>(s => s.Subject == "Plans")).By);
        Task<string[]> byAnn = Task.Run(() => BodiesAsync(ann, 20));
        Task<string[]> byBob = Task.Run(() => BodiesAsync(bob, 20));
        for (int i = 0; i < 10; i++)
        {
            await ann.Client.Rooms.SendAsync(s_room, $"ann {i}");
            await bob.Client.Rooms.SendAsync(s_room, $"bob {i}");
        }

        Assert.Equal(await byAnn, await byBob);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"ann {i}"), (await byAnn).Where(b => b.StartsWith("ann")));
    }

    [SkippableFact]
    public async Task Who_is_put_out_banned_or_has_no_password_is_told_so()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));
        await ann.Client.Rooms.JoinAsync(s_room, "Ann").InTime();
        await ann.Client.Rooms.Requests.ConfigureAsync(s_room, new Dictionary<string, string>
        {
            ["muc#roomconfig_passwordprotectedroom"] = "1",
            ["muc#roomconfig_roomsecret"] = "open sesame",
        }).InTime();

        Assert.Equal("not-authorized", (await Assert.ThrowsAsync<XmppStanzaException>(()
            => bob.Client.Rooms.JoinAsync(s_room, "Bob").InTime())).Condition);
        Assert.Equal("conflict", (await Assert.ThrowsAsync<XmppStanzaException>(()
            => bob.Client.Rooms.JoinAsync(s_room, "Ann", "open sesame").InTime())).Condition);
        await bob.Client.Rooms.JoinAsync(s_room, "Bob", "open sesame").InTime();

        await ann.Client.Rooms.Requests.SetRoleAsync(s_room, "Bob", "none", "too loud").InTime();
        XmppEvent.RoomLeft kicked = await bob.NextAsync<XmppEvent.RoomLeft>();
        Assert.Equal((RoomExit.Kicked, "too loud"), (kicked.Reason, kicked.Text));
        Assert.Null(bob.Client.Rooms.Find(s_room));

        await bob.Client.Rooms.JoinAsync(s_room, "Bob", "open sesame").InTime();
        await ann.Client.Rooms.Requests.SetAffiliationAsync(s_room, bob.Bare, "outcast").InTime();
        Assert.Equal(RoomExit.Banned, (await bob.NextAsync<XmppEvent.RoomLeft>()).Reason);
        Assert.Equal("forbidden", (await Assert.ThrowsAsync<XmppStanzaException>(()
            => bob.Client.Rooms.JoinAsync(s_room, "Bob", "open sesame").InTime())).Condition);

        await ann.Client.Rooms.Requests.DestroyAsync(s_room, "the end").InTime();
        XmppEvent.RoomLeft closed = await ann.NextAsync<XmppEvent.RoomLeft>();
        Assert.Equal((RoomExit.Destroyed, "the end"), (closed.Reason, closed.Text));
    }

    [SkippableFact]
    public async Task A_room_is_entered_again_in_a_new_session_and_what_was_said_meanwhile_comes_once()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings { Modules = ["mam", "ping"] }, "ann", "bob");
        await using var proxy = new CuttingProxy(server.DirectTlsPort, () => null);
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob") with { Endpoint = proxy.Endpoint });
        await ann.Client.Rooms.JoinAsync(s_room, "Ann").InTime();
        await ann.Client.Rooms.Requests.ConfigureAsync(s_room, new Dictionary<string, string>()).InTime();
        await bob.Client.Rooms.JoinAsync(s_room, "Bob").InTime();
        await ann.Client.Rooms.SendAsync(s_room, "before");
        Assert.Equal("before", await bob.BodyAsync());

        proxy.CutAll();
        await ann.NextAsync<XmppEvent.OccupantChanged>(o => o.Occupant.Nickname == "Bob" && !o.IsPresent);
        await ann.Client.Rooms.SendAsync(s_room, "meanwhile");
        Assert.Equal("meanwhile", await bob.BodyAsync());

        await ann.Client.Rooms.SendAsync(s_room, "after");
        Assert.Equal("after", await bob.BodyAsync());
    }

    private static async Task<string[]> BodiesAsync(TestUser user, int count)
    {
        var bodies = new List<string>();
        while (bodies.Count < count)
            bodies.Add(await user.BodyAsync());
        return [.. bodies];
    }
}
