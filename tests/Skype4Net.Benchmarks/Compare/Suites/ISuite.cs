using Skype4Net.Benchmarks.Compare.Reports;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>Measures that belong together: a section of the report, or several.</summary>
internal interface ISuite
{
    /// <summary>Measures, and adds what was found to the report.</summary>
    Task RunAsync(CompareOptions options, Report report);
}
