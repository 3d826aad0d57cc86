using Skype4Net.Transports.DBus;

namespace Skype4Net.Emulator.Hosts;

/// <summary>Where and how an emulated client serves the API over D-Bus.</summary>
public sealed record DBusHostOptions
{
    /// <summary>Which bus. Default: the session bus.</summary>
    public BusKind Bus { get; init; }

    /// <summary>The address of another bus; null for the usual one.</summary>
    public string? Address { get; init; }

    /// <summary>The name to own.</summary>
    public string BusName { get; init; } = DBusNames.Service;

    /// <summary>What to do when another program owns the name. Default: <see cref="DBusNameConflict.Queue"/>.</summary>
    public DBusNameConflict NameConflict { get; init; }

    /// <summary>How many programs may be attached at once. Default: 256.</summary>
    public int MaxPrograms { get; init; } = 256;

    /// <summary>The longest command taken, in bytes. Default: 16 MiB.</summary>
    public int MaxCommandBytes { get; init; } = 16 * 1024 * 1024;
}
