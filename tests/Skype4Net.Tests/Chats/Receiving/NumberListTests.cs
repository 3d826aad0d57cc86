using Skype4Net.Receiving;

namespace Skype4Net.Tests.Receiving;

/// <summary>Lists of messages as clients write them.</summary>
public class NumberListTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("7", "7", 0)]
    [InlineData("30, 20, 10", "30 20", 1)]
    [InlineData("10,20\r\n30\t40 ,", "20 30 40", 1)]
    [InlineData(" , ,12,", "12", 0)]
    [InlineData("x12, 12x, -12, 1.2, +12, 12", "12", 0)]
    [InlineData("999999999999999999, 1000000000000000000", "999999999999999999", 0)]
    public void Numbers_above_a_limit_are_read_and_the_others_counted(string list, string values, int others)
        => AssertRead(list, above: list == "7" ? 6 : 10, values, others);

    [Fact]
    public void Without_a_limit_all_are_read() => AssertRead("0, 5", long.MinValue, "0 5", 0);

    private static void AssertRead(string list, long above, string values, int others)
    {
        Answer.Numbers read = NumberList.Read(System.Text.Encoding.UTF8.GetBytes(list), above);
        Assert.Equal(values, string.Join(' ', read.Values));
        Assert.Equal(others, read.Others);
    }
}
