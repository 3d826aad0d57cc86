using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>Which requests run or are to run again, and how those ended that did: the same one again is not done twice.</summary>
internal sealed class RequestLog
{
    private const int MaxEnded = 10_000;
    private readonly Lock _gate = new();
    private readonly Dictionary<RequestKey, (bool IsRunning, string MessageId)> _running = [];
    private readonly Dictionary<string, RequestKey> _posts = [];
    private readonly BoundedTable<RequestKey, RequestFailure> _ended = new(MaxEnded);

    /// <summary>How many have not ended.</summary>
    public int Running
    {
        get
        {
            lock (_gate)
                return _running.Count;
        }
    }

    /// <summary>Notes a request; false when it runs already, or has ended.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ended">How it ended; null when it has not.</param>
    public bool TryBegin(NetworkRequest request, out RequestFailure? ended)
    {
        lock (_gate)
        {
            ended = _ended.TryGet(request.Key, out RequestFailure failure) ? failure : null;
            if (ended is not null || (_running.TryGetValue(request.Key, out var known) && known.IsRunning))
                return false;
            string messageId = request is NetworkRequest.Post post ? post.Message.Key.Value : "";
            _running[request.Key] = (true, messageId);
            if (messageId.Length > 0)
                _posts[messageId] = request.Key;
            return true;
        }
    }

    /// <summary>Whether a request has not ended.</summary>
    public bool IsRunning(RequestKey key)
    {
        lock (_gate)
            return _running.ContainsKey(key);
    }

    /// <summary>A request was lost with its connection, and begins again; false when it has ended before.</summary>
    public bool TryHold(RequestKey key)
    {
        lock (_gate)
        {
            if (!_running.TryGetValue(key, out var known))
                return false;
            _running[key] = (false, known.MessageId);
            return true;
        }
    }

    /// <summary>The request that sends a message, if it has not ended.</summary>
    public RequestKey? FindPost(string messageId)
    {
        lock (_gate)
            return _posts.TryGetValue(messageId, out RequestKey key) ? key : null;
    }

    /// <summary>A request that was done has come to nothing after all; false when it was not done, or is not known any more.</summary>
    public bool TryFailLate(RequestKey key, RequestFailure failure)
    {
        lock (_gate)
        {
            if (!_ended.TryGet(key, out RequestFailure ended) || ended != RequestFailure.None)
                return false;
            _ended.Set(key, failure);
            return true;
        }
    }

    /// <summary>Ends a request; false when it has ended before.</summary>
    public bool TryEnd(RequestKey key, RequestFailure failure)
    {
        lock (_gate)
        {
            if (!_running.Remove(key, out var known))
                return false;
            _posts.Remove(known.MessageId);
            _ended.Set(key, failure);
            return true;
        }
    }
}
