using Skype4Net.Transports;

namespace Skype4Net;

/// <summary>Chooses the way to the client when the options name none.</summary>
internal static class DefaultTransport
{
    public static SkypeTransport ForThisPlatform()
        => OperatingSystem.IsLinux() ? new FirstOfTransport(new DBusTransport(), new X11Transport())
            : OperatingSystem.IsWindows() ? new WindowsTransport()
            : OperatingSystem.IsMacOS() ? new MacOSTransport()
            : throw new PlatformNotSupportedException("On this platform no way to Skype is built in. Set SkypeOptions.Transport: to an emulated " +
                "client (\"emulator\"), to SkypeProxy (\"tcp://host:port\"), or to a transport of your own.");
}
