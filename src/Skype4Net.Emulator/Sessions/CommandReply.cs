using Skype4Net.Emulator.Client;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator.Sessions;

/// <summary>The way of one command's reply to its program: it may be lost, late, or come twice.</summary>
/// <param name="session">The session of the program.</param>
/// <param name="line">The command, as it came.</param>
/// <param name="reply">Hands the reply to the host.</param>
internal sealed class CommandReply(ApiSession session, string line, Action<string> reply) : ILineSender
{
    private readonly ClientContext _client = session.Client;
    private long _number;
    private bool _answered;
    private long _waiting;

    /// <summary>The command, as it came.</summary>
    public string Line => line;

    /// <summary>The command, from when it is about to be carried out.</summary>
    public CommandLine Command { get; private set; }

    /// <summary>The command is about to be carried out.</summary>
    public void Begin()
    {
        EmulatorLog.CommandReceived(_client.Log, _client.Handle, line);
        _number = _client.Wire.OnCommand(session.Number, line);
        Command = CommandLine.Parse(line);
    }

    /// <summary>The client answers.</summary>
    public void Send(string answer) => _client.Interceptor.Reply(Command, answer, this);

    /// <summary>The command has been carried out: from now on its program waits, unless it was answered.</summary>
    public void OnExecuted()
    {
        if (Volatile.Read(ref _answered) || session.IsClosed)
            return;
        _waiting = session.Waiting.Add(CommandSecrets.Hide(line), _client.Options.TimeProvider.GetUtcNow());
        _client.Changes.Publish(ClientPart.Program, session.Number);
        if (Volatile.Read(ref _answered))
            EndWait();
    }

    // A late reply does not outlive the client; it comes from a timer's thread.
    void ILineSender.Send(string answer, WireFault fault)
    {
        if (session.IsClosed)
            return;
        _client.Wire.OnSent(session.Number, answer, fault, _number);
        if (fault == WireFault.Lost)
            return;
        if (fault != WireFault.WrongId)
        {
            Volatile.Write(ref _answered, true);
            EndWait();
        }

        session.LogSent(answer);
        _client.Storage.Send(reply, answer);
    }

    private void EndWait()
    {
        if (session.Waiting.Remove(Interlocked.Exchange(ref _waiting, 0)))
            _client.Changes.Publish(ClientPart.Program, session.Number);
    }
}
