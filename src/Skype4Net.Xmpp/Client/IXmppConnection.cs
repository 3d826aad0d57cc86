using Microsoft.Extensions.Logging;
using Skype4Net.Xmpp.Client.Sessions;

namespace Skype4Net.Xmpp.Client;

/// <summary>What the parts of a client that speak one protocol each may use of it.</summary>
internal interface IXmppConnection
{
    /// <summary>The address of this client, with its resource; before the first connection the bare one.</summary>
    Jid Me { get; }

    /// <summary>The clock.</summary>
    TimeProvider Time { get; }

    ILogger Log { get; }

    /// <summary>Ends when the client does.</summary>
    CancellationToken Ended { get; }

    /// <summary>An id that nobody can guess.</summary>
    string NewId();

    /// <summary>Sends an iq and waits for its answer. Not to be awaited while a stanza is handled: the answer is read after it.</summary>
    /// <param name="type"><c>get</c> or <c>set</c>.</param>
    /// <param name="to">Who is asked; null for the own account.</param>
    /// <param name="payload">What.</param>
    /// <param name="apply">Runs with a good answer before the next stanza is handled.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="XmppStanzaException">The answer is an error.</exception>
    /// <exception cref="XmppTimeoutException">None came in time.</exception>
    /// <exception cref="XmppConnectionException">There is no connection, or it was lost meanwhile.</exception>
    Task<XmppElement> RequestAsync(string type, Jid? to, XmppElement payload, Func<XmppElement, ValueTask>? apply = null,
        CancellationToken cancellationToken = default);

    /// <summary>Queues a message or a presence; waits while the queue is full. Messages outlive lost connections, presence does not.</summary>
    /// <param name="stanza">The stanza.</param>
    /// <param name="mayBeLost">Whether it is worth nothing when it comes late: then it is not written again to another connection.</param>
    /// <param name="cancellationToken">Ends the wait for room.</param>
    /// <exception cref="XmppConnectionException">The client has ended.</exception>
    /// <exception cref="ArgumentException">The stanza is too large.</exception>
    ValueTask<OutgoingStanza> SendAsync(XmppElement stanza, bool mayBeLost = false, CancellationToken cancellationToken = default);

    /// <summary>Queues an answer without waiting.</summary>
    void Reply(XmppElement stanza);

    /// <summary>Tells the owner of the client; waits while it does not read.</summary>
    ValueTask PublishAsync(XmppEvent happened);
}
