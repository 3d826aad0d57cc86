namespace Skype4Net.Xmpp.Network.Signals;

/// <summary>
/// With which client of an account each call, stream or file is under way, and who began it. Bounded: what has not been heard of for the longest
/// time makes room, and is looked for anew.
/// </summary>
internal sealed class SubjectTable
{
    private const int MaxSubjects = 1000;
    private readonly Lock _gate = new();
    private readonly Dictionary<(Jid Account, string Subject), LinkedListNode<Entry>> _byName = [];
    private readonly LinkedList<Entry> _newestFirst = new();

    /// <summary>The client with which something is under way; null for what is not.</summary>
    public Jid? Find(Jid account, string subject)
    {
        lock (_gate)
            return _byName.TryGetValue((account.Bare, subject), out LinkedListNode<Entry>? known) ? known.Value.Client : null;
    }

    /// <summary>Whether the other side began it.</summary>
    public bool IsTheirs(Jid account, string subject)
    {
        lock (_gate)
            return _byName.TryGetValue((account.Bare, subject), out LinkedListNode<Entry>? known) && known.Value.IsTheirs;
    }

    /// <summary>Something is under way with a client, which was heard last or was chosen. Nothing for the empty subject.</summary>
    /// <param name="client">The client.</param>
    /// <param name="subject">What is under way.</param>
    /// <param name="isTheirs">Whether the other side has begun it, if it begins with this.</param>
    public void Set(Jid client, string subject, bool isTheirs)
    {
        if (subject.Length == 0)
            return;
        (Jid, string) name = (client.Bare, subject);
        lock (_gate)
        {
            if (_byName.TryGetValue(name, out LinkedListNode<Entry>? known))
            {
                isTheirs = known.Value.IsTheirs;
                _newestFirst.Remove(known);
            }

            _byName[name] = _newestFirst.AddFirst(new Entry(client, subject, isTheirs));
            if (_newestFirst.Count > MaxSubjects)
                Remove(_newestFirst.Last!);
        }
    }

    /// <summary>A client is gone. Returns what was under way with it.</summary>
    public IReadOnlyList<string> Remove(Jid client)
    {
        lock (_gate)
        {
            List<LinkedListNode<Entry>> gone = [];
            for (LinkedListNode<Entry>? node = _newestFirst.First; node is not null; node = node.Next)
            {
                if (node.Value.Client == client)
                    gone.Add(node);
            }

            gone.ForEach(Remove);
            return [.. gone.Select(node => node.Value.Subject)];
        }
    }

    // Under the gate.
    private void Remove(LinkedListNode<Entry> node)
    {
        _newestFirst.Remove(node);
        _byName.Remove((node.Value.Client.Bare, node.Value.Subject));
    }

    private sealed record Entry(Jid Client, string Subject, bool IsTheirs);
}
