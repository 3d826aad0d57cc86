using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Transports;

namespace Skype4Net.Benchmarks.Compare.Transports;

/// <summary>
/// Where the ends of a transport meet, as arguments of programs: <c>dbus ADDRESS NAME</c>, <c>x11 DISPLAY</c>, <c>tcp PORT</c>,
/// <c>windows ACCOUNT</c>, which is the class of the server's window too.
/// </summary>
internal static class Targets
{
    private const int MaxPrograms = 1000;

    /// <summary>Leads a program of this library there.</summary>
    public static SkypeTransport Parse(IReadOnlyList<string> target) => target switch
    {
        ["dbus", var address, var name] => new DBusTransport { Address = address, BusName = name },
        ["x11", var display] => new X11Transport { Display = display },
        ["tcp", var port] => new TcpTransport("127.0.0.1", Port(port)),
        ["windows", var account] => new WindowsTransport { Account = account },
        _ => throw new ArgumentException($"There is no such target: {string.Join(' ', target)}"),
    };

    /// <summary>Who is served there.</summary>
    public static string AccountOf(IReadOnlyList<string> target) => target is ["windows", var account] ? account : "bot";

    /// <summary>Serves an emulated client there.</summary>
    /// <returns>What ends it, and the port where one was chosen.</returns>
    public static async Task<(IAsyncDisposable Host, string Address)> ServeAsync(EmulatedClient client, IReadOnlyList<string> target)
    {
        switch (target)
        {
            case ["dbus", var address, var name]:
                return (await DBusHost.StartAsync(client, new DBusHostOptions { Address = address, BusName = name }), "");
            case ["x11", var display]:
                return (await X11Host.StartAsync(client, new X11HostOptions { Display = display }), "");
            case ["tcp", var port]:
                TcpHost host = await TcpHost.StartAsync(client, new TcpHostOptions { Port = Port(port), MaxConnections = MaxPrograms });
                return (host, host.EndPoint.Port.ToString(CultureInfo.InvariantCulture));
            case ["windows", var account]:
                return (await WindowsHost.StartAsync(client, new WindowsHostOptions { WindowClass = account }), "");
            default:
                throw new ArgumentException($"There is no such target: {string.Join(' ', target)}");
        }
    }

    private static int Port(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
