namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>A stanza on its way to the server.</summary>
/// <param name="bytes">As it is written.</param>
/// <param name="survives">Whether it is sent again in a new session when an old one is lost: messages to people are, requests and presence are
/// not.</param>
/// <param name="mayBeLost">Whether it is not even sent again when the session goes on over another connection.</param>
internal sealed class OutgoingStanza(byte[] bytes, bool survives, bool mayBeLost = false)
{
    private readonly TaskCompletionSource _acknowledged = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ReadOnlyMemory<byte> Bytes => bytes;

    public bool Survives => survives;

    public bool MayBeLost => mayBeLost;

    /// <summary>How many fresh sessions ended with an error while this was the first that the server had not handled.</summary>
    public int Suspicions { get; set; }

    /// <summary>
    /// Completes when the server has taken the stanza over. Fails with <see cref="XmppConnectionException"/> when the session is gone and it will
    /// not be sent again, and with <see cref="XmppStreamException"/> when the server ends each stream on which it is sent.
    /// </summary>
    public Task Acknowledged => _acknowledged.Task;

    public void Complete() => _acknowledged.TrySetResult();

    public void Fail(Exception exception)
    {
        if (_acknowledged.TrySetException(exception))
            // Whoever does not wait for it has chosen not to know.
            _ = _acknowledged.Task.Exception;
    }
}
