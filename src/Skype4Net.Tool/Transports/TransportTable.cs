using Skype4Net.Emulator;
using Skype4Net.Tool.Errors;
using Skype4Net.Transports;

namespace Skype4Net.Tool.Transports;

/// <summary>One way to a client that the command line knows.</summary>
/// <param name="Name">What is written after <c>--transport</c>.</param>
/// <param name="Summary">What it is, in one line.</param>
/// <param name="IsHere">Whether this platform can have it; those that it can have are looked at by <c>doctor</c>.</param>
internal sealed record TransportEntry(string Name, string Summary, bool IsHere);

/// <summary>The names of transports, for help, errors and <c>doctor</c>. A new one is a line here.</summary>
internal static class TransportTable
{
    public const string Demo = "emulator";

    public static IReadOnlyList<TransportEntry> All { get; } =
    [
        new("dbus", "Skype for Linux, or the emulator, on the session bus", OperatingSystem.IsLinux()),
        new("x11", "Skype for Linux, or the emulator, on the X display", OperatingSystem.IsLinux()),
        new("windows", "Skype for Windows, or the emulator, on this desktop", OperatingSystem.IsWindows()),
        new("macos", "Skype for macOS, or the emulator, in this login session (not run on a Mac yet)", OperatingSystem.IsMacOS()),
        new("tcp://host:port", "SkypeProxy, also with a password: tcp://:password@host:port", false),
        new("tls://host:port", "SkypeProxy with TLS", false),
        new(Demo, "a small world inside the command, to try it without a client", false),
    ];

    public static string Names { get; } = string.Join(", ", All.Select(t => t.Name));

    /// <exception cref="UsageException">There is no such transport.</exception>
    public static TransportChoice Choose(string? name)
    {
        if (name is null)
            return new TransportChoice(null);
        if (name.Equals(Demo, StringComparison.OrdinalIgnoreCase))
        {
            var world = new EmulatorTransport();
            return new TransportChoice(world, world);
        }

        try
        {
            return new TransportChoice(SkypeTransport.Parse(name));
        }
        catch (ArgumentException exception)
        {
            // What is wrong with an address, the address knows best.
            throw new UsageException(name.Contains("://", StringComparison.Ordinal) && exception.Message.Contains("server", StringComparison.Ordinal)
                ? exception.Message.Split(" (Parameter")[0]
                : $"\"{name}\" is no transport. There are: {Names}.");
        }
    }
}
