using Skype4Net.Transports.X11;

namespace Skype4Net.Chaos;

/// <summary>Chunks of messages between windows, of many senders, begun, broken off and mixed.</summary>
internal sealed class ChunkTarget : IFuzzTarget
{
    private const int MaxBytes = 4096;
    private const int MaxSenders = 16;
    private const int MaxMemory = 4 * MaxBytes;

    public string Name => "chunks";

    public void Run(Random random, int inputs)
    {
        var chunks = new ChunkAssembler(MaxBytes, MaxSenders, MaxMemory);
        Span<byte> chunk = stackalloc byte[ChunkAssembler.ChunkBytes];
        for (int i = 0; i < inputs; i++)
        {
            random.NextBytes(chunk);
            for (int j = 0; j < chunk.Length && random.Next(4) > 0; j++)
                chunk[j] |= 1;
            uint sender = (uint)random.Next(random.Next(10) == 0 ? int.MaxValue : 40);
            if (chunks.Add(sender, random.Next(5) == 0, chunk) is { Length: > MaxBytes } whole)
                throw new InvalidOperationException($"A message of {whole.Length} bytes was put together, {MaxBytes} are allowed.");
            if (chunks.Memory > MaxMemory)
                throw new InvalidOperationException($"Half messages take {chunks.Memory} bytes, {MaxMemory} are allowed.");
            if (random.Next(50) == 0)
                chunks.Remove(sender);
        }
    }
}
