namespace Skype4Net.Xmpp.Client.Messages;

/// <summary>
/// Puts what was missed before what comes now: while the archive is read, live messages wait, and what is in both comes once. A session may
/// claim to go on and have lost messages; so each fresh one asks for what is after the last that was seen, whatever the reason of the loss.
/// </summary>
/// <param name="connection">The client.</param>
/// <param name="archive">What reads archives.</param>
/// <param name="room">Whose archive; null for the account's own.</param>
/// <param name="deliver">Gets each message, whether it is a copy of an own one, what the archive says of it, and its place.</param>
internal sealed class CatchUp(
    IXmppConnection connection, MessageArchive archive, Jid? room, Func<XmppElement, bool, ArchivedMessage?, string, ValueTask> deliver)
{
    // Beyond it live messages are let go, and the archive, which has them, is read once more.
    private const int MaxWaiting = 2000;
    private readonly Lock _gate = new();
    private readonly Queue<(XmppElement Message, bool IsOwn)> _waiting = [];
    private ArchiveCursor? _cursor;
    private string? _firstWaiting;
    private bool _isOpen;
    private bool _hasOverflowed;

    /// <summary>Whether there is an archive; of a room, as was found out before.</summary>
    public bool HasArchive
    {
        get => room is null ? archive.IsSupported : field;
        set;
    }

    /// <summary>The place of the last message that was delivered.</summary>
    public string Cursor => Volatile.Read(ref _cursor)?.ToString() ?? "";

    /// <summary>Where to start; an empty text asks for nothing old.</summary>
    public void Position(string cursor) => _cursor = ArchiveCursor.Parse(cursor);

    /// <summary>A message has come over the stream.</summary>
    public async ValueTask AcceptAsync(XmppElement message, bool isOwn)
    {
        lock (_gate)
        {
            if (!_isOpen)
            {
                if (_waiting.Count == MaxWaiting)
                {
                    _hasOverflowed = true;
                    return;
                }

                _waiting.Enqueue((message, isOwn));
                if (!isOwn)
                    _firstWaiting ??= MessageReader.ArchiveIdOf(message, room ?? connection.Me);
                return;
            }
        }

        await DeliverLiveAsync(message, isOwn).ConfigureAwait(false);
    }

    /// <summary>The session is lost: from now on messages wait again.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isOpen = false;
            // What waited is in the archive, if there is one; otherwise it comes in the next session.
            if (HasArchive)
            {
                _waiting.Clear();
                _firstWaiting = null;
                _hasOverflowed = false;
            }
        }
    }

    /// <summary>Delivers what was missed, then what has waited; returns when messages come live.</summary>
    /// <exception cref="XmppException">The archive could not be read.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (HasArchive)
            await ReadArchiveAsync(cancellationToken).ConfigureAwait(false);
        else
            XmppLog.Missing(connection.Log, room is null ? "an archive" : $"an archive of {room}");

        while (true)
        {
            XmppElement message;
            bool isOwn;
            lock (_gate)
            {
                if (!_waiting.TryDequeue(out (XmppElement Message, bool IsOwn) next))
                {
                    _firstWaiting = null;
                    _isOpen = true;
                    return;
                }

                (message, isOwn) = next;
            }

            await DeliverLiveAsync(message, isOwn).ConfigureAwait(false);
        }
    }

    private async Task ReadArchiveAsync(CancellationToken cancellationToken)
    {
        if (_cursor is null)
        {
            Volatile.Write(ref _cursor, await archive.FindEndAsync(room, cancellationToken).ConfigureAwait(false));
            return;
        }

        bool isAgain;
        do
        {
            await foreach (ArchivedMessage message in archive.SinceAsync(room, _cursor, cancellationToken).ConfigureAwait(false))
            {
                Volatile.Write(ref _cursor, new ArchiveCursor(message.Id, message.At ?? connection.Time.GetUtcNow()));
                await deliver(message.Message, false, message, Cursor).ConfigureAwait(false);
                if (IsFirstWaiting(message.Id))
                    return;
            }

            lock (_gate)
            {
                isAgain = _hasOverflowed;
                _hasOverflowed = false;
                if (isAgain)
                {
                    _waiting.Clear();
                    _firstWaiting = null;
                }
            }
        }
        while (isAgain);
    }

    // From there on all has come live and waits, unless some of it was let go: a busy archive grows as fast as it is read.
    private bool IsFirstWaiting(string id)
    {
        lock (_gate)
            return id == _firstWaiting && !_hasOverflowed;
    }

    private async ValueTask DeliverLiveAsync(XmppElement message, bool isOwn)
    {
        string? id = HasArchive && !isOwn ? MessageReader.ArchiveIdOf(message, room ?? connection.Me) : null;
        if (id is not null)
            Volatile.Write(ref _cursor, new ArchiveCursor(id, Delay.Read(message, connection.Time) ?? connection.Time.GetUtcNow()));
        await deliver(message, isOwn, null, id is null ? "" : Cursor).ConfigureAwait(false);
    }
}
