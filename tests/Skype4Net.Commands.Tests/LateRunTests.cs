using Skype4Net.Commands;

namespace Skype4Net.Tests.Commands;

/// <summary>Commands that were said while the program was away, where the options let them run.</summary>
public sealed class LateRunTests : CommandWorld
{
    protected override CommandOptions Options => new() { Late = LateCommands.Run };

    [Theory]
    [InlineData("!remind 5m tea")]
    [InlineData("remind 5m tea")]
    public async Task They_run_as_if_they_had_just_come(string said)
    {
        await World.CrashAsync();
        await Anna.SayAsync(said);
        await World.AdvanceAsync(TimeSpan.FromMinutes(10));
        await World.RestartAsync();

        await Anna.ExpectReplyAsync("In 5m: tea", TimeSpan.FromMinutes(2));

        Assert.Equal([OutcomeKind.Ran], Kinds());
    }
}
