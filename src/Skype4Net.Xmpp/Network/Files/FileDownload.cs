using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Files;

/// <summary>A file whose link somebody has sent: fetched when the emulated client takes it, and given to it part by part.</summary>
internal sealed class FileDownload(string key, FileLink link, LinkedFiles files, CancellationToken ended) : IFileRun
{
    // As the emulated client sends them.
    private const int PartLength = 32 * 1024;
    private readonly Pipe _pipe = new();
    private readonly CancellationTokenSource _over = CancellationTokenSource.CreateLinkedTokenSource(ended);
    private Task? _getting;
    private bool _isLast;

    public async Task<Signal?> HandleAsync(Signal signal, JsonElement content, Func<Task> complete)
    {
        switch (signal.Kind)
        {
            case FileSignals.Accepted when _getting is null:
                _getting = GetAsync();
                return await NextPartAsync().ConfigureAwait(false);
            case FileSignals.PartWritten when _isLast:
                await complete().ConfigureAwait(false);
                return null;
            case FileSignals.PartWritten when _getting is not null:
                return await NextPartAsync().ConfigureAwait(false);
            case FileSignals.Ended:
                await _over.CancelAsync().ConfigureAwait(false);
                await complete().ConfigureAwait(false);
                return null;
            default:
                return null;
        }
    }

    public void Dispose() => _over.Dispose();

    private async Task GetAsync()
    {
        Exception? failure = null;
        try
        {
            await files.GetAsync(link, _pipe.Writer.AsStream(leaveOpen: true), "", _over.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            failure = exception;
        }

        await _pipe.Writer.CompleteAsync(failure).ConfigureAwait(false);
    }

    private async Task<Signal?> NextPartAsync()
    {
        // One byte more, to know whether it is the last.
        ReadResult read = await _pipe.Reader.ReadAtLeastAsync(PartLength + 1, _over.Token).ConfigureAwait(false);
        ReadOnlySequence<byte> part = read.Buffer.Slice(0, Math.Min(PartLength, read.Buffer.Length));
        _isLast = read.IsCompleted && part.Length == read.Buffer.Length;
        Signal signal = FileSignals.SendPart(key, part.ToArray(), _isLast);
        _pipe.Reader.AdvanceTo(part.End);
        return signal;
    }
}
