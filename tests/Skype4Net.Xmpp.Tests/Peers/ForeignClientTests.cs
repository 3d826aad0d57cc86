namespace Skype4Net.Xmpp.Tests.Peers;

/// <summary>What only emulated clients can, asked of a person on a client that nobody here wrote.</summary>
public class ForeignClientTests
{
    [SkippableFact]
    public async Task Calls_and_streams_to_a_persons_client_fail_at_once()
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
    }
}
