namespace Skype4Net.Tests.Behaviour;

/// <summary>The suite in one process.</summary>
public sealed class InProcessBehaviour : BehaviourSuite
{
    protected override Task<SkypeOptions> OptionsAsync() => Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = Bot.Transport });
}
