namespace Skype4Net.Chaos;

/// <summary>
/// What goes wrong in a run of the ledger. Rates are 0 to 1: for lines, replies and commands each; for the others each step of the run.
/// </summary>
internal sealed record FaultClass(string Name)
{
    public double LinesLost { get; init; }

    public double LinesDoubled { get; init; }

    public double LinesLate { get; init; }

    public double LinesReordered { get; init; }

    /// <summary>Messages that are told by the time stamp of their chat alone, in spells.</summary>
    public double ReceivedMissing { get; init; }

    /// <summary>Replies take their time, up to a third of a second, so that things can happen between a command and its reply.</summary>
    public bool SlowReplies { get; init; }

    public double RepliesLost { get; init; }

    public double RepliesLate { get; init; }

    public double RepliesDoubled { get; init; }

    public double RepliesMisdirected { get; init; }

    public double Errors { get; init; }

    /// <summary>The client's process dies, and comes back with its store; now and then it dies again at once.</summary>
    public double Crashes { get; init; }

    public double SignOuts { get; init; }

    /// <summary>The line that tells of a sign-out is lost.</summary>
    public bool SignOutUntold { get; init; }

    public double NetworkLosses { get; init; }

    /// <summary>The recent messages of a chat are cleared.</summary>
    public double Forgetting { get; init; }

    /// <summary>Somebody else signs in at the client.</summary>
    public double AccountChanges { get; init; }

    /// <summary>Once in the run the client is installed anew.</summary>
    public bool FreshInstallation { get; init; }

    /// <summary>Somebody reads in the window: everything, or what arrives in an open dialog.</summary>
    public double Reading { get; init; }

    public double Edits { get; init; }

    /// <summary>Topics change: messages that nobody wrote.</summary>
    public double Topics { get; init; }

    /// <summary>Lists come in no order, and are cut.</summary>
    public bool ListsInDisorder { get; init; }

    /// <summary>Messages are stored some time before or after their chat's time stamp.</summary>
    public bool StoredApart { get; init; }

    /// <summary>By how much the clocks of the clients differ from the program's at most.</summary>
    public TimeSpan Skew { get; init; }

    /// <summary>
    /// Whether the program looks for missed messages on its own from time to time, as it does by default. Off where it must not be needed:
    /// only of a client that let it go without a word it can know in no other manner.
    /// </summary>
    public bool Sweeps => SignOutUntold || SignOuts > 0 && LinesLost > 0;
}
