using Skype4Net.Transports.MacOS;

namespace Skype4Net.Transports;

/// <summary>Skype for macOS by distributed notifications: everybody in a login session hears what anybody in it posts.</summary>
/// <remarks>
/// <para><b>Not run on a Mac yet.</b> What is said and heard is tested on a simulated notification centre; the calls into CoreFoundation are
/// compiled and
/// reviewed only.</para>
/// <para>The user is asked under the name of the program. Two clients of one process with the same name get <c>MyBot</c> and <c>MyBot 2</c>. Any
/// program
/// of the login session can read these notifications and forge them. A program in a sandbox cannot send them.</para>
/// </remarks>
public sealed class MacOSTransport : SkypeTransport
{
    private readonly Func<INotificationCentre> _centre;

    /// <summary>Names the client of this login session.</summary>
    public MacOSTransport()
        => _centre = static () => DistributedCentre.OfThisProcess;

    internal MacOSTransport(INotificationCentre centre) => _centre = () => centre;

    /// <inheritdoc/>
    public override string Name => "macos";

    /// <inheritdoc/>
    public override string Target => "a client at the distributed notification centre of this login session";

    /// <inheritdoc/>
    public override string Advice => "Start Skype and sign in, or start the emulator: skype4net emulate --macos";

    /// <inheritdoc/>
    public override ITransport Open(TransportContext context) => new MacOSClientConnection(_centre, context);
}
