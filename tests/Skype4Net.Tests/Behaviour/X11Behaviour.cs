using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Transports.X11;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suite over windows of an X display.</summary>
public sealed class X11Behaviour : BehaviourSuite
{
    private XServer? _server;
    private X11Host? _host;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
        _server?.Dispose();
    }

    protected override Task<SkypeOptions> OptionsAsync()
    {
        _server ??= XServer.Receive();
        _host ??= X11Host.Start(Bot, new X11HostOptions { Display = _server.Display });
        return Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = new X11Transport { Display = _server.Display } });
    }
}
