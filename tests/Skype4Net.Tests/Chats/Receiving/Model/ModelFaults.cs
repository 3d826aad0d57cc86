namespace Skype4Net.Tests.Receiving;

/// <summary>How bad the client of a run is, by its seed.</summary>
internal sealed record ModelFaults
{
    public double LoseLine { get; init; }

    public double DoubleLine { get; init; }

    /// <summary>How often a line is up to 6 seconds late, and so out of order.</summary>
    public double LateLine { get; init; }

    /// <summary>How often a message is stored up to 0.9 seconds after its chat has moved.</summary>
    public double LateStore { get; init; }

    public double LoseReply { get; init; }

    /// <summary>How often a reply is up to 7 seconds late; the limit is 5.</summary>
    public double LateReply { get; init; }

    public double Error { get; init; }

    public bool ShuffledLists { get; init; }

    /// <summary>How many recent chats are listed.</summary>
    public int RecentChats { get; init; } = int.MaxValue;

    /// <summary>How many recent messages of a chat are listed.</summary>
    public int RecentMessages { get; init; } = int.MaxValue;

    public bool Detaches { get; init; }

    public bool ChangesAccount { get; init; }

    public bool IsInstalledAnew { get; init; }

    /// <summary>Whether the bot is killed and started again, with a journal.</summary>
    public bool KillsBot { get; init; }

    public static ModelFaults None { get; } = new();

    /// <summary>Each kind of fault with a chance of its own.</summary>
    public static ModelFaults Of(Random random) => new()
    {
        LoseLine = Some(random, 0.9),
        DoubleLine = Some(random, 0.3),
        LateLine = Some(random, 0.5),
        LateStore = Some(random, 0.5),
        LoseReply = Some(random, 0.2),
        LateReply = Some(random, 0.2),
        Error = Some(random, 0.3),
        ShuffledLists = random.Next(2) == 0,
        RecentChats = random.Next(3) == 0 ? 2 : int.MaxValue,
        RecentMessages = random.Next(3) == 0 ? random.Next(0, 4) : int.MaxValue,
        Detaches = random.Next(3) != 0,
        ChangesAccount = random.Next(4) == 0,
        IsInstalledAnew = random.Next(4) == 0,
        KillsBot = random.Next(4) == 0,
    };

    private static double Some(Random random, double max) => random.Next(2) == 0 ? 0 : random.NextDouble() * max;
}
