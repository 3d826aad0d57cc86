namespace AnsweringMachine;

/// <summary>How the machine answers.</summary>
internal sealed record MachineSettings
{
    /// <summary>How long a call rings before the machine answers.</summary>
    public TimeSpan RingTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long to wait for a key.</summary>
    public TimeSpan KeyTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a message may be.</summary>
    public TimeSpan MessageLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Where the prompts are and the messages go.</summary>
    public required string Folder { get; init; }

    /// <summary>Who is told of a message by chat; empty for nobody.</summary>
    public string Owner { get; init; } = "";
}
