using System.IO.Pipelines;

namespace Tunnel;

/// <summary>One connection in a tunnel: bytes both ways, each of which ends by itself.</summary>
internal sealed class MuxConnection(Mux mux, int number)
{
    /// <summary>How many bytes may be on their way and unread.</summary>
    public const int Window = 256 * 1024;

    // The window bounds it, so that taking never waits.
    private readonly Pipe _arrived = new(new PipeOptions(pauseWriterThreshold: 0));
    private readonly Lock _gate = new();
    private TaskCompletionSource _moreCredit = NewSignal();
    private int _credit = Window;
    private int _unread;
    private int _owed;
    private string? _broken;
    private bool _endSent;
    private bool _endTaken;

    public int Number => number;

    /// <summary>Reads what has come; 0 when the other side will send no more.</summary>
    /// <exception cref="IOException">The connection broke.</exception>
    public async Task<int> ReadAsync(Memory<byte> buffer)
    {
        int read = await _arrived.Reader.AsStream(leaveOpen: true).ReadAsync(buffer);
        int credit = 0;
        lock (_gate)
        {
            _unread -= read;
            _owed += read;
            if (_owed >= Window / 2)
                (credit, _owed) = (_owed, 0);
        }

        if (credit > 0)
            await mux.SendAsync(FrameKind.Credit, number, credit);
        return read;
    }

    /// <summary>Writes as the other side reads.</summary>
    /// <exception cref="IOException">The connection broke.</exception>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            int length = await WaitForCreditAsync(Math.Min(bytes.Length, Frame.MaxData));
            await mux.SendAsync(FrameKind.Data, number, data: bytes[..length]);
            bytes = bytes[length..];
        }
    }

    /// <summary>Sends no more; the other direction goes on.</summary>
    public async Task EndAsync()
    {
        await mux.SendAsync(FrameKind.End, number);
        lock (_gate)
            _endSent = true;
        RemoveIfOver();
    }

    /// <summary>Breaks it off at both ends.</summary>
    public async Task ResetAsync()
    {
        if (!Break("The connection was broken off here."))
            return;
        try
        {
            await mux.SendAsync(FrameKind.Reset, number);
        }
        catch (IOException)
        {
            // The tunnel is gone, and the connection with it.
        }
    }

    /// <summary>Ends it without a word; false when it was over already.</summary>
    internal bool Break(string why)
    {
        lock (_gate)
        {
            if (_broken is not null || (_endSent && _endTaken))
                return false;
            _broken = why;
        }

        mux.Remove(this);
        _arrived.Writer.Complete(new IOException(why));
        _moreCredit.TrySetResult();
        return true;
    }

    internal void OnFrame(Frame frame, ReadOnlySpan<byte> data)
    {
        switch (frame.Kind)
        {
            case FrameKind.Data:
                OnData(data);
                break;
            case FrameKind.Credit:
                AddCredit(frame.Length);
                break;
            case FrameKind.End:
                lock (_gate)
                    _endTaken = true;
                _arrived.Writer.Complete();
                RemoveIfOver();
                break;
            case FrameKind.Reset:
                Break("The other side broke the connection off.");
                break;
        }
    }

    private void OnData(ReadOnlySpan<byte> data)
    {
        lock (_gate)
        {
            if (_endTaken || _broken is not null)
                return;
            _unread += data.Length;
            if (_unread > Window)
                throw new InvalidDataException("The other side sent more than it may. Run this sample at both ends.");
        }

        data.CopyTo(_arrived.Writer.GetSpan(data.Length));
        _arrived.Writer.Advance(data.Length);
        _ = _arrived.Writer.FlushAsync().AsTask();
    }

    private void AddCredit(int credit)
    {
        TaskCompletionSource waiting;
        lock (_gate)
        {
            _credit = Math.Min(Window, _credit + credit);
            (waiting, _moreCredit) = (_moreCredit, NewSignal());
        }

        waiting.TrySetResult();
    }

    private async Task<int> WaitForCreditAsync(int max)
    {
        while (true)
        {
            Task more;
            lock (_gate)
            {
                if (_broken is not null)
                    throw new IOException(_broken);
                if (_credit > 0)
                {
                    int taken = Math.Min(_credit, max);
                    _credit -= taken;
                    return taken;
                }

                more = _moreCredit.Task;
            }

            await more;
        }
    }

    private void RemoveIfOver()
    {
        lock (_gate)
        {
            if (!_endSent || !_endTaken)
                return;
        }

        mux.Remove(this);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
