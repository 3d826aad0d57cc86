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
            IEnumerable<ISuite> suites = name == "inprocess"
                ? [new InProcessSuite(), new ProgramsSuite(), new SizeSuite(), new UnreadSuite()]
                : [new TransportSuite(name, () => ComparedTransport.Start(name), floors)];
            foreach (ISuite suite in suites)
            {
                int before = report.Sections.Count;
                await suite.RunAsync(options, report);
                foreach (Section section in report.Sections.Skip(before))
                    output.WriteLine(section.ToText());
            }
        }

        if (options.WritesPage)
            PerformancePage.Write(report, output);
        return report;
    }
}
