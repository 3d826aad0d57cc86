using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;

namespace Skype4Net.Tool.Worlds;

/// <summary>All switches of faults. A new one is an entry here.</summary>
internal static class FaultTable
{
    public static IReadOnlyList<FaultEntry> All { get; } =
    [
        Number("seed", (f, v) => f.Seed = (int)v),
        Number("dropNotifications", (f, v) => f.DropNotifications = v),
        Number("duplicateNotifications", (f, v) => f.DuplicateNotifications = v),
        Number("delayNotifications", (f, v) => f.DelayNotifications = v),
        Number("reorderNotifications", (f, v) => f.ReorderNotifications = v),
        Number("delay", (f, v) => f.Delay = TimeSpan.FromSeconds(v)),
        Number("delaySpread", (f, v) => f.DelaySpread = TimeSpan.FromSeconds(v)),
        Number("dropReplies", (f, v) => f.DropReplies = v),
        Number("delayReplies", (f, v) => f.DelayReplies = v),
        Number("duplicateReplies", (f, v) => f.DuplicateReplies = v),
        Number("misdirectReplies", (f, v) => f.MisdirectReplies = v),
        Number("failCommands", (f, v) => f.FailCommands = v),
        Number("commandError", (f, v) => f.CommandError = (SkypeError)(int)v),
        new("lists", (f, v) => f.Lists = Order(v)),
        Number("recentMessages", (f, v) => f.RecentMessages = (int)v),
        Number("recentChats", (f, v) => f.RecentChats = (int)v),
        Number("storeDelay", (f, v) => f.StoreDelay = TimeSpan.FromSeconds(v)),
        Number("clockSkew", (f, v) => f.ClockSkew = TimeSpan.FromSeconds(v)),
        Switch("loseSignOut", (f, v) => f.LoseSignOut = v),
        Switch("missingReceived", (f, v) => f.MissingReceived = v),
        Switch("missingHandles", (f, v) => f.MissingHandles = v),
        Switch("okReplies", (f, v) => f.OkReplies = v),
        Switch("unplayedAnswersDelete", (f, v) => f.UnplayedAnswersDelete = v),
        Switch("chatsAreCloudChats", (f, v) => f.ChatsAreCloudChats = v),
    ];

    public static IEnumerable<string> Names => All.Select(e => e.Name);

    /// <summary>Sets a switch.</summary>
    /// <exception cref="UsageException">There is none of that name, or it cannot be set to that.</exception>
    public static void Set(ClientFaults faults, string name, string value)
    {
        FaultEntry entry = All.FirstOrDefault(e => e.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException(
                $"\"{name}\" is no fault.{Suggestion.Sentence(name, Names)} There are: {string.Join(", ", Names)}.");
        entry.Set(faults, value);
    }

    private static FaultEntry Number(string name, Action<ClientFaults, double> set)
        => new(name, (faults, value) => set(faults, NumberOf(name, value)));

    private static double NumberOf(string name, string value)
        => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : throw Wrong(name, value, "a number");

    private static ListOrder Order(string value)
        => Enum.TryParse(value, ignoreCase: true, out ListOrder order) && Enum.IsDefined(order)
            ? order
            : throw Wrong("lists", value, "one of " + string.Join(", ", Enum.GetNames<ListOrder>()));

    private static FaultEntry Switch(string name, Action<ClientFaults, bool> set)
        => new(name, (faults, value) => set(faults, value.ToUpperInvariant() switch
        {
            "ON" or "TRUE" => true,
            "OFF" or "FALSE" => false,
            _ => throw Wrong(name, value, "on or off"),
        }));

    private static UsageException Wrong(string name, string value, string right) => new($"\"{value}\" is wrong for the fault {name}: give {right}.");
}
