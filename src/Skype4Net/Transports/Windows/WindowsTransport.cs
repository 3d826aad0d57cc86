using Skype4Net.Transports.Windows;

namespace Skype4Net.Transports;

/// <summary>Skype for Windows: messages between windows of one desktop.</summary>
/// <remarks>
/// Goes through user32. The client tells programs apart by their executable, and asks its user by itself. Run under Wine, not on Windows yet.
/// </remarks>
public sealed class WindowsTransport : SkypeTransport
{
    /// <summary>
    /// The handle that the client must be signed in as, when several clients run on the desktop; null for whichever answers first.
    /// </summary>
    public string? Account { get; init; }

    /// <inheritdoc/>
    public override string Name => "windows";

    /// <inheritdoc/>
    public override string Target => $"a window on this desktop that answers SkypeControlAPIDiscover{(Account is null ? "" : $", signed in as " +
        $"{Account}")}";

    /// <inheritdoc/>
    public override string Advice => "Start Skype and sign in, or start the emulator: skype4net emulate --windows";

    /// <inheritdoc/>
    public override ITransport Open(TransportContext context) => new WindowsClientConnection(this, context);
}
