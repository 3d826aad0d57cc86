using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace Skype4Net.Tests.Commands;

/// <summary>Commands that were said while the client had crashed: they come when it runs again.</summary>
public sealed class CrashTests : CommandWorld
{
    [Theory]
    [InlineData("!add 1 2")]
    [InlineData("add 1 2")]
    public async Task A_command_is_answered_in_a_dialog_that_did_not_exist_before(string said)
    {
        await World.CrashAsync();
        await Anna.SayAsync(said);
        await World.RestartAsync();

        await Anna.ExpectReplyAsync("3", TimeSpan.FromMinutes(1));

        Assert.Equal([OutcomeKind.Ran], Kinds());
    }

    [Theory]
    [InlineData("!add 1 2")]
    [InlineData("add 1 2")]
    public async Task A_command_is_answered_in_a_dialog_that_was_there_before(string said)
    {
        await AnswersAsync(Anna, "add 1 2", "3");
        await World.CrashAsync();
        await Anna.SayAsync(said);
        await World.RestartAsync();

        await Anna.ExpectReplyAsync("3", TimeSpan.FromMinutes(1));

        Assert.Equal([OutcomeKind.Ran, OutcomeKind.Ran], Kinds());
    }

    [Fact]
    public async Task Each_of_several_commands_of_several_people_is_answered()
    {
        // Anna is a contact before the crash, Ben becomes one meanwhile.
        Conversation anna = Anna;
        await World.CrashAsync();
        await anna.SayAsync("add 1 2");
        await Ben.SayAsync("add 3 4");
        await anna.SayAsync("!add 5 6");
        await World.RestartAsync();

        await anna.ExpectReplyAsync("3", TimeSpan.FromMinutes(1));
        await anna.ExpectReplyAsync("11", TimeSpan.FromMinutes(1));
        await Ben.ExpectReplyAsync("7", TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_stranger_is_answered_too()
    {
        Conversation stranger = World.WithStranger("zoe");
        await World.CrashAsync();
        await stranger.SayAsync("add 1 2");
        await World.RestartAsync();

        await stranger.ExpectReplyAsync("3", TimeSpan.FromMinutes(1));
    }
}
