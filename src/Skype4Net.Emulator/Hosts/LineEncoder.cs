namespace Skype4Net.Emulator.Hosts;

/// <summary>
/// Lines as the bytes of a transport. A notification that goes to many programs of one protocol version is the same text for each of them, and is
/// encoded once.
/// </summary>
/// <param name="encode">Encodes a line.</param>
internal sealed class LineEncoder(Func<string, byte[]> encode)
{
    // What is longer is the reply to one program.
    private const int LongestKept = 4096;
    private Encoded? _last;

    /// <summary>The bytes of a line, to be read only. Any thread.</summary>
    public byte[] Encode(string line)
    {
        if (line.Length > LongestKept)
            return encode(line);
        Encoded? last = Volatile.Read(ref _last);
        if (!ReferenceEquals(last?.Line, line))
            Volatile.Write(ref _last, last = new Encoded(line, encode(line)));
        return last.Bytes;
    }

    private sealed record Encoded(string Line, byte[] Bytes);
}
