using Skype4Net.Transports.X11;

namespace Skype4Net.Transports;

/// <summary>Skype for Linux over X11: messages between windows of one display.</summary>
/// <remarks>
/// Goes through libxcb. Any program of the display could forge messages of the client; only those of the client's window are taken.
/// </remarks>
public sealed class X11Transport : SkypeTransport
{
    /// <summary>The display, for example <c>:1</c>; null for <c>SKYPEDISPLAY</c>, else <c>DISPLAY</c>.</summary>
    public string? Display { get; init; }

    /// <inheritdoc/>
    public override string Name => "x11";

    /// <inheritdoc/>
    public override string Target => $"the property _SKYPE_INSTANCE on the X display {Display ?? XConnection.DefaultDisplay ?? "(none)"}";

    /// <inheritdoc/>
    public override string Advice => "Start Skype and sign in, or start the emulator: skype4net emulate --x11";

    /// <inheritdoc/>
    public override ITransport Open(TransportContext context) => new X11ClientConnection(this, context);
}
