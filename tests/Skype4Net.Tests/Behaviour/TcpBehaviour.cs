using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Behaviour;

/// <summary>The suite over a SkypeProxy connection.</summary>
public sealed class TcpBehaviour : BehaviourSuite
{
    private TcpHost? _host;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (_host is not null)
            await _host.DisposeAsync();
    }

    protected override Task<SkypeOptions> OptionsAsync()
    {
        _host ??= TcpHost.Start(Bot, new TcpHostOptions { Port = 0, FilesFolder = Path.GetTempPath() });
        return Task.FromResult(new SkypeOptions { FriendlyName = "Suite", Transport = $"tcp://127.0.0.1:{_host.EndPoint.Port}" });
    }
}
