using Skype4Net.Transports;

namespace Skype4Net;

/// <summary>How programs for Skype4COM reach their client: for the whole process, because their sources have no place for it.</summary>
public static class Skype4ComOptions
{
    /// <summary>
    /// The name of the environment variable that chooses the transport where no option does: <c>dbus</c>, <c>x11</c>, <c>windows</c>,
    /// <c>macos</c>, <c>emulator</c>,
    /// <c>tcp://:password@host:port</c>, as <see cref="SkypeTransport.Parse"/> has them.
    /// </summary>
    public const string TransportVariable = "SKYPE4COM_TRANSPORT";

    /// <summary>
    /// What Skype objects that attach from now on take: the transport, the log, the clock, the name of the program. The limits of commands, the
    /// protocol and what is sent
    /// while there is no client are the matter of <c>Skype.Timeout</c> and <c>Skype.Attach</c>, and are not taken from here. Null, the default:
    /// the platform's transport and no log.
    /// </summary>
    public static SkypeOptions? Default { get; set; }

    internal static SkypeOptions Resolve(SkypeOptions? own, string? friendlyName)
    {
        SkypeOptions options = own ?? Default ?? new SkypeOptions { FriendlyName = AppDomain.CurrentDomain.FriendlyName };
        if (options.Transport is null && Environment.GetEnvironmentVariable(TransportVariable) is { Length: > 0 } name)
            options = options with { Transport = SkypeTransport.Parse(name) };
        return friendlyName is null ? options : options with { FriendlyName = friendlyName };
    }
}
