namespace Skype4Net.Xmpp.Client;

/// <summary>A part of a client that speaks one protocol.</summary>
internal interface IXmppModule
{
    /// <summary>What others may know that this client can (XEP-0030).</summary>
    IEnumerable<string> Features => [];

    /// <summary>A new session has begun; runs before the client counts as online, in the order of the modules.</summary>
    Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes a stanza, or leaves it to the others; each iq here is a request. Must not wait for an answer of the server.</summary>
    ValueTask<bool> TryHandleAsync(XmppElement stanza) => ValueTask.FromResult(false);

    /// <summary>The session is lost for good.</summary>
    ValueTask EndAsync() => ValueTask.CompletedTask;
}
