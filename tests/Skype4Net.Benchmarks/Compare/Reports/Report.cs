using System.Globalization;
using System.Runtime.InteropServices;

namespace Skype4Net.Benchmarks.Compare.Reports;

/// <summary>What one run found.</summary>
public sealed class Report
{
    /// <summary>When the run began, by Coordinated Universal Time.</summary>
    public DateTimeOffset Begin { get; } = DateTimeOffset.UtcNow;

    /// <summary>How many programs wanted to run in the minute before, the others of the machine included; empty where that is not known.</summary>
    public string Load { get; } = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "";

    /// <summary>The tables, in their order.</summary>
    public List<Section> Sections { get; } = [];

    /// <summary>The machine, as far as it can be known.</summary>
    public static string Machine
    {
        get
        {
            string processor = File.Exists("/proc/cpuinfo")
                ? File.ReadLines("/proc/cpuinfo")
                    .FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? ""
                : "";
            return string.Join(", ", new[]
            {
                processor,
                string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores"),
                RuntimeInformation.OSDescription,
                RuntimeInformation.FrameworkDescription,
            }.Where(t => t.Length > 0));
        }
    }
}
