using Skype4Net.Emulator.Network;
using Skype4Net.Xmpp.Network.Sessions;

namespace Skype4Net.Xmpp;

/// <summary>
/// XMPP behind an emulated client of Skype: its account is one on an XMPP server, its contacts are people on the clients of today. A handle is a
/// bare address, <c>bob@example.org</c>.
/// </summary>
/// <param name="options">Where the server is, and who reaches the account.</param>
public sealed class XmppNetwork(XmppNetworkOptions options) : INetwork
{
    private readonly Lock _gate = new();
    private readonly List<XmppNetworkSession> _sessions = [];
    private bool _isDisposed;

    /// <summary>Opens the session of an account, without a connection as yet.</summary>
    /// <param name="who">The bare address of the account, and its password.</param>
    /// <param name="saved">What the client has kept from before.</param>
    /// <returns>The session.</returns>
    /// <exception cref="ArgumentException">The handle is not the bare address of an account.</exception>
    /// <exception cref="ObjectDisposedException">The network is disposed.</exception>
    public INetworkSession Open(NetworkCredentials who, SavedState saved)
    {
        ArgumentNullException.ThrowIfNull(who);
        ArgumentNullException.ThrowIfNull(saved);
        if (Jid.TryParse(who.Handle) is not { IsBare: true, Local.Length: > 0 } account)
            throw new ArgumentException($"'{who.Handle}' is no XMPP account; one is like bob@example.org.", nameof(who));
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            var session = new XmppNetworkSession(account, who.Password, saved, options);
            _sessions.Add(session);
            return session;
        }
    }

    /// <summary>Ends all sessions.</summary>
    public async ValueTask DisposeAsync()
    {
        List<XmppNetworkSession> open;
        lock (_gate)
        {
            _isDisposed = true;
            open = [.. _sessions];
            _sessions.Clear();
        }

        foreach (XmppNetworkSession session in open)
            await session.DisposeAsync().ConfigureAwait(false);
    }
}
