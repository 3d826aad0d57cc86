namespace Skype4Net.Emulator.Client;

/// <summary>
/// How much of everything one client keeps, so that no program makes it grow without end. Beyond it a command is answered with an error; of
/// what is over, such as finished calls, the oldest is forgotten.
/// </summary>
internal sealed record ClientLimits
{
    /// <summary>Calls that are not over. A conference of Skype had 25 people in it.</summary>
    public int LiveCalls { get; init; } = 25;

    /// <summary>Calls in the history.</summary>
    public int Calls { get; init; } = 10_000;

    /// <summary>File transfers that are not over.</summary>
    public int LiveTransfers { get; init; } = 100;

    /// <summary>File transfers in the history.</summary>
    public int Transfers { get; init; } = 10_000;

    /// <summary>SMS, those that are being written too.</summary>
    public int Sms { get; init; } = 10_000;

    /// <summary>Numbers that one SMS goes to.</summary>
    public int SmsTargets { get; init; } = 1000;

    /// <summary>Voicemails.</summary>
    public int Voicemails { get; init; } = 1000;

    /// <summary>Groups of one's own.</summary>
    public int Groups { get; init; } = 1000;

    /// <summary>People of whom something is kept: contacts, those who were blocked, those with a name or a speed dial of one's own; and members
    /// of one group.</summary>
    public int People { get; init; } = 100_000;

    /// <summary>Chats.</summary>
    public int Chats { get; init; } = 100_000;

    /// <summary>Messages that this client's programs add; what others write is kept in any case.</summary>
    public int Messages { get; init; } = 1_000_000;

    /// <summary>
    /// Messages of one chat that are recent: the newest. All of them are in its history. Real clients listed few as recent, one of them 10 of 1500.
    /// </summary>
    public int RecentMessages { get; init; } = 1000;

    /// <summary>What others are to see and waits for the network.</summary>
    public int Waiting { get; init; } = 10_000;

    /// <summary>Applications of one program.</summary>
    public int Applications { get; init; } = 100;

    /// <summary>Menu items of one program, and its events.</summary>
    public int PluginItems { get; init; } = 1000;

    /// <summary>Telephones that somebody has called or written to.</summary>
    public int Telephones { get; init; } = 10_000;
}
