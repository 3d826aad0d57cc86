using System.Collections.Concurrent;
using System.Text.Json;
using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Client.Files;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Network.Contacts;
using Skype4Net.Xmpp.Network.Messages;
using Skype4Net.Xmpp.Network.Sessions;
using Skype4Net.Xmpp.Network.Signals;

namespace Skype4Net.Xmpp.Network.Files;

/// <summary>
/// Files to and from people's clients, which know links: one to them is put on the server, one from them is offered to programs and fetched when
/// they take it. Between emulated clients files are signals like all others.
/// </summary>
internal sealed class FileTranslator : ITranslator, IDisposable
{
    private const int MaxRuns = 1000;
    private readonly SessionContext _context;
    private readonly PeerClients _peers;
    private readonly SignalTranslator _signals;
    private readonly DialogTranslator _dialogs;
    private readonly LinkedFiles _files;
    private readonly ConcurrentDictionary<string, IFileRun> _runs = new();

    public FileTranslator(
        SessionContext context, PeerClients peers, SignalTranslator signals, DialogTranslator dialogs, LinkedFiles files)
        => (_context, _peers, _signals, _dialogs, _files) = (context, peers, signals, dialogs, files);

    public ValueTask<bool> TryApplyAsync(XmppEvent happened)
    {
        if (happened is not XmppEvent.MessageReceived { Message: { IsFromRoom: false, IsOwn: false, Corrects: "" } message }
            || FileLink.Read(message.Stanza) is not { } link || !_files.IsAllowed(link) || _runs.Count >= MaxRuns)
            return ValueTask.FromResult(false);
        if (_context.Strangers.MayWrite(message.From))
            _ = OfferAsync(message, link);
        else
            NetworkLog.Stranger(_context.Log, "file", message.From.Bare.ToString());
        return ValueTask.FromResult(true);
    }

    public Task<Func<ValueTask<RequestFailure>>>? BeginAsync(NetworkRequest request)
    {
        if (request is not NetworkRequest.SendSignal { Signal: var signal } send || FileSignals.Read(signal) is not { } content)
            return null;
        string key = FileSignals.KeyOf(content)!;
        if (_runs.TryGetValue(key, out IFileRun? run))
            return HandleAsync(run, key, send, content);
        return signal.Kind == FileSignals.Offered ? OfferAsync(send, key, content) : null;
    }

    public void Dispose()
    {
        foreach (IFileRun run in _runs.Values)
            run.Dispose();
        _files.Dispose();
    }

    // Ours, to somebody else.
    private async Task<Func<ValueTask<RequestFailure>>> OfferAsync(NetworkRequest.SendSignal send, string key, JsonElement content)
    {
        Jid to = _context.AddressOf(send.To);
        if (await _peers.FindAsync(to).ConfigureAwait(false) is not null)
            return await _signals.BeginAsync(send)!.ConfigureAwait(false);
        long size = content.GetProperty("Size").GetInt64();
        string name = FileLink.CleanName(content.GetProperty("Name").GetString() ?? "");
        UploadSlot? slot = await _context.Client.Uploads.RequestSlotAsync(name, size, "application/octet-stream", _context.Ended)
            .ConfigureAwait(false);
        if (slot is null)
            return Outcome.Failed(_peers.IsThere(to) ? RequestFailure.NotSupported : RequestFailure.NotThere);
        var upload = new FileUpload(key, size, slot, _files, _context.Ended);
        _runs[key] = upload;
        Signal accepted = upload.Begin();
        return Outcome.Write(() => _context.WriteAsync(new NetworkEvent.SignalArrived(send.To, accepted)));
    }

    // Somebody's, to us.
    private async Task OfferAsync(IncomingMessage message, FileLink link)
    {
        XmppClient client = _context.Client;
        long? size = null;
        try
        {
            size = await _files.GetSizeAsync(link, _context.Ended).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            NetworkLog.RequestFailed(_context.Log, "look at a file", exception.Message);
        }

        string key = $"link-{message.ArchiveId}{message.Id}";
        try
        {
            await client.PublishAsync(new XmppEvent.Reached(async () =>
            {
                if (size is null or 0 || size > _context.Options.MaxFileBytes)
                {
                    // What cannot be fetched is a link to click on, as anywhere else.
                    await _dialogs.ApplyAsync(message).ConfigureAwait(false);
                    return;
                }

                if (!_runs.TryAdd(key, new FileDownload(key, link, _files, _context.Ended)))
                    return;
                Cursor cursor = new(_context.Cursor.Advance(message.Cursor));
                await _context.WriteAsync(new NetworkEvent.SignalArrived(
                    _context.IdentityOf(message.From), FileSignals.Offer(key, link.Name, size.Value)) { Cursor = cursor }).ConfigureAwait(false);
            })).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is OperationCanceledException or System.Threading.Channels.ChannelClosedException)
        {
            // The connection has ended; the archive has the message.
        }
    }

    private async Task<Func<ValueTask<RequestFailure>>> HandleAsync(
        IFileRun run, string key, NetworkRequest.SendSignal send, JsonElement content)
    {
        Signal? answer;
        try
        {
            answer = await run.HandleAsync(send.Signal, content, () => CompleteAsync(run, key, send.To)).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException
            or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            NetworkLog.RequestFailed(_context.Log, "transfer of a file", exception.Message);
            Remove(key);
            answer = FileSignals.End(
                key, run is FileUpload ? FileTransferFailureReason.FailedRemoteWrite : FileTransferFailureReason.FailedRemoteRead);
        }

        return answer is null ? Outcome.Done : Outcome.Write(() => _context.WriteAsync(new NetworkEvent.SignalArrived(send.To, answer)));
    }

    private async Task CompleteAsync(IFileRun run, string key, Identity partner)
    {
        Remove(key);
        if (run is not FileUpload { Link: var address })
            return;
        Jid to = _context.AddressOf(partner);
        _context.Strangers.AddWrittenTo(to);
        var link = new FileLink(address, "");
        await _context.Client.Messages.SendAsync(to, address.AbsoluteUri, more: link.ToElement(), cancellationToken: _context.Ended)
            .ConfigureAwait(false);
    }

    private void Remove(string key)
    {
        if (_runs.TryRemove(key, out IFileRun? run))
            run.Dispose();
    }
}
