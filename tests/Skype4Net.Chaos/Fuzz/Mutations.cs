using System.Text;

namespace Skype4Net.Chaos;

/// <summary>Spoils bytes that make sense.</summary>
internal static class Mutations
{
    private static readonly byte[][] s_nasty =
    [
        [0], [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], "#"u8.ToArray(), "#1 "u8.ToArray(), "\n"u8.ToArray(),
        "\r\n"u8.ToArray(), " "u8.ToArray(),
        "  "u8.ToArray(), ", "u8.ToArray(), "\""u8.ToArray(), "%"u8.ToArray(), "-"u8.ToArray(), "99999999999999999999"u8.ToArray(),
        "-9223372036854775808"u8.ToArray(),
        "\u202e"u8.ToArray(), "\U0001F600"u8.ToArray(), Encoding.UTF8.GetBytes(new string('A', 3000)),
    ];

    /// <summary>Spoils a copy in one to four places.</summary>
    public static byte[] Spoil(ReadOnlySpan<byte> bytes, Random random)
    {
        List<byte> spoilt = [.. bytes];
        for (int i = random.Next(1, 5); i > 0; i--)
            SpoilOnce(spoilt, random);
        return [.. spoilt];
    }

    /// <summary>Any bytes, mostly few.</summary>
    public static byte[] Noise(Random random)
    {
        byte[] noise = new byte[random.Next(random.Next(8) == 0 ? 600 : 40)];
        random.NextBytes(noise);
        return noise;
    }

    private static void SpoilOnce(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count + 1), length = random.Next(Math.Min(12, bytes.Count - at + 1));
        switch (random.Next(6))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(at, s_nasty[random.Next(s_nasty.Length)]);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Noise(random));
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                if (at < bytes.Count)
                    bytes[at] ^= (byte)(1 << random.Next(8));
                break;
        }
    }
}
