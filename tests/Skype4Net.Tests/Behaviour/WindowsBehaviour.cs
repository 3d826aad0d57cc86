using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suite over window messages.</summary>
public sealed class WindowsBehaviour : BehaviourSuite
{
    private WindowsHost? _host;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
    }

    protected override Task<SkypeOptions> OptionsAsync()
    {
        _host ??= WindowsHost.Start(Bot);

        // Other tests have clients on the same desktop.
        return Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = new WindowsTransport { Account = Bot.Handle } });
    }
}
