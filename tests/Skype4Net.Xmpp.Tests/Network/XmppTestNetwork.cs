using Skype4Net.Emulator.Network;
using Skype4Net.Tests.Emulator.Network;

namespace Skype4Net.Xmpp.Tests.Network;

/// <summary>Prosody; or ejabberd, where <c>XMPP_SERVER=ejabberd</c> says so.</summary>
public sealed class XmppTestNetwork : TestNetwork
{
    private static readonly bool s_isEjabberd = Environment.GetEnvironmentVariable("XMPP_SERVER") == "ejabberd";
    private readonly string[] _accounts = ["anna", "ben", "cyra"];
    private PrivateProsody? _server;
    private EjabberdCluster? _ejabberd;
    private CuttingProxy? _proxy;

    // The archive in memory keeps 1 000 messages of an account.
    public override int Many => 300;

    // ejabberd's own database keeps an archive under one key, and each message that is written there looks at all that it has.
    public override int ManyMessages => s_isEjabberd ? 300 : base.ManyMessages;

    public override int StreamSize => 1 << 20;

    // When a session is resumed, ejabberd's process of the old connection hands on what it had not read yet, while that of the new one sends
    // what came later. Its archive cannot put this right: a message gets its id when it is routed, and is written when the recipient's process
    // reads it.
    public override bool KeepsOrderOverCuts => !s_isEjabberd;

    public override async ValueTask DisposeAsync()
    {
        if (_proxy is not null)
            await _proxy.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        if (_ejabberd is not null)
            await _ejabberd.DisposeAsync();
        await base.DisposeAsync();
    }

    public override async Task<INetwork> MakeAsync()
    {
        if (s_isEjabberd)
        {
            _ejabberd = await EjabberdCluster.StartAsync(1, areFriends: false, _accounts);
            _proxy = new CuttingProxy(_ejabberd.Nodes[0].Port, () => null);
            return new XmppNetwork(_ejabberd.NetworkOptions(_proxy) with { Allow = [] });
        }

        _server = await PrivateProsody.StartAsync(new ProsodySettings { RoomModules = ["muc_mam"] }, _accounts);
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
        await (_ejabberd?.Nodes[0].KillAsync() ?? _server!.StopAsync());
        return true;
    }

    public override Task StartServerAsync() => _ejabberd?.Nodes[0].StartAsync() ?? _server!.RunAsync();

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
