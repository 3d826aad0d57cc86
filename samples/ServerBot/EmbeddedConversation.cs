using Skype4Net.Emulator;

namespace ServerBot;

/// <summary>
/// The server and two people on an emulated Skype in this process. Whoever sits at the terminal is one of them; when nobody does, a story is
/// played.
/// </summary>
internal static class EmbeddedConversation
{
    public static async Task<int> RunAsync(TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("serverbot").FullName;
        try
        {
            await using var network = new SkypeNetwork();
            EmulatedClient servers = network.LogIn("server", "The Server"), you = network.LogIn("you", "You"),
                stranger = network.LogIn("stranger", "Somebody");
            network.MakeContacts(you, servers);
            await output.WriteLineAsync("An emulated Skype, with you and the server as contacts of each other.");
            var demonstration = new Demonstration(folder, servers, you, stranger, output);
            demonstration.WriteRates("EUR;USD;1.08");
            if (Console.IsInputRedirected)
                await demonstration.PlayAsync();
            else
                await TalkAsync(demonstration, servers, you, output);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task TalkAsync(Demonstration demonstration, EmulatedClient servers, EmulatedClient you, TextWriter output)
    {
        await using ServerHost server = await demonstration.StartAsync("server");
        using IDisposable ear = you.MessageReceived.Subscribe(m => output.WriteLine($"server: {m.Text}"));
        await output.WriteLineAsync("Type to the server, for example HELP; an empty line ends.");
        while (await Console.In.ReadLineAsync() is { Length: > 0 } line)
            you.Say(servers, line);
    }
}
