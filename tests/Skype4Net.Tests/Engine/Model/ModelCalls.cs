namespace Skype4Net.Tests.Engine;

/// <summary>The model: all calls, which of them share a command, what was sent, and what has ended each.</summary>
/// <param name="client">What takes the commands, or refuses them.</param>
/// <param name="isAttached">Whether there is a client that takes commands.</param>
/// <param name="waits">Whether commands wait while there is no attachment.</param>
internal sealed class ModelCalls(ScriptedTransport client, Func<bool> isAttached, bool waits)
{
    private readonly List<ModelCall> _all = [];
    private readonly List<ModelCall> _due = [];
    private int _asked;
    private bool _closed;

    public IReadOnlyList<ModelCall> All => _all;

    public IEnumerable<ModelCall> Open => _all.Where(c => c.IsOpen);

    /// <summary>One for each command that somebody waits for: those who share it have the same.</summary>
    public IEnumerable<ModelCall> Leaders => Open.Select(c => c.Leader).Distinct();

    /// <summary>What should be on the wire and was not seen there yet, in order.</summary>
    public List<ModelCall> Due => _due;

    /// <summary>The command that a read joins: one that is open, and of which nothing has changed since it was sent.</summary>
    public ModelCall? SharedBy(string command, DateTimeOffset now)
        => Leaders.FirstOrDefault(l => l.Command == command && !l.IsOvertaken && l.AskedUntil > now);

    /// <summary>A read joins the command of another call.</summary>
    public void Join(ModelCall call, ModelCall leader)
    {
        call.Leader = leader;
        _all.Add(call);
    }

    /// <summary>A call with a command of its own.</summary>
    public void Begin(ModelCall call)
    {
        _all.Add(call);
        call.Ask(++_asked, call.Deadline);
        if (!isAttached() && !waits)
            call.Expected = CallOutcome.NotAttached;
        else
            SendWaiting();
    }

    /// <summary>All that waits is sent in the order of the calls, as long as it may.</summary>
    public void SendWaiting()
    {
        foreach (ModelCall call in Leaders.Where(c => !c.IsSent).OrderBy(c => c.Asked).ToArray())
        {
            if (_closed || !isAttached() || !client.CanSend)
                return;
            call.IsSent = true;
            if (client.Refuses)
                EndShared(call, CallOutcome.Undelivered);
            else
                _due.Add(call);
        }
    }

    /// <summary>A command ends, and with it all who wait for it.</summary>
    public void EndShared(ModelCall leader, CallOutcome outcome)
    {
        foreach (ModelCall call in Open.Where(c => c.Leader == leader).ToArray())
            call.Expected = outcome;
    }

    /// <summary>The client is lost: what was sent may have been carried out.</summary>
    public void Lose()
    {
        foreach (ModelCall call in Open.Where(c => c.Leader.IsSent || !waits).ToArray())
            call.Expected = CallOutcome.Lost;
    }

    /// <summary>Nothing is sent any more.</summary>
    public void Close()
    {
        _closed = true;
        foreach (ModelCall call in Open.ToArray())
            call.Expected = CallOutcome.Disposed;
    }

    /// <summary>Whose own time is over by then ends.</summary>
    public void Expire(DateTimeOffset at)
    {
        foreach (ModelCall call in Open.Where(c => c.Deadline <= at).ToArray())
            call.Expected = CallOutcome.Timeout;
    }

    /// <summary>Those whose command is over by then while their own time is not, by commands.</summary>
    public ModelCall[][] OutlivingCommands(DateTimeOffset at)
        => [.. Open.Where(c => c.Leader.AskedUntil <= at).GroupBy(c => c.Leader).Select(g => g.ToArray())];

    /// <summary>Those who shared a command that was not answered ask again, together: by new commands that have the same place in the
    /// order.</summary>
    public void AskAgain(ModelCall[][] again, DateTimeOffset at, TimeSpan limit)
    {
        _asked++;
        foreach (ModelCall[] readers in again)
        {
            ModelCall? other = SharedBy(readers[0].Command, at);
            foreach (ModelCall reader in readers)
                reader.Leader = other ?? readers[0];
            if (other is null)
                readers[0].Ask(_asked, at + limit);
        }

        SendWaiting();
    }
}
