using Skype4Net.Transports;

namespace Skype4Net;

/// <summary>Chooses the way to the client when the options name none.</summary>
internal static class DefaultTransport
{
    public static SkypeTransport ForThisPlatform() => throw new PlatformNotSupportedException();
}
