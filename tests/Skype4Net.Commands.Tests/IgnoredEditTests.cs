using Skype4Net.Commands;
using Skype4Net.Emulator;

namespace Skype4Net.Tests.Commands;

/// <summary>Messages that are edited, by the defaults.</summary>
public sealed class IgnoredEditTests : CommandWorld
{
    [Fact]
    public async Task A_correction_is_no_command()
    {
        ChatEntry said = Anna.Person.Say(World.Bot, "!dim much");
        await Anna.ExpectReplyAsync("\"much\" is no number.*");

        Anna.Person.Edit(said, "!dim 30");

        await Anna.ExpectNothingAsync();
    }
}
