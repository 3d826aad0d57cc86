namespace Skype4Net.Transports;

/// <summary>Who asks the Skype user for permission.</summary>
public enum AttachStyle
{
    /// <summary>The command <c>NAME</c> asks (D-Bus, X11); the engine sends it when a client is there.</summary>
    ByName,
    /// <summary>The transport asks by itself (Windows, macOS); <c>NAME</c> is not needed.</summary>
    ByTransport,
    /// <summary>The connection is the attachment (SkypeProxy); <c>NAME</c> only tells who we are and its answer is not waited for.</summary>
    ByConnection,
}
