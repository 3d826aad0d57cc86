using System.Threading.Channels;

namespace Skype4Net.Playground.Windows;

/// <summary>
/// What is on its way to one window, and how much of it the page has not acknowledged. Written by the queue, read by the window's sender.
/// </summary>
internal sealed class OutgoingFrames
{
    private readonly Channel<OutgoingFrame> _frames = Channel.CreateUnbounded<OutgoingFrame>(new UnboundedChannelOptions { SingleReader = true });
    private const long MaxQueued = 64L * 1024 * 1024;
    private readonly Queue<(long Number, int Bytes)> _patches = [];
    private readonly Queue<(long Number, int Bytes)> _wire = [];
    private long _queued;

    public ChannelReader<OutgoingFrame> Reader => _frames.Reader;

    /// <summary>The bytes that the page has not acknowledged.</summary>
    public long Unacknowledged { get; private set; }

    /// <summary>Whether so much waits to be sent that the window cannot be helped.</summary>
    public bool IsOverflowing => Interlocked.Read(ref _queued) > MaxQueued;

    /// <summary>Why the connection is to end, once all has been sent.</summary>
    public CloseReason Reason { get; private set; }

    /// <summary>A frame that is not acknowledged: a result, a welcome.</summary>
    public void Send(byte[] frame) => Send(new OutgoingFrame(frame));

    /// <summary>Sound, which is not acknowledged either.</summary>
    public void SendSound(byte[] frame) => Send(new OutgoingFrame(frame, IsBinary: true));

    /// <summary>The sender has sent a frame. Any thread.</summary>
    public void OnSent(OutgoingFrame frame) => Interlocked.Add(ref _queued, -frame.Bytes.Length);

    /// <summary>A patch or a part of a snapshot.</summary>
    public void SendPatch(byte[] frame, long seq)
    {
        _patches.Enqueue((seq, frame.Length));
        Unacknowledged += frame.Length;
        Send(frame);
    }

    /// <summary>Lines of the wire.</summary>
    public void SendWire(byte[] frame, long last)
    {
        _wire.Enqueue((last, frame.Length));
        Unacknowledged += frame.Length;
        Send(frame);
    }

    /// <summary>The page has applied what it was sent.</summary>
    /// <param name="seq">Up to this patch.</param>
    /// <param name="wire">Up to this line; null: whatever was sent.</param>
    public void Acknowledge(long seq, long? wire)
    {
        Take(_patches, seq);
        Take(_wire, wire ?? long.MaxValue);
    }

    /// <summary>Nothing more is sent.</summary>
    public void Complete(CloseReason reason)
    {
        Reason = reason;
        _frames.Writer.TryComplete();
    }

    private void Send(OutgoingFrame frame)
    {
        if (_frames.Writer.TryWrite(frame))
            Interlocked.Add(ref _queued, frame.Bytes.Length);
    }

    private void Take(Queue<(long Number, int Bytes)> sent, long number)
    {
        while (sent.TryPeek(out (long Number, int Bytes) first) && first.Number <= number)
            Unacknowledged -= sent.Dequeue().Bytes;
    }
}

/// <summary>A frame for a window.</summary>
/// <param name="Bytes">What is in it.</param>
/// <param name="IsBinary">Whether it is sound.</param>
internal readonly record struct OutgoingFrame(byte[] Bytes, bool IsBinary = false);
