using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests.Transports.DBus;
using Skype4Net.Tests.Transports.MacOS;
using Skype4Net.Tests.Transports.X11;
using Skype4Net.Transports;

namespace Skype4Net.Tests.Emulator;

/// <summary>How the programs of a story reach their clients.</summary>
public abstract class TestTransport : IDisposable
{
    private readonly List<IDisposable> _apps = [];

    internal RawApp Open(EmulatedClient client)
    {
        RawApp app = Make(client);
        _apps.Add(app);
        return app;
    }

    public virtual void Dispose()
    {
        foreach (IDisposable app in _apps)
            app.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected abstract RawApp Make(EmulatedClient client);
}

public sealed class InProcessTestTransport : TestTransport
{
    private protected override RawApp Make(EmulatedClient client) => new InProcessApp(client);
}

public sealed class DBusTestTransport : TestTransport
{
    private readonly Dictionary<EmulatedClient, (DBusHost Host, string Name)> _hosts = [];
    private PrivateBus? _bus;

    public override void Dispose()
    {
        base.Dispose();
        foreach ((DBusHost host, _) in _hosts.Values)
            Task.Run(() => host.DisposeAsync().AsTask()).Wait();
        _bus?.Dispose();
    }

    private protected override RawApp Make(EmulatedClient client)
    {
        _bus ??= PrivateBus.Start();
        if (!_hosts.TryGetValue(client, out (DBusHost Host, string Name) served))
        {
            // Several clients on one bus: each has a name of its own.
            string name = $"com.Skype.Test{_hosts.Count}";
            served = (Task.Run(() => DBusHost.StartAsync(client, new DBusHostOptions { Address = _bus.Address, BusName = name })).GetAwaiter()
                .GetResult(), name);
            _hosts.Add(client, served);
        }

        return new TransportApp(new DBusTransport { Address = _bus.Address, BusName = served.Name });
    }
}

public sealed class TcpTestTransport : TestTransport
{
    private readonly Dictionary<EmulatedClient, TcpHost> _hosts = [];

    public override void Dispose()
    {
        base.Dispose();
        foreach (TcpHost host in _hosts.Values)
            Task.Run(() => host.DisposeAsync().AsTask()).Wait();
    }

    private protected override RawApp Make(EmulatedClient client)
    {
        if (!_hosts.TryGetValue(client, out TcpHost? host))
            _hosts.Add(client, host = TcpHost.Start(client, new TcpHostOptions { Port = 0, FilesFolder = Path.GetTempPath() }));
        return new TransportApp(new TcpTransport("127.0.0.1", host.EndPoint.Port));
    }
}

public sealed class MacOSTestTransport : TestTransport
{
    private readonly Dictionary<EmulatedClient, (MacOSHost Host, SimulatedCentre Centre)> _hosts = [];

    public override void Dispose()
    {
        base.Dispose();
        foreach ((MacOSHost host, _) in _hosts.Values)
            Task.Run(() => host.DisposeAsync().AsTask()).Wait();
    }

    private protected override RawApp Make(EmulatedClient client)
    {
        // One client for a login session: each has one of its own.
        if (!_hosts.TryGetValue(client, out (MacOSHost Host, SimulatedCentre Centre) served))
        {
            var centre = new SimulatedCentre();
            _hosts.Add(client, served = (MacOSHost.Start(client, centre), centre));
        }

        return new TransportApp(new MacOSTransport(served.Centre));
    }
}

public sealed class X11TestTransport : TestTransport
{
    private readonly Dictionary<EmulatedClient, (X11Host Host, XServer Server)> _hosts = [];

    public override void Dispose()
    {
        base.Dispose();
        foreach ((X11Host host, XServer server) in _hosts.Values)
        {
            Task.Run(() => host.DisposeAsync().AsTask()).Wait();
            server.Dispose();
        }
    }

    private protected override RawApp Make(EmulatedClient client)
    {
        // One client for a display: each has one of its own.
        if (!_hosts.TryGetValue(client, out (X11Host Host, XServer Server) served))
        {
            XServer server = XServer.Receive();
            _hosts.Add(client, served = (X11Host.Start(client, new X11HostOptions { Display = server.Display }), server));
        }

        return new TransportApp(new X11Transport { Display = served.Server.Display });
    }
}
