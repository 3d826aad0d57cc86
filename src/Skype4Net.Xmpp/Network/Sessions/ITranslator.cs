using Skype4Net.Emulator.Network;

namespace Skype4Net.Xmpp.Network.Sessions;

/// <summary>Translates one subject between the client of XMPP and the emulated client of Skype.</summary>
internal interface ITranslator
{
    /// <summary>Tells the emulated client of an event; false when it is another's. One event at a time.</summary>
    ValueTask<bool> TryApplyAsync(XmppEvent happened);

    /// <summary>Tells again what a connection begins with: the old session goes on, but the emulated client was told that it was lost.</summary>
    ValueTask RepeatAsync() => ValueTask.CompletedTask;

    /// <summary>
    /// Begins a request, in the order in which they were submitted; null when it is another's. What it sends first is queued when this returns.
    /// </summary>
    /// <returns>
    /// Completes when the outcome can be told: by what it returns, which runs between two events and says why the request came to nothing, if it
    /// did. Fails with an <see cref="XmppException"/>; one of the connection means that it is begun again.
    /// </returns>
    Task<Func<ValueTask<RequestFailure>>>? BeginAsync(NetworkRequest request);
}
