using Skype4Net.Transports;

namespace Skype4Net.Emulator.Sessions;

/// <summary>The places where the API differs from transport to transport, so that sessions need not know transports.</summary>
/// <param name="Name">The short name, for logs.</param>
/// <param name="Permission">How a program comes to be let in.</param>
/// <param name="EchoesName">Whether <c>NAME x</c> answers <c>NAME x</c> (Windows) or <c>OK</c>.</param>
/// <param name="GreetsAfterProtocol">Whether the three status lines follow the first <c>PROTOCOL</c> reply (or come 1 s after the permission), or
/// follow the permission at once.</param>
internal sealed record TransportTraits(string Name, AttachStyle Permission, bool EchoesName, bool GreetsAfterProtocol)
{
    /// <summary>
    /// Whether the three status lines follow whatever is said first (SkypeProxy), because some programs there say neither NAME nor PROTOCOL.
    /// </summary>
    public bool GreetsAfterFirstCommand { get; init; }

    public static TransportTraits InProcess { get; } = new("emulator", AttachStyle.ByName, EchoesName: false, GreetsAfterProtocol: true);

    public static TransportTraits DBus { get; } = InProcess with { Name = "dbus" };

    public static TransportTraits X11 { get; } = InProcess with { Name = "x11" };

    /// <summary>The request to attach asks; <c>NAME</c> is not used there, and harmless.</summary>
    public static TransportTraits MacOS { get; } = new("macos", AttachStyle.ByTransport, EchoesName: false, GreetsAfterProtocol: false);

    /// <summary>The connection is the permission.</summary>
    public static TransportTraits Tcp { get; } =
        InProcess with { Name = "tcp", Permission = AttachStyle.ByConnection, GreetsAfterFirstCommand = true };

    /// <summary>A request of the program's window asks; what greets it comes before its first command.</summary>
    public static TransportTraits Windows { get; } = new("windows", AttachStyle.ByTransport, EchoesName: true, GreetsAfterProtocol: false);
}
