using Skype4Net;
using Skype4Net.Emulator;

namespace ChatBot;

/// <summary>The bot and a contact of his on an emulated Skype in this process. Whoever sits at the terminal is the contact.</summary>
internal static class EmbeddedConversation
{
    private static readonly string[] s_script = ["@help", "@credit", "@userstatus away", "@userstatus dancing", "thank you!"];

    public static async Task<int> RunAsync(SkypeOptions options)
    {
        await using var network = new SkypeNetwork();
        EmulatedClient bots = network.LogIn("bot", "The Bot");
        EmulatedClient you = network.LogIn("you", "You");
        network.MakeContacts(you, bots);
        bots.HasCredit(12.50m, "EUR");

        await using ISkype skype = await Skype.AttachAsync(options with { Transport = bots.Transport });
        using var bot = new Bot(skype);
        bot.Start();

        Console.WriteLine("An emulated Skype, with you and the bot as contacts of each other.");
        return Console.IsInputRedirected ? await PlayAsync(bots, you) : await TalkAsync(bots, you);
    }

    /// <summary>A scripted conversation, for when nobody is there to type.</summary>
    private static async Task<int> PlayAsync(EmulatedClient bots, EmulatedClient you)
    {
        foreach (string line in s_script)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            Task<ChatEntry>? answer = line.StartsWith('@') ? you.HearsAsync(m => m.From == "bot", limit.Token) : null;
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using IDisposable watch = bots.MessageChanged.Subscribe(m =>
            {
                if (m.Text == line && m.Status == ChatMessageStatus.Read)
                    seen.TrySetResult();
            });
            Console.WriteLine($"you: {line}");
            you.Says(bots, line);
            await seen.Task.WaitAsync(limit.Token);
            if (answer is not null)
                Console.WriteLine($"bot: {(await answer).Text}");
        }

        Console.WriteLine($"The bot has read {you.Conversation(bots).Count(m => m.From == "you")} messages.");
        return 0;
    }

    private static async Task<int> TalkAsync(EmulatedClient bots, EmulatedClient you)
    {
        using IDisposable ear = you.Heard.Subscribe(m => Console.WriteLine($"bot: {m.Text}"));
        Console.WriteLine("Type to the bot, for example @help; an empty line ends.");
        while (await Console.In.ReadLineAsync() is { Length: > 0 } line)
            you.Says(bots, line);
        return 0;
    }
}
