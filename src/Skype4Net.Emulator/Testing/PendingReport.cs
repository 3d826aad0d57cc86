using Skype4Net.Engine;

namespace Skype4Net.Emulator.Testing;

/// <summary>What the bot waits for, told where an expectation has failed: timers, events, replies.</summary>
internal sealed class PendingReport(VirtualClock clock, ActivityTracker work, Transcript transcript)
{
    private const int MaxTimers = 5;

    /// <summary>A line for each thing that the bot waits for; empty for nothing.</summary>
    public string Write()
    {
        List<string> lines = [];
        (string? Work, DateTimeOffset Due)[] timers = [.. clock.Timers.OrderBy(t => t.Due)];
        foreach ((string? name, DateTimeOffset due) in timers.Take(MaxTimers))
            lines.Add($"{Who(name)} waits for a timer that is due at {transcript.At(due)}.");
        if (timers.Length > MaxTimers)
            lines.Add($"{timers.Length - MaxTimers} more timers are due later.");
        foreach (string name in work.Items.Where(i => i.IsWaiting && timers.All(t => t.Work != i.Name)).Select(i => i.Name).Distinct())
            lines.Add($"{Who(name)} waits for an event.");
        foreach (string command in work.Clients.SelectMany(c => c.Unanswered))
            lines.Add($"No reply has come to \"{command}\".");
        return string.Join(Environment.NewLine, lines);
    }

    private static string Who(string? work) => work is null ? "The bot or the test" : $"A handler of {work}";
}
