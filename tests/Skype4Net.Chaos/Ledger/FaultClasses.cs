namespace Skype4Net.Chaos;

/// <summary>The classes of faults that the ledger is kept under.</summary>
internal static class FaultClasses
{
    private static readonly FaultClass s_weather = new("weather")
    {
        LinesLost = 0.15, LinesDoubled = 0.1, LinesLate = 0.15, LinesReordered = 0.1, ReceivedMissing = 0.2, Crashes = 0.02, SignOuts = 0.02,
        SlowReplies = true,
        NetworkLosses = 0.02, Topics = 0.05,
    };

    private static readonly FaultClass s_everything = s_weather with
    {
        Name = "everything", SlowReplies = false, RepliesLost = 0.05, RepliesLate = 0.05, RepliesDoubled = 0.05, RepliesMisdirected = 0.02,
        Errors = 0.05,
    };

    public static IReadOnlyList<FaultClass> All { get; } =
    [
        new("none"),
        new("doubled") { LinesDoubled = 0.3 },
        new("reordered") { LinesReordered = 0.3 },
        new("dropped") { LinesLost = 0.2 },
        new("mostly-dropped") { LinesLost = 0.95 },
        new("delayed") { LinesLate = 0.3 },
        new("missing") { ReceivedMissing = 0.5 },
        new("crashes") { Crashes = 0.08, SlowReplies = true },
        new("signouts") { SignOuts = 0.05, SlowReplies = true },
        new("untold-signouts") { SignOuts = 0.05, SignOutUntold = true },
        new("replies") { LinesLost = 0.1, RepliesLost = 0.05, RepliesLate = 0.1, RepliesDoubled = 0.1, RepliesMisdirected = 0.05 },
        new("errors") { LinesLost = 0.1, Errors = 0.1 },
        new("network") { NetworkLosses = 0.06, SlowReplies = true },
        new("forgotten") { LinesLost = 0.1, Forgetting = 0.1 },
        new("reading") { LinesLost = 0.1, Reading = 0.2 },
        new("edits") { LinesLost = 0.1, Edits = 0.2, Topics = 0.1 },
        new("lists") { LinesLost = 0.2, Crashes = 0.02, SlowReplies = true, ListsInDisorder = true },
        new("stored-apart") { LinesLost = 0.1, StoredApart = true },
        new("accounts") { LinesLost = 0.1, AccountChanges = 0.05 },
        new("skew") { LinesLost = 0.2, Crashes = 0.02, Skew = TimeSpan.FromMinutes(7) },
        new("fresh") { FreshInstallation = true },
        s_weather,
        s_everything,
        s_everything with
        {
            Name = "harsher", LinesLost = 0.5, LinesLate = 0.4, RepliesLost = 0.15, Reading = 0.1, Edits = 0.1, ListsInDisorder = true,
            SignOutUntold = true,
        },
    ];

    public static FaultClass Find(string name)
        => All.FirstOrDefault(c => c.Name == name)
            ?? throw new ArgumentException($"There is no class of faults \"{name}\". There are: {string.Join(", ", All.Select(c => c.Name))}.");
}
