using Skype4Net.Commands;

namespace Skype4Net.Tests.Commands;

/// <summary>Commands that were said while the program was away, where the options skip them.</summary>
public sealed class LateSkippedTests : CommandWorld
{
    protected override CommandOptions Options => new() { Late = LateCommands.Skip };

    [Fact]
    public async Task They_do_not_run_and_nobody_is_told()
    {
        await World.CrashAsync();
        await Anna.SayAsync("!remind 5m tea");
        await World.AdvanceAsync(TimeSpan.FromMinutes(10));
        await World.RestartAsync();

        await Anna.ExpectNothingAsync(TimeSpan.FromMinutes(2));

        Assert.Equal([OutcomeKind.TooLate], Kinds());
        Assert.Empty(Notebook.Lines);
    }
}
