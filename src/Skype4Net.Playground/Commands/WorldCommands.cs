using Skype4Net.Playground.Wire;
using static Skype4Net.Playground.Commands.Declare;

namespace Skype4Net.Playground.Commands;

/// <summary>The world as a whole, and the wire.</summary>
internal static class WorldCommands
{
    private const int MaxLines = 500;
    private static readonly CommandArgument s_before = Named("before", ArgumentType.Integer).Optional();

    public static IReadOnlyList<CommandEntry> All { get; } =
    [
        new("world.restart", "", "starts the world again from its file: same accounts, new numbers", [], RestartAsync),
        Asked(
            "wire.list", "", "loads lines of the wire",
            [s_before, s_before with { Name = "after" }, s_before with { Name = "count" }, As.Optional()], List),
    ];

    private static async ValueTask<CommandOutcome> RestartAsync(CommandCall call)
    {
        await call.Server.RestartWorldAsync().ConfigureAwait(false);
        return CommandOutcome.Done;
    }

    private static CommandOutcome List(CommandCall call)
    {
        WireRing ring = call.Server.State.Wire;
        int count = (int)Math.Clamp(call.IntegerOr("count", MaxLines), 1, MaxLines);
        string? client = call.Has("as") ? call.Me.Handle : null;
        IReadOnlyList<WireLine> lines = call.Has("after")
            ? ring.After(call.Integer("after"), client, count + 1)
            : ring.Before(call.IntegerOr("before", long.MaxValue), client, count + 1);
        bool more = lines.Count > count;
        IEnumerable<WireLine> told = !more ? lines : call.Has("after") ? lines.Take(count) : lines.Skip(1);
        return CommandOutcome.Value(w =>
        {
            w.WriteStartArray("lines");
            foreach (WireLine line in told)
                line.Write(w);
            w.WriteEndArray();
            w.WriteBoolean("more", more);
        });
    }
}
