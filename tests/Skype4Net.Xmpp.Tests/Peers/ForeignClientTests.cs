namespace Skype4Net.Xmpp.Tests.Peers;

/// <summary>What only emulated clients can, asked of a person on a client that nobody here wrote.</summary>
public class ForeignClientTests
{
    [SkippableFact]
    public async Task Calls_and_streams_to_a_persons_client_fail_at_once_and_one_from_there_is_missed()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(
            new ProsodySettings { Contacts = [("ann", "person")] }, "ann", "person");
        await using EmulatedPerson ann = await EmulatedPerson.StartAsync(server.NetworkOptions(), "ann");
        string call = await ann.CallAsync("person@localhost");
        await ann.LineAsync($"{call} FAILUREREASON 3");
        await ann.LineAsync($"{call} STATUS FAILED");
        using SlixmppPeer person = await SlixmppPeer.StartAsync(server, "person");
        await ann.LineAsync("USER person@localhost ONLINESTATUS ONLINE");

        call = await ann.CallAsync("person@localhost");
        await ann.LineAsync($"{call} STATUS ROUTING");
        await ann.LineAsync($"{call} FAILUREREASON 6");
        await ann.LineAsync($"{call} STATUS FAILED");

        await ann.SendAsync("CREATE APPLICATION chess");
        await ann.SendAsync("ALTER APPLICATION chess CONNECT person@localhost");
        await ann.LineAsync("APPLICATION chess CONNECTING person@localhost");
        await ann.LineAsync("APPLICATION chess CONNECTING ");
        Assert.Equal("APPLICATION chess CONNECTABLE ", await ann.SendAsync("GET APPLICATION chess CONNECTABLE"));

        // The other way round it does not ring for ever, and a program sees who has called.
        foreach ((string verb, string answer) in new[] { ("call", "jingle session-terminate call-1"), ("propose", "reject call-2") })
        {
            person.Write($"{verb} {ann.Handle}");
            Assert.Equal($"{answer} unsupported-applications", await person.LineAsync(answer));
            string missed = await ann.LineAsync(line => line.EndsWith(" STATUS MISSED", StringComparison.Ordinal));
            string number = string.Join(' ', missed.Split(' ')[..2]);
            Assert.Equal($"{number} PARTNER_HANDLE person@localhost", await ann.SendAsync($"GET {number} PARTNER_HANDLE"));
        }
    }
}
