using System.Text;
using System.Text.Json;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Network.Signals;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Voicemails of half a minute, which no server carries in one stanza.</summary>
public class VoicemailTests
{
    private const string Bob = $"bob@{ScriptedServer.Domain}";
    private static readonly byte[] s_sound = [.. Enumerable.Range(0, 32_000 * 30).Select(i => (byte)(i * 7))];
    private static readonly ProsodySettings s_settings = new() { Contacts = [("ann", "bob"), ("ann", "person")] };

    [SkippableFact]
    public async Task A_voicemail_waits_for_who_is_away_and_a_persons_client_gets_it_as_a_file()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_settings, "ann", "bob", "person");
        SavedState saved;
        await using (NetworkUser before = await NetworkUser.OnlineAsync(server, "bob"))
            saved = before.Saved;
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        using SlixmppPeer person = await SlixmppPeer.StartAsync(server, "person");

        Assert.Equal(RequestFailure.None, await LeaveAsync(ann, "bob@localhost"));
        await using var bob = new NetworkUser(server, "bob", saved);
        bob.SetStatus(UserStatus.Online);
        NetworkEvent.SignalArrived left = await bob.NextAsync<NetworkEvent.SignalArrived>();
        Assert.Equal((ann.Me, "voicemail-left", "17"), (left.From, left.Signal.Kind, left.Signal.Key));
        Assert.Equal(s_sound, SoundOf(left.Signal));
        Assert.NotNull(left.Cursor);

        Assert.Equal(RequestFailure.None, await LeaveAsync(ann, "person@localhost"));
        string link = (await person.LineAsync("message ann@localhost")).Split(' ')[^1];
        using HttpClient http = server.Http();
        byte[] wav = await http.GetByteArrayAsync(new Uri(link));
        Assert.Equal("RIFF", Encoding.ASCII.GetString(wav, 0, 4));
        Assert.Equal(s_sound, wav[44..]);
    }

    [SkippableFact]
    public async Task One_that_was_not_fetched_when_the_process_ended_is_fetched_by_the_next()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_settings, "ann", "bob");
        await using NetworkUser ann = await NetworkUser.OnlineAsync(server, "ann");
        SavedState saved;
        // It is larger than what may be fetched.
        await using (NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob", with: o => o with { MaxFileBytes = 1000 }))
        {
            Assert.Equal(RequestFailure.None, await LeaveAsync(ann, "bob@localhost"));
            await bob.NextAsync<NetworkEvent.StateChanged>(s => VoicemailsIn(s) == 1);
            saved = bob.Saved;
        }

        await using NetworkUser again = await NetworkUser.OnlineAsync(server, "bob", saved);
        Assert.Equal(s_sound, SoundOf((await again.NextAsync<NetworkEvent.SignalArrived>()).Signal));
        await again.NextAsync<NetworkEvent.StateChanged>(s => VoicemailsIn(s) == 0);
    }

    [Fact]
    public async Task Where_the_server_takes_no_files_it_goes_in_parts()
    {
        await using var server = new ScriptedServer();
        var answers = new Dictionary<string, string>
        {
            [Namespaces.DiscoItems] = $"<query xmlns='{Namespaces.DiscoItems}'/>",
            [Namespaces.Roster] = $"<query xmlns='{Namespaces.Roster}'><item jid='{Bob}' subscription='both'/></query>",
        };
        (ScriptedUser ann, ScriptedConnection connection) = await ScriptedUser.OnlineAsync(server, answers: answers);
        await using var disposing = ann;
        ann.Session.Submit(new NetworkRequest.SendSignal(new RequestKey("r"), new Identity(Bob), Voicemail()));
        var parts = new List<XmppElement>();
        do
            parts.Add(await connection.NextAsync(s => s.Name == "message"));
        while (parts.Count < int.Parse(parts[0].Find("envelope", Namespaces.Signals)!["parts"]!));
        Assert.Equal(RequestFailure.None, (await ann.NextAsync<NetworkEvent.RequestEnded>(e => e.Key.Value == "r")).Failure);
        Assert.All(parts, p => Assert.NotNull(p.Find("store", Namespaces.Hints)));

        foreach (XmppElement part in parts)
            await connection.WriteAsync(part.Set("from", Bob + "/one").Set("to", connection.Address).ToString());
        Assert.Equal(s_sound, SoundOf((await ann.NextAsync<NetworkEvent.SignalArrived>()).Signal));
    }

    [SkippableFact]
    public async Task One_that_was_half_there_when_the_process_ended_is_whole_at_the_next()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(s_settings, "ann", "bob");
        await using TestUser ann = await TestUser.OnlineAsync(server.Options("ann"));
        IReadOnlyList<XmppElement> parts = SignalEnvelope.Write(Voicemail());
        SavedState saved;
        await using (NetworkUser bob = await NetworkUser.OnlineAsync(server, "bob"))
        {
            await SendAsync(parts.Take(3));
            await ann.Client.Messages.SendAsync(Jid.Parse("bob@localhost"), "between");
            await bob.MessageAsync();
            saved = bob.Saved;
        }

        await SendAsync(parts.Skip(3));
        await using var again = new NetworkUser(server, "bob", saved);
        again.SetStatus(UserStatus.Online);
        Assert.Equal(s_sound, SoundOf((await again.NextAsync<NetworkEvent.SignalArrived>()).Signal));

        async Task SendAsync(IEnumerable<XmppElement> some)
        {
            foreach (XmppElement part in some)
            {
                SentMessage sent = await ann.Client.Messages.SendAsync(
                    Jid.Parse("bob@localhost"), part, isKept: true, mayBeLost: false, link: null, default);
                await sent.Acknowledged.InTime();
            }
        }
    }

    private static int VoicemailsIn(NetworkEvent.StateChanged state)
        => Skype4Net.Xmpp.Network.Sessions.SavedSession.Parse(state.Data.Span).Voicemails.Count;

    private static Task<RequestFailure> LeaveAsync(NetworkUser from, string to)
        => from.EndAsync(k => new NetworkRequest.SendSignal(k, new Identity(to), Voicemail()));

    private static Signal Voicemail() => new("voicemail-left", "17", IsKept: true, MayBeLost: false, JsonSerializer.SerializeToUtf8Bytes(
        new { Key = "17", At = DateTimeOffset.UnixEpoch, Duration = TimeSpan.FromSeconds(30), Sound = s_sound }));

    private static byte[] SoundOf(Signal signal)
    {
        using JsonDocument content = JsonDocument.Parse(signal.Payload);
        Assert.Equal("00:00:30", content.RootElement.GetProperty("Duration").GetString());
        return content.RootElement.GetProperty("Sound").GetBytesFromBase64();
    }
}
