using Skype4Net.Benchmarks.Compare.Peers;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Benchmarks.Compare.Suites;
using Skype4Net.Benchmarks.Compare.Transports;

namespace Skype4Net.Benchmarks.Compare;

/// <summary>
/// One run that compares this library with the least that each transport needs. What is compared runs in turn, round after round, so that a
/// machine with other work does not favour any of it; ratios are those within a round.
/// </summary>
public static class Comparison
{
    /// <summary>Compares, and shows each table when it is finished.</summary>
    public static async Task<Report> RunAsync(CompareOptions options, TextWriter output)
    {
        var report = new Report();
        using var floors = new FloorPrograms();
        foreach (string name in options.Transports)
        {
            foreach (ISuite suite in SuitesOf(name, floors))
            {
                int before = report.Sections.Count;
                try
                {
                    await suite.RunAsync(options, report);
                }
                catch (Exception exception) when (exception is InvalidOperationException or TimeoutException)
                {
                    // A program of the comparison has ended or hangs; what the others have found is not lost.
                    report.Sections.Add(new Section(name, $"Not finished: {exception.Message}", []));
                }

                foreach (Section section in report.Sections.Skip(before))
                    output.WriteLine(section.ToText());
            }
        }

        if (options.WritesPage)
            PerformancePage.Write(report, output);
        return report;
    }

    private static IEnumerable<ISuite> SuitesOf(string name, FloorPrograms floors) => name switch
    {
        "inprocess" => [new InProcessSuite(), new ProgramsSuite(), new MemorySuite(), new KnownUsersSuite(), new SizeSuite(), new UnreadSuite()],
        "silence" => [new SilenceSuite(floors)],
        "dbus" => [new TransportSuite(name, floors), new MessageSuite(name, floors), new StartSuite()],
        "tcp" => [new TransportSuite(name, floors), new MessageSuite(name, floors), new ManyTcpProgramsSuite(), new CallSuite()],
        _ => [new TransportSuite(name, floors), new MessageSuite(name, floors)],
    };
}
