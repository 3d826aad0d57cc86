using System.Globalization;

namespace Skype4Net.Tests.Emulator.Network;

/// <summary>
/// However connections are lost, in the end each client has what the network has. <c>NETWORK_WALK_SEEDS=1000</c> makes a hunt of it,
/// <c>NETWORK_WALK_SEEDS=17-17</c> repeats one walk.
/// </summary>
public sealed class NetworkWalkTests
{
    [Fact]
    public async Task In_the_end_everybody_has_what_the_network_has()
    {
        (int first, int last) = Seeds(Environment.GetEnvironmentVariable("NETWORK_WALK_SEEDS") ?? "60");
        var failures = new List<string>();
        for (int seed = first; seed <= last; seed++)
        {
            await using var walk = new NetworkWalk(seed);
            if (Record.Exception(walk.Run) is { } failure)
                failures.Add(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}: {failure}"));
        }

        Assert.True(failures.Count == 0, string.Create(CultureInfo.InvariantCulture,
            $"{failures.Count} of {last - first + 1} walks failed.\n{string.Join("\n\n", failures.Take(3))}"));
    }

    private static (int First, int Last) Seeds(string setting)
    {
        int[] numbers = [.. setting.Split('-').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
        return numbers.Length == 1 ? (1, numbers[0]) : (numbers[0], numbers[1]);
    }
}
