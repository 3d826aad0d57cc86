using System.Threading.Channels;

namespace Skype4Net.Emulator.Network;

/// <summary>What a client's process has of the network. It outlives its connections: one session for the life of a process.</summary>
/// <remarks>
/// <para>A client asks for things with <see cref="Submit"/> and hears everything in <see cref="Events"/>, in one order. It keeps what it was
/// told, and
/// reads it from there: the network is never asked how things are, apart from the three queries.</para>
/// <para>At each connection come, in this order: <see cref="NetworkConnection.Connecting"/>, <see cref="NetworkConnection.CatchingUp"/>, what
/// was missed
/// since the cursor, all contacts, their profiles and presences and the rooms, and <see cref="NetworkConnection.Online"/>. What is live
/// meanwhile comes after that.</para>
/// <para>Events with a cursor come at least once, and the client removes doubles by their keys; all others come at most once and end with the
/// connection. What an event says of its sender is the network's word.</para>
/// </remarks>
public interface INetworkSession : IAsyncDisposable
{
    /// <summary>The own account.</summary>
    Identity Me { get; }

    /// <summary>What the network can do, as far as is known; final for a connection before it is <see cref="NetworkConnection.Online"/>.</summary>
    NetworkFeatures Features { get; }

    /// <summary>Everything that happens, in order. One reader. Completed by <see cref="IAsyncDisposable.DisposeAsync"/> alone.</summary>
    ChannelReader<NetworkEvent> Events { get; }

    /// <summary>Asks for something. Any thread. It does not block, and the state of the network is no reason to throw.</summary>
    /// <param name="request">What. The same key again is harmless: it is not done twice, and it ends again.</param>
    /// <remarks>
    /// Each key ends with one <see cref="NetworkEvent.RequestEnded"/> for each connection in which it was submitted, after the events that it
    /// caused; a message that was accepted and could not be delivered ends a second time, with the failure;
    /// but signals that <see cref="Signal.MayBeLost"/> end without a word. What was submitted and had not ended when the connection was lost is
    /// submitted again by the client. The effect may come before this returns, or much later.
    /// </remarks>
    /// <exception cref="ObjectDisposedException">The session is disposed.</exception>
    void Submit(NetworkRequest request);

    /// <summary>The dialog with somebody, which need not have begun. Always the same for the same account; asks nobody.</summary>
    /// <param name="who">With whom.</param>
    ConversationKey DialogWith(Identity who);

    /// <summary>A key for a room that is about to be made, so that programs can be told its name at once. Asks nobody.</summary>
    /// <param name="dialog">The dialog that becomes a room, which may keep its key; null for a new chat.</param>
    ConversationKey NewRoom(ConversationKey? dialog);

    /// <summary>The text by which others can join a room (<c>BLOB</c>): no blank in it. Asks nobody.</summary>
    /// <param name="room">The room.</param>
    string InvitationTo(ConversationKey room);

    /// <summary>The room that an invitation leads to; null for what is none. Asks nobody: that the room lets one in is seen by joining.</summary>
    /// <param name="invitation">The text.</param>
    ConversationKey? ParseInvitation(string invitation);

    /// <summary>Looks for people.</summary>
    /// <param name="text">A part of a name; an exact handle always finds its owner.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>Who was found, in order; empty without a connection, or on networks without a directory.</returns>
    ValueTask<IReadOnlyList<FoundUser>> SearchAsync(string text, CancellationToken cancellationToken);

    /// <summary>The profile of anybody. Completes at once where the network <see cref="NetworkFeatures.KnowsStrangers"/>.</summary>
    /// <param name="who">Whose.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The profile; null when there is no such account.</returns>
    /// <exception cref="InvalidOperationException">It cannot be known now, for example because there is no connection.</exception>
    ValueTask<NetworkProfile?> GetProfileAsync(Identity who, CancellationToken cancellationToken);

    /// <summary>The picture of anybody, the own one included.</summary>
    /// <param name="who">Whose.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <returns>The content of the file; null when there is none, or it cannot be known now.</returns>
    ValueTask<ReadOnlyMemory<byte>?> GetAvatarAsync(Identity who, CancellationToken cancellationToken);
}
