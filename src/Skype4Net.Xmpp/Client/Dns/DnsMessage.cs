using System.Buffers.Binary;
using System.Text;

namespace Skype4Net.Xmpp.Client.Dns;

/// <summary>A question for SRV as bytes, and the reading of its answer (RFC 1035, 4). Answers are not trusted: every length is checked.</summary>
internal static class DnsMessage
{
    private const ushort Srv = 33;
    private const ushort Internet = 1;
    private const int HeaderBytes = 12;
    private const int MaxJumps = 32;
    private const int MaxNameLength = 255;

    public static byte[] Question(ushort id, string name)
    {
        var bytes = new List<byte>(HeaderBytes + name.Length + 6);
        // Recursion desired, one question.
        bytes.AddRange([(byte)(id >> 8), (byte)id, 0x01, 0x00, 0, 1, 0, 0, 0, 0, 0, 0]);
        foreach (string label in name.TrimEnd('.').Split('.'))
        {
            byte[] ascii = Encoding.ASCII.GetBytes(label);
            if (ascii.Length is 0 or > 63)
                throw new FormatException("The name of a host has an empty or too long part.");
            bytes.Add((byte)ascii.Length);
            bytes.AddRange(ascii);
        }

        bytes.AddRange([0, 0, (byte)Srv, 0, (byte)Internet]);
        return [.. bytes];
    }

    /// <summary>Whether bytes are the answer to that very question, and not somebody's guess.</summary>
    public static bool IsAnswerTo(ReadOnlySpan<byte> answer, ReadOnlySpan<byte> question)
        => answer.Length >= question.Length && answer[..2].SequenceEqual(question[..2]) && (answer[2] & 0x80) != 0
            && BinaryPrimitives.ReadUInt16BigEndian(answer[4..]) == 1
            && Encoding.ASCII.GetString(answer[HeaderBytes..question.Length]).Equals(Encoding.ASCII.GetString(question[HeaderBytes..]),
                StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the answer did not fit into a datagram and must be asked for over TCP.</summary>
    public static bool IsTruncated(ReadOnlySpan<byte> answer) => (answer[2] & 0x02) != 0;

    /// <summary>The records of an answer; none when the name has none.</summary>
    /// <exception cref="InvalidDataException">The answer is malformed, or the name server failed.</exception>
    public static List<SrvRecord> Read(ReadOnlySpan<byte> answer, int questionBytes)
    {
        int code = answer[3] & 0x0F;
        const int NoSuchName = 3;
        if (code == NoSuchName)
            return [];
        if (code != 0)
            throw new InvalidDataException($"The name server answered with error {code}.");

        int count = BinaryPrimitives.ReadUInt16BigEndian(answer[6..]);
        int at = questionBytes;
        var records = new List<SrvRecord>();
        for (int i = 0; i < count; i++)
        {
            ReadName(answer, ref at);
            ReadOnlySpan<byte> fixedPart = Slice(answer, at, 10);
            int length = BinaryPrimitives.ReadUInt16BigEndian(fixedPart[8..]);
            ReadOnlySpan<byte> data = Slice(answer, at + 10, length);
            bool isSrv = BinaryPrimitives.ReadUInt16BigEndian(fixedPart) == Srv && BinaryPrimitives.ReadUInt16BigEndian(fixedPart[2..]) == Internet;
            if (isSrv)
            {
                if (length < 7)
                    throw Malformed();
                int target = at + 16;
                records.Add(new SrvRecord(
                    BinaryPrimitives.ReadUInt16BigEndian(data),
                    BinaryPrimitives.ReadUInt16BigEndian(data[2..]),
                    BinaryPrimitives.ReadUInt16BigEndian(data[4..]),
                    ReadName(answer, ref target)));
            }

            at += 10 + length;
        }

        return records;
    }

    private static string ReadName(ReadOnlySpan<byte> answer, ref int at)
    {
        var name = new StringBuilder();
        int position = at;
        int? end = null;
        for (int jumps = 0; ;)
        {
            byte length = Slice(answer, position, 1)[0];
            if ((length & 0xC0) == 0xC0)
            {
                end ??= position + 2;
                position = BinaryPrimitives.ReadUInt16BigEndian(Slice(answer, position, 2)) & 0x3FFF;
                if (++jumps > MaxJumps)
                    throw Malformed();
                continue;
            }

            if ((length & 0xC0) != 0)
                throw Malformed();
            if (length == 0)
                break;
            if (name.Length > 0)
                name.Append('.');
            name.Append(Encoding.ASCII.GetString(Slice(answer, position + 1, length)));
            if (name.Length > MaxNameLength)
                throw Malformed();
            position += 1 + length;
        }

        at = end ?? position + 1;
        return name.ToString();
    }

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, int start, int length)
        => start + length <= bytes.Length ? bytes.Slice(start, length) : throw Malformed();

    private static InvalidDataException Malformed() => new("The name server's answer is malformed.");
}
