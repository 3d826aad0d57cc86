namespace Skype4Net.Xmpp.Client.Sessions;

/// <summary>
/// What the end of a connection says: whether to come back, with which resource, and whether the old session can still be trusted.
/// </summary>
internal sealed class LossPolicy(SessionState state, Jid account, TimeProvider time)
{
    private static readonly TimeSpan s_conflictSpan = TimeSpan.FromMinutes(1);
    private static readonly string[] s_faultsOfStanzas = ["policy-violation", "not-well-formed", "bad-format", "invalid-xml", "restricted-xml"];
    private DateTimeOffset? _lastConflict;

    /// <summary>
    /// The resource to ask for. It stays the same, so that a fresh session takes the place of our own old one that the server may still keep.
    /// </summary>
    public string Resource { get; private set; } = NewResource(account);

    /// <summary>Notes what an end says about the session and about what was sent in it.</summary>
    public void Note(Exception? reason, bool wasResumed)
    {
        if (reason is XmppProtocolException or XmppStreamException { Condition: not "system-shutdown" })
            state.ResumeId = "";
        // After a resumption the server may choke on the half of an old stanza; in a fresh session it is the new one.
        if (!wasResumed && reason is XmppStreamException error && s_faultsOfStanzas.Contains(error.Condition))
            state.Queue.SuspectFirst(error);
        if (reason is XmppStreamException { Condition: "conflict" })
            Resource = NewResource(account);
    }

    /// <summary>Whether trying again would not help.</summary>
    public bool IsFinal(Exception? reason)
    {
        if (reason is XmppAuthenticationException { IsTemporary: false } or FormatException)
            return true;
        if (reason is not XmppStreamException { Condition: "conflict" })
            return false;

        // Another client took the resource. Once is bad luck; again and again they would evict each other for ever.
        DateTimeOffset now = time.GetUtcNow();
        bool isSecond = now - _lastConflict < s_conflictSpan;
        _lastConflict = now;
        return isSecond;
    }

    private static string NewResource(Jid account) => $"{(account.IsBare ? "Skype4Net" : account.Resource)}.{Guid.NewGuid().ToString("N")[..8]}";
}
