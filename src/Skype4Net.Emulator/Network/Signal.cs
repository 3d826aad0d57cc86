namespace Skype4Net.Emulator.Network;

/// <summary>
/// What one emulated client says to another about something that they do together: a call, a stream, a file. Networks carry it in order and do not
/// read it; they may translate the few kinds that other people's clients know, and answer the rest with <see cref="RequestFailure.NotSupported"/>.
/// </summary>
/// <param name="Kind">What is said: <c>call-offered</c>.</param>
/// <param name="Key">Names the signal among those of its sender, so that doubles are found.</param>
/// <param name="IsKept">Whether it waits for an account that is not connected; it has a cursor then.</param>
/// <param name="MayBeLost">Whether it is worth nothing when it comes late: sound and datagrams. It has no
/// <see cref="NetworkEvent.RequestEnded"/>, and the oldest of
/// them are left out where too many wait.</param>
/// <param name="Payload">The rest. A network that changes the buffer after a call copies it first.</param>
public sealed record Signal(string Kind, string Key, bool IsKept, bool MayBeLost, ReadOnlyMemory<byte> Payload)
{
    /// <summary>
    /// Which call, stream or file it is about; empty for none. Where an account has several clients, all that is said about one subject belongs to
    /// the client with which it began.
    /// </summary>
    public string Subject { get; init; } = "";
}
