using System.Collections.Concurrent;

namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>The requests that wait for their answers. An answer counts only from whom was asked: everybody can send one.</summary>
internal sealed class IqTracker(TimeProvider time, TimeSpan limit)
{
    private readonly ConcurrentDictionary<string, Request> _requests = new();

    /// <summary>Waits for the answer to a request that is about to be sent.</summary>
    /// <param name="id">The request's id.</param>
    /// <param name="to">Who is asked; null for the own account.</param>
    /// <param name="me">The address of this client.</param>
    /// <param name="apply">Runs with a good answer before the next stanza is handled; null when the order does not matter.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="XmppStanzaException">The answer is an error.</exception>
    /// <exception cref="XmppTimeoutException">None came in time.</exception>
    public async Task<XmppElement> WaitAsync(string id, Jid? to, Jid me, Func<XmppElement, ValueTask>? apply, CancellationToken cancellationToken)
    {
        var request = new Request(to, me, apply);
        _requests[id] = request;
        try
        {
            return await request.Answer.Task.WaitAsync(limit, time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new XmppTimeoutException($"{to?.ToString() ?? "The server"} did not answer within {limit.TotalSeconds} s.");
        }
        finally
        {
            _requests.TryRemove(id, out _);
        }
    }

    /// <summary>Takes an iq of type result or error; false when nobody waits for it, or it is from somebody else.</summary>
    public async ValueTask<bool> TryAnswerAsync(XmppElement iq)
    {
        if (iq["id"] is not { } id || !_requests.TryGetValue(id, out Request? request) || !request.MayBeAnsweredBy(iq["from"]))
            return false;
        _requests.TryRemove(id, out _);
        if (iq["type"] == "error")
        {
            request.Answer.TrySetException(XmppStanzaException.Read(iq));
            return true;
        }

        try
        {
            if (request.Apply is not null)
                await request.Apply(iq).ConfigureAwait(false);
            request.Answer.TrySetResult(iq);
        }
        catch (Exception exception)
        {
            request.Answer.TrySetException(exception);
        }

        return true;
    }

    /// <summary>A request was not sent.</summary>
    public void Fail(string id, Exception reason)
    {
        if (_requests.TryRemove(id, out Request? request))
            request.Answer.TrySetException(reason);
    }

    /// <summary>The session is gone, and no answer will come.</summary>
    public void FailAll(Exception reason)
    {
        foreach (string id in _requests.Keys)
            Fail(id, reason);
    }

    private sealed record Request(Jid? To, Jid Me, Func<XmppElement, ValueTask>? Apply)
    {
        public TaskCompletionSource<XmppElement> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        // RFC 6120, 8.1.2.1: the own account answers without a from, or with one of its addresses; some servers put their own name.
        public bool MayBeAnsweredBy(string? from)
        {
            if (To is not null && To != Me.Bare)
                return Jid.TryParse(from) == To;
            return from is null || (Jid.TryParse(from) is { } sender
                && (sender == Me || sender == Me.Bare || (To is null && sender.ToString() == Me.Domain)));
        }
    }
}
