using System.Text.Json.Serialization;

namespace Skype4Net.Emulator.Network;

/// <summary>Something that the network tells a session: <see cref="INetworkSession.Events"/>.</summary>
[JsonDerivedType(typeof(ContactRequested), "contact-request")]
[JsonDerivedType(typeof(MessageArrived), "message")]
[JsonDerivedType(typeof(MessageEdited), "edit")]
[JsonDerivedType(typeof(RoomChanged), "room")]
[JsonDerivedType(typeof(SignalArrived), "signal")]
public abstract record NetworkEvent
{
    /// <summary>
    /// Where the event stands among those that are kept for the account: messages, edits, requests to be a contact, kept signals. The last one is
    /// given back in <see cref="SavedState"/>. The <see cref="ConnectionChanged"/> that ends catching up may have one too, so that a client to which
    /// nothing was said yet hears at its next start what was said meanwhile. Null on everything else.
    /// </summary>
    public Cursor? Cursor { get; init; }

    /// <summary>The connection is another one.</summary>
    /// <param name="State">How it is.</param>
    /// <param name="Reason">Why, for the log; empty where nothing went wrong.</param>
    /// <param name="RetryAt">When the next attempt follows, with <see cref="NetworkConnection.Waiting"/>.</param>
    public sealed record ConnectionChanged(NetworkConnection State, string Reason, DateTimeOffset? RetryAt) : NetworkEvent;

    /// <summary>
    /// The outcome of a request; what it caused was told before. A <see cref="NetworkRequest.Post"/> that ended with
    /// <see cref="RequestFailure.None"/> can end once more with a failure, where the network learns later that the message could not be delivered.
    /// </summary>
    /// <param name="Key">The request.</param>
    /// <param name="Failure">Why it came to nothing; <see cref="RequestFailure.None"/>: it was done.</param>
    public sealed record RequestEnded(RequestKey Key, RequestFailure Failure) : NetworkEvent;

    /// <summary>What the network wants to be given back by the next <see cref="INetwork.Open"/>.</summary>
    /// <param name="Data">All of it.</param>
    public sealed record StateChanged(ReadOnlyMemory<byte> Data) : NetworkEvent;

    /// <summary>How one stands with others. Programs are told of differences.</summary>
    /// <param name="Contacts">With whom how.</param>
    /// <param name="AreAll">Whether these are all: who is missing is a stranger now. So after each new login.</param>
    public sealed record ContactsChanged(IReadOnlyDictionary<Identity, Contact> Contacts, bool AreAll) : NetworkEvent;

    /// <summary>Somebody asks to be authorized.</summary>
    /// <param name="Who">Who.</param>
    /// <param name="Text">What they say; empty when the request was dealt with, here or at another client of the account.</param>
    public sealed record ContactRequested(Identity Who, string Text) : NetworkEvent;

    /// <summary>Somebody's presence, as the own account may see it; the own one too. Of several resources it is the most available one's.</summary>
    /// <param name="Who">Whose.</param>
    /// <param name="Status">The presence.</param>
    /// <param name="At">When it became so, or when they were last there; null where that is not known.</param>
    /// <param name="Features">What their client can do.</param>
    public sealed record PresenceChanged(Identity Who, OnlineStatus Status, DateTimeOffset? At, PeerFeatures Features) : NetworkEvent;

    /// <summary>Fields of somebody's profile, the own one included. Programs are told of differences to what was known.</summary>
    /// <param name="Who">Whose.</param>
    /// <param name="Fields">By the names and in the texts of the wire; <c>HANDLE</c> is the owner's spelling. An empty text: the field is empty
    /// now.</param>
    /// <param name="AreAll">Whether these are all, as after a login or when somebody became a contact: the rest is empty. Where nothing was
    /// known before,
    /// programs are told nothing then.</param>
    public sealed record ProfileChanged(Identity Who, IReadOnlyDictionary<string, string> Fields, bool AreAll) : NetworkEvent;

    /// <summary>A message has come: of somebody else, of the own account at another client, or an own one that the network has accepted.</summary>
    /// <param name="Message">The message, at its place in the order of the conversation.</param>
    public sealed record MessageArrived(NetworkMessage Message) : NetworkEvent
    {
        /// <summary>The room after what the message tells of; null in dialogs, and may be null for what was written.</summary>
        public RoomState? Room { get; init; }
    }

    /// <summary>A message was edited.</summary>
    /// <param name="Conversation">Where.</param>
    /// <param name="Message">Which.</param>
    /// <param name="Edit">Names the edit, so that doubles are found.</param>
    /// <param name="By">By whom: the network's word.</param>
    /// <param name="At">When.</param>
    /// <param name="Body">The new text; empty: it was deleted.</param>
    public sealed record MessageEdited(
        ConversationKey Conversation, MessageKey Message, MessageKey Edit, Identity By, DateTimeOffset At, string Body) : NetworkEvent;

    /// <summary>A room is known, or has changed in a way that leaves no message. Programs are told of differences.</summary>
    /// <param name="Room">The room now.</param>
    /// <param name="Mine">What the own account is in it now, where that is the news: the verdict on joining, that it was removed, that a dialog
    /// became this room
    /// (<see cref="MyChatStatus.Subscribed"/>). Else null.</param>
    public sealed record RoomChanged(RoomState Room, MyChatStatus? Mine) : NetworkEvent;

    /// <summary>Another client says something about what is done together.</summary>
    /// <param name="From">Who: the network's word, never the payload's.</param>
    /// <param name="Signal">What.</param>
    public sealed record SignalArrived(Identity From, Signal Signal) : NetworkEvent;

    /// <summary>
    /// The client with which something was under way is gone, and will say no more about it. Networks that notice it tell it once for each subject;
    /// what ends with a signal of the other side needs none.
    /// </summary>
    /// <param name="Who">Whose client it was.</param>
    /// <param name="Subject">What was under way: <see cref="Signal.Subject"/>.</param>
    public sealed record PeerLost(Identity Who, string Subject) : NetworkEvent;
}
