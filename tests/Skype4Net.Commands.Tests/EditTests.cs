using Skype4Net.Commands;
using Skype4Net.Emulator;

namespace Skype4Net.Tests.Commands;

/// <summary>Messages that are edited, where what was wrong may be corrected.</summary>
public sealed class EditTests : CommandWorld
{
    protected override CommandOptions Options => new() { OnEdit = EditedCommands.RunCorrected };

    [Fact]
    public async Task What_was_not_understood_runs_when_it_is_corrected_once()
    {
        ChatEntry said = Say("!dim much");
        await Anna.ExpectReplyAsync("\"much\" is no number.*");

        await EditAsync(said, "!dim 30");
        await Anna.ExpectReplyAsync("30 False");
        await EditAsync(said, "!dim 40");

        await Anna.ExpectNothingAsync();
        Assert.Equal([OutcomeKind.NotUnderstood, OutcomeKind.Ran], Kinds());
    }

    [Fact]
    public async Task What_was_not_known_runs_when_it_is_corrected_in_time()
    {
        ChatEntry early = Say("!pnig");
        await Anna.ExpectReplyAsync("I do not know \"pnig\".*");
        await EditAsync(early, "!ping");
        await Anna.ExpectReplyAsync("pong");

        await World.AdvanceAsync(TimeSpan.FromMinutes(1));
        ChatEntry late = Say("!pnig");
        await Anna.ExpectReplyAsync("I do not know \"pnig\".*");
        await World.AdvanceAsync(TimeSpan.FromSeconds(31));
        await EditAsync(late, "!ping");

        await Anna.ExpectNothingAsync();
    }

    [Fact]
    public async Task What_has_run_or_waits_keeps_the_text_that_it_had()
    {
        ChatEntry ran = Say("!ping");
        await Anna.ExpectReplyAsync("pong");
        await EditAsync(ran, "!ping!");
        Say("!slow 1");
        ChatEntry waits = Say("!dim 10");
        await World.SettleAsync();
        await EditAsync(waits, "!dim 20");

        await Anna.ExpectReplyAsync("done", TimeSpan.FromMinutes(2));
        await Anna.ExpectReplyAsync("10 False");
    }

    [Fact]
    public async Task What_is_deleted_while_it_waits_does_not_run()
    {
        Say("!slow 1");
        ChatEntry waits = Say("!dim 10");
        await World.SettleAsync();
        Anna.Person.Delete(waits);

        await Anna.ExpectReplyAsync("done", TimeSpan.FromMinutes(2));
        await Anna.ExpectNothingAsync();
        Assert.Equal([OutcomeKind.Ran, OutcomeKind.Cancelled], Kinds());
    }

    private ChatEntry Say(string text) => Anna.Person.Say(World.Bot, text);

    private Task EditAsync(ChatEntry entry, string text)
    {
        Anna.Person.Edit(entry, text);
        return World.SettleAsync();
    }
}
