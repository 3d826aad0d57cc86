namespace Skype4Net;

/// <summary>What became of a message that was sent.</summary>
public enum DeliveryOutcome
{
    /// <summary>It was accepted by the network or the other side (<c>SENT</c>).</summary>
    Sent,
    /// <summary>The client gave it up (<c>FAILED</c>).</summary>
    Failed,
    /// <summary>It is still on its way (<c>SENDING</c>): the other side is offline, as a rule; the client goes on trying.</summary>
    TimedOut,
    /// <summary>The client was lost meanwhile, so it is not known.</summary>
    Unknown,
}
