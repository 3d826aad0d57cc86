using Skype4Net.Emulator.Network;
using Skype4Net.Tests.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Prosody.</summary>
public sealed class XmppTestNetwork : TestNetwork
{
    private PrivateProsody? _server;
    private CuttingProxy? _proxy;

    // The archive in memory keeps 1 000 messages of an account.
    public override int Many => 300;

    public override int StreamSize => 1 << 20;

    public override async ValueTask DisposeAsync()
    {
        if (_proxy is not null)
            await _proxy.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        await base.DisposeAsync();
    }

    public override async Task<INetwork> MakeAsync()
    {
        _server = await PrivateProsody.StartAsync(new ProsodySettings { RoomModules = ["muc_mam"] }, "anna", "ben", "cyra");
        _proxy = new CuttingProxy(_server.DirectTlsPort, () => null);
        return new XmppNetwork(_server.NetworkOptions() with { Port = _proxy.Endpoint.Port, IsDirectTls = true });
    }

    // Everybody's connections: a session that is resumed in a moment tells nothing of it.
    public override Task CutAsync(ObservedSession session)
    {
        _proxy!.CutAll();
        return Task.CompletedTask;
    }

    public override async Task<bool> TryStopServerAsync()
    {
        await _server!.StopAsync();
        return true;
    }

    public override Task StartServerAsync() => _server!.RunAsync();

    public override NetworkCredentials CredentialsOf(string name) => new($"{name}@{PrivateProsody.Domain}", "secret");

    public override async Task UntilAsync(Func<bool> happened)
    {
        // Events come from another process; what is looked at is what has been read of them.
        using var limit = new CancellationTokenSource(Eventually.Limit);
        while (!happened())
        {
            Assert.False(limit.IsCancellationRequested, "It did not happen in time.");
            await Task.Delay(5, CancellationToken.None);
        }
    }
}
