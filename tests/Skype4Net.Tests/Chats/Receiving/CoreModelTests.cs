namespace Skype4Net.Tests.Receiving;

/// <summary>The core against the model of a client, with fixed seeds; the hunt runs more of them.</summary>
public class CoreModelTests
{
    [Fact]
    public void Whatever_the_client_does_each_message_comes_once_and_in_order()
    {
        int gaveUp = 0;
        for (int seed = 1; seed <= 2000; seed++)
        {
            var run = new ModelRun(seed);
            string? failure = run.Run();
            Assert.True(failure is null, $"Seed {seed}: {failure}");
            gaveUp += run.GaveUp ? 1 : 0;
        }

        // What is given up is not judged, so it must be rare.
        Assert.InRange(gaveUp, 0, 20);
    }
}
