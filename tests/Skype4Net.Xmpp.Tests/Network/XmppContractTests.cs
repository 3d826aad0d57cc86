using Skype4Net.Emulator.Network;
using Skype4Net.Tests.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>What every network promises, over Prosody.</summary>
public class XmppContractTests : NetworkContract, IAsyncLifetime
{
    private PrivateProsody? _server;

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
    }

    protected override async Task<INetwork> MakeNetworkAsync()
    {
        _server = await PrivateProsody.StartAsync(new ProsodySettings { RoomModules = ["muc_mam"] }, "anna", "ben", "cyra");
        return new XmppNetwork(_server.NetworkOptions());
    }

    protected override NetworkCredentials CredentialsOf(string name) => new($"{name}@{PrivateProsody.Domain}", "secret");

    protected override async Task UntilAsync(Func<bool> happened)
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
