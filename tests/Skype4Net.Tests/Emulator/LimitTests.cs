namespace Skype4Net.Tests.Emulator;

/// <summary>Programs that ask for more than a client has: an error, not the end of the machine.</summary>
public sealed class LimitTests : IDisposable
{
    private readonly EmulatorFixture _emulatorFixture = new(new InProcessTestTransport());

    public void Dispose() => _emulatorFixture.Dispose();

    [Fact]
    public void Calls_without_end_are_refused_with_an_error()
    {
        string?[] answers = [.. Enumerable.Range(0, 200).Select(_ => _emulatorFixture.App.Send("CALL echo123"))];

        Assert.Contains("ERROR 73 too many participants", answers);
        Assert.InRange(_emulatorFixture.App.Send("SEARCH ACTIVECALLS")!.Split(',').Length, 20, 30);
    }

    [Fact]
    public void Calls_that_are_over_are_kept_up_to_a_number_and_cost_no_time()
    {
        for (int i = 0; i < 20_000; i++)
        {
            string id = _emulatorFixture.App.Send("CALL echo123")!.Split(' ')[1];
            Assert.StartsWith("CALL", _emulatorFixture.App.Send($"SET CALL {id} STATUS FINISHED"), StringComparison.Ordinal);
            if (i % 1000 == 0)
                _emulatorFixture.App.Receive();
        }

        Assert.Equal(10_000, _emulatorFixture.App.Send("SEARCH CALLS")!.Split(',').Length);
        Assert.Equal("CALLS ", _emulatorFixture.App.Send("SEARCH ACTIVECALLS"));

        // No clock of a finished call ticks on.
        _emulatorFixture.App.Receive();
        _emulatorFixture.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty(_emulatorFixture.App.Receive());
    }

    [Fact]
    public void Who_writes_to_a_reader_that_never_reads_is_stopped()
    {
        using RawApp bens = _emulatorFixture.Open(_emulatorFixture.Ben);
        bens.Attach();
        bens.Send("CREATE APPLICATION app");
        _emulatorFixture.App.Send("CREATE APPLICATION app");
        _emulatorFixture.App.Send("ALTER APPLICATION app CONNECT ben_o");
        string large = new('x', 60_000);

        Assert.Contains(Enumerable.Range(0, 200).Select(_ => _emulatorFixture.App.Send($"ALTER APPLICATION app WRITE ben_o:1 {large}")),
            a => a!.StartsWith("ERROR 541", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("CREATE SMS OUTGOING +3725550100", "ERROR 537")]
    [InlineData("CREATE MENU_ITEM {0} CONTEXT tools CAPTION \"x\"", "ERROR 537")]
    [InlineData("CREATE EVENT {0} CAPTION \"x\" HINT \"y\"", "ERROR 537")]
    [InlineData("CREATE APPLICATION a{0}", "ERROR 541")]
    [InlineData("CREATE GROUP g{0}", "ERROR 537")]
    public void What_a_program_makes_without_end_is_refused_with_an_error(string command, string error)
    {
        for (int i = 0; i < 20_000; i++)
        {
            if (_emulatorFixture.App.Send(string.Format(System.Globalization.CultureInfo.InvariantCulture, command, i))!
                .StartsWith(error, StringComparison.Ordinal))
                return;
        }

        Assert.Fail("Nothing was refused.");
    }
}
