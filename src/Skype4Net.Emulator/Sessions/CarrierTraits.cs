namespace Skype4Net.Emulator.Sessions;

/// <summary>The places where the API differs from carrier to carrier, so that sessions need not know carriers.</summary>
/// <param name="Name">The short name, for logs.</param>
/// <param name="AsksOnName">Whether the user is asked for permission when <c>NAME</c> arrives (D-Bus, X11) or was asked by the carrier before.</param>
/// <param name="EchoesName">Whether <c>NAME x</c> answers <c>NAME x</c> (Windows) or <c>OK</c>.</param>
/// <param name="GreetsAfterProtocol">Whether the three status lines follow the first <c>PROTOCOL</c> reply (or 1 s after <c>OK</c>), or come at once.</param>
internal sealed record CarrierTraits(string Name, bool AsksOnName, bool EchoesName, bool GreetsAfterProtocol)
{
    /// <summary>Whether the three status lines follow whatever is said first (SkypeProxy), because some programs there say neither NAME nor PROTOCOL.</summary>
    public bool GreetsAfterFirstCommand { get; init; }

    public static CarrierTraits InProcess { get; } = new("emulator", AsksOnName: true, EchoesName: false, GreetsAfterProtocol: true);

    public static CarrierTraits DBus { get; } = InProcess with { Name = "dbus" };

    public static CarrierTraits X11 { get; } = InProcess with { Name = "x11" };

    /// <summary>The connection is the permission.</summary>
    public static CarrierTraits Tcp { get; } = InProcess with { Name = "tcp", AsksOnName = false, GreetsAfterFirstCommand = true };
}
