using System.Globalization;
using System.Text;
using Skype4Net.Emulator;

namespace Skype4Net.Chaos;

/// <summary>
/// A world that survives the death of its process: each message is in a file before it is said, and a new process says them all again, at
/// their times, before it serves anybody. So messages have the same numbers as before, and what a dying client told nobody is in its lists.
/// </summary>
internal sealed class StoredWorld : IAsyncDisposable
{
    public const int Chats = 4;
    private readonly SkypeNetwork _network;
    private readonly EmulatedClient _anna;
    private readonly EmulatedChat[] _rooms;
    private readonly string _path;
    private readonly StoreClock _clock = new();

    public StoredWorld(string path)
    {
        _path = path;
        _network = new SkypeNetwork(new SkypeNetworkOptions { TimeProvider = _clock });
        _anna = _network.LogIn("anna", "Anna B.");
        Bot = _network.LogIn("bot");
        _network.MakeContacts(_anna, Bot);
        _rooms = [.. Enumerable.Range(1, Chats - 1).Select(i => i == 1 ? Bot.CreateChat(_anna) : _anna.CreateChat(Bot))];
        foreach (StoredMessage message in Read(path))
        {
            _clock.StandsAt = message.At;
            Deliver(message);
        }

        _clock.StandsAt = null;
    }

    /// <summary>The client that is served.</summary>
    public EmulatedClient Bot { get; }

    /// <summary>Anna says something in a chat: 0 is the dialog.</summary>
    public void Say(int chat, string text) => Deliver(Append(_path, chat, text));

    /// <summary>Enters a message in the file. Without a process it is one that comes while the client is away.</summary>
    public static StoredMessage Append(string path, int chat, string text)
    {
        var message = new StoredMessage(TimeProvider.System.GetUtcNow(), chat, text);
        using var file = new FileStream(path, FileMode.Append);
        file.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{message.At.ToUnixTimeMilliseconds()} {chat} {text}\n")));
        return message;
    }

    /// <summary>All messages of a file, in the order in which they were said.</summary>
    public static IReadOnlyList<StoredMessage> Read(string path)
        => [.. File.ReadLines(path).Select(Parse)];

    public ValueTask DisposeAsync() => _network.DisposeAsync();

    private static StoredMessage Parse(string line)
    {
        string[] words = line.Split(' ', 3);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(words[0], CultureInfo.InvariantCulture));
        return new StoredMessage(at, int.Parse(words[1], CultureInfo.InvariantCulture), words[2]);
    }

    private void Deliver(StoredMessage message)
    {
        if (message.Chat > 0)
            _anna.Say(_rooms[message.Chat - 1], message.Text);
        else
            _anna.Say(Bot, message.Text);
    }

    private sealed class StoreClock : TimeProvider
    {
        public DateTimeOffset? StandsAt { get; set; } = DateTimeOffset.UnixEpoch.AddYears(50);

        public override DateTimeOffset GetUtcNow() => StandsAt ?? System.GetUtcNow();
    }
}

/// <summary>A message of the world.</summary>
/// <param name="At">When it was said.</param>
/// <param name="Chat">Where: 0 is the dialog.</param>
/// <param name="Text">What: no other message has this text.</param>
internal sealed record StoredMessage(DateTimeOffset At, int Chat, string Text);
