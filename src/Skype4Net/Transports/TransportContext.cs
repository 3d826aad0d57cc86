using Microsoft.Extensions.Logging;

namespace Skype4Net.Transports;

/// <summary>What a transport may use: the clock, the log and the name of its <c>Skype</c> object.</summary>
/// <param name="TimeProvider">The only clock a transport may look at.</param>
/// <param name="Logger">Where a transport writes; never secrets.</param>
/// <param name="MaxMessageBytes">A longer message is refused, in either direction.</param>
public sealed record TransportContext(TimeProvider TimeProvider, ILogger Logger, int MaxMessageBytes)
{
    /// <summary>
    /// The name under which the user knows the program, for transports on which it travels with the request for permission. Default:
    /// <c>Skype4Net</c>.
    /// </summary>
    public string FriendlyName { get; init; } = "Skype4Net";

    /// <exception cref="SkypeTransportException">The message is too long to be sent.</exception>
    internal void CheckLength(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxMessageBytes)
            throw new SkypeTransportException($"The message has {utf8.Length} bytes; MaxMessageBytes allows {MaxMessageBytes}.");
    }
}
