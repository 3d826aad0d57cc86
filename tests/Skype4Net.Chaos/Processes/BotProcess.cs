using System.Globalization;
using System.Text;
using Skype4Net.Tests;

namespace Skype4Net.Chaos;

/// <summary>
/// A process with a bot in it, to be killed: <c>bot --transport T --address A --journal FILE --out FILE</c>. What its handler gets is a line in a
/// file.
/// </summary>
internal sealed class BotProcess : IHunt
{
    public string Name => "bot";

    public string Usage => "--transport T --address A --journal FILE --out FILE (a part of other hunts)";

    public bool Run(HuntArguments arguments)
    {
        string transport = arguments.Required("transport"), address = arguments.Required("address"), journal = arguments.Required("journal"),
            path = arguments.Required("out");
        arguments.EnsureAllKnown();
        RunAsync(transport, address, journal, path).GetAwaiter().GetResult();
        return true;
    }

    /// <summary>Starts it; it listens when it has said so.</summary>
    public static RunningProgram Start(TransportCase transport, string journal, string path)
        => RunningProgram.Alone("tests/Skype4Net.Chaos", "bot", "--transport", transport.Name, "--address", transport.Address, "--journal",
            journal, "--out", path);

    /// <summary>What the bots of a file have handled, in order.</summary>
    public static IReadOnlyList<HandledLine> Read(string path)
        => [.. File.ReadLines(path).Select(line => line.Split('\t')).Where(words => words.Length == 4).Select(words
            => new HandledLine(long.Parse(words[0], CultureInfo.InvariantCulture), words[1] == "again", words[2], words[3]))];

    private static async Task RunAsync(string transport, string address, string journal, string path)
    {
        await using ISkype skype = await Skype.AttachAsync(new SkypeOptions
        {
            FriendlyName = "ledger",
            Transport = TransportCase.Open(transport, address),
            MessageRecovery = new MessageRecoveryOptions { Journal = journal },
        });
        using IDisposable handling = skype.Chats.MessageReceived.Handle(async (message, cancellationToken) =>
        {
            string text;
            try
            {
                text = await message.Body.GetAsync(cancellationToken);
            }
            catch (SkypeException exception)
            {
                text = $"unreadable: {exception.Message}";
            }

            // The work of a handler, in which it may be killed.
            await Task.Delay(Random.Shared.Next(4), cancellationToken);
            byte[] line = Encoding.UTF8
                .GetBytes($"{message.Id}\t{(message.MayBeRepeated ? "again" : "first")}\t{(await message.Chat)?.Name}\t{text}\n");
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(line);
        });
        Console.WriteLine("ready");
        while (await Console.In.ReadLineAsync() is not null)
        {
            // Until it is killed.
        }
    }
}

/// <summary>A message that a bot has handled.</summary>
/// <param name="Id">Its number.</param>
/// <param name="IsRepeated">Whether the bot was told that it may have handled it before.</param>
/// <param name="Chat">Its chat.</param>
/// <param name="Text">Its text.</param>
internal sealed record HandledLine(long Id, bool IsRepeated, string Chat, string Text);
