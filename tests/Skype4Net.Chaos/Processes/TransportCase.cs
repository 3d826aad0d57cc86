using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tests;
using Skype4Net.Tests.Transports.DBus;
using Skype4Net.Tests.Transports.X11;
using Skype4Net.Transports;

namespace Skype4Net.Chaos;

/// <summary>One transport between processes: where it is, and both its ends.</summary>
internal sealed class TransportCase : IDisposable
{
    public static IReadOnlyList<string> Names { get; } = ["dbus", "x11", "tcp"];

    private readonly IDisposable? _server;

    /// <summary>Starts what the transport needs: a bus, a display, or nothing but a free port.</summary>
    /// <exception cref="ArgumentException">There is no such transport.</exception>
    public TransportCase(string name)
    {
        Name = name;
        switch (name)
        {
            case "dbus":
                PrivateBus bus = PrivateBus.Start();
                (_server, Address) = (bus, bus.Address);
                break;
            case "x11":
                XServer display = XServer.Receive();
                (_server, Address) = (display, display.Display);
                break;
            case "tcp":
                Address = FreePort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture);
                break;
            default:
                throw new ArgumentException($"There is no transport \"{name}\" here. There are: {string.Join(", ", Names)}.");
        }
    }

    public string Name { get; }

    /// <summary>The address of the bus, the display, or the port.</summary>
    public string Address { get; }

    /// <summary>The end of a program.</summary>
    public static SkypeTransport Open(string name, string address)
        => name switch
        {
            "dbus" => new DBusTransport { Address = address },
            "x11" => new X11Transport { Display = address },
            _ => new TcpTransport("127.0.0.1", int.Parse(address, System.Globalization.CultureInfo.InvariantCulture)) { Password = "pw" },
        };

    /// <summary>The end of the client.</summary>
    public static async Task<IAsyncDisposable> ServeAsync(string name, string address, EmulatedClient client)
        => name switch
        {
            "dbus" => await DBusHost.StartAsync(client, new DBusHostOptions { Address = address }),
            "x11" => X11Host.Start(client, new X11HostOptions { Display = address }),
            _ => TcpHost.Start(client,
                new TcpHostOptions { Port = int.Parse(address, System.Globalization.CultureInfo.InvariantCulture), Password = "pw" }),
        };

    public void Dispose() => _server?.Dispose();
}
