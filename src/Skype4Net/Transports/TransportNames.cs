namespace Skype4Net.Transports;

/// <summary>Transports by their names, for options and command lines.</summary>
internal static class TransportNames
{
    private const string Tcp = "tcp://";
    private const string Tls = "tls://";

    private static readonly (string Name, Func<SkypeTransport> Make)[] s_words =
    [
        ("dbus", () => new DBusTransport()),
        ("x11", () => new X11Transport()),
        ("windows", () => new WindowsTransport()),
        ("macos", () => new MacOSTransport()),
        ("emulator", Emulator),
    ];

    public static SkypeTransport Parse(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string text = name.Trim();
        foreach ((string word, Func<SkypeTransport> make) in s_words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return make();
        }

        foreach (string scheme in new[] { Tcp, Tls })
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return Server(text, text[scheme.Length..], scheme == Tls);
        }

        string words = string.Join(", ", s_words.Select(w => $"\"{w.Name}\""));
        throw new ArgumentException($"\"{WithoutPassword(name)}\" is no transport. Say {words}, \"tcp://host:port\" or \"tls://host:port\", with " +
            "the password before the host as in tcp://:password@host.", nameof(name));
    }

    // The emulator builds on this library, so its one type that is made from a name is looked up: the text is constant, and survives trimming.
    private static SkypeTransport Emulator()
        => Type.GetType("Skype4Net.Emulator.EmulatorTransport, Skype4Net.Emulator") is { } type
            ? (SkypeTransport)Activator.CreateInstance(type)!
            : throw new ArgumentException("\"emulator\" needs the package Skype4Net.Emulator: add it to the program.", "name");

    // tcp://[:password@]host[:port], the host of IPv6 in brackets.
    private static TcpTransport Server(string name, string rest, bool tls)
    {
        if (!Uri.TryCreate($"tcp://{rest}", UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0 || uri.AbsolutePath.Trim('/').Length > 0)
            throw new ArgumentException($"\"{WithoutPassword(name)}\" names no server. Say tcp://host:port, for example tcp://localhost:1401.",
                nameof(name));
        string[] login = uri.UserInfo.Split(':', 2);
        string password = Uri.UnescapeDataString(login[^1]);
        return new TcpTransport(uri.Host.Trim('[', ']'),
            uri.Port > 0 ? uri.Port : TcpTransport.DefaultPort) { Password = password.Length > 0 ? password : null, UseTls = tls };
    }

    // Whatever stands before the last @ may be a password, also in a name that cannot be read.
    private static string WithoutPassword(string name)
    {
        int at = name.LastIndexOf('@');
        int scheme = name.IndexOf("://", StringComparison.Ordinal);
        int from = scheme >= 0 && scheme < at ? scheme + 3 : 0;
        return at < 0 ? name : $"{name[..from]}***{name[at..]}";
    }
}
