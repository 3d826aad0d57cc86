using Skype4Net.Transports.DBus;

namespace Skype4Net.Transports;

/// <summary>Skype for Linux over D-Bus: its usual way since 2.0.</summary>
/// <remarks>Goes through the system's libdbus-1. A loss of the bus is survived.</remarks>
public sealed class DBusTransport : SkypeTransport
{
    /// <summary>Which bus. Default: the session bus, named by <c>DBUS_SESSION_BUS_ADDRESS</c>.</summary>
    public BusKind Bus { get; init; }

    /// <summary>The address of another bus, for example <c>unix:path=/tmp/bus</c>; null for the usual one.</summary>
    public string? Address { get; init; }

    /// <summary>The name of the client on the bus: <c>com.Skype.API</c>, or the unique name (<c>:1.42</c>) of one of several clients.</summary>
    public string BusName { get; init; } = DBusNames.Service;

    /// <inheritdoc/>
    public override string Name => "dbus";

    /// <inheritdoc/>
    public override string Target => $"the name {BusName} on the {(Address is null ? Bus.ToString().ToLowerInvariant() + " " : "")}bus{Where()}";

    /// <inheritdoc/>
    public override string Advice => "Start Skype and sign in, or start the emulator: skype4net emulate --dbus";

    /// <inheritdoc/>
    public override ITransport Open(TransportContext context) => new DBusClientConnection(this, context);

    private string Where()
    {
        try
        {
            BusAddress address = BusAddress.Find(Bus, Address);
            return $" at {address.Text} ({address.Source})";
        }
        catch (SkypeTransportException)
        {
            return "";
        }
    }
}
