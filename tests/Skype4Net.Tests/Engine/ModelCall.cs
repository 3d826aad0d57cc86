namespace Skype4Net.Tests.Engine;

/// <summary>A call as <see cref="CommandModel"/> knows it.</summary>
internal sealed class ModelCall
{
    public ModelCall(int index, string command, CancellationTokenSource? source, DateTimeOffset deadline)
    {
        (Index, Command, Source, Deadline) = (index, command, source, deadline);
        Leader = this;
    }

    public int Index { get; }

    public string Command { get; }

    public CancellationTokenSource? Source { get; }

    public CancellationToken Token => Source?.Token ?? CancellationToken.None;

    public DateTimeOffset Deadline { get; set; }

    /// <summary>The call whose command this one shares; itself when it has its own.</summary>
    public ModelCall Leader { get; set; }

    public Task Task { get; set; } = Task.CompletedTask;

    public string Number { get; set; } = "";

    public CallOutcome Expected { get; set; }

    public bool IsRead => Command.StartsWith("GET ", StringComparison.Ordinal);

    public bool IsSent { get; set; }

    public bool IsAnswered { get; set; }

    /// <summary>Whether what it reads has changed since it was sent: nobody joins it any more.</summary>
    public bool IsOvertaken { get; set; }

    public bool IsChecked { get; set; }
}
