using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Transports.MacOS;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suite over a simulated notification centre of macOS.</summary>
public sealed class MacOSBehaviour : BehaviourSuite
{
    private readonly SimulatedCentre _centre = new();
    private readonly RunningClock _clock = new();
    private MacOSHost? _host;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
        _clock.Dispose();
    }

    protected override Task<SkypeOptions> OptionsAsync()
    {
        _host ??= MacOSHost.Start(Bot, _centre);
        return Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = new MacOSTransport(_centre), TimeProvider = _clock });
    }

    /// <summary>Nobody is told of a crash there: it is noticed by the silence.</summary>
    private protected override async Task CrashAsync()
    {
        await base.CrashAsync();
        while (Skype.AttachmentStatus == AttachmentStatus.Success)
        {
            _clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Yield();
        }
    }
}
