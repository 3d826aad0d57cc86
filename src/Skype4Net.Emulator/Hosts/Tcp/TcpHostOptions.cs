using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Skype4Net.Transports;

namespace Skype4Net.Emulator.Hosts;

/// <summary>Where and how an emulated client is served over TCP.</summary>
public sealed record TcpHostOptions
{
    /// <summary>The address to listen on. Default: this machine alone. Any other one needs a <see cref="Password"/>, or <see
    /// cref="AllowInsecure"/>.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port; 0 for one that is free. Default: 1401, that of all SkypeProxy servers.</summary>
    public int Port { get; init; } = TcpTransport.DefaultPort;

    /// <summary>The password that programs must give before anything else; null for none.</summary>
    public string? Password { get; init; }

    /// <summary>The certificate to speak TLS with; null for clear text, as all other SkypeProxy clients speak.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>Whether to listen on other addresses than this machine's without a password.</summary>
    public bool AllowInsecure { get; init; }

    /// <summary>Whether pictures that a program asks for by <c>GET USER x AVATAR</c> are sent over the connection to programs that take them
    /// (data slots),
    /// instead of being written to this machine's disk. Default: no.</summary>
    public bool PushesFiles { get; init; }

    /// <summary>The folder of this machine whose files programs may name in commands, by their full paths (<c>SET AVATAR 1
    /// /srv/shared/me.jpg</c>); links in it
    /// are not followed. Null, the default, for none: such a command is answered as if there were no such file.</summary>
    public string? FilesFolder { get; init; }

    /// <summary>How many programs may be connected at once. Default: 64. Connections that have not said the password yet do not count; there may
    /// be 64 of them too,
    /// 16 from one address, and the one that has been silent longest makes room for the next.</summary>
    public int MaxConnections { get; init; } = 64;

    /// <summary>The longest command taken, in bytes; memory is taken as they arrive, not as they are announced. Default: 16 MiB.</summary>
    public int MaxCommandBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many bytes may wait for a program that does not read; beyond that it is disconnected. They take that much memory, and no
    /// more. Default: 64 MiB.</summary>
    public int MaxQueuedBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>How long a program may take to say who it is, TLS included. Default: 10 seconds.</summary>
    public TimeSpan HandshakeTimeout { get; init; } = TimeSpan.FromSeconds(10);

    // The password is in no log.
    private bool PrintMembers(StringBuilder builder)
    {
        string password = Password is null ? "none" : "***";
        builder.Append(System.Globalization.CultureInfo.InvariantCulture,
            $"Address = {Address}, Port = {Port}, Password = {password}, Certificate = {Certificate?.Subject ?? "none"}, "
            + $"AllowInsecure = {AllowInsecure}, PushesFiles = {PushesFiles}, FilesFolder = {FilesFolder ?? "none"}, "
            + $"MaxConnections = {MaxConnections}, MaxCommandBytes = {MaxCommandBytes}, "
            + $"MaxQueuedBytes = {MaxQueuedBytes}, HandshakeTimeout = {HandshakeTimeout}");
        return true;
    }
}
