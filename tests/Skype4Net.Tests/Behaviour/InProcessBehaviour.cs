namespace Skype4Net.Tests.Behaviour;

/// <summary>The suite in one process.</summary>
public sealed class InProcessBehaviour : BehaviourSuite
{
    protected override Task<SkypeOptions> OptionsAsync() => Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = Bot.Transport });

    [Fact]
    public async Task A_crash_in_the_middle_of_commands_is_survived_without_code()
    {
        using var back = Skype.Reattached.Record();
        using var received = Skype.Chats.MessageReceived.Record();

        Bot.Crash();
        await Assert.ThrowsAsync<SkypeTransportException>(() => Skype.SendAsync("PING").InTime());
        Anna.Says(Bot, "into the void");
        Bot.Restart();
        await back.NextAsync();

        Assert.Equal("into the void", await (await received.NextAsync()).Body);
    }
}
