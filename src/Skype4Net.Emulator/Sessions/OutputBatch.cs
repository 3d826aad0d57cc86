namespace Skype4Net.Emulator.Sessions;

/// <summary>Holds back what is said while commands are carried out, so that their replies and what they caused go out together, when it is done.</summary>
/// <param name="send">Sends one, which nothing holds back.</param>
/// <param name="sendAll">Sends those that were held back; null for one after the other.</param>
internal sealed class OutputBatch<T>(Action<T> send, Action<List<T>>? sendAll = null)
{
    private readonly Lock _gate = new();
    private List<T> _held = [];
    private bool _isHolding;

    /// <summary>Sends, or holds back.</summary>
    public void Send(T item)
    {
        lock (_gate)
        {
            if (_isHolding)
                _held.Add(item);
            else
                send(item);
        }
    }

    /// <summary>Holds back what is said from now on.</summary>
    public void Hold()
    {
        lock (_gate)
            _isHolding = true;
    }

    /// <summary>Sends what was held back, and from now on at once.</summary>
    public void Release()
    {
        lock (_gate)
        {
            _isHolding = false;
            if (_held.Count == 0)
                return;
            List<T> held = _held;
            _held = [];
            if (sendAll is null)
                held.ForEach(send);
            else
                sendAll(held);
        }
    }

    /// <summary>Does something, and sends afterwards what was said meanwhile.</summary>
    public void SendAfter(Action work)
    {
        Hold();
        try
        {
            work();
        }
        finally
        {
            Release();
        }
    }
}
