using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Playground.Json;

namespace Skype4Net.Playground.World;

/// <summary>
/// All switches, for the page, the prompt and world files. A new property of <see cref="ClientFaults"/> gets a line here.
/// </summary>
internal static class FaultSwitches
{
    public static IReadOnlyList<FaultSwitch> All { get; } =
    [
        Setting("seed", f => f.Seed, (f, v) => f.Seed = (int)v),
        Share("dropNotifications", f => f.DropNotifications, (f, v) => f.DropNotifications = v),
        Share("duplicateNotifications", f => f.DuplicateNotifications, (f, v) => f.DuplicateNotifications = v),
        Share("delayNotifications", f => f.DelayNotifications, (f, v) => f.DelayNotifications = v),
        Share("reorderNotifications", f => f.ReorderNotifications, (f, v) => f.ReorderNotifications = v),
        Setting("delay", f => f.Delay.TotalSeconds, (f, v) => f.Delay = TimeSpan.FromSeconds(v)),
        Setting("delaySpread", f => f.DelaySpread.TotalSeconds, (f, v) => f.DelaySpread = TimeSpan.FromSeconds(v)),
        Share("dropReplies", f => f.DropReplies, (f, v) => f.DropReplies = v),
        Share("delayReplies", f => f.DelayReplies, (f, v) => f.DelayReplies = v),
        Share("duplicateReplies", f => f.DuplicateReplies, (f, v) => f.DuplicateReplies = v),
        Share("misdirectReplies", f => f.MisdirectReplies, (f, v) => f.MisdirectReplies = v),
        Share("failCommands", f => f.FailCommands, (f, v) => f.FailCommands = v),
        Error("commandError", f => f.CommandError, (f, v) => f.CommandError = v),
        Word("lists", f => f.Lists, (f, v) => f.Lists = v, f => f.Lists != ListOrder.NewestFirst),
        Count("recentMessages", f => f.RecentMessages, (f, v) => f.RecentMessages = v),
        Count("recentChats", f => f.RecentChats, (f, v) => f.RecentChats = v),
        Span("storeDelay", f => f.StoreDelay, (f, v) => f.StoreDelay = v),
        Span("clockSkew", f => f.ClockSkew, (f, v) => f.ClockSkew = v),
        Switch("loseSignOut", f => f.LoseSignOut, (f, v) => f.LoseSignOut = v),
        Switch("missingReceived", f => f.MissingReceived, (f, v) => f.MissingReceived = v),
        Switch("missingHandles", f => f.MissingHandles, (f, v) => f.MissingHandles = v),
        Switch("okReplies", f => f.OkReplies, (f, v) => f.OkReplies = v),
        Switch("unplayedAnswersDelete", f => f.UnplayedAnswersDelete, (f, v) => f.UnplayedAnswersDelete = v),
        Switch("chatsAreCloudChats", f => f.ChatsAreCloudChats, (f, v) => f.ChatsAreCloudChats = v),
    ];

    /// <summary>The switch of a name, in whatever case; null when there is none.</summary>
    public static FaultSwitch? Find(string name) => All.FirstOrDefault(s => s.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>All of a client, for the page.</summary>
    public static byte[] Write(ClientFaults faults) => JsonFields.WriteObject(w =>
    {
        w.WriteNumber("on", All.Count(s => s.IsOn(faults)) + faults.Planned);
        w.Number("planned", faults.Planned);
        foreach (FaultSwitch fault in All)
            fault.Write(w, faults);
    });

    private static FaultSwitch Share(string name, Func<ClientFaults, double> get, Action<ClientFaults, double> set)
        => new(
            name, "a number from 0 to 1", (w, f) => w.WriteNumber(name, get(f)), f => get(f) > 0,
            (f, text) => Parse(text) is >= 0 and <= 1 and var v && Do(set, f, v));

    private static FaultSwitch Setting(string name, Func<ClientFaults, double> get, Action<ClientFaults, double> set)
        => new(name, "a number", (w, f) => w.WriteNumber(name, get(f)), _ => false, (f, text) => Parse(text) is >= 0 and <= MaxSetting and var v
            && Do(set, f, v));

    private static FaultSwitch Span(string name, Func<ClientFaults, TimeSpan> get, Action<ClientFaults, TimeSpan> set)
        => new(
            name,
            "a number of seconds",
            (w, f) => w.WriteNumber(name, get(f).TotalSeconds),
            f => get(f) != TimeSpan.Zero,
            (f, text) => Parse(text) is >= -MaxSetting and <= MaxSetting and var v && Do(set, f, TimeSpan.FromSeconds(v)));

    private static FaultSwitch Count(string name, Func<ClientFaults, int?> get, Action<ClientFaults, int?> set) => new(
        name,
        "a whole number",
        (w, f) =>
        {
            if (get(f) is { } value)
                w.WriteNumber(name, value);
            else
                w.WriteNull(name);
        },
        f => get(f) is not null,
        (f, text) => text.Length == 0 || text == "null" ? Do(set, f, null)
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int v) && Do(set, f, v));

    private static FaultSwitch Switch(string name, Func<ClientFaults, bool> get, Action<ClientFaults, bool> set) => new(
        name,
        "on or off",
        (w, f) => w.WriteBoolean(name, get(f)),
        get,
        (f, text) => text.ToUpperInvariant() switch
        {
            "ON" or "TRUE" => Do(set, f, true),
            "OFF" or "FALSE" => Do(set, f, false),
            _ => false,
        });

    private static FaultSwitch Word<T>(string name, Func<ClientFaults, T> get, Action<ClientFaults, T> set, Func<ClientFaults, bool> isOn)
        where T : struct, Enum
        => new(
            name, $"one of {string.Join(", ", EnumWords.All<T>())}", (w, f) => w.Word(name, get(f)), isOn,
            (f, text) => EnumWords.TryParse(text, out T? value) && Do(set, f, value.Value));

    // By its number, as the wire has it, or by its name.
    private static FaultSwitch Error(string name, Func<ClientFaults, SkypeError> get, Action<ClientFaults, SkypeError> set)
        => new(
            name, "the number of an error", (w, f) => w.Word(name, get(f)), _ => false,
            (f, text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Do(set, f, (SkypeError)number)
                : EnumWords.TryParse(text, out SkypeError? error) && Do(set, f, error.Value));

    private const double MaxSetting = int.MaxValue;

    private static double? Parse(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value : null;

    private static bool Do<T>(Action<ClientFaults, T> set, ClientFaults faults, T value)
    {
        set(faults, value);
        return true;
    }
}
