using System.Diagnostics;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Messages;
using Xunit.Abstractions;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>
/// How long a person waits for a bot's answer, beside the answer of a bare client on the same server: printed, not judged, because machines have
/// other work. <c>XMPP_ROUND_TRIPS=500</c> asks for more of them.
/// </summary>
public class RoundTripTests(ITestOutputHelper output)
{
    private const int Rounds = 5;
    private static readonly int s_messages =
        int.TryParse(Environment.GetEnvironmentVariable("XMPP_ROUND_TRIPS"), out int value) ? value : 20;

    [SkippableFact]
    public async Task The_way_to_a_bot_and_back_beside_the_servers_own()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(
            new ProsodySettings { More = "network_settings = { nagle = false }" }, "person", "bare", "bot");
        await using var bare = new TestUser(server.Options("bare"));
        Task echo = EchoAsync(bare);
        await using var network = new XmppNetwork(server.NetworkOptions() with { Allow = [PrivateProsody.Domain] });
        await using EmulatedClient client = EmulatedClient.Open(network, new NetworkCredentials("bot@localhost", "secret"));
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "Echo", Transport = client.Transport });
        using IDisposable answering = skype.Chats.MessageReceived.Handle(
            async (ChatMessage message) => await message.ReplyAsync(await message.Body));
        await using TestUser person = await TestUser.OnlineAsync(server.Options("person"));

        // The first ones find both of them online and all code compiled.
        await AskAsync(person, "bare", s_messages);
        await AskAsync(person, "bot", s_messages);
        var ratios = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan own = await AskAsync(person, "bare", s_messages), bots = await AskAsync(person, "bot", s_messages);
            ratios.Add(bots / own);
            output.WriteLine($"{own.TotalMilliseconds / s_messages:F2} ms with a bare client, "
                + $"{bots.TotalMilliseconds / s_messages:F2} ms with a bot");
        }

        output.WriteLine($"A bot's answer takes {ratios.Order().ElementAt(Rounds / 2):F2} times as long as the server's own, "
            + $"from {ratios.Min():F2} to {ratios.Max():F2} in {Rounds} rounds of {s_messages}.");
        await bare.DisposeAsync();
        await echo;
    }

    private static async Task<TimeSpan> AskAsync(TestUser person, string account, int messages)
    {
        Jid to = Jid.Parse($"{account}@{PrivateProsody.Domain}");
        long begun = Stopwatch.GetTimestamp();
        for (int i = 0; i < messages; i++)
        {
            string text = $"{account} {i}";
            await person.Client.Messages.SendAsync(to, text);
            await person.NextAsync<XmppEvent.MessageReceived>(m => m.Message.Body == text);
        }

        return Stopwatch.GetElapsedTime(begun);
    }

    private static async Task EchoAsync(TestUser bare)
    {
        await foreach (XmppEvent happened in bare.Client.Events.ReadAllAsync())
        {
            if (happened is XmppEvent.MessageReceived { Message: IncomingMessage message })
                await bare.Client.Messages.SendAsync(message.From.Bare, message.Body);
        }
    }
}
