namespace Skype4Net.Tests.Engine;

/// <summary>
/// The engine against a small model, under seeded random interleavings: each call has exactly one outcome, and it is the right one.
/// </summary>
public class CommandModelTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whatever_happens_in_whatever_order_each_call_ends_once_and_rightly(bool waits)
    {
        for (int seed = 1; seed <= 150; seed++)
            await CommandModel.RunAsync(seed, waits, steps: 120);
    }
}
