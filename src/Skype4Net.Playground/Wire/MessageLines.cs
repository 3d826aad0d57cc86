using System.Globalization;
using Skype4Net.Emulator;

namespace Skype4Net.Playground.Wire;

/// <summary>The lines about one message at a client, and what one would expect among them.</summary>
internal static class MessageLines
{
    /// <summary>Finds them.</summary>
    /// <param name="ring">The lines that are kept.</param>
    /// <param name="client">Whose client.</param>
    /// <param name="message">The number of the message there.</param>
    public static (IReadOnlyList<long> Lines, IReadOnlyList<string> Missing) Find(
        WireRing ring, EmulatedClient client, long message)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $" {message} ");
        List<WireLine> found = [];
        var commands = new HashSet<long>();
        foreach (WireLine line in ring.After(0, client.Handle))
        {
            bool names = line.Entry.Text.Contains($"MESSAGE{id}", StringComparison.OrdinalIgnoreCase);
            if (!names && !commands.Contains(line.Answers))
                continue;
            found.Add(line);
            if (line.Entry.IsFromProgram)
                commands.Add(line.Number);
        }

        return ([.. found.Select(l => l.Number)], [.. Missing(client, found, id, client.Context.Options.TimeProvider.GetUtcNow())]);
    }

    private static IEnumerable<string> Missing(EmulatedClient client, List<WireLine> found, string id, DateTimeOffset now)
    {
        ProgramView[] programs = [.. client.View.Programs.Where(p => p.Permission == ProgramPermission.Allowed)];
        if (programs.Length == 0)
        {
            yield return "no program is let in";
            yield break;
        }

        if (!found.Any(l => !l.Entry.IsFromProgram && l.Entry.Fault != WireFault.Lost && l.Entry.Text.Contains(" STATUS ", StringComparison.Ordinal)))
            yield return "no program was told of it";
        if (!found.Any(l => l.Entry.IsFromProgram && l.Entry.Text.EndsWith($"{id}BODY", StringComparison.OrdinalIgnoreCase)))
            yield return "no program asked for its text";
        foreach (WireLine command in found.Where(l => l.Entry.IsFromProgram
            && !found.Any(a => a.Answers == l.Number && a.Entry.Fault != WireFault.Lost)))
        {
            string name = programs.FirstOrDefault(p => p.Number == command.Entry.Program)?.Name ?? "a program that has gone";
            long seconds = (long)Math.Max(0, (now - command.Entry.At).TotalSeconds);
            yield return string.Create(
                CultureInfo.InvariantCulture, $"{name} has had no reply to {command.Entry.Text.Split(' ')[0]} for {seconds} s");
        }
    }
}
