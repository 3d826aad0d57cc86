namespace Skype4Net.Tests.Receiving;

/// <summary>Options that cannot be right are refused at once, by name.</summary>
public class RecoveryOptionsTests
{
    public static TheoryData<MessageRecoveryOptions, string> Wrong => new()
    {
        { new MessageRecoveryOptions { Grace = TimeSpan.FromSeconds(-1) }, "Grace" },
        { new MessageRecoveryOptions { Grace = TimeSpan.FromMinutes(2) }, "Grace" },
        { new MessageRecoveryOptions { Sweep = TimeSpan.Zero }, "Sweep" },
        { new MessageRecoveryOptions { Sweep = TimeSpan.FromDays(2) }, "Sweep" },
        { new MessageRecoveryOptions { MaxRecentChats = 0 }, "MaxRecentChats" },
        { new MessageRecoveryOptions { Journal = " " }, "Journal" },
        { new MessageRecoveryOptions { Journal = "bot.journal", Enabled = false }, "Journal" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void They_are_named(MessageRecoveryOptions options, string name)
    {
        ArgumentException refused = Assert.ThrowsAny<ArgumentException>(
            () => Skype.Create(new SkypeOptions { Transport = new ScriptedTransport(), MessageRecovery = options }));

        Assert.Equal(name, refused.ParamName);
    }
}
