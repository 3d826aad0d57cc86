using Skype4Net.Emulator.Hosts.Tcp;

namespace Skype4Net.Tool;

/// <summary>Who is signed in, and who is served where.</summary>
/// <param name="Users">Handles with full names.</param>
/// <param name="Served">Handles with addresses of buses; null is the session bus.</param>
internal sealed record EmulatePlan(IReadOnlyList<(string Handle, string FullName)> Users, IReadOnlyList<(string Handle, string? Address)> Served)
{
    /// <summary>How the first account is served over TCP; null for not at all.</summary>
    public TcpHostOptions? Tcp { get; init; }

    /// <summary>Whether the first account is served on the X display.</summary>
    public bool X11 { get; init; }

    /// <summary>Whether the first account is served in this login session of macOS.</summary>
    public bool MacOS { get; init; }

    public static TcpHostOptions? OverTcp(int? port, string? password)
    {
        if (port is null)
            return password is null ? null : throw new ArgumentException("--tcp-password needs --tcp with a port.");
        return port is >= 0 and <= ushort.MaxValue
            ? new TcpHostOptions { Port = port.Value, Password = password }
            : throw new ArgumentException($"--tcp {port}: a port is a number from 1 to 65535, or 0 for a free one.");
    }

    public static EmulatePlan From(IReadOnlyList<string> users, bool dbus, IReadOnlyList<string> serve)
    {
        if (users.Count == 0)
            users = ["nora=Nora Lund", "echo=Echo"];
        (string Handle, string FullName)[] accounts = [.. users.Select(u => Halves(u)).Select(h => (h.Left, h.Right ?? ""))];
        var served = new List<(string, string?)>();
        if (dbus)
            served.Add((accounts[0].Handle, null));
        foreach ((string handle, string? address) in serve.Select(Halves))
        {
            if (address is null)
                throw new ArgumentException($"--serve takes handle=address, not \"{handle}\".");
            if (!accounts.Any(a => a.Handle == handle))
                throw new ArgumentException($"--serve {handle}: there is no --user {handle}.");
            served.Add((handle, address == "session" ? null : address));
        }

        return new EmulatePlan(accounts, served);
    }

    private static (string Left, string? Right) Halves(string text)
    {
        int at = text.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
    }
}
