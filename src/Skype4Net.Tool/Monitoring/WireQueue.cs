using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Skype4Net.Tool.Monitoring;

/// <summary>Lines that wait to be written. A terminal may stand still, and the wire does not: then the oldest are left out, and counted.</summary>
internal sealed class WireQueue
{
    private readonly Channel<WireMessage> _messages;
    private long _leftOut;

    /// <param name="max">How many wait at most.</param>
    public WireQueue(int max = 100_000)
        => _messages = Channel.CreateBounded<WireMessage>(
            new BoundedChannelOptions(max) { FullMode = BoundedChannelFullMode.DropOldest }, _ => Interlocked.Increment(ref _leftOut));

    /// <summary>Queues a line.</summary>
    public void Add(WireMessage message) => _messages.Writer.TryWrite(message);

    /// <summary>The lines in their order, without end.</summary>
    /// <param name="leftOut">Is told, before the next line, how many were left out since the one before.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async IAsyncEnumerable<WireMessage> ReadAllAsync(Action<long> leftOut, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (WireMessage message in _messages.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (Interlocked.Exchange(ref _leftOut, 0) is > 0 and var lines)
                leftOut(lines);
            yield return message;
        }
    }
}
