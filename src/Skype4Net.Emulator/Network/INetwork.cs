namespace Skype4Net.Emulator.Network;

/// <summary>
/// What lies behind the emulated clients: accounts, contacts, presence, routing, order. <see cref="SkypeNetwork"/> keeps one in memory; a live one
/// can stand here as well.
/// </summary>
public interface INetwork : IAsyncDisposable
{
    /// <summary>Opens the session of a client's process.</summary>
    /// <param name="who">Who is to be logged in. Whether they can be is an event.</param>
    /// <param name="saved">What the client has kept from before.</param>
    /// <returns>The session, at once and without a connection: <see cref="NetworkRequest.SetStatus"/> connects it.</returns>
    /// <exception cref="ArgumentException">The credentials can never be right on this network.</exception>
    INetworkSession Open(NetworkCredentials who, SavedState saved);
}
