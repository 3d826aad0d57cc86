using Skype4Net;
using Skype4Net.Emulator;

namespace ChatBot;

/// <summary>The bot and a contact of the bot's on an emulated Skype in this process. Whoever sits at the terminal is the contact.</summary>
internal static class EmbeddedConversation
{
    private static readonly string[] s_script = ["@help", "@credit", "@userstatus away", "@userstatus dancing", "thank you!"];

    public static EmulatedClient Start(SkypeNetwork network)
    {
        EmulatedClient bots = network.LogIn("bot", "The Bot");
        network.MakeContacts(network.LogIn("you", "You"), bots);
        bots.SetCredit(12.50m, "EUR");
        return bots;
    }

    public static async Task RunAsync(SkypeNetwork network)
    {
        EmulatedClient bots = network.Find("bot")!, you = network.Find("you")!;
        Console.WriteLine("An emulated Skype, with you and the bot as contacts of each other.");
        await (Console.IsInputRedirected ? PlayAsync(bots, you, await PipedLinesAsync()) : TalkAsync(bots, you));
    }

    /// <summary>What was piped in, one message a line; a conversation of ours when nothing was.</summary>
    private static async Task<string[]> PipedLinesAsync()
    {
        string[] lines = (await Console.In.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 0 ? lines : s_script;
    }

    /// <summary>A conversation whose lines are known, for when nobody is there to type.</summary>
    private static async Task PlayAsync(EmulatedClient bots, EmulatedClient you, string[] lines)
    {
        foreach (string line in lines)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            Task<ChatEntry>? answer = line.StartsWith('@') ? you.WaitForMessageAsync(m => m.From == "bot", limit.Token) : null;
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using IDisposable watch = bots.MessageChanged.Subscribe(m =>
            {
                if (m.From == "you" && m.Text == line && m.Status == ChatMessageStatus.Read)
                    seen.TrySetResult();
            });
            Console.WriteLine($"you: {line}");
            you.Say(bots, line);
            await seen.Task.WaitAsync(limit.Token);
            if (answer is not null)
                Console.WriteLine($"bot: {(await answer).Text}");
        }

        int read = you.GetMessages(bots).Count(m => m.From == "you");
        Console.WriteLine($"The bot has read {read} {(read == 1 ? "message" : "messages")}.");
    }

    private static async Task TalkAsync(EmulatedClient bots, EmulatedClient you)
    {
        using IDisposable ear = you.MessageReceived.Subscribe(m => Console.WriteLine($"bot: {m.Text}"));
        Console.WriteLine("Type to the bot, for example @help; an empty line ends.");
        while (await Console.In.ReadLineAsync() is { Length: > 0 } line)
            you.Say(bots, line);
    }
}
