using System.Threading.Channels;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>
/// Begins requests in their order, once each, and tells their outcomes between two events. While a connection is made they wait; one that is lost
/// with its connection is begun again in the next.
/// </summary>
internal sealed class RequestRunner : IAsyncDisposable
{
    private readonly SessionContext _context;
    private readonly RequestLog _log;
    private readonly IReadOnlyList<ITranslator> _translators;

    // A null wakes it up: there is a connection.
    private readonly Channel<(NetworkRequest? Request, bool IsAgain)> _submitted = Channel.CreateUnbounded<(NetworkRequest?, bool)>();
    private readonly Queue<(NetworkRequest Request, bool IsAgain)> _held = [];
    private readonly Lock _gate = new();
    private readonly Task _running;
    private Task _lastPost = Task.CompletedTask;
    private volatile int _connection;
    private volatile bool _isOnline;

    // The client was told that there is no connection; before that a loss may be over in a moment.
    private volatile bool _isLossTold = true;

    public RequestRunner(SessionContext context, RequestLog log, IReadOnlyList<ITranslator> translators)
    {
        (_context, _log, _translators) = (context, log, translators);
        _running = Task.Run(RunAsync);
    }

    public void Submit(NetworkRequest request) => _submitted.Writer.TryWrite((request, false));

    /// <summary>There is a connection: what has waited begins.</summary>
    public void SetOnline()
    {
        lock (_gate)
        {
            _connection++;
            _isOnline = true;
            _isLossTold = false;
        }

        _submitted.Writer.TryWrite((null, false));
    }

    /// <summary>There is none, and what is asked for waits.</summary>
    public void SetOffline() => _isOnline = false;

    /// <summary>The client is told that there is none: what has its time now ends.</summary>
    public void SetLost()
    {
        _isLossTold = true;
        _submitted.Writer.TryWrite((null, false));
    }

    public async ValueTask DisposeAsync()
    {
        _submitted.Writer.TryComplete();
        _isOnline = false;
        // One that waits for room among what is sent ends with the client.
        await Task.WhenAny(_running, Task.Delay(TimeSpan.FromMilliseconds(100), _context.Time)).ConfigureAwait(false);
    }

    private async Task RunAsync()
    {
        await foreach ((NetworkRequest? request, bool isAgain) in _submitted.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (request is not null && !isAgain && (!_context.IsWanted || IsTooLate(request)))
                await EndUnsentAsync(request).ConfigureAwait(false);
            else if (request is not null)
                _held.Enqueue((request, isAgain));
            else if (_isLossTold)
                await EndHeldAsync().ConfigureAwait(false);
            while (_isOnline && _held.TryDequeue(out (NetworkRequest Request, bool IsAgain) next))
                await RunOneAsync(next.Request, next.IsAgain).ConfigureAwait(false);
        }
    }

    private async Task RunOneAsync(NetworkRequest request, bool isAgain)
    {
        if (request is NetworkRequest.SendSignal { Signal.MayBeLost: true } sound)
        {
            _ = StartAsync(sound);
            return;
        }

        if (!_log.TryBegin(request, out RequestFailure? ended))
        {
            if (ended is { } failure && !isAgain)
                await _context.WriteAsync(new NetworkEvent.RequestEnded(request.Key, failure)).ConfigureAwait(false);
            return;
        }

        Task<Func<ValueTask<RequestFailure>>> outcome = StartAsync(request);
        int connection = _connection;
        if (request is NetworkRequest.Post { Message.Conversation: var key } && ConversationKeys.IsDialog(key))
            // Acknowledged in this order, and told so.
            _lastPost = CompleteAsync(request, outcome, connection, _lastPost);
        else
            _ = CompleteAsync(request, outcome, connection, Task.CompletedTask);
    }

    // What is not kept waits for a moment at most, and sound not at all.
    private bool IsTooLate(NetworkRequest request)
        => !_isOnline && request is NetworkRequest.SendSignal { Signal: { IsKept: false } signal } && (_isLossTold || signal.MayBeLost);

    private async ValueTask EndHeldAsync()
    {
        for (int left = _held.Count; left > 0; left--)
        {
            (NetworkRequest Request, bool IsAgain) held = _held.Dequeue();
            if (IsTooLate(held.Request))
                await EndUnsentAsync(held.Request).ConfigureAwait(false);
            else
                _held.Enqueue(held);
        }
    }

    // Nothing connects; or what is not kept has its time now, or none.
    private ValueTask EndUnsentAsync(NetworkRequest request)
        => request is NetworkRequest.SendSignal { Signal.MayBeLost: true }
            ? ValueTask.CompletedTask
            : _context.WriteAsync(new NetworkEvent.RequestEnded(request.Key, RequestFailure.ConnectionLost));

    private Task<Func<ValueTask<RequestFailure>>> StartAsync(NetworkRequest request)
    {
        try
        {
            foreach (ITranslator translator in _translators)
            {
                if (translator.BeginAsync(request) is { } begun)
                    return begun;
            }

            return Task.FromResult(Outcome.Failed(RequestFailure.NotSupported));
        }
        catch (Exception exception)
        {
            return Task.FromException<Func<ValueTask<RequestFailure>>>(exception);
        }
    }

    private async Task CompleteAsync(
        NetworkRequest request, Task<Func<ValueTask<RequestFailure>>> begun, int connection, Task previous)
    {
        Func<ValueTask<RequestFailure>> outcome;
        try
        {
            outcome = await begun.ConfigureAwait(false);
        }
        catch (Exception exception) when ((exception is XmppConnectionException or OperationCanceledException)
            && request is not NetworkRequest.SendSignal { Signal.IsKept: false })
        {
            HoldAgain(request, connection);
            return;
        }
        catch (Exception exception)
        {
            NetworkLog.RequestFailed(_context.Log, request.GetType().Name, exception.Message);
            outcome = Outcome.Failed(RequestFailures.Of(exception));
        }

        await previous.ConfigureAwait(false);
        try
        {
            await _context.Client.PublishAsync(new XmppEvent.Reached(() => EndAsync(request, outcome))).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is XmppConnectionException or OperationCanceledException or ChannelClosedException)
        {
            HoldAgain(request, connection);
        }
    }

    private async ValueTask EndAsync(NetworkRequest request, Func<ValueTask<RequestFailure>> outcome)
    {
        // What came back by another way has ended before.
        if (!_log.IsRunning(request.Key))
            return;
        RequestFailure failure = await outcome().ConfigureAwait(false);
        if (_log.TryEnd(request.Key, failure))
            await _context.WriteAsync(new NetworkEvent.RequestEnded(request.Key, failure)).ConfigureAwait(false);
        await _context.SaveAsync().ConfigureAwait(false);
    }

    private void HoldAgain(NetworkRequest request, int connection)
    {
        if (!_log.TryHold(request.Key))
            return;
        lock (_gate)
        {
            // Otherwise the event that says so is on its way.
            _isOnline &= connection != _connection;
        }

        _submitted.Writer.TryWrite((request, true));
    }
}
