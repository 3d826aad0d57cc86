using System.Diagnostics.CodeAnalysis;
using Skype4Net.Transports;

namespace Skype4Net.Engine;

/// <summary>
/// Sends commands in the order of the calls, as fast as the transport takes them; the others wait their turn, within their own time. One
/// thread sends at a time: whoever finds nobody at it, callers and the receive path alike.
/// </summary>
/// <param name="pending">The commands.</param>
/// <param name="transport">The transport that carries them.</param>
/// <param name="isAttached">Whether there is a client that takes commands.</param>
/// <param name="refusal">Why a command cannot be taken now, if so.</param>
/// <param name="onSent">Is shown each line.</param>
internal sealed class CommandSender(
    PendingCommands pending, ITransport transport, Func<bool> isAttached, Func<PendingCommand, Exception?> refusal, Action<ReadOnlySpan<byte>> onSent)
{
    // A client that does not answer is not flooded for ever, also where the transport would take it.
    private const int MaxUnanswered = 10_000;

    /// <summary>Sends a command when its turn comes. It fails by itself when it cannot be sent.</summary>
    public void Send(PendingCommand command)
    {
        Enqueue(command);
        SendWaiting();
    }

    /// <summary>The same for several, which go out together.</summary>
    public void Send(List<PendingCommand> commands)
    {
        foreach (PendingCommand command in commands)
            Enqueue(command);
        SendWaiting();
    }

    /// <summary>Sends a command at once, attached or not and whatever waits: those of the attachment itself.</summary>
    /// <exception cref="SkypeTransportException">The transport cannot send; the command is not registered any more.</exception>
    public void SendNow(PendingCommand command)
    {
        pending.Register(command);
        try
        {
            CommandWriter.Send(transport, command, onSent, isBuffered: false);
        }
        catch
        {
            pending.Remove(command.Number);
            throw;
        }
    }

    /// <summary>Sends what waits and may go now. To be called whenever that may have changed; costs nothing when nothing waits.</summary>
    public void SendWaiting()
    {
        if (pending.Waiting == 0 || !pending.BeginSending())
            return;
        do
        {
            // What others ask for meanwhile goes out with the next flush, all at once.
            while (pending.NextTurn(MaySend) is { } command)
                Transmit(command);
            Flush();
        }
        while (!pending.EndSending(MaySend));
    }

    private void Enqueue(PendingCommand command)
    {
        if (pending.Enqueue(command, refusal) is { } reason)
            command.Fail(reason);
    }

    private bool MaySend(int unanswered) => unanswered < MaxUnanswered && isAttached() && transport.CanSend;

    [SuppressMessage("Design", "CA1031", Justification = "The caller is anybody who sends; their command ends by its limit.")]
    private void Flush()
    {
        try
        {
            transport.Flush();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Transports do not throw here. One that does must not keep everybody from sending.
        }
    }

    private void Transmit(PendingCommand command)
    {
        try
        {
            CommandWriter.Send(transport, command, onSent, isBuffered: true);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whoever sends, it may be somebody else's command: its own caller gets the reason.
            if (pending.Remove(command.Number) is null)
                return;
            var reason = exception as SkypeTransportException ?? new SkypeTransportException(exception.Message, exception);
            command.Fail(Errors.Undelivered(command.Text, reason));
        }
    }
}
