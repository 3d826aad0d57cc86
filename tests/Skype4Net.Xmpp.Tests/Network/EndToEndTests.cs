using System.Reactive.Linq;
using System.Reactive.Threading.Tasks;
using ChatBot;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>A bot written for Skype, an emulated client, Prosody, and a person on a client that nobody here wrote.</summary>
public class EndToEndTests
{
    private const string Bot = "bot@localhost";
    private static readonly NetworkCredentials s_credentials = new(Bot, "secret");

    [SkippableFact]
    public async Task A_person_is_allowed_asks_the_bot_is_answered_and_corrects_what_was_asked()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot", "person");
        await using var network = new XmppNetwork(server.NetworkOptions());
        await using EmulatedClient client = EmulatedClient.Open(network, s_credentials);
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "ChatBot", Transport = client.Transport });
        await OnlineAsync(skype);
        using var bot = new Bot(skype);
        bot.Start();
        using SlixmppPeer person = await SlixmppPeer.StartAsync(server, "person");
        Task<ChatMessageEdited> edited = skype.Chats.MessageEdited.FirstAsync().ToTask();

        // A stranger is not heard, but can ask to be let in.
        person.Write($"say {Bot} @help");
        Task<AuthorizationRequest> asked = skype.Contacts.AuthorizationRequested.FirstAsync().ToTask();
        person.Write($"subscribe {Bot}");
        AuthorizationRequest request = await asked.InTime();
        Assert.Equal("person@localhost", request.User.Handle);
        await request.AcceptAsync();
        await person.LineAsync($"available {Bot}");

        person.Write($"say {Bot} @credit");
        Assert.Contains("I have", await person.LineAsync($"message {Bot}"));
        person.Write($"say {Bot} @help");
        Assert.Contains("I know", await person.LineAsync($"message {Bot}"));
        person.Write($"correct {Bot} @helo");
        Assert.Equal("@helo", await (await edited.InTime()).Message.Body);
        Assert.Equal(OnlineStatus.Online, await skype.User("person@localhost").OnlineStatus);
    }

    [SkippableFact]
    public async Task What_a_person_writes_while_the_bot_is_offline_is_answered_when_it_comes_back()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot", "person");
        await using var network = new XmppNetwork(server.NetworkOptions() with { Allow = ["person@localhost"] });
        await using EmulatedClient client = EmulatedClient.Open(network, s_credentials);
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "ChatBot", Transport = client.Transport });
        await OnlineAsync(skype);
        using var bot = new Bot(skype);
        bot.Start();
        using SlixmppPeer person = await SlixmppPeer.StartAsync(server, "person");

        await skype.UserStatus.SetAsync(UserStatus.Offline);
        person.Write($"say {Bot} @credit");
        await skype.UserStatus.SetAsync(UserStatus.Online);

        Assert.Contains("I have", await person.LineAsync($"message {Bot}"));
    }

    private static async Task OnlineAsync(ISkype skype)
    {
        Task online = ((IObservable<ConnectionStatus>)skype.ConnectionStatus).FirstAsync(s => s == ConnectionStatus.Online).ToTask();
        if (await skype.ConnectionStatus != ConnectionStatus.Online)
            await online.InTime();
    }
}
