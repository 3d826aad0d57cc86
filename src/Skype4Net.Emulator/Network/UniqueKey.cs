using System.Security.Cryptography;

namespace Skype4Net.Emulator.Network;

/// <summary>Keys that nobody else has made or can guess: 128 random bits in hexadecimal digits.</summary>
internal static class UniqueKey
{
    private const int Bytes = 16;

    // Asking the system costs more than most of what a key is for, so it is asked for many at once.
    private const int KeysAtOnce = 64;

    [ThreadStatic]
    private static byte[]? t_random;

    [ThreadStatic]
    private static int t_left;

    /// <summary>A new key.</summary>
    public static string Next()
    {
        byte[] random = t_random ??= new byte[Bytes * KeysAtOnce];
        if (t_left == 0)
        {
            RandomNumberGenerator.Fill(random);
            t_left = KeysAtOnce;
        }

        return Convert.ToHexStringLower(random, --t_left * Bytes, Bytes);
    }
}
