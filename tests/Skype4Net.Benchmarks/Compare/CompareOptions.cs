namespace Skype4Net.Benchmarks.Compare;

/// <summary>What <c>compare</c> is to do.</summary>
public sealed record CompareOptions
{
    /// <summary>
    /// What can be compared: transports, <c>silence</c> for D-Bus, X11 and TCP while nothing goes over them, and <c>inprocess</c> for what needs
    /// none.
    /// </summary>
    public static IReadOnlyList<string> AllTransports { get; } = ["dbus", "x11", "tcp", "windows", "silence", "inprocess"];

    /// <summary>The transports to compare. Default: all.</summary>
    public IReadOnlyList<string> Transports { get; init; } = AllTransports;

    /// <summary>Whether a few repetitions of little work are enough. Default: no.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether the tables and plots go to <c>docs/performance.md</c> too. Default: no.</summary>
    public bool WritesPage { get; init; }

    /// <summary>Whether the programs that are compared run in this process, as tests want it; the floors in C do not. Default: no.</summary>
    public bool IsInOneProcess { get; init; }

    /// <summary>Reads the arguments behind <c>compare</c>: <c>--transport NAME</c> (repeated for several), <c>--short</c>, <c>--write</c>.</summary>
    /// <exception cref="ArgumentException">An argument is none of these.</exception>
    public static CompareOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new CompareOptions();
        var transports = new List<string>();
        for (int i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--short":
                    options = options with { IsShort = true };
                    break;
                case "--write":
                    options = options with { WritesPage = true };
                    break;
                case "--transport" when i + 1 < arguments.Count && AllTransports.Contains(arguments[i + 1]):
                    transports.Add(arguments[++i]);
                    break;
                default:
                    throw new ArgumentException(
                        $"compare has --short, --write and --transport {string.Join('|', AllTransports)}, not {arguments[i]}.");
            }
        }

        return transports.Count == 0 ? options : options with { Transports = transports };
    }
}
