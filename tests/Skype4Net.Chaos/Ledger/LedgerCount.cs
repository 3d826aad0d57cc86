namespace Skype4Net.Chaos;

/// <summary>What the books of a run, or of many, show.</summary>
internal sealed record LedgerCount
{
    /// <summary>Messages of others that the clients have.</summary>
    public int Messages { get; init; }

    /// <summary>Never handed over.</summary>
    public int Lost { get; init; }

    /// <summary>Handed over once more than once.</summary>
    public int Doubled { get; init; }

    /// <summary>Handed over after a message of the same chat with a higher number.</summary>
    public int Disordered { get; init; }

    /// <summary>Handed over, and own, old, or of nobody.</summary>
    public int Foreign { get; init; }

    /// <summary>Handed over, and the handler could not read what it is, or read something else.</summary>
    public int Unreadable { get; init; }

    /// <summary>Handlers that have not ended or begun, and programs that are not attached, three minutes after the faults.</summary>
    public int Stuck { get; init; }

    public bool Holds => Lost + Doubled + Disordered + Foreign + Unreadable + Stuck == 0;

    public static LedgerCount operator +(LedgerCount one, LedgerCount other) => new()
    {
        Messages = one.Messages + other.Messages,
        Lost = one.Lost + other.Lost,
        Doubled = one.Doubled + other.Doubled,
        Disordered = one.Disordered + other.Disordered,
        Foreign = one.Foreign + other.Foreign,
        Unreadable = one.Unreadable + other.Unreadable,
        Stuck = one.Stuck + other.Stuck,
    };
}
