using System.Globalization;
using Xunit.Abstractions;

namespace Skype4Net.Chaos;

/// <summary>The short form: fixed seeds, and a new one each time.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Nothing_escapes_from_a_reader_and_memory_stays_flat()
        => output.WriteLine(await HuntProcess.HoldsAsync("fuzz", "--inputs", "100000"));

    [Fact]
    public async Task And_with_a_seed_that_nobody_has_tried()
        => output.WriteLine(
            await HuntProcess.HoldsAsync("fuzz", "--seed", Random.Shared.Next().ToString(CultureInfo.InvariantCulture)));
}
