namespace Skype4Net.Transports;

/// <summary>A live way to one Skype client: knows attachment and bytes, never commands.</summary>
/// <remarks>Made by <see cref="SkypeTransport.Open"/>; serves one <c>Skype</c> object.</remarks>
public interface ITransport : IAsyncDisposable
{
    /// <summary>Who asks the Skype user for permission on this transport.</summary>
    AttachStyle AttachStyle { get; }

    /// <summary>
    /// Starts to listen and to watch for a client; does not wait for anything. Called once, and again after it has thrown when the program attaches
    /// again.
    /// </summary>
    /// <param name="receiver">Is notified of everything from now on, possibly before this method returns.</param>
    /// <exception cref="SkypeTransportException">The transport itself does not exist here (no bus, no display).</exception>
    void Start(ITransportReceiver receiver);

    /// <summary>Looks for a client, and on transports that ask by themselves asks for permission. The answer arrives by
    /// <see cref="ITransportReceiver.OnPeer"/>. May be called again at any time; called for each attempt to attach.</summary>
    void RequestAttach();

    /// <summary>Whether the transport takes a further command now. Where it does not, the engine keeps commands, in their order and within
    /// their time limits, until <see cref="ITransportReceiver.OnCanSend"/> or the next reply. Any thread; looked at before each command but
    /// those of the attachment; must not wait. Default: always.</summary>
    bool CanSend => true;

    /// <summary>Bytes that <see cref="Send"/> has taken and that are not out yet, for the meter. Default: 0.</summary>
    long QueuedBytes => 0;

    /// <summary>
    /// Hands one message to the client, or queues it for sending. Any thread; returns promptly; messages of one thread keep their order.
    /// </summary>
    /// <param name="utf8">The message without terminator; copied if it is kept.</param>
    /// <exception cref="SkypeTransportException">There is no client, or the message could not be sent.</exception>
    void Send(ReadOnlySpan<byte> utf8);

    /// <summary>
    /// The same where <see cref="Flush"/> follows soon: until then the message may be kept, so that several go out at once. Default:
    /// <see cref="Send"/>.
    /// </summary>
    /// <param name="utf8">The message without terminator; copied if it is kept.</param>
    /// <exception cref="SkypeTransportException">There is no client, or the message could not be sent.</exception>
    void SendBuffered(ReadOnlySpan<byte> utf8) => Send(utf8);

    /// <summary>
    /// Sends what <see cref="SendBuffered"/> has kept. Does not throw: a loss is told by <see cref="ITransportReceiver.OnPeer"/>. Default: nothing.
    /// </summary>
    void Flush()
    {
        // Nothing is kept.
    }
}
