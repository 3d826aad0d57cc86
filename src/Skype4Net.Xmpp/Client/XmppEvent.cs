using Skype4Net.Xmpp.Client.Contacts;
using Skype4Net.Xmpp.Client.Messages;
using Skype4Net.Xmpp.Client.Rooms;

namespace Skype4Net.Xmpp.Client;

/// <summary>What a client tells its owner, in one order.</summary>
internal abstract record XmppEvent
{
    /// <summary>The connection is in another state.</summary>
    /// <param name="State">Which.</param>
    /// <param name="IsResumed">With <see cref="XmppConnectionState.Online"/>: the old session goes on, and nothing was missed.</param>
    /// <param name="Reason">Why, when it was lost or refused.</param>
    /// <param name="RetryAt">When it is tried again, while waiting.</param>
    public sealed record ConnectionChanged(XmppConnectionState State, bool IsResumed, Exception? Reason, DateTimeOffset? RetryAt) : XmppEvent;

    /// <summary>Contacts were added, changed or removed.</summary>
    /// <param name="Changed">The contacts as they are now; removed ones have the subscription <c>remove</c>.</param>
    /// <param name="AreAll">Whether these are all there are.</param>
    public sealed record RosterChanged(IReadOnlyList<RosterItem> Changed, bool AreAll) : XmppEvent;

    /// <summary>Somebody asks to see our presence.</summary>
    public sealed record SubscriptionRequested(Jid From, string Text) : XmppEvent;

    /// <summary>The presence of a contact, over all of its clients.</summary>
    public sealed record PresenceChanged(Jid From, PresenceInfo Best) : XmppEvent;

    /// <summary>One of somebody's clients is there, or says so again.</summary>
    /// <param name="Client">Which, with its resource.</param>
    public sealed record ClientArrived(Jid Client) : XmppEvent;

    /// <summary>One of somebody's clients is gone.</summary>
    /// <param name="Client">Which, with its resource.</param>
    public sealed record ClientLeft(Jid Client) : XmppEvent;

    /// <summary>The set of blocked addresses.</summary>
    public sealed record BlockedChanged(IReadOnlyCollection<Jid> Blocked) : XmppEvent;

    /// <summary>A contact's avatar has another hash; empty for none.</summary>
    public sealed record AvatarChanged(Jid From, string Hash) : XmppEvent;

    /// <summary>A contact's profile is another one.</summary>
    public sealed record ProfileChanged(Jid From) : XmppEvent;

    /// <summary>A text has come, live or from the archive, once each.</summary>
    public sealed record MessageReceived(IncomingMessage Message) : XmppEvent;

    /// <summary>The peer's client has our message (XEP-0184). Anybody can send one: it counts only from whom the message went to.</summary>
    public sealed record ReceiptReceived(Jid From, string MessageId) : XmppEvent;

    /// <summary>The peer types, or has stopped (XEP-0085).</summary>
    public sealed record ChatStateChanged(Jid From, ChatState State) : XmppEvent;

    /// <summary>Our message came back as an error.</summary>
    public sealed record MessageFailed(Jid To, string MessageId, XmppStanzaException Error) : XmppEvent;

    /// <summary>Somebody invites us into a room.</summary>
    public sealed record RoomInvitation(Jid Room, Jid From, string Reason, string Password) : XmppEvent;

    /// <summary>Another client of the account, or this one, has changed a bookmark.</summary>
    /// <param name="Room">Of which room.</param>
    /// <param name="Bookmark">What it is now; null when there is none any more.</param>
    public sealed record BookmarkChanged(Jid Room, Bookmark? Bookmark) : XmppEvent;

    /// <summary>An occupant came, changed or left.</summary>
    /// <param name="Room">Which.</param>
    /// <param name="Occupant">Who, as they are now or were.</param>
    /// <param name="IsPresent">Whether they are in it now.</param>
    /// <param name="Exit">How they left; null while they are there.</param>
    /// <param name="By">The nickname of who put them out; empty for nobody or not told.</param>
    public sealed record OccupantChanged(Jid Room, RoomOccupant Occupant, bool IsPresent, RoomExit? Exit, string By) : XmppEvent;

    /// <summary>The subject of a room.</summary>
    /// <param name="Room">Which.</param>
    /// <param name="By">The nickname of who set it; empty for the room itself.</param>
    /// <param name="Subject">The subject.</param>
    public sealed record SubjectChanged(Jid Room, string By, string Subject) : XmppEvent;

    /// <summary>We are no longer in a room.</summary>
    /// <param name="Room">Which.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Text">The reason as given by a person; often empty.</param>
    public sealed record RoomLeft(Jid Room, RoomExit Reason, string Text) : XmppEvent;

    /// <summary>Another client of this kind says something that is not for people.</summary>
    /// <param name="From">Which, with its resource.</param>
    /// <param name="To">For which of our clients it was; a bare address for any.</param>
    /// <param name="Envelope">What it says.</param>
    /// <param name="Cursor">Its place in the archive; empty when it is in none.</param>
    public sealed record EnvelopeReceived(Jid From, Jid? To, XmppElement Envelope, string Cursor) : XmppEvent
    {
        /// <summary>When the server took it, if it did not deliver it at once; null if it did.</summary>
        public DateTimeOffset? At { get; init; }

        /// <summary>Whether it comes from the archive.</summary>
        public bool IsArchived { get; init; }
    }

    /// <summary>Somebody begins a session, goes on with one or ends it (XEP-0166), and is to be answered.</summary>
    /// <param name="From">Which client.</param>
    /// <param name="Request">The request.</param>
    /// <param name="Jingle">What it says.</param>
    public sealed record JingleReceived(Jid From, XmppElement Request, XmppElement Jingle) : XmppEvent;

    /// <summary>Somebody calls all clients of the account (XEP-0353).</summary>
    /// <param name="From">Which client.</param>
    /// <param name="Call">The id of the call.</param>
    /// <param name="IsLate">Whether it was kept for us: nobody rings any more.</param>
    public sealed record CallProposed(Jid From, string Call, bool IsLate) : XmppEvent;

    /// <summary>All that came before a point has been told: the owner goes on with what it wanted to do then.</summary>
    /// <param name="Continue">Goes on.</param>
    public sealed record Reached(Func<ValueTask> Continue) : XmppEvent;
}
