using System.Globalization;
using Skype4Net.Benchmarks.Compare.Reports;
using Skype4Net.Emulator;

namespace Skype4Net.Benchmarks.Compare.Suites;

/// <summary>What an account takes of the memory that is signed in and has no program.</summary>
internal sealed class MemorySuite : ISuite
{
    // The first ones make what all share.
    private const int WarmUp = 10;

    public async Task RunAsync(CompareOptions options, Report report)
    {
        var section = new Section(
            "Accounts without a program",
            "Bytes that live on for each account that is signed in at a client of its own.",
            ["accounts", "bytes each"]);
        foreach (int size in options.IsShort ? [100] : (int[])[100, 1000, 10_000])
        {
            await using var network = new SkypeNetwork();
            for (int i = 0; i < WarmUp; i++)
                network.LogIn(string.Create(CultureInfo.InvariantCulture, $"first{i}"));
            long before = GC.GetTotalMemory(forceFullCollection: true);
            for (int i = 0; i < size; i++)
                network.LogIn(string.Create(CultureInfo.InvariantCulture, $"account{i}"));
            long bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
            section.Rows.Add([Samples.Text(size), Samples.Text((double)bytes / size)]);
        }

        report.Sections.Add(section);
    }
}
