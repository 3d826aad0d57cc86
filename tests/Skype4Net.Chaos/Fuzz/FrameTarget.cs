using System.Text;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Chaos;

/// <summary>Bytes of a connection through the reader of SkypeProxy's frames, in pieces of any length.</summary>
internal sealed class FrameTarget : IFuzzTarget
{
    private const int Limit = 64 * 1024;

    public string Name => "frames";

    public void Run(Random random, int inputs)
    {
        var lines = new LineMaker(random);
        var frames = new FrameBuffer(Limit);
        for (int i = 0; i < inputs; i++)
        {
            byte[] sent = random.Next(4) switch
            {
                0 => Mutations.Noise(random),
                1 => SkypeProxyFrame.Command((byte)random.Next(256)),
                2 => Mutations.Spoil(SkypeProxyFrame.Of(Encoding.UTF8.GetBytes(lines.Line())), random),
                _ => SkypeProxyFrame.Of(Encoding.UTF8.GetBytes(lines.Line())),
            };
            try
            {
                Read(frames, sent, random);
            }
            catch (InvalidDataException)
            {
                // Announced too much: the connection ends, and the next one begins anew.
                frames = new FrameBuffer(Limit);
            }
        }
    }

    private static void Read(FrameBuffer frames, byte[] sent, Random random)
    {
        for (int from = 0; from < sent.Length;)
        {
            int length = Math.Min(Math.Min(random.Next(1, 64), sent.Length - from), frames.Free.Length);
            sent.AsSpan(from, length).CopyTo(frames.Free.Span);
            frames.Added(length);
            from += length;
            switch (random.Next(16))
            {
                case 0:
                    frames.TryTakeByteAmongFrames(out _, out _);
                    break;
                case 1:
                    frames.TryTake(random.Next(100), out _);
                    break;
                default:
                    while (frames.TryTake(out _, out _))
                    {
                        // As many as are there.
                    }

                    break;
            }
        }

        if (frames.There.Length > Limit + 1024)
            throw new InvalidOperationException($"{frames.There.Length} bytes are kept, {Limit} are allowed.");
    }
}
