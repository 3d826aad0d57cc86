using Microsoft.Extensions.Logging;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts.DBus;
using Skype4Net.Emulator.Hosts.MacOS;
using Skype4Net.Emulator.Hosts.Tcp;
using Skype4Net.Emulator.Hosts.X11;

namespace Skype4Net.Tool;

/// <summary>The accounts, the hosts that serve them, and the prompt.</summary>
internal sealed class EmulatedWorld : IAsyncDisposable
{
    private static readonly DateTimeOffset s_epoch = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly EmulatePlan _plan;
    private readonly SkypeNetwork _network;
    private readonly List<IAsyncDisposable> _hosts = [];
    private readonly List<EmulatedClient> _clients = [];

    public EmulatedWorld(EmulatePlan plan, ILoggerFactory log)
    {
        _plan = plan;

        // By the clock, so that numbers never come again after a restart: programs remember which messages they have handled.
        long firstId = (long)(TimeProvider.System.GetUtcNow() - s_epoch).TotalSeconds * 10;
        _network = new SkypeNetwork(new SkypeNetworkOptions { FirstId = firstId, LoggerFactory = log });
    }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        foreach ((string handle, string fullName) in _plan.Users)
            _clients.Add(_network.LogIn(handle, fullName));
        for (int i = 0; i < _clients.Count; i++)
        {
            for (int j = i + 1; j < _clients.Count; j++)
                _network.MakeContacts(_clients[i], _clients[j]);
        }

        using var prompt = new EmulatorPrompt(_network, _clients);
        foreach ((string handle, string? address) in _plan.Served)
        {
            DBusHost host = await DBusHost.StartAsync(_network.Find(handle)!, new DBusHostOptions { Address = address }).ConfigureAwait(false);
            _hosts.Add(host);
            Console.WriteLine($"{handle} is served as com.Skype.API on {host.Address}");
        }

        if (_plan.Tcp is { } tcp)
        {
            TcpHost host = TcpHost.Start(_clients[0], tcp);
            _hosts.Add(host);
            Console.WriteLine($"{_clients[0].Handle} is served at tcp://{host.EndPoint}");
        }

        if (_plan.X11)
        {
            X11Host host = X11Host.Start(_clients[0]);
            _hosts.Add(host);
            Console.WriteLine($"{_clients[0].Handle} is served on the X display {X11Host.DefaultDisplay}");
        }

        if (_plan.MacOS)
        {
            _hosts.Add(MacOSHost.Start(_clients[0]));
            Console.WriteLine($"{_clients[0].Handle} is served at the notification centre of this login session");
        }

        Console.WriteLine($"ready: {string.Join(", ", _clients.Select(c => c.Handle))}");
        await prompt.RunAsync(staysAtEnd: _hosts.Count > 0, cancellationToken).ConfigureAwait(false);
        return 0;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IAsyncDisposable host in _hosts)
            await host.DisposeAsync().ConfigureAwait(false);
        await _network.DisposeAsync().ConfigureAwait(false);
    }
}
