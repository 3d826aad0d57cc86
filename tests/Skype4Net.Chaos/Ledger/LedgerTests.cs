using System.Globalization;
using Xunit.Abstractions;

namespace Skype4Net.Chaos;

/// <summary>The short form of the ledger: fixed seeds, and each time a new one.</summary>
public sealed class LedgerTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Each_message_comes_once_and_in_order()
        => output.WriteLine(await HuntProcess.HoldsAsync("ledger", "--seeds", "20"));

    [Fact]
    public async Task And_with_a_seed_that_nobody_has_tried()
        => output.WriteLine(await HuntProcess.HoldsAsync("ledger", "--seed", Random.Shared.Next().ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public async Task The_same_seed_is_the_same_run_line_by_line()
    {
        (_, string one) = await HuntProcess.RunAsync("ledger", "--seed", "3", "--class", "everything", "--trace");
        (_, string again) = await HuntProcess.RunAsync("ledger", "--seed", "3", "--class", "everything", "--trace");
        (_, string other) = await HuntProcess.RunAsync("ledger", "--seed", "4", "--class", "everything", "--trace");

        Assert.True(Lines(one).Length > 500, one);
        Assert.Equal(Lines(one), Lines(again));
        Assert.NotEqual(Lines(one), Lines(other));

        // Without the table, which has the time that the run took.
        static string[] Lines(string trace) => [.. trace.Split('\n').Where(l => l.Length > 9 && l[2] == ':')];
    }

    [Fact]
    public async Task A_misspelt_option_and_an_unknown_class_are_refused()
    {
        Assert.Equal(2, (await HuntProcess.RunAsync("ledger", "--seedz", "3")).ExitCode);
        (int exitCode, string said) = await HuntProcess.RunAsync("ledger", "--class", "rain");
        Assert.Equal(2, exitCode);
        Assert.Contains("no class of faults \"rain\"", said);
    }
}
