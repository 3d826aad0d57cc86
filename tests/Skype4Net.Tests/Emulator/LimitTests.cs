namespace Skype4Net.Tests.Emulator;

/// <summary>Programs that ask for more than a client has: an error, not the end of the machine.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly Town _town = new(new InProcessCarrier());

    public void Dispose() => _town.Dispose();

    [Fact]
    public void Calls_without_end_are_refused_with_an_error()
    {
        string?[] answers = [.. Enumerable.Range(0, 200).Select(_ => _town.App.Say("CALL echo123"))];

        Assert.Contains("ERROR 73 too many participants", answers);
        Assert.InRange(_town.App.Say("SEARCH ACTIVECALLS")!.Split(',').Length, 20, 30);
    }

    [Theory]
    [InlineData("CREATE MENU_ITEM {0} CONTEXT tools CAPTION \"x\"", "ERROR 537")]
    [InlineData("CREATE EVENT {0} CAPTION \"x\" HINT \"y\"", "ERROR 537")]
    [InlineData("CREATE APPLICATION a{0}", "ERROR 541")]
    [InlineData("CREATE GROUP g{0}", "ERROR 537")]
    public void What_a_program_makes_without_end_is_refused_with_an_error(string command, string error)
    {
        for (int i = 0; i < 20_000; i++)
        {
            if (_town.App.Say(string.Format(System.Globalization.CultureInfo.InvariantCulture, command, i))!.StartsWith(error, StringComparison.Ordinal))
                return;
        }

        Assert.Fail("Nothing was refused.");
    }
}
