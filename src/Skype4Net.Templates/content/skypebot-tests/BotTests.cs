using Skype4Net;
using Skype4Net.Commands;
using Skype4Net.Emulator.Testing;

namespace SkypeBot.Tests;

/// <summary>People talk to the bot in a small Skype world with a clock of its own; no test waits.</summary>
public class BotTests
{
    [Fact]
    public async Task Repeats_what_is_no_command()
    {
        await using var world = new BotWorld();
        await using ISkype skype = Skype.Create(world.Options);
        using BotCommands commands = skype.UseCommands(list => list.Add<Bot>());
        await skype.AttachAsync();
        Conversation anna = world.With("anna");

        await anna.SayAsync("hello");

        await anna.ExpectReplyAsync("You said: hello");
    }
}
