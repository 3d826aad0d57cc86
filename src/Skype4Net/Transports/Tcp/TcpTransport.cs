using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Skype4Net.Protocol;
using Skype4Net.Transports.Tcp;

namespace Skype4Net.Transports;

/// <summary>
/// A Skype client on another machine, shared over TCP by a SkypeProxy server: skypeproxy.exe, imo2sproxy, or this project's emulator.
/// </summary>
/// <remarks>The connection, and the password where there is one, is the attachment. A lost connection is made again.</remarks>
public sealed class TcpTransport : SkypeTransport
{
    /// <summary>The port that all SkypeProxy servers use.</summary>
    public const int DefaultPort = 1401;

    /// <summary>Leads to a server.</summary>
    /// <param name="host">Its name or address.</param>
    /// <param name="port">Its port, 1 to 65535.</param>
    /// <exception cref="ArgumentException">The host is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The port is none.</exception>
    public TcpTransport(string host, int port = DefaultPort)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(host);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(port);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(port, ushort.MaxValue);
        Host = Argument.Word(host);
        Port = port;
    }

    /// <summary>The name or address of the server.</summary>
    public string Host { get; }

    /// <summary>The port of the server.</summary>
    public int Port { get; }

    /// <summary>The password that the server asks for; null for none. Without <see cref="UseTls"/> it goes over the wire in clear text.</summary>
    public string? Password { get; init; }

    /// <summary>Whether to speak TLS. Not part of SkypeProxy: only servers of this project know it.</summary>
    public bool UseTls { get; init; }

    /// <summary>The one certificate to accept from the server, for those that signed theirs themselves; null for the usual checks.</summary>
    public X509Certificate2? ServerCertificate { get; init; }

    /// <summary>Whether pictures that are asked for by <c>GET USER x AVATAR</c> are taken over the connection, where the server offers that
    /// (data slots);
    /// otherwise the client writes them on the server's machine. Each goes to the file that was asked for, whatever the server says.</summary>
    public bool TakesFiles { get; init; }

    /// <summary>The largest file taken, in bytes. Default: 16 MiB. A server that sends more is disconnected.</summary>
    public int MaxFileBytes { get; init; } = 16 * 1024 * 1024;

    /// <inheritdoc/>
    public override string Name => "tcp";

    /// <inheritdoc/>
    public override string Target
        => string.Create(CultureInfo.InvariantCulture, $"a SkypeProxy server at {Host}:{Port}{(UseTls ? " with TLS" : "")}");

    /// <inheritdoc/>
    public override string Advice
        => string.Create(CultureInfo.InvariantCulture, $"Start the server there, or the emulator: skype4net emulate --tcp {Port}");

    /// <inheritdoc/>
    public override ITransport Open(TransportContext context) => new TcpClientConnection(this, context);
}
