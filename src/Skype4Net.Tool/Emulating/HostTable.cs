using System.Globalization;
using Skype4Net.Emulator;
using Skype4Net.Emulator.Hosts;
using Skype4Net.Tool.Errors;
using Skype4Net.Tool.Options;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Emulating;

/// <summary>All ways to serve an emulated client. A new one is an entry here.</summary>
internal static class HostTable
{
    public const string Tcp = "tcp";

    public static IReadOnlyList<HostEntry> All { get; } =
    [
        new("dbus", "ADDRESS", "as com.Skype.API on the session bus, or on that of an address", DBusAsync),
        new("x11", "DISPLAY", "on the X display of SKYPEDISPLAY, else DISPLAY, or on another one", X11Async),
        new("windows", "CLASS",
            "by window messages on this Windows desktop, with a window of a class, for example tSkMainForm for Skype4Py's IsRunning", WindowsAsync),
        new("macos", "", "by notifications in this login session of macOS (not run on a Mac yet)", MacOSAsync),
        new(Tcp, "PORT", "over SkypeProxy on a port of this machine, 1401 if none is given", TcpAsync),
    ];

    public static string Help { get; } = string.Join("; ", All.Select(h => $"{h.Name}{(h.Where.Length > 0 ? $"[:{h.Where}]" : "")} {h.Summary}"));

    /// <summary>Starts what is written: <c>dbus</c>, <c>dbus:unix:path=/tmp/bus</c>, <c>tcp:1402</c>.</summary>
    /// <exception cref="UsageException">There is no such way.</exception>
    public static Task<(IAsyncDisposable Host, string Place)> StartAsync(
        EmulatedClient client, string written, HostSettings settings, CancellationToken cancellationToken)
    {
        string[] halves = written.Split(':', 2);
        HostEntry entry = All.FirstOrDefault(h => h.Name.Equals(halves[0], StringComparison.OrdinalIgnoreCase)) ?? throw Unknown(written);
        return entry.StartAsync(client, halves.Length > 1 ? halves[1] : null, settings, cancellationToken);
    }

    private static UsageException Unknown(string written)
    {
        string ways = string.Join(", ", All.Select(h => h.Where.Length > 0 ? $"{h.Name} or {h.Name}:{h.Where}" : h.Name));
        return new UsageException($"\"{written}\" is no way to serve a client. There are: {ways}.");
    }

    private static async Task<(IAsyncDisposable Host, string Place)> DBusAsync(
        EmulatedClient client, string? address, HostSettings settings, CancellationToken cancellationToken)
    {
        DBusHost host;
        try
        {
            var options = new DBusHostOptions { Address = address, NameConflict = DBusNameConflict.Fail };
            host = await DBusHost.StartAsync(client, options, cancellationToken).ConfigureAwait(false);
        }
        catch (SkypeTransportException exception) when (exception.Message.Contains("is taken by", StringComparison.Ordinal))
        {
            if (!settings.Waits)
                throw new IOException($"{exception.Message} End it, or wait for its end with --wait.", exception);
            settings.Note($"{exception.Message} Waiting for its end.");
            var options = new DBusHostOptions { Address = address, NameConflict = DBusNameConflict.Wait };
            host = await DBusHost.StartAsync(client, options, cancellationToken).ConfigureAwait(false);
        }

        return (host, $"as com.Skype.API on {host.Address}");
    }

    private static async Task<(IAsyncDisposable Host, string Place)> X11Async(
        EmulatedClient client, string? display, HostSettings settings, CancellationToken cancellationToken)
    {
        X11Host host = await X11Host.StartAsync(client, new X11HostOptions { Display = display }, cancellationToken).ConfigureAwait(false);
        return (host, $"on the X display {display ?? X11Host.DefaultDisplay}");
    }

    private static async Task<(IAsyncDisposable Host, string Place)> WindowsAsync(
        EmulatedClient client, string? windowClass, HostSettings settings, CancellationToken cancellationToken)
    {
        var options = new WindowsHostOptions { WindowClass = windowClass };
        return (await WindowsHost.StartAsync(client, options, cancellationToken).ConfigureAwait(false), "on this Windows desktop");
    }

    private static async Task<(IAsyncDisposable Host, string Place)> MacOSAsync(
        EmulatedClient client, string? unused, HostSettings settings, CancellationToken cancellationToken)
        => (await MacOSHost.StartAsync(client, cancellationToken: cancellationToken).ConfigureAwait(false), "in this login session");

    private static async Task<(IAsyncDisposable Host, string Place)> TcpAsync(
        EmulatedClient client, string? port, HostSettings settings, CancellationToken cancellationToken)
    {
        int number = TcpTransport.DefaultPort;
        if (port is not null && !int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            throw new UsageException($"tcp:{port}: give a port, for example tcp:1401.");
        TcpHostOptions options = settings.Tcp with { Port = ServerOptions.Port(number) };
        TcpHost host = await TcpHost.StartAsync(client, options, cancellationToken).ConfigureAwait(false);
        return (host, $"at {(options.Certificate is null ? "tcp" : "tls")}://{host.EndPoint}");
    }
}
