using System.Globalization;
using Xunit.Abstractions;

namespace Skype4Net.Chaos;

/// <summary>The short form, with limits so low that it gets to all of them: a fixed seed, and a new one each time.</summary>
public sealed class EmulatorTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Careless_programs_are_answered_and_nothing_grows()
        => output.WriteLine(await HuntProcess.HoldsAsync("emulator", "--few", "--commands", "50000"));

    [Fact]
    public async Task And_with_a_seed_that_nobody_has_tried()
        => output.WriteLine(await HuntProcess.HoldsAsync(
            "emulator", "--few", "--commands", "20000", "--seed", Random.Shared.Next().ToString(CultureInfo.InvariantCulture)));
}
