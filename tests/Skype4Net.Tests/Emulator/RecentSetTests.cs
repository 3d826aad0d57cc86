using Skype4Net.Emulator.Client;

namespace Skype4Net.Tests.Emulator;

/// <summary>What is remembered up to a number.</summary>
public class RecentSetTests
{
    [Fact]
    public void The_oldest_is_forgotten_for_one_more_and_what_is_there_is_not_added_again()
    {
        var set = new RecentSet<int>(2);

        Assert.True(set.Add(1));
        Assert.False(set.Add(1));
        Assert.True(set.Add(2));
        Assert.True(set.Add(3));

        Assert.Equal([false, true, true], new[] { 1, 2, 3 }.Select(set.Contains));
        Assert.True(set.Add(1));
    }
}
