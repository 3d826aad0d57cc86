using Skype4Net.Emulator.Client;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sessions;

/// <summary>The way of one command's reply to its program: it may be lost, late, or come twice.</summary>
internal sealed class CommandReply
{
    private readonly ApiSession _session;
    private readonly ClientContext _client;
    private readonly string _line;
    private readonly Action<string> _reply;
    private readonly long _number;
    private bool _answered;
    private long _waiting;

    /// <param name="session">The session of the program.</param>
    /// <param name="line">The command, as it came.</param>
    /// <param name="reply">Hands the reply to the host.</param>
    public CommandReply(ApiSession session, string line, Action<string> reply)
    {
        (_session, _client, _line, _reply) = (session, session.Client, line, reply);
        _number = _client.Wire.OnCommand(session.Number, line);
    }

    /// <summary>The client answers.</summary>
    public void Send(string answer) => _client.Interceptor.Reply(_line, answer, Send);

    /// <summary>The command has been carried out: from now on its program waits, unless it was answered.</summary>
    public void OnExecuted()
    {
        if (Volatile.Read(ref _answered) || _session.IsClosed)
            return;
        _waiting = _session.Waiting.Add(CommandSecrets.Hide(_line), _client.Options.TimeProvider.GetUtcNow());
        _client.Changes.Publish(ClientPart.Program, _session.Number);
        if (Volatile.Read(ref _answered))
            EndWait();
    }

    // A late reply does not outlive the client; it comes from a timer's thread.
    private void Send(string answer, WireFault fault)
    {
        if (_session.IsClosed)
            return;
        _client.Wire.OnSent(_session.Number, answer, fault, _number);
        if (fault == WireFault.Lost)
            return;
        if (fault != WireFault.WrongId)
        {
            Volatile.Write(ref _answered, true);
            EndWait();
        }

        _session.LogSent(answer);
        _client.Storage.Send(_reply, answer);
    }

    private void EndWait()
    {
        if (_session.Waiting.Remove(Interlocked.Exchange(ref _waiting, 0)))
            _client.Changes.Publish(ClientPart.Program, _session.Number);
    }
}
