using System.Buffers;

namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>
/// The stanzas that the server has not acknowledged, oldest first: those that were written in this session, then those that wait to be. It outlives
/// sessions, and so does what it holds.
/// </summary>
/// <param name="limit">So many at once; a sender waits for room beyond.</param>
#pragma warning disable CA1001 // Senders may still wait at its semaphores when the client ends, and are let go one by one.
internal sealed class OutgoingQueue(int limit)
#pragma warning restore CA1001
{
    private const int MaxSuspicions = 3;

    // What a lost session leaves in doubt is sent again, and so doubled in archives; this bounds it, and is a thousand stanzas a second at 100 ms.
    private const int MaxInFlight = 100;

    // Answers to requests of others do not wait, so that reading never does; a server that lets so many pile up is not acknowledging.
    private const int Reserve = 1000;
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _room = new(limit);
    private readonly SemaphoreSlim _work = new(0, 1);
    private readonly LinkedList<(OutgoingStanza Stanza, bool HoldsRoom)> _stanzas = [];
    private LinkedListNode<(OutgoingStanza Stanza, bool HoldsRoom)>? _nextUnsent;
    private Exception? _closed;
    private int _sent;

    // Counts since the last fresh session, as the server counts them.
    private long _acknowledged;

    /// <summary>How many stanzas the server has not acknowledged.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _stanzas.Count;
        }
    }

    /// <summary>How many of them were written in this session.</summary>
    public int Sent
    {
        get
        {
            lock (_gate)
                return _sent;
        }
    }

    /// <summary>The number of the last stanza that was written, since the last fresh session.</summary>
    public long LastSent
    {
        get
        {
            lock (_gate)
                return _acknowledged + _sent;
        }
    }

    /// <summary>Adds a stanza; waits while the queue is full.</summary>
    /// <exception cref="XmppException">The client has ended.</exception>
    public async ValueTask AddAsync(OutgoingStanza stanza, CancellationToken cancellationToken)
    {
        await _room.WaitAsync(cancellationToken).ConfigureAwait(false);
        Add(stanza, holdsRoom: true);
    }

    /// <summary>Adds a stanza without waiting, for answers that this client owes.</summary>
    /// <exception cref="XmppProtocolException">The server acknowledges nothing.</exception>
    public void AddReply(OutgoingStanza stanza)
    {
        if (Count >= limit + Reserve)
            throw new XmppProtocolException("resource-constraint", $"The server has not acknowledged {Count} stanzas.");
        Add(stanza, holdsRoom: false);
    }

    /// <summary>Waits until there may be something to write.</summary>
    public Task WaitForWorkAsync(CancellationToken cancellationToken) => _work.WaitAsync(cancellationToken);

    /// <summary>Lets the writer look again.</summary>
    public void Wake()
    {
        lock (_gate)
        {
            if (_work.CurrentCount == 0)
                _work.Release();
        }
    }

    /// <summary>Moves stanzas that were not written yet to a buffer, until it holds so many bytes.</summary>
    public void MoveUnsent(ArrayBufferWriter<byte> to, int bytes)
    {
        lock (_gate)
        {
            while (_nextUnsent is { } node && to.WrittenCount < bytes && _sent < MaxInFlight)
            {
                to.Write(node.Value.Stanza.Bytes.Span);
                _nextUnsent = node.Next;
                _sent++;
            }
        }
    }

    /// <summary>The server has handled so many stanzas in all (XEP-0198: modulo 2^32).</summary>
    /// <exception cref="XmppProtocolException">They are more than were sent.</exception>
    public void AcknowledgeHandled(uint handled) => AcknowledgeFirst(unchecked(handled - (uint)_acknowledged));

    /// <summary>The server has handled all up to the stanza of that number.</summary>
    public void AcknowledgeUntil(long number)
    {
        long count = number - Interlocked.Read(ref _acknowledged);
        if (count > 0)
            AcknowledgeFirst((uint)count);
    }

    /// <summary>The session goes on over another connection: what the server has not handled is written again, sound aside.</summary>
    public void Resume(uint handled)
    {
        AcknowledgeHandled(handled);
        Rewrite(stanza => !stanza.MayBeLost, isNewSession: false);
    }

    /// <summary>A new session begins: messages are written again, all else has failed.</summary>
    /// <param name="handled">How many the server had handled of the old session; null when it does not know.</param>
    public void StartFresh(uint? handled)
    {
        if (handled is { } count)
            AcknowledgeHandled(count);
        Rewrite(stanza => stanza.Survives, isNewSession: true);
    }

    /// <summary>
    /// The server ended a fresh session with an error. If that happens again and again with the same stanza at the head, the stanza is the reason,
    /// and is given up: otherwise no session would ever last.
    /// </summary>
    public void SuspectFirst(XmppStreamException error)
    {
        OutgoingStanza? first;
        lock (_gate)
        {
            if (_sent == 0 || _stanzas.First is not { } node || ++node.Value.Stanza.Suspicions < MaxSuspicions)
                return;
            first = node.Value.Stanza;
            _sent--;
            Remove(node);
            _acknowledged++;
        }

        first.Fail(error);
    }

    /// <summary>Waits until the server has acknowledged everything.</summary>
    public async Task WaitUntilEmptyAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task last;
            lock (_gate)
            {
                if (_stanzas.Last is not { } node)
                    return;
                last = node.Value.Stanza.Acknowledged;
            }

            await Task.WhenAny(last, Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken)).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Nothing will be sent any more.</summary>
    public void Close(Exception reason)
    {
        List<OutgoingStanza> left;
        lock (_gate)
        {
            _closed ??= reason;
            left = [.. _stanzas.Select(s => s.Stanza)];
            while (_stanzas.First is { } node)
                Remove(node);
            _nextUnsent = null;
            _sent = 0;
        }

        foreach (OutgoingStanza stanza in left)
            stanza.Fail(reason);
    }

    private void Add(OutgoingStanza stanza, bool holdsRoom)
    {
        lock (_gate)
        {
            if (_closed is not null)
            {
                if (holdsRoom)
                    _room.Release();
                throw new XmppConnectionException("The client has ended.", _closed);
            }

            LinkedListNode<(OutgoingStanza, bool)> node = _stanzas.AddLast((stanza, holdsRoom));
            _nextUnsent ??= node;
        }

        Wake();
    }

    private void AcknowledgeFirst(uint count)
    {
        List<OutgoingStanza> handled = [];
        lock (_gate)
        {
            if (count > _sent)
                throw new XmppProtocolException("undefined-condition", "The server acknowledged stanzas that were never sent.");
            for (; count > 0; count--)
            {
                LinkedListNode<(OutgoingStanza Stanza, bool)> node = _stanzas.First!;
                handled.Add(node.Value.Stanza);
                Remove(node);
                _sent--;
                _acknowledged++;
            }
        }

        foreach (OutgoingStanza stanza in handled)
            stanza.Complete();
    }

    // From the first on, as far as it is worth it.
    private void Rewrite(Func<OutgoingStanza, bool> isWorthIt, bool isNewSession)
    {
        List<OutgoingStanza> lost = [];
        lock (_gate)
        {
            for (var node = _stanzas.First; node is not null;)
            {
                var next = node.Next;
                if (!isWorthIt(node.Value.Stanza))
                {
                    lost.Add(node.Value.Stanza);
                    Remove(node);
                }

                node = next;
            }

            _sent = 0;
            _nextUnsent = _stanzas.First;
            if (isNewSession)
                _acknowledged = 0;
        }

        foreach (OutgoingStanza stanza in lost)
            stanza.Fail(new XmppConnectionException("The session was lost."));
        Wake();
    }

    // Under the gate.
    private void Remove(LinkedListNode<(OutgoingStanza Stanza, bool HoldsRoom)> node)
    {
        if (node == _nextUnsent)
            _nextUnsent = node.Next;
        _stanzas.Remove(node);
        if (node.Value.HoldsRoom)
            _room.Release();
    }
}
