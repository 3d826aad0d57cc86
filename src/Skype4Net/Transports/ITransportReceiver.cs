namespace Skype4Net.Transports;

/// <summary>What a transport tells: lines that arrived and changes at the other end. The engine implements it.</summary>
/// <remarks>
/// A transport calls these one at a time, in the order in which things happened, from any thread of its own. The calls return
/// promptly and never run user code. None is made after <see cref="ITransport"/> was disposed.
/// </remarks>
public interface ITransportReceiver
{
    /// <summary>One message arrived: a reply or a notification.</summary>
    /// <param name="utf8">The message without any terminator; may hold line feeds and invalid UTF-8. Valid during the call only.</param>
    void OnLine(ReadOnlySpan<byte> utf8);

    /// <summary>Something changed at the other end, or in our standing with it.</summary>
    /// <param name="status">
    /// <see cref="AttachmentStatus.Available"/>: a client is there and may be asked.
    /// <see cref="AttachmentStatus.NotAvailable"/>: none is there, or it has just gone.
    /// <see cref="AttachmentStatus.PendingAuthorization"/>, <see cref="AttachmentStatus.Success"/>, <see cref="AttachmentStatus.Refused"/>:
    /// the answer of a transport that asks for permission by itself (<see cref="AttachStyle.ByTransport"/>).
    /// </param>
    /// <param name="detail">One sentence for exceptions and logs: what was seen.</param>
    void OnPeer(AttachmentStatus status, string detail);

    /// <summary>Instead of an answer, on transports that ask for permission by themselves: a client is there, but nobody is signed in. It is
    /// asked again
    /// by <see cref="ITransport.RequestAttach"/> after a while.</summary>
    /// <param name="detail">One sentence for exceptions and logs: what was seen.</param>
    void OnNotSignedIn(string detail);

    /// <summary>A message given to <see cref="ITransport.Send"/> could not be delivered, though the client may still be there.</summary>
    /// <param name="line">The message as given, or at least its beginning up to the first blank.</param>
    /// <param name="reason">Why.</param>
    void OnUndelivered(ReadOnlySpan<byte> line, SkypeTransportException reason);

    /// <summary><see cref="ITransport.CanSend"/> has become true again. Any thread, at any time; may be called too often.</summary>
    void OnCanSend()
    {
    }
}
