using Skype4Net.Emulator.Storage;

namespace Skype4Net.Emulator.Client;

/// <summary>
/// What a client keeps from one start of its process to the next. Each piece of work of the client ends with one step: what has changed is written,
/// then programs are told. So a crash between loses no number and no message, and programs are told of nothing that is not kept.
/// </summary>
/// <remarks>Only touched by the client's executor.</remarks>
internal sealed class ClientStorage(ClientContext client, IRecordStore? store)
{
    private Queue<(Action<string> Send, string Text)> Held => field ??= new();
    private bool _hasFailed;

    /// <summary>The client's records.</summary>
    public RecordWriter Records { get; } = new(store, store is null ? "" : $"client {new Network.Identity(client.Handle).Value}");

    /// <summary>Says something to a program: now, or, where changes are kept, when those that come before it are.</summary>
    public void Send(Action<string> send, string text)
    {
        if (!Records.IsOn || !client.Executor.IsMine)
            send(text);
        else if (!_hasFailed)
            Held.Enqueue((send, text));
    }

    /// <inheritdoc cref="Send(Action{string}, string)"/>
    public void Send(Action send) => Send(_ => send(), "");

    /// <summary>Writes what has changed, then says what is held. False when it cannot be written: then the client is about to end.</summary>
    public bool TryCommit()
    {
        if (!Records.IsOn)
            return true;
        if (_hasFailed)
            return false;
        try
        {
            Records.Write();
        }
        catch (RecordStoreException exception)
        {
            Fail(exception);
            return false;
        }

        while (Held.TryDequeue(out (Action<string> Send, string Text) held))
            held.Send(held.Text);
        return true;
    }

    /// <summary>The process starts again after it could not write.</summary>
    /// <exception cref="RecordStoreException">It still cannot.</exception>
    public void Resume()
    {
        Records.Write();
        _hasFailed = false;
    }

    // As if it was killed: programs and others have heard of nothing that the next start does not know.
    private void Fail(RecordStoreException exception)
    {
        _hasFailed = true;
        Held.Clear();
        EmulatorLog.StoreFailed(client.Log, client.Handle, exception.Message);
        client.Executor.Post(client.Lifecycle.Crash);
        client.Options.OnFailure?.Invoke(exception);
    }
}
