using System.Reactive.Linq;
using System.Reactive.Threading.Tasks;
using ChatBot;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Emulator.Network;
using Skype4Net.Tests;
using Skype4Net.Tests.Transports.DBus;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>A person on profanity, as they type and see it, and bots written for Skype.</summary>
public class ProfanityTests
{
    private const string Bot = "bot@localhost";
    private static readonly NetworkCredentials s_credentials = new(Bot, "secret");

    [SkippableFact]
    public async Task The_sample_bot_lets_somebody_in_answers_shows_its_status_and_answers_what_was_written_while_it_was_off()
    {
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot", "person");
        await using ProfanityPerson person = await ProfanityPerson.StartAsync(server, "person");
        await using var network = new XmppNetwork(server.NetworkOptions());
        await using EmulatedClient client = EmulatedClient.Open(network, s_credentials);
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions { FriendlyName = "ChatBot", Transport = client.Transport });
        Task<AuthorizationRequest> asked = skype.Contacts.AuthorizationRequested.FirstAsync().ToTask();
        Task<ChatMessageEdited> edited = skype.Chats.MessageEdited.FirstAsync().ToTask();
        using var bot = new Bot(skype);
        bot.Start();

        await person.TypeAsync($"/sub request {Bot}");
        await (await asked.InTime()).AcceptAsync();
        await person.SeesAsync($"Subscription received from {Bot}");
        await person.TypeAsync($"/msg {Bot} @credit");
        await person.SeesAsync(": I have no credit.");
        await person.TypeAsync("@userstatus away");
        await person.SeesAsync(": My status is away now.");
        await person.SeesAsync($"{Bot} [away]");

        await skype.UserStatus.SetAsync(UserStatus.Offline);
        await person.SeesAsync($"{Bot} [offline]");
        await person.TypeAsync("@help");
        await person.SeesAsync("me: @help");
        await skype.UserStatus.SetAsync(UserStatus.Online);
        await person.SeesAsync(": I know: @userstatus");

        await person.TypeAsync("/correct @helo");
        Assert.Equal("@helo", await (await edited.InTime()).Message.Body);
    }

    [SkippableFact]
    public async Task A_bot_over_python3_dbus_does_the_same()
    {
        Skip.IfNot(Directory.Exists("/usr/lib/python3/dist-packages/dbus") && Directory.Exists("/usr/lib/python3/dist-packages/gi"),
            "Debian's python3-dbus is missing: apt-get install python3-dbus python3-gi");
        using PrivateBus bus = PrivateBus.Start();
        await using PrivateProsody server = await PrivateProsody.StartAsync(new ProsodySettings(), "bot", "person");
        await using ProfanityPerson person = await ProfanityPerson.StartAsync(server, "person");
        await using var network = new XmppNetwork(server.NetworkOptions());
        await using EmulatedClient client = EmulatedClient.Open(network, s_credentials);
        await using IAsyncDisposable host = await DBusHost.StartAsync(client, new DBusHostOptions { Address = bus.Address }).InTime();
        using (RunningProgram bot = await StartBotAsync(bus))
        {
            await person.TypeAsync($"/sub request {Bot}");
            await person.SeesAsync($"Subscription received from {Bot}");
            await person.SeesAsync($"Received authorization request from {Bot}");
            await person.TypeAsync($"/sub allow {Bot}");
            await person.TypeAsync($"/msg {Bot} @credit");
            await person.SeesAsync(": I have 0 cents");
            await person.TypeAsync("/correct what");
            await person.SeesAsync(": So you mean what");
            await person.TypeAsync("/status set away");
            await person.SeesAsync(": Come back soon");
        }

        await person.TypeAsync("@credit");
        await person.SeesAsync("me: @credit");
        using RunningProgram again = await StartBotAsync(bus);
        await person.SeesAsync(": I have 0 cents", times: 2);
    }

    private static async Task<RunningProgram> StartBotAsync(PrivateBus bus)
    {
        RunningProgram bot = RunningProgram.PythonOnBus(bus.Address, "dbus_bot.py");
        await bot.LineAsync(l => l == "ready");
        return bot;
    }
}
