namespace Skype4Net.Emulator.Sessions;

/// <summary>Holds what is said back while a command is carried out, so that its reply and what it caused go out together, when it is done.</summary>
internal sealed class OutputBatch<T>(Action<T> send)
{
    private readonly Lock _gate = new();
    private List<T>? _held;

    /// <summary>Sends, or holds back.</summary>
    public void Send(T item)
    {
        lock (_gate)
        {
            if (_held is not null)
                _held.Add(item);
            else
                send(item);
        }
    }

    /// <summary>Does something, and sends afterwards what was said meanwhile.</summary>
    public void SendAfter(Action work)
    {
        lock (_gate)
            _held ??= [];
        try
        {
            work();
        }
        finally
        {
            lock (_gate)
            {
                List<T> held = _held ?? [];
                _held = null;
                foreach (T item in held)
                    send(item);
            }
        }
    }
}
