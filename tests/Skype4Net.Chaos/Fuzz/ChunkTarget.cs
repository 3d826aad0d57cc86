using Skype4Net.Transports.X11;

namespace Skype4Net.Chaos;

/// <summary>Chunks of messages between windows, of many senders, begun, broken off and mixed.</summary>
internal sealed class ChunkTarget : IFuzzTarget
{
    private const int MostBytes = 4096;
    private const int MostSenders = 16;
    private const int MostMemory = 4 * MostBytes;

    public string Name => "chunks";

    public void Run(Random random, int inputs)
    {
        var chunks = new ChunkAssembler(MostBytes, MostSenders, MostMemory);
        Span<byte> chunk = stackalloc byte[ChunkAssembler.ChunkBytes];
        for (int i = 0; i < inputs; i++)
        {
            random.NextBytes(chunk);
            for (int j = 0; j < chunk.Length && random.Next(4) > 0; j++)
                chunk[j] |= 1;
            uint sender = (uint)random.Next(random.Next(10) == 0 ? int.MaxValue : 40);
            if (chunks.Take(sender, random.Next(5) == 0, chunk) is { Length: > MostBytes } whole)
                throw new InvalidOperationException($"A message of {whole.Length} bytes was put together, {MostBytes} are allowed.");
            if (chunks.Memory > MostMemory)
                throw new InvalidOperationException($"Half messages take {chunks.Memory} bytes, {MostMemory} are allowed.");
            if (random.Next(50) == 0)
                chunks.Forget(sender);
        }
    }
}
