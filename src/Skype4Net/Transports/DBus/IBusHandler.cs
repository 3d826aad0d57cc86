namespace Skype4Net.Transports.DBus;

/// <summary>Is called with what arrives on a <see cref="BusConnection"/>; on its one thread, one at a time.</summary>
internal interface IBusHandler
{
    /// <summary>Connected, for the first time or again. Sent from here, a message is the first on the new connection.</summary>
    void OnConnected();

    /// <summary>The bus has gone; it is tried again until the connection is disposed.</summary>
    void OnLost(string reason);

    /// <summary>A method call or signal. True if it was taken.</summary>
    bool OnMessage(in BusMessage message);
}

/// <summary>Takes the answer to a method call; on the connection's thread.</summary>
/// <param name="reply">The return or the error.</param>
/// <param name="state">What was given with the call.</param>
internal delegate void ReplyHandler(in BusMessage reply, object? state);
