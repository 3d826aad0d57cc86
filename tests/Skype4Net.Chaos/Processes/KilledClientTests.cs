using Skype4Net.Tests.Transports.DBus;
using Xunit.Abstractions;

namespace Skype4Net.Chaos;

/// <summary>The short form of the ledger between processes; SkypeProxy needs nothing that may be missing.</summary>
public sealed class KilledClientTests(ITestOutputHelper output)
{
    [SkippableTheory]
    [InlineData("tcp", "dotnet")]
    [InlineData("dbus", "dbus-daemon")]
    [InlineData("x11", "Xvfb")]
    public async Task A_client_that_is_killed_loses_nothing(string transport, string needs)
    {
        Skip.IfNot(PrivateBus.Exists(needs), $"{needs} is missing.");

        // How soon the program is back is measured by the long form: here others share the machine.
        using var between = new TransportCase(transport);
        var run = new KilledClientRun(between, kills: 2, seed: 1);
        LedgerCount count = await run.RunAsync();

        output.WriteLine($"{count}");
        Assert.True(count.Lost + count.Doubled + count.Disordered + count.Stuck == 0, string.Join('\n', run.Problems));
    }
}
