using System.Runtime.InteropServices;
using System.Text;
using Skype4Net.Tests.Architecture;

namespace Skype4Net.Chaos;

/// <summary>Writes what a hunt has found into the page about reliability, in the place that is kept for it.</summary>
internal static class Record
{
    private static readonly string s_page = Path.Combine(Repository.Root, "docs", "reliability.md");

    /// <summary>Replaces what stands between the marks of a hunt.</summary>
    /// <param name="place">The name of the place: <c>ledger</c>.</param>
    /// <param name="command">What was run, behind the name of the program.</param>
    /// <param name="output">What it wrote.</param>
    /// <exception cref="ArgumentException">The page has no such place.</exception>
    public static void Write(string place, string command, string output)
    {
        string begin = $"<!-- measured: {place} -->", end = $"<!-- end of {place} -->", page = File.ReadAllText(s_page);
        int from = page.IndexOf(begin, StringComparison.Ordinal), to = page.IndexOf(end, StringComparison.Ordinal);
        if (from < 0 || to < from)
            throw new ArgumentException($"The page about reliability has no place called {place}.");
        var text = new StringBuilder();
        text.AppendLine(begin).AppendLine().AppendLine("```text");
        text.AppendLine($"$ {Repeat.Command(command)}");
        string system = RuntimeInformation.OSDescription.Split(' ')[0];
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        text.AppendLine($"{now:yyyy-MM-dd}, {system}, {Environment.ProcessorCount} processors, .NET {Environment.Version}");
        text.AppendLine(output.TrimEnd()).AppendLine("```").AppendLine();
        File.WriteAllText(s_page, page[..from] + text + page[to..]);
    }

    /// <summary>Writes to two at once.</summary>
    public sealed class Tee(TextWriter one, TextWriter other) : TextWriter
    {
        public override Encoding Encoding => one.Encoding;

        public override void Write(char value)
        {
            one.Write(value);
            other.Write(value);
        }

        public override void Write(string? value)
        {
            one.Write(value);
            other.Write(value);
        }

        public override void WriteLine(string? value) => Write(value + Environment.NewLine);
    }
}
