using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tool.Options;
using Skype4Net.Tool.Running;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Emulating;

/// <summary>A way to serve an emulated client to other programs.</summary>
/// <param name="Name">What is written after <c>--serve account=</c>.</param>
/// <param name="Where">What may be written after the name and a colon.</param>
/// <param name="Summary">What it is, in one line.</param>
/// <param name="StartAsync">Serves a client; returns the host, and where it is served, as the end of "nora is served".</param>
internal sealed record HostEntry(string Name, string Where, string Summary, Func<EmulatedClient, string?, TcpHostOptions, Task<(IAsyncDisposable Host, string Place)>> StartAsync);

/// <summary>All ways to serve an emulated client. A new one is an entry here.</summary>
internal static class HostTable
{
    public const string Tcp = "tcp";

    public static IReadOnlyList<HostEntry> All { get; } =
    [
        new("dbus", "ADDRESS", "as com.Skype.API on the session bus, or on that of an address", DBusAsync),
        new("x11", "DISPLAY", "on the X display of SKYPEDISPLAY, else DISPLAY, or on another one", X11Async),
        new("windows", "CLASS", "by window messages on this Windows desktop, with a window of a class, for example tSkMainForm for Skype4Py's IsRunning", WindowsAsync),
        new("macos", "", "by notifications in this login session of macOS (not run on a Mac yet)", MacOSAsync),
        new(Tcp, "PORT", "over SkypeProxy on a port of this machine, 1401 if none is given", TcpAsync),
    ];

    public static string Help { get; } = string.Join("; ", All.Select(h => $"{h.Name}{(h.Where.Length > 0 ? $"[:{h.Where}]" : "")} {h.Summary}"));

    /// <summary>Starts what is written: <c>dbus</c>, <c>dbus:unix:path=/tmp/bus</c>, <c>tcp:1402</c>.</summary>
    /// <exception cref="UsageException">There is no such way.</exception>
    public static Task<(IAsyncDisposable Host, string Place)> StartAsync(EmulatedClient client, string written, TcpHostOptions tcp)
    {
        string[] halves = written.Split(':', 2);
        HostEntry entry = All.FirstOrDefault(h => h.Name.Equals(halves[0], StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"\"{written}\" is no way to serve a client. There are: {string.Join(", ", All.Select(h => h.Where.Length > 0 ? $"{h.Name} or {h.Name}:{h.Where}" : h.Name))}.");
        return entry.StartAsync(client, halves.Length > 1 ? halves[1] : null, tcp);
    }

    private static async Task<(IAsyncDisposable Host, string Place)> DBusAsync(EmulatedClient client, string? address, TcpHostOptions tcp)
    {
        DBusHost host = await DBusHost.StartAsync(client, new DBusHostOptions { Address = address }).ConfigureAwait(false);
        return (host, $"as com.Skype.API on {host.Address}");
    }

    private static async Task<(IAsyncDisposable Host, string Place)> X11Async(EmulatedClient client, string? display, TcpHostOptions tcp)
        => (await X11Host.StartAsync(client, new X11HostOptions { Display = display }).ConfigureAwait(false), $"on the X display {display ?? X11Host.DefaultDisplay}");

    private static async Task<(IAsyncDisposable Host, string Place)> WindowsAsync(EmulatedClient client, string? windowClass, TcpHostOptions tcp)
        => (await WindowsHost.StartAsync(client, new WindowsHostOptions { WindowClass = windowClass }).ConfigureAwait(false), "on this Windows desktop");

    private static async Task<(IAsyncDisposable Host, string Place)> MacOSAsync(EmulatedClient client, string? unused, TcpHostOptions tcp)
        => (await MacOSHost.StartAsync(client).ConfigureAwait(false), "in this login session");

    private static async Task<(IAsyncDisposable Host, string Place)> TcpAsync(EmulatedClient client, string? port, TcpHostOptions tcp)
    {
        int number = TcpTransport.DefaultPort;
        if (port is not null && !int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            throw new UsageException($"tcp:{port}: give a port, for example tcp:1401.");
        TcpHost host = await TcpHost.StartAsync(client, tcp with { Port = ServerOptions.Port(number) }).ConfigureAwait(false);
        return (host, $"at {(tcp.Certificate is null ? "tcp" : "tls")}://{host.EndPoint}");
    }
}
