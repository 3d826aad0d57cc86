using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Messages;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Dialogs of two sessions through Prosody.</summary>
public class DialogTests
{
    [SkippableFact]
    public async Task What_is_said_is_sent_when_the_server_has_it_and_arrives_once()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);

        (RequestKey request, NetworkMessage said) = ann.Say(bob.Me, "hello \u010d \U0001F600");
        IReadOnlyList<NetworkEvent> events = await ann.UntilAsync(e => e is NetworkEvent.RequestEnded ended && ended.Key == request);
        Assert.Equal(said.Key, Assert.Single(events.OfType<NetworkEvent.MessageArrived>()).Message.Key);
        Assert.Equal(RequestFailure.None, ((NetworkEvent.RequestEnded)events[^1]).Failure);

        NetworkEvent.MessageArrived arrived = await bob.NextAsync<NetworkEvent.MessageArrived>();
        Assert.Equal((ann.Me, ChatMessageType.Said, "hello \u010d \U0001F600"), (arrived.Message.From, arrived.Message.Type, arrived.Message.Body));
        Assert.Equal(bob.Session.DialogWith(ann.Me), arrived.Message.Conversation);
        Assert.NotNull(arrived.Cursor);

        (RequestKey second, _) = bob.Say(ann.Me, "waves", ChatMessageType.Emoted);
        Assert.Equal(RequestFailure.None, await bob.EndAsync(second));
        NetworkMessage waved = await ann.MessageAsync();
        Assert.Equal((ChatMessageType.Emoted, "waves"), (waved.Type, waved.Body));
    }

    [SkippableFact]
    public async Task The_same_request_again_ends_again_and_is_not_done_twice()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);

        (RequestKey request, NetworkMessage said) = ann.Say(bob.Me, "once");
        Assert.Equal(RequestFailure.None, await ann.EndAsync(request));
        ann.Session.Submit(new NetworkRequest.Post(request, said));
        Assert.Equal(RequestFailure.None, await ann.EndAsync(request));
        ann.Say(bob.Me, "after");

        Assert.Equal("once", (await bob.MessageAsync()).Body);
        Assert.Equal("after", (await bob.MessageAsync()).Body);
    }

    [SkippableFact]
    public async Task A_message_is_edited_and_deleted_at_both_ends()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);
        (RequestKey said, NetworkMessage message) = ann.Say(bob.Me, "helo");
        await ann.EndAsync(said);
        NetworkMessage arrived = await bob.MessageAsync();

        RequestKey edit = ann.Submit(k => new NetworkRequest.Edit(k, message.Conversation, message.Key, "hello"));
        NetworkEvent.MessageEdited own = await ann.NextAsync<NetworkEvent.MessageEdited>();
        Assert.Equal((message.Key, edit.Value, "hello"), (own.Message, own.Edit.Value, own.Body));
        NetworkEvent.MessageEdited seen = await bob.NextAsync<NetworkEvent.MessageEdited>();
        Assert.Equal((arrived.Conversation, arrived.Key, ann.Me, "hello"), (seen.Conversation, seen.Message, seen.By, seen.Body));
        Assert.NotNull(seen.Cursor);

        ann.Submit(k => new NetworkRequest.Edit(k, message.Conversation, message.Key, ""));
        Assert.Equal((arrived.Key, ""), (await bob.NextAsync<NetworkEvent.MessageEdited>()) is var gone ? (gone.Message, gone.Body) : default);

        // What another has written is not ours to change.
        Assert.Equal(RequestFailure.NotPermitted,
            await bob.EndAsync(k => new NetworkRequest.Edit(k, arrived.Conversation, arrived.Key, "something else")));
    }

    [SkippableFact]
    public async Task A_deleted_message_is_a_retraction_on_the_wire_and_only_who_wrote_it_can_take_it_back()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann", with: o => o with { Allow = [PrivateProsody.Domain] });
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));
        (_, NetworkMessage message) = ann.Say(new Identity("bob@localhost"), "oops");
        await bob.NextAsync<XmppEvent.MessageReceived>();
        ann.Submit(k => new NetworkRequest.Edit(k, message.Conversation, message.Key, ""));
        IncomingMessage retraction = (await bob.NextAsync<XmppEvent.MessageReceived>()).Message;
        Assert.Equal((true, message.Key.Value, ""), (retraction.IsRetraction, retraction.Corrects, retraction.Body));
        Assert.NotNull(retraction.Stanza.Find("body", Namespaces.Client));
        Assert.NotNull(retraction.Stanza.Find("fallback", Namespaces.Fallback));

        // Bob cannot take back what Ann has written, nor what there never was; but his own.
        Jid to = Jid.Parse("ann@localhost");
        await bob.Client.Messages.RetractAsync(to, message.Key.Value, "retraction-of-anns-message");
        await bob.Client.Messages.RetractAsync(to, "1", "retraction-of-nothing");
        SentMessage own = await bob.Client.Messages.SendAsync(to, "mine");
        await bob.Client.Messages.RetractAsync(to, own.Id, "retraction-of-own-message");
        NetworkMessage mine = await ann.MessageAsync();
        Assert.Equal("mine", mine.Body);
        NetworkEvent.MessageEdited edited = await ann.NextAsync<NetworkEvent.MessageEdited>(e => e.By != ann.Me && e.Message == mine.Key);
        Assert.Equal("", edited.Body);
        Assert.DoesNotContain(ann.Passed.OfType<NetworkEvent.MessageEdited>(), e => e.By != ann.Me && e.Message == message.Key);
    }

    [SkippableFact]
    public async Task A_message_that_cannot_arrive_fails_with_the_reason()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);

        Assert.Equal(RequestFailure.NoSuchAccount, await ann.EndAsync(ann.Say(new Identity("no address"), "x").Request));
        Assert.Equal(RequestFailure.NotThere, await ann.EndAsync(ann.Say(new Identity("nobody@localhost"), "x").Request));
        Assert.Equal(RequestFailure.TooLarge, await ann.EndAsync(ann.Say(bob.Me, new string('x', 250_000)).Request));

        Assert.Equal(RequestFailure.None, await bob.EndAsync(k => new NetworkRequest.ChangeContact(k, ann.Me, ContactChange.Block, "")));
        Assert.Equal(RequestFailure.NotThere, await ann.EndAsync(ann.Say(bob.Me, "blocked").Request));
        Assert.Equal(RequestFailure.Blocked, await bob.EndAsync(bob.Say(ann.Me, "who has blocked cannot write either").Request));
    }

    [SkippableFact]
    public async Task Text_arrives_as_XML_can_carry_it_and_is_the_same_at_both_ends()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);
        string[] texts =
            ["a\u0001b", "lone \ud800 surrogate", "line\r\nline\rline", "<b>&amp;</b>", "\ufffe", " ", new string('\u20ac', (64 << 10) / 3)];

        foreach (string text in texts)
        {
            ann.Say(bob.Me, text);
            string sent = (await ann.NextAsync<NetworkEvent.MessageArrived>()).Message.Body;
            Assert.Equal(sent, (await bob.MessageAsync()).Body);
            Assert.Equal(XmlText.Clean(text), sent);
        }
    }

    [SkippableFact]
    public async Task What_another_client_of_the_account_writes_is_told_as_ones_own()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await NetworkUser.BefriendAsync(ann, bob);
        await using NetworkUser second = await NetworkUser.OnlineAsync(server, "ann");

        (_, NetworkMessage said) = second.Say(bob.Me, "from my telephone");
        NetworkMessage seen = (await ann.NextAsync<NetworkEvent.MessageArrived>()).Message;
        Assert.Equal((said.Key, ann.Me, "from my telephone"), (seen.Key, seen.From, seen.Body));
        Assert.Equal(ann.Session.DialogWith(bob.Me), seen.Conversation);
        Assert.Equal([bob.Me], seen.Users);
    }

    [SkippableFact]
    public async Task A_stranger_is_heard_when_allowed_or_written_to_and_otherwise_not()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob", "carol");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann", with: o => o with { Allow = ["carol@localhost"] });
        await using NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob");
        await using NetworkUser carol = await NetworkUser.OnlineAsync(server, "carol");

        Assert.Equal(RequestFailure.None, await bob.EndAsync(bob.Say(ann.Me, "buy something").Request));
        carol.Say(ann.Me, "I am allowed");
        Assert.Equal("I am allowed", (await ann.MessageAsync()).Body);

        await ann.EndAsync(ann.Say(bob.Me, "who are you?").Request);
        bob.Say(ann.Me, "Bob");
        Assert.Equal("Bob", (await ann.MessageAsync()).Body);
    }
}
