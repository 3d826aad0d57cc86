using System.IO.Pipelines;
using System.Text;
using Skype4Net.Engine;

namespace Skype4Net;

/// <summary>Bytes over a stream of text: frames of Base64, each ended by a semicolon, so that it needs no borders of what was written.</summary>
internal sealed class ApplicationBytes : Stream
{
    // Of 3 bytes Base64 makes 4: a frame just fits into one WRITE.
    private const int MaxInFrame = (ApplicationStreamManager.MaxWritten - 4) / 4 * 3;
    private const char EndOfFrame = ';';

    // How much may be on its way before the writer waits; enough to keep the line busy.
    private const int MaxUnsent = 256 * 1024;
    private readonly ApplicationStream _stream;
    private readonly Pipe _arrived = new();
    private readonly SemaphoreSlim _writing = new(1);
    private readonly StringBuilder _unfinished = new();
    private bool _ended;

    public ApplicationBytes(ApplicationStream stream) => _stream = stream;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Takes text that was read; waits while the reader lags, so that no more is read from the client meanwhile.</summary>
    public async Task WriteReceivedAsync(string text)
    {
        _unfinished.Append(text);
        string all = _unfinished.ToString();
        int end = all.LastIndexOf(EndOfFrame);
        if (end < 0)
            return;
        _unfinished.Clear().Append(all.AsSpan(end + 1));
        foreach (string frame in all[..end].Split(EndOfFrame))
        {
            try
            {
                await _arrived.Writer.WriteAsync(Convert.FromBase64String(frame)).ConfigureAwait(false);
            }
            catch (FormatException exception)
            {
                End(new InvalidDataException($"{_stream.Name} sent something that is no frame. Both ends must use OpenBytes.", exception));
                return;
            }
        }
    }

    /// <summary>Nothing more comes; with an error, or because the other side closed.</summary>
    public void End(Exception? error)
    {
        if (_ended)
            return;
        _ended = true;
        _arrived.Writer.Complete(error is null ? null : error as IOException
            ?? new IOException($"The stream {_stream.Name} broke: {error.Message}", error));
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        => await _arrived.Reader.AsStream(leaveOpen: true).ReadAsync(buffer, cancellationToken).ConfigureAwait(false);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count)
        => BlockingTask.Run(() => ReadAsync(buffer, offset, count, CancellationToken.None));

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            while (buffer.Length > 0)
            {
                int length = Math.Min(buffer.Length, MaxInFrame);
                await _stream.Application.StreamManager.WaitForRoomAsync(_stream, MaxUnsent, cancellationToken).ConfigureAwait(false);
                await _stream.WriteAsync(Convert.ToBase64String(buffer.Span[..length]) + EndOfFrame, cancellationToken).ConfigureAwait(false);
                buffer = buffer[length..];
            }
        }
        catch (SkypeException exception)
        {
            throw new IOException($"The stream {_stream.Name} cannot be written to: {exception.Message}", exception);
        }
        finally
        {
            _writing.Release();
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => BlockingTask.Run(async () =>
    {
        await WriteAsync(buffer.AsMemory(offset, count), CancellationToken.None).ConfigureAwait(false);
        return 0;
    });

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            End(null);
            _writing.Dispose();
        }

        base.Dispose(disposing);
    }
}
