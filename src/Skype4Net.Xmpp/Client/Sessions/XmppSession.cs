using System.Buffers;
using System.Globalization;
using System.Text;
using Skype4Net.Xmpp.Client.Streams;

namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>One connection of a session while it lasts: what is read goes to a handler, what is queued is written, and both sides
/// acknowledge.</summary>
/// <param name="negotiated">The stream.</param>
/// <param name="state">What of the session outlives this connection.</param>
/// <param name="handle">Takes each stanza, one after the other; while it runs nothing more is read.</param>
/// <param name="options">The limits.</param>
internal sealed class XmppSession(NegotiatedStream negotiated, SessionState state, Func<XmppElement, Task> handle, XmppClientOptions options)
    : IDisposable
{
    /// <summary>
    /// How long each step of an end in order may take; then the connection is dropped, and the server may keep the session for a while.
    /// </summary>
    public static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(2);

    private const int BatchBytes = 16 * 1024;
    private static readonly TimeSpan s_handlingLimit = TimeSpan.FromMilliseconds(100);
    private readonly string _pingPrefix = $"ack-{Guid.NewGuid():N}-";
    private readonly CancellationTokenSource _over = new();
    private readonly CancellationTokenSource _writing = new();
    private long _lastReceived = options.Time.GetTimestamp();
    private long _ackRequested;
    private long _pingMark;
    private int _pings;
    private readonly TaskCompletionSource _firstAck = new();
    private Task _handling = Task.CompletedTask;
    private bool _isAckDue;
    private bool _isAckRequested;
    private bool _isProbeDue;

    /// <summary>Runs until the connection is lost, the server ends it, or the token says so, and then closes it.</summary>
    /// <param name="start">How the session began.</param>
    /// <param name="stop">Ends the session in order.</param>
    /// <returns>Why it is over; null when it was stopped.</returns>
    public async Task<Exception?> RunAsync(SessionStart start, CancellationToken stop)
    {
        _isProbeDue = start.IsResumed;
        Task reader = ReadAsync(start.Early);
        Task writer = WriteAsync();
        Task watch = WatchAsync(start.IsResumed);
        var stopped = new TaskCompletionSource();
        Exception? reason = null;
        await using (stop.UnsafeRegister(_ => stopped.TrySetResult(), null).ConfigureAwait(false))
        {
            Task first = await Task.WhenAny(reader, writer, watch, stopped.Task).ConfigureAwait(false);
            // The server says why before it hangs up, and a write may notice the second before the first is read.
            if (first == writer && await Task.WhenAny(reader, Task.Delay(CloseLimit, options.Time, stop)).ConfigureAwait(false) == reader)
                first = reader;
            if (first != stopped.Task)
                reason = first.Exception?.InnerException ?? new XmppConnectionException("The connection ended.");
        }

        if (reason is null or XmppProtocolException && !writer.IsCompleted)
            await CloseAsync(reason as XmppProtocolException, writer, reader).ConfigureAwait(false);
        await _over.CancelAsync().ConfigureAwait(false);
        await _writing.CancelAsync().ConfigureAwait(false);
        await negotiated.Connection.DisposeAsync().ConfigureAwait(false);
        await EndAsync(Task.WhenAll(reader, writer, watch)).ConfigureAwait(false);
        return reason;
    }

    public void Dispose()
    {
        _over.Dispose();
        _writing.Dispose();
    }

    private async Task ReadAsync(IReadOnlyList<XmppElement> early)
    {
        foreach (XmppElement element in early)
            await handle(element).ConfigureAwait(false);
        while (true)
        {
            XmppElement element = await negotiated.Stream.ReadAsync(_over.Token).ConfigureAwait(false);
            Volatile.Write(ref _lastReceived, options.Time.GetTimestamp());
            if (element.Namespace == Namespaces.StreamManagement)
            {
                Manage(element);
            }
            else if (element.Namespace == Namespaces.Client && element.Name is "message" or "presence" or "iq")
            {
                _handling = HandleAsync(element);
                await _handling.ConfigureAwait(false);
            }
            else
            {
                throw new XmppProtocolException("unsupported-stanza-type", "The server sent something that is no stanza.");
            }
        }
    }

    private async Task HandleAsync(XmppElement element)
    {
        if (!IsAnswerToPing(element))
            await handle(element).ConfigureAwait(false);

        // Only now: what was not handled is sent again to the next connection.
        state.Handled++;
    }

    private void Manage(XmppElement element)
    {
        switch (element.Name)
        {
            case "r":
                Volatile.Write(ref _isAckDue, true);
                state.Queue.Wake();
                break;
            case "a" when uint.TryParse(element["h"], NumberStyles.None, CultureInfo.InvariantCulture, out uint handled):
                state.Queue.AcknowledgeHandled(handled);
                Acknowledged();
                break;
        }
    }

    private bool IsAnswerToPing(XmppElement element)
    {
        if (element.Name != "iq" || element["type"] is not ("result" or "error") || element["id"] != $"{_pingPrefix}{_pings}")
            return false;
        state.Queue.AcknowledgeUntil(_pingMark);
        Acknowledged();
        return true;
    }

    private void Acknowledged()
    {
        state.FruitlessResumptions = 0;
        _firstAck.TrySetResult();
        Volatile.Write(ref _isAckRequested, false);
        // What was written after the last request is asked for now.
        if (state.Queue.Count > 0)
            state.Queue.Wake();
    }

    private async Task WriteAsync()
    {
        var buffer = new ArrayBufferWriter<byte>(BatchBytes);
        while (!_writing.IsCancellationRequested)
        {
            buffer.ResetWrittenCount();
            if (Volatile.Read(ref _isAckDue))
            {
                Volatile.Write(ref _isAckDue, false);
                Append(buffer, Ack());
            }

            state.Queue.MoveUnsent(buffer, BatchBytes);
            if ((state.Queue.Sent > 0 || Volatile.Read(ref _isProbeDue)) && !Volatile.Read(ref _isAckRequested))
            {
                Volatile.Write(ref _ackRequested, options.Time.GetTimestamp());
                Volatile.Write(ref _isAckRequested, true);
                AppendAckRequest(buffer);
            }

            Volatile.Write(ref _isProbeDue, false);
            if (buffer.WrittenCount == 0)
                await state.Queue.WaitForWorkAsync(_writing.Token).ConfigureAwait(false);
            else
                await negotiated.Stream.WriteAsync(buffer.WrittenMemory, _over.Token).WaitAsync(options.KeepAliveLimit, options.Time)
                    .ConfigureAwait(false);
        }
    }

    // A server that does not count stanzas handles them in order all the same: the answer to a ping acknowledges what was written before it.
    private void AppendAckRequest(ArrayBufferWriter<byte> buffer)
    {
        if (state.IsManaged)
        {
            Append(buffer, $"<r xmlns='{Namespaces.StreamManagement}'/>");
            return;
        }

        _pingMark = state.Queue.LastSent;
        string id = $"{_pingPrefix}{++_pings}";
        XmppElement ping = new XmppElement("iq", Namespaces.Client).Set("type", "get").Set("id", id).Set("to", options.Account.Domain)
            .Add(new XmppElement("ping", Namespaces.Ping));
        Append(buffer, ping.ToString());
    }

    private string Ack() => $"<a xmlns='{Namespaces.StreamManagement}' h='{state.Handled}'/>";

    private static void Append(ArrayBufferWriter<byte> buffer, string text) => Encoding.UTF8.GetBytes(text, buffer);

    // A connection can be dead without any end telling. And a server can say "resumed" and be deaf: one that still waits for the rest of a stanza
    // which was cut with the old connection takes all that follows for a part of it.
    private async Task WatchAsync(bool isResumed)
    {
        if (isResumed)
            await WaitForFirstAckAsync().ConfigureAwait(false);

        while (true)
        {
            if (Volatile.Read(ref _isAckRequested)
                && options.Time.GetElapsedTime(Volatile.Read(ref _ackRequested)) > options.KeepAlive + options.KeepAliveLimit)
                throw new XmppConnectionException("The server acknowledges nothing any more.");
            TimeSpan silent = options.Time.GetElapsedTime(Volatile.Read(ref _lastReceived));
            if (silent < options.KeepAlive)
            {
                await Task.Delay(options.KeepAlive - silent, options.Time, _over.Token).ConfigureAwait(false);
                continue;
            }

            long before = Volatile.Read(ref _lastReceived);
            Volatile.Write(ref _isProbeDue, true);
            Volatile.Write(ref _isAckRequested, false);
            state.Queue.Wake();
            await Task.Delay(options.KeepAliveLimit, options.Time, _over.Token).ConfigureAwait(false);
            if (Volatile.Read(ref _lastReceived) == before)
                throw new XmppConnectionException("Nothing comes from the server any more.");
        }
    }

    private async Task WaitForFirstAckAsync()
    {
        try
        {
            await _firstAck.Task.WaitAsync(options.ResumptionLimit, options.Time, _over.Token).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw XmppProtocolException.Unexpected("The server says that the session goes on, and acknowledges nothing.");
        }
    }

    private async Task CloseAsync(XmppProtocolException? broken, Task writer, Task reader)
    {
        try
        {
            // The writer may be in the middle of a batch.
            await _writing.CancelAsync().ConfigureAwait(false);
            await EndAsync(writer).WaitAsync(CloseLimit, options.Time).ConfigureAwait(false);

            // What a program does not take is not handled.
            await Task.WhenAny(_handling, Task.Delay(s_handlingLimit, options.Time)).ConfigureAwait(false);
            using var limit = new CancellationTokenSource(CloseLimit, options.Time);

            // The server knows by this alone that what was handled is not to be sent again to the next session.
            if (state.IsManaged)
                await negotiated.Stream.WriteAsync(Encoding.UTF8.GetBytes(Ack()), limit.Token).ConfigureAwait(false);
            await negotiated.Stream.CloseAsync(broken, limit.Token).ConfigureAwait(false);
            // The server closes its side; hanging up before could lose what is still on its way there.
            await EndAsync(reader).WaitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (Exception exception)
            when (exception is IOException or OperationCanceledException or TimeoutException or ObjectDisposedException or InvalidOperationException)
        {
            // It was to be closed, and it is.
        }
    }

    private static Task EndAsync(Task task)
        => task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
}
