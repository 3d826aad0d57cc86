using System.IO.Pipelines;
using System.Text.Json;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Files;

namespace Skype4Net.Xmpp.Network.Files;

/// <summary>
/// A file to somebody whose client takes none: it goes to the server while the emulated client sends its parts, and its link to the one it is for.
/// </summary>
internal sealed class FileUpload(string key, long size, UploadSlot slot, LinkedFiles files, CancellationToken ended) : IFileRun
{
    private const string ContentType = "application/octet-stream";
    private readonly Pipe _pipe = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _over = CancellationTokenSource.CreateLinkedTokenSource(ended);
    private Task? _putting;

    /// <summary>Where everybody who has the link gets it.</summary>
    public Uri Link => slot.Get;

    /// <summary>What the one who takes the file says first.</summary>
    public Signal Begin()
    {
        _putting = files.PutAsync(slot, _pipe.Reader.AsStream(), size, ContentType, _over.Token);
        return FileSignals.Accept(key);
    }

    public async Task<Signal?> HandleAsync(Signal signal, JsonElement content, Func<Task> complete)
    {
        switch (signal.Kind)
        {
            case FileSignals.Part when _putting is { } putting:
                // Several are under way, and each waits for the one before.
                await _turn.WaitAsync(_over.Token).ConfigureAwait(false);
                try
                {
                    await WriteAsync(putting, content, complete).ConfigureAwait(false);
                }
                finally
                {
                    _turn.Release();
                }

                return FileSignals.ConfirmPart(key);
            case FileSignals.Ended:
                await _over.CancelAsync().ConfigureAwait(false);
                return null;
            default:
                return null;
        }
    }

    public void Dispose() => _over.Dispose();

    private async Task WriteAsync(Task putting, JsonElement content, Func<Task> complete)
    {
        Task writing = _pipe.Writer.WriteAsync(content.GetProperty("Content").GetBytesFromBase64(), _over.Token).AsTask();
        // A server that has refused the file reads no more of it.
        await Task.WhenAny(writing, putting).ConfigureAwait(false);
        if (putting.IsFaulted)
            await putting.ConfigureAwait(false);
        await writing.ConfigureAwait(false);
        if (!content.GetProperty("IsLast").GetBoolean())
            return;
        await _pipe.Writer.CompleteAsync().ConfigureAwait(false);
        await putting.ConfigureAwait(false);
        await complete().ConfigureAwait(false);
    }
}
