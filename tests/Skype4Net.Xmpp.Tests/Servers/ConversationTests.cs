using Skype4Net.Xmpp.Client.Messages;

namespace Skype4Net.Xmpp.Tests.Servers;

/// <summary>Messages between two of our clients through Prosody.</summary>
public class ConversationTests
{
    [SkippableFact]
    public async Task Texts_arrive_as_they_were_cleaned_with_their_ids_and_places()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));

        string[] texts = ["Hello, \u0411\u043e\u0431 \U0001F44B", "a\r\nb\u0001\ufffe\ud800", new string('\u00e9', 32_000), "<&>'\"]]>", " \n "];
        foreach (string text in texts)
        {
            SentMessage sent = await ann.Client.Messages.SendAsync(bob.Bare, text);
            await sent.Acknowledged.InTime();
            IncomingMessage received = (await bob.NextAsync<XmppEvent.MessageReceived>()).Message;

            Assert.Equal(XmlText.Clean(text), received.Body);
            Assert.Equal((sent.Id, ann.Client.Me, false, false), (received.Id, received.From, received.IsOwn, received.IsDelayed));
            Assert.Equal(received.Cursor, bob.Client.Messages.Cursor);
        }
    }

    [SkippableFact]
    public async Task Typing_corrections_receipts_and_failures_are_told()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));
        await Befriending.BefriendAsync(ann, bob);

        await ann.Client.Messages.SendStateAsync(bob.Bare, ChatState.Composing);
        Assert.Equal(ChatState.Composing, (await bob.NextAsync<XmppEvent.ChatStateChanged>()).State);

        SentMessage first = await ann.Client.Messages.SendAsync(bob.Bare, "Helo");
        Assert.Equal(first.Id, (await ann.NextAsync<XmppEvent.ReceiptReceived>()).MessageId);
        await ann.Client.Messages.SendAsync(bob.Bare, "Hello", corrects: first.Id);
        IncomingMessage corrected = (await bob.NextAsync<XmppEvent.MessageReceived>(m => m.Message.Corrects.Length > 0)).Message;
        Assert.Equal((first.Id, "Hello"), (corrected.Corrects, corrected.Body));

        SentMessage lost = await ann.Client.Messages.SendAsync(Jid.Parse("nobody@localhost"), "x");
        XmppEvent.MessageFailed failed = await ann.NextAsync<XmppEvent.MessageFailed>();
        Assert.Equal((lost.Id, "service-unavailable"), (failed.MessageId, failed.Error.Condition));
    }

    [SkippableFact]
    public async Task A_stranger_gets_no_receipt()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));

        await ann.Client.Messages.SendAsync(bob.Bare, "are you there?");
        await bob.NextAsync<XmppEvent.MessageReceived>();
        await bob.Client.Messages.SendAsync(ann.Bare, "after it");

        XmppEvent next = await ann.NextAsync<XmppEvent>(e => e is XmppEvent.ReceiptReceived or XmppEvent.MessageReceived);
        Assert.IsType<XmppEvent.MessageReceived>(next);
    }

    [SkippableTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_missed_comes_once_and_before_the_client_is_online(bool hasArchive)
    {
        string[] modules = [.. new ProsodySettings().Modules.Where(m => hasArchive || m != "mam")];
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings { Modules = modules }, "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        string cursor;
        await using (TestUser bob = await TestUser.OnlineAsync(server.Options("bob")))
        {
            await (await ann.Client.Messages.SendAsync(bob.Bare, "seen")).Acknowledged.InTime();
            await bob.NextAsync<XmppEvent.MessageReceived>();
            cursor = bob.Client.Messages.Cursor;
        }

        string[] missed = [.. Enumerable.Range(0, 120).Select(i => $"missed {i}")];
        var sent = new List<Task>();
        foreach (string text in missed)
            sent.Add((await ann.Client.Messages.SendAsync(Jid.Parse("bob@localhost"), text)).Acknowledged);
        await Task.WhenAll(sent).InTime();

        await using var back = new TestUser(server.Options("bob") with { ArchiveCursor = cursor });
        var seen = new List<string>();
        while (seen.Count < missed.Length)
        {
            XmppEvent happened = await back.NextAsync<XmppEvent>(e
                => e is XmppEvent.MessageReceived or XmppEvent.ConnectionChanged { State: XmppConnectionState.Online });
            if (happened is XmppEvent.ConnectionChanged)
            {
                // Without an archive the old offline store is all there is, and says nothing of its end.
                Assert.False(hasArchive);
                continue;
            }

            IncomingMessage message = ((XmppEvent.MessageReceived)happened).Message;
            Assert.True(message.IsDelayed);
            seen.Add(message.Body);
        }

        await ann.Client.Messages.SendAsync(back.Bare, "live");
        Assert.Equal("live", await back.BodyAsync());
        Assert.Equal(missed, seen);
    }

    [SkippableFact]
    public async Task A_first_start_tells_nothing_old()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using (TestUser bob = await TestUser.OnlineAsync(server.Options("bob")))
        {
            await ann.Client.Messages.SendAsync(bob.Bare, "old");
            await bob.NextAsync<XmppEvent.MessageReceived>();
        }

        await using TestUser again = await TestUser.OnlineAsync(server.Options("bob"));
        await ann.Client.Messages.SendAsync(again.Bare, "new");

        Assert.Equal("new", await again.BodyAsync());
    }

    [SkippableFact]
    public async Task What_the_archive_has_forgotten_does_not_end_the_session()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await (await ann.Client.Messages.SendAsync(Jid.Parse("bob@localhost"), "kept")).Acknowledged.InTime();

        await using var bob = new TestUser(server.Options("bob") with { ArchiveCursor = "0 forgotten" });

        Assert.Equal("kept", await bob.BodyAsync());
        await bob.StateAsync(XmppConnectionState.Online);
    }

    [SkippableFact]
    public async Task Another_client_of_the_account_sees_both_sides_live_and_from_the_archive()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser second = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));

        await ann.Client.Messages.SendAsync(bob.Bare, "question");
        await bob.NextAsync<XmppEvent.MessageReceived>();
        await bob.Client.Messages.SendAsync(ann.Client.Me, "answer");

        IncomingMessage question = (await second.NextAsync<XmppEvent.MessageReceived>()).Message;
        IncomingMessage answer = (await second.NextAsync<XmppEvent.MessageReceived>()).Message;
        Assert.Equal(("question", true, "bob@localhost"), (question.Body, question.IsOwn, question.To.Bare.ToString()));
        Assert.Equal(("answer", false, "bob@localhost"), (answer.Body, answer.IsOwn, answer.From.Bare.ToString()));
        // Our own message does not come back to the client that sent it.
        Assert.Equal("answer", await ann.BodyAsync());

        await using var third = new TestUser(server.Options("ann") with { ArchiveCursor = ArchiveCursor.Beginning.ToString() });
        IncomingMessage kept = (await third.NextAsync<XmppEvent.MessageReceived>()).Message;
        Assert.Equal(("question", true, "bob@localhost"), (kept.Body, kept.IsOwn, kept.To.Bare.ToString()));
        Assert.Equal("answer", await third.BodyAsync());
    }

    [SkippableFact]
    public async Task A_server_that_restarts_loses_nothing()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings { Archive = "internal" }, "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        await using TestUser bob = await TestUser.OnlineAsync(server.Options("bob"));
        string[] texts = [.. Enumerable.Range(0, 1000).Select(i => $"{i}"), "the last one"];
        var isUnderWay = new TaskCompletionSource();

        Task<List<string>> atAnn = ReadAsync(ann, isUnderWay);
        Task<List<string>> atBob = ReadAsync(bob, isUnderWay);
        Task sending = Task.WhenAll(SendAsync(ann, bob.Bare, texts), SendAsync(bob, ann.Bare, texts));
        await isUnderWay.Task.InTime();
        await server.StopAsync();
        await server.RunAsync();

        await sending.WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(texts, await atAnn.WaitAsync(TimeSpan.FromMinutes(2)));
        Assert.Equal(texts, await atBob.WaitAsync(TimeSpan.FromMinutes(2)));
    }

    private static async Task SendAsync(TestUser from, Jid to, string[] texts)
    {
        Task acknowledged = Task.CompletedTask;
        foreach (string text in texts)
            acknowledged = (await from.Client.Messages.SendAsync(to, text)).Acknowledged;
        await acknowledged;
    }

    private static async Task<List<string>> ReadAsync(TestUser user, TaskCompletionSource isUnderWay)
    {
        var seen = new List<string>();
        await foreach (XmppEvent happened in user.Client.Events.ReadAllAsync())
        {
            if (happened is XmppEvent.MessageReceived received)
                seen.Add(received.Message.Body);
            if (seen.Count == 200)
                isUnderWay.TrySetResult();
            if (seen is [.., "the last one"])
                break;
        }

        return seen;
    }
}
