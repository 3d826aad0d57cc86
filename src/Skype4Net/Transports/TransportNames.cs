namespace Skype4Net.Transports;

/// <summary>Transports by their names, for options and command lines.</summary>
internal static class TransportNames
{
    private const string Tcp = "tcp://";
    private const string Tls = "tls://";

    public static SkypeTransport Parse(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string text = name.Trim();
        if (text.Equals("dbus", StringComparison.OrdinalIgnoreCase))
            return new DBusTransport();
        if (text.Equals("x11", StringComparison.OrdinalIgnoreCase))
            return new X11Transport();
        if (text.Equals("macos", StringComparison.OrdinalIgnoreCase))
            return new MacOSTransport();
        foreach (string scheme in new[] { Tcp, Tls })
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return Server(text, text[scheme.Length..], scheme == Tls);
        }

        throw new ArgumentException(text.Equals("emulator", StringComparison.OrdinalIgnoreCase)
            ? "\"emulator\" has no client of its own: make a SkypeNetwork (package Skype4Net.Emulator), and give the Transport of one of its clients."
            : $"\"{name}\" is no transport. Say \"dbus\", \"x11\", \"macos\", \"tcp://host:port\" or \"tls://host:port\", with the password before the host as in tcp://:password@host.", nameof(name));
    }

    // tcp://[:password@]host[:port], the host of IPv6 in brackets.
    private static TcpTransport Server(string name, string rest, bool tls)
    {
        if (!Uri.TryCreate($"tcp://{rest}", UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0 || uri.AbsolutePath.Trim('/').Length > 0)
            throw new ArgumentException($"\"{name}\" names no server. Say tcp://host:port, for example tcp://localhost:1401.", nameof(name));
        string[] login = uri.UserInfo.Split(':', 2);
        string password = Uri.UnescapeDataString(login[^1]);
        return new TcpTransport(uri.Host.Trim('[', ']'), uri.Port > 0 ? uri.Port : TcpTransport.DefaultPort) { Password = password.Length > 0 ? password : null, UseTls = tls };
    }
}
