namespace Skype4Net.Emulator.Client;

/// <summary>What others are to see of the client: done now, or when the network is back, in order.</summary>
internal sealed class Outbox(ClientContext client)
{
    private readonly Queue<Action> _waiting = new();

    /// <summary>How much waits.</summary>
    public int Count => _waiting.Count;

    /// <summary>Whether something more can wait for the network; it need not wait while there is one.</summary>
    public bool HasRoom => client.IsConnected || Count < client.Options.Limits.Waiting;

    /// <summary>Does something now, or when the network is back.</summary>
    public void Do(Action act)
    {
        if (client.IsConnected)
            act();
        else
            _waiting.Enqueue(act);
    }

    /// <summary>The network is back: does what waits, as long as it stays.</summary>
    public void DoWaiting()
    {
        while (client.IsConnected && _waiting.TryDequeue(out Action? act))
            act();
    }

    public void Clear() => _waiting.Clear();
}
