using Skype4Net.Emulator.Network;
using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Client;

/// <summary>
/// What the client asks of the network, in order. A request stays here until its outcome is known: without a connection it waits, and when the
/// connection is lost it is submitted again under its key.
/// </summary>
internal sealed class Outbox(ClientContext client)
{
    // Messages that the network has taken and can still refuse: so many are remembered.
    private const int MaxTaken = 10_000;
    private const string Kind = "request";
    private Dictionary<RequestKey, Entry> Taken => field ??= [];
    private Queue<RequestKey> OldestTaken => field ??= new();
    private LinkedList<Entry> Entries => field ??= new();
    private Dictionary<RequestKey, LinkedListNode<Entry>>? _byKey;
    private long _place;

    /// <summary>What waits, in order.</summary>
    public IEnumerable<NetworkRequest> Requests => Entries.Select(e => e.Request);

    /// <summary>How much waits.</summary>
    public int Count => _byKey?.Count ?? 0;

    /// <summary>Whether something more can wait for the network; it need not wait while there is one.</summary>
    public bool HasRoom => client.IsConnected || Count < client.Options.Limits.Waiting;

    /// <summary>A key for a new request.</summary>
    public static RequestKey NewKey() => new(UniqueKey.Next());

    /// <summary>Reads what waited when the process ended.</summary>
    public void Load()
    {
        foreach ((_, StoredRequest stored) in client.Storage.Records.Loaded(Kind, StorageJson.Default.StoredRequest).OrderBy(r => r.Value.Place))
        {
            NetworkRequest request = stored.Request;
            Add(new Entry(request, failure => OnEnded(request, stored.Before, failure), isKept: true));
            _place = stored.Place;
        }
    }

    /// <summary>Whether a request waits.</summary>
    public bool Contains(RequestKey key) => _byKey?.ContainsKey(key) == true;

    /// <summary>Asks for something: now, or when the network is back.</summary>
    /// <param name="request">What.</param>
    /// <param name="ended">Is told the outcome.</param>
    /// <param name="isKept">Whether it is asked for again after a loss of the connection, and at the next start; if not, it ends with
    /// that.</param>
    /// <param name="before">What <see cref="ClientModule.OnRequestEnded"/> is told at the next start, in place of
    /// <paramref name="ended"/>.</param>
    public void Submit(NetworkRequest request, Action<RequestFailure>? ended = null, bool isKept = true, string before = "")
    {
        var entry = new Entry(request, ended, isKept);
        Remove(request.Key);
        Add(entry);
        if (isKept)
        {
            var stored = new StoredRequest(++_place, request, before);
            client.Storage.Records.Put(Kind, request.Key.Value, stored, StorageJson.Default.StoredRequest);
        }

        SubmitNow(entry);
    }

    /// <summary>The network has ended a request.</summary>
    public void End(NetworkEvent.RequestEnded outcome)
    {
        if (_byKey?.GetValueOrDefault(outcome.Key) is not { } known)
        {
            EndLate(outcome);
            return;
        }

        // It is asked for again when the connection is back.
        if (outcome.Failure == RequestFailure.ConnectionLost && known.Value.IsKept)
            return;
        Remove(outcome.Key);
        if (known.Value.Request is NetworkRequest.Post && outcome.Failure == RequestFailure.None)
            NoteTaken(known.Value);
        known.Value.Ended?.Invoke(outcome.Failure);
    }

    /// <summary>The network is back: asks for all that waits.</summary>
    public void SubmitWaiting()
    {
        if (Count == 0)
            return;
        foreach (Entry entry in Entries.Where(e => !e.IsSubmitted).ToArray())
            SubmitNow(entry);
    }

    /// <summary>The connection is lost: what is not kept ends.</summary>
    public void OnConnectionLost()
    {
        if (Count == 0)
            return;
        foreach (Entry entry in Entries)
            entry.IsSubmitted = false;
        foreach (Entry entry in Entries.Where(e => !e.IsKept).ToArray())
            End(new NetworkEvent.RequestEnded(entry.Request.Key, RequestFailure.ConnectionLost));
    }

    /// <summary>Forgets a request that nobody wants any more.</summary>
    public void Remove(RequestKey key)
    {
        if (_byKey is null || !_byKey.Remove(key, out LinkedListNode<Entry>? known))
            return;
        Entries.Remove(known);
        if (known.Value.IsKept)
            client.Storage.Records.Remove(Kind, key.Value);
    }

    public void Clear()
    {
        Entries.Clear();
        _byKey = null;
        Taken.Clear();
        OldestTaken.Clear();
    }

    private void NoteTaken(Entry entry)
    {
        RequestKey key = entry.Request.Key;
        if (!Taken.TryAdd(key, entry))
            return;
        OldestTaken.Enqueue(key);
        if (OldestTaken.Count > MaxTaken)
            Taken.Remove(OldestTaken.Dequeue());
    }

    // A message that was done with has not arrived after all.
    private void EndLate(NetworkEvent.RequestEnded outcome)
    {
        if (outcome.Failure is not (RequestFailure.None or RequestFailure.ConnectionLost) && Taken.Remove(outcome.Key, out Entry? taken))
            taken.Ended?.Invoke(outcome.Failure);
    }

    private void Add(Entry entry) => (_byKey ??= [])[entry.Request.Key] = Entries.AddLast(entry);

    private void OnEnded(NetworkRequest request, string before, RequestFailure failure)
    {
        foreach (ClientModule module in client.Modules.Made)
            module.OnRequestEnded(request, before, failure);
    }

    private void SubmitNow(Entry entry)
    {
        // What the network is asked for is kept first, so that it is asked for again under the same key, and with what led to it.
        if (!client.IsConnected || !client.Storage.TryCommit())
            return;
        entry.IsSubmitted = true;
        client.Network.Submit(entry.Request);
    }

    private sealed class Entry(NetworkRequest request, Action<RequestFailure>? ended, bool isKept)
    {
        public NetworkRequest Request { get; } = request;

        public Action<RequestFailure>? Ended { get; } = ended;

        public bool IsKept { get; } = isKept;

        /// <summary>Whether the network was asked during the present connection.</summary>
        public bool IsSubmitted { get; set; }
    }
}
