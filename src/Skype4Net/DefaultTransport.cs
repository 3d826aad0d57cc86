using Skype4Net.Transports;

namespace Skype4Net;

/// <summary>Chooses the way to the client when the options name none.</summary>
internal static class DefaultTransport
{
    public static SkypeTransport ForThisPlatform()
        => OperatingSystem.IsLinux()
            ? new DBusTransport()
            : throw new PlatformNotSupportedException("On this platform no way to Skype is built in yet. Set SkypeOptions.Transport: to an emulated client, or to a transport of your own.");
}
