using System.Globalization;
using System.Text;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Applications;

/// <summary>A stream to one user.</summary>
/// <param name="who">The user.</param>
/// <param name="number">How many streams there have been with this user, this one included.</param>
internal sealed class StreamRecord(Identity who, int number)
{
    // What may be on its way to a reader who does not read.
    private const int MaxSending = 4 * 1024 * 1024;
    private readonly Queue<string> _texts = [];

    public Identity Who { get; } = who;

    /// <summary>The name by which programs know the stream: <c>anna:1</c>.</summary>
    public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"{who.Value}:{number}");

    /// <summary>The bytes of the text that the next READ takes; 0 when none waits.</summary>
    public int NextBytes => _texts.TryPeek(out string? text) ? Encoding.UTF8.GetByteCount(text) : 0;

    /// <summary>The bytes of all texts that wait.</summary>
    public int WaitingBytes { get; private set; }

    /// <summary>Of what was received, the bytes that were not acknowledged yet.</summary>
    public int OwedBytes { get; set; }

    /// <summary>The bytes that were written and that the other side has not acknowledged.</summary>
    public int SendingBytes { get; set; }

    /// <summary>Whether more may be written, although the other side has not read all of it yet.</summary>
    public bool HasRoom => SendingBytes < MaxSending;

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
