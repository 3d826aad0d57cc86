using System.Threading.Channels;

namespace Skype4Net.Emulator.Network;

/// <summary>
/// What lies behind the clients: accounts, contacts, presence, routing, order. In memory now; a live network can stand here later.
/// A method only says whether something was accepted: the outcome is an event. Each session has one ordered stream of events and one
/// reader; keys are chosen by the caller; a session that comes back says how far it had followed.
/// </summary>
internal interface ILegacyNetwork
{
    /// <summary>Logs an account in.</summary>
    /// <param name="handle">The Skype name.</param>
    /// <param name="password">Its password; ignored for accounts without one.</param>
    /// <param name="since">How far the client has followed before; null at the first login of its store.</param>
    /// <exception cref="NetworkLoginException">No such account, or the wrong password.</exception>
    ILegacySession LogIn(string handle, string password, LegacyCursor? since);
}

/// <summary>One logged-in account. Once it is disposed it only answers questions: nothing that it is told to do happens.</summary>
internal interface ILegacySession : IDisposable
{
    Identity Me { get; }

    /// <summary>Everything that happens, in order. One reader.</summary>
    ChannelReader<LegacyEvent> Events { get; }

    bool Exists(Identity who);

    /// <summary>Whether nobody signs in at the account: the network itself answers for it.</summary>
    bool IsService(Identity who);

    /// <summary>How many contacts an account has that have authorized it.</summary>
    int AuthorizedContactsOf(Identity who);

    /// <summary>The fields of a profile by the names of the wire; empty for accounts that do not exist.</summary>
    IReadOnlyDictionary<string, string> ProfileOf(Identity who);

    /// <summary>The spelling of the handle as its owner chose it.</summary>
    string SpellingOf(Identity who);

    OnlineStatus PresenceOf(Identity who);

    DateTimeOffset? LastOnlineOf(Identity who);

    Contact ContactOf(Identity who);

    IReadOnlyList<Identity> Contacts { get; }

    /// <summary>Everybody we stand in any relation with: contacts, former ones, blocked ones.</summary>
    IReadOnlyDictionary<Identity, Contact> AllContacts { get; }

    /// <summary>Whether somebody is in <see cref="AllContacts"/>.</summary>
    bool HasContact(Identity who);

    IReadOnlyDictionary<Identity, string> PendingRequests { get; }

    /// <summary>What somebody in <see cref="PendingRequests"/> said with the request; null for anybody else.</summary>
    string? RequestFrom(Identity who);

    IReadOnlyList<Identity> Search(string text);

    void SetPresence(UserStatus status);

    void SetProfile(string field, string value);

    void SetAvatar(byte[]? picture);

    byte[]? AvatarOf(Identity who);

    void RequestContact(Identity who, string text);

    void AnswerContact(Identity who, bool allow);

    void RemoveContact(Identity who);

    void Block(Identity who, bool blocked);

    /// <summary>The dialog with somebody, opened by us if there is none: its name has first who opened it.</summary>
    ConversationKey DialogWith(Identity who);

    /// <summary>The dialog with somebody, if one of the two has opened it.</summary>
    ConversationKey? FindDialog(Identity who);

    /// <summary>Sends; false when we may not post there.</summary>
    bool Send(NetworkMessage message);

    bool Edit(ConversationKey conversation, MessageKey key, string body);

    RoomState CreateRoom(IReadOnlyList<Identity> invited);

    /// <summary>Makes a room of a dialog, under the same name.</summary>
    RoomState OpenDialog(ConversationKey dialog, Identity partner);

    RoomState? Room(ConversationKey key);

    RoomState? RoomByBlob(string blob);

    string BlobOf(ConversationKey key);

    /// <summary>Changes a room; false when we may not.</summary>
    bool Change(ConversationKey key, RoomChange change);

    /// <summary>Says something to another client. False when nobody is there to hear it, and it is none that waits.</summary>
    bool Send(Identity to, ClientSignal signal);

    /// <summary>Asks to be let in; the outcome is an event.</summary>
    bool Join(ConversationKey key, string? password);
}
