namespace Skype4Net.Tests.Engine;

/// <summary>A call of the program, and what the model knows of it.</summary>
internal sealed class ModelCall
{
    public ModelCall(string command, CancellationTokenSource? source, DateTimeOffset deadline)
    {
        (Command, Source, Deadline) = (command, source, deadline);
        Leader = this;
    }

    public string Command { get; }

    public CancellationTokenSource? Source { get; }

    public CancellationToken Token => Source?.Token ?? CancellationToken.None;

    /// <summary>When its own time is over.</summary>
    public DateTimeOffset Deadline { get; }

    /// <summary>When its command was asked, in the order of all; of a leader.</summary>
    public int Asked { get; private set; }

    /// <summary>When its command ends unanswered; of a leader.</summary>
    public DateTimeOffset AskedUntil { get; private set; }

    /// <summary>The call whose command this one shares; itself when it has its own.</summary>
    public ModelCall Leader { get; set; }

    /// <summary>The call itself, at the engine.</summary>
    public Task Task { get; set; } = Task.CompletedTask;

    /// <summary>The id of its command on the wire, as it was seen; empty before.</summary>
    public string Number { get; set; } = "";

    public CallOutcome Expected { get; set; }

    public bool IsOpen => Expected == CallOutcome.Open;

    public bool IsRead => Command.StartsWith("GET ", StringComparison.Ordinal);

    public bool IsSent { get; set; }

    public bool IsAnswered { get; set; }

    /// <summary>Whether what it reads has changed since it was sent: nobody joins it any more.</summary>
    public bool IsOvertaken { get; set; }

    /// <summary>Whether its end was found to be as expected.</summary>
    public bool IsChecked { get; set; }

    /// <summary>It has a new command.</summary>
    public void Ask(int order, DateTimeOffset until)
    {
        (Asked, AskedUntil, Number) = (order, until, "");
        IsSent = IsAnswered = IsOvertaken = false;
    }
}
