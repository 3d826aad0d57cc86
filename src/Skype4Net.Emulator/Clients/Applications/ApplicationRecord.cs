using System.Globalization;
using System.Text;
using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Sessions;

namespace Skype4Net.Emulator.Clients;

/// <summary>An application at one client: the programs that made it, and its streams.</summary>
internal sealed class ApplicationRecord(string name)
{
    public string Name { get; } = name;

    public List<ApiSession> Owners { get; } = [];

    /// <summary>Whom we try to reach.</summary>
    public List<Identity> Connecting { get; } = [];

    public Dictionary<Identity, StreamRecord> Streams { get; } = [];

    /// <summary>Streams that the other side has closed while something waited in them to be read.</summary>
    public List<StreamRecord> Leftovers { get; } = [];

    /// <summary>The streams in which something may wait.</summary>
    public IEnumerable<StreamRecord> Readable => Streams.Values.Concat(Leftovers);

    /// <summary>How many streams there have been with each user: a name does not come again.</summary>
    private Dictionary<Identity, int> Numbers { get; } = [];

    /// <summary>Opens a stream to somebody. False when there is one.</summary>
    public bool Open(Identity who)
    {
        if (Streams.ContainsKey(who))
            return false;
        int number = Numbers[who] = Numbers.GetValueOrDefault(who) + 1;
        Streams.Add(who, new StreamRecord(who, number));
        return true;
    }
}

/// <summary>A stream to one user.</summary>
internal sealed class StreamRecord(Identity who, int number)
{
    private readonly Queue<string> _texts = [];

    public Identity Who { get; } = who;

    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"{who.Value}:{number}");

    /// <summary>The bytes of the text that the next READ takes; 0 when none waits.</summary>
    public int NextBytes => _texts.TryPeek(out string? text) ? Encoding.UTF8.GetByteCount(text) : 0;

    /// <summary>The bytes of all texts that wait.</summary>
    public int WaitingBytes { get; private set; }

    /// <summary>Of what was received, the bytes that the other side was not told of yet.</summary>
    public int OwedBytes { get; set; }

    public int SendingBytes { get; set; }

    /// <summary>Puts what one WRITE brought behind what waits.</summary>
    /// <returns>Whether it is what the next READ takes.</returns>
    public bool Enqueue(string text)
    {
        int bytes = Encoding.UTF8.GetByteCount(text);
        WaitingBytes += bytes;
        OwedBytes += bytes;
        _texts.Enqueue(text);
        return _texts.Count == 1;
    }

    /// <summary>Takes what one WRITE brought; null when nothing waits.</summary>
    public string? Dequeue()
    {
        if (!_texts.TryDequeue(out string? text))
            return null;
        WaitingBytes -= Encoding.UTF8.GetByteCount(text);
        return text;
    }
}
