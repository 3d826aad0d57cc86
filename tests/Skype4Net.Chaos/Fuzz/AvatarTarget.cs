using System.Text;

namespace Skype4Net.Chaos;

/// <summary>Files in which clients keep pictures: headers, names and pictures in any order, cut and spoilt.</summary>
internal sealed class AvatarTarget : IFuzzTarget
{
    private static readonly byte[][] s_parts =
    [
        "l33l"u8.ToArray(), [0xFF, 0xD8, 0xFF, 0xE0], [0xFF, 0xD9], [0xFF, 0xD8], [0xFF], [3], [0], "anna"u8.ToArray(),
        "#anna/$bot;fa2d360f"u8.ToArray(), [8, 16, 0, 0], [0x10, 0, 0, 0],
    ];

    public string Name => "avatars";

    public void Run(Random random, int inputs)
    {
        for (int i = 0; i < inputs; i++)
        {
            List<byte> file = [];
            for (int part = random.Next(30); part > 0; part--)
                file.AddRange(random.Next(3) == 0 ? Mutations.Noise(random) : s_parts[random.Next(s_parts.Length)]);
            AvatarCache cache = AvatarCache.Parse(Mutations.Spoil([.. file], random));
            _ = (cache.Pictures.Count, cache.Problems.Count, cache.IsDamaged);
            foreach (string handle in new[] { "anna", "l33l", "a", Encoding.Latin1.GetString(Mutations.Noise(random)) })
            {
                if (handle.Length > 0)
                    _ = cache.Find(handle);
            }
        }
    }
}
