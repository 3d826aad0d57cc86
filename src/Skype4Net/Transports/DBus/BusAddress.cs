namespace Skype4Net.Transports.DBus;

/// <summary>Where a bus is, and how that is known.</summary>
internal sealed record BusAddress(string Text, string Source)
{
    private const string SessionVariable = "DBUS_SESSION_BUS_ADDRESS";
    private const string SystemVariable = "DBUS_SYSTEM_BUS_ADDRESS";
    private const string SystemDefault = "unix:path=/run/dbus/system_bus_socket";

    /// <summary>Finds the bus. Looked for here, because the library would start a bus of its own when none is named.</summary>
    /// <exception cref="SkypeTransportException">No bus is named.</exception>
    public static BusAddress Find(BusKind kind, string? address)
    {
        if (!string.IsNullOrEmpty(address))
            return new BusAddress(address, "as given");
        if (kind == BusKind.System)
        {
            return Environment.GetEnvironmentVariable(SystemVariable) is { Length: > 0 } system
                ? new BusAddress(system, $"from {SystemVariable}")
                : new BusAddress(SystemDefault, "the usual place");
        }

        if (Environment.GetEnvironmentVariable(SessionVariable) is { Length: > 0 } session)
            return new BusAddress(session, $"from {SessionVariable}");
        string? runtime = Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR");
        if (!string.IsNullOrEmpty(runtime) && File.Exists(Path.Combine(runtime, "bus")))
            return new BusAddress($"unix:path={Path.Combine(runtime, "bus")}", "from XDG_RUNTIME_DIR");
        throw new SkypeTransportException(
            $"There is no session bus: the environment variable {SessionVariable} is not set. Run inside a desktop session, or under " +
            "\"dbus-run-session\", or give the address of a bus.");
    }
}
