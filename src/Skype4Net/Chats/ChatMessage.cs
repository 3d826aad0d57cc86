using Skype4Net.Engine;
using Skype4Net.Protocol;
using Skype4Net.Receiving;

namespace Skype4Net;

/// <summary>A message of a chat: something said, or something that happened there.</summary>
public sealed class ChatMessage : SkypeObject
{
    internal ChatMessage(SkypeEngine engine, long id)
        : base(engine, ObjectKind.ChatMessage, id) => Id = id;

    internal ChatMessage(SkypeEngine engine, long id, LoadedMessage loaded)
        : this(engine, id)
    {
        Loaded = loaded;
        HasOwnValues = true;
    }

    /// <summary>The number by which this client knows the message; other clients number the same message differently.</summary>
    public long Id { get; }

    /// <summary>
    /// Whether the program may have begun to handle this message before: it was in handling when the program ended without a word, and is
    /// handed over again. False for every message that does not come from <see cref="ChatService.MessageReceived"/> with a
    /// <see cref="MessageRecoveryOptions.Journal"/>.
    /// </summary>
    public bool MayBeRepeated => Loaded?.MayBeRepeated ?? false;

    /// <summary>What was read of the message before it was handed over.</summary>
    internal LoadedMessage? Loaded { get; }

    /// <summary>The chat (<c>CHATNAME</c>).</summary>
    public SkypeProperty<Chat?> Chat => Property(ChatMessageProperties.ChatName, PropertyMaps.Chat);

    /// <summary>When it was sent, in UTC (<c>TIMESTAMP</c>).</summary>
    public SkypeProperty<DateTimeOffset?> Timestamp => Property(ChatMessageProperties.Timestamp);

    /// <summary>Who sent it (<c>FROM_HANDLE</c>); null for people of foreign networks.</summary>
    public SkypeProperty<User?> Sender => Property(ChatMessageProperties.FromHandle, PropertyMaps.User);

    /// <summary>The Skype name of who sent it (<c>FROM_HANDLE</c>).</summary>
    public SkypeProperty<string> SenderHandle => Property(ChatMessageProperties.FromHandle);

    /// <summary>The name of who sent it, as shown (<c>FROM_DISPNAME</c>).</summary>
    public SkypeProperty<string> SenderName => Property(ChatMessageProperties.FromDisplayName);

    /// <summary>The other person of the old message objects (<c>PARTNER_HANDLE</c>); some clients answer it still.</summary>
    public SkypeProperty<User?> Partner => Property(ChatMessageProperties.PartnerHandle, PropertyMaps.User);

    /// <summary>The name of the other person of the old message objects (<c>PARTNER_DISPNAME</c>).</summary>
    public SkypeProperty<string> PartnerName => Property(ChatMessageProperties.PartnerDisplayName);

    /// <summary>What the message tells (<c>TYPE</c>).</summary>
    public SkypeProperty<ChatMessageType> Type => Property(ChatMessageProperties.Type);

    /// <summary>How far it has come (<c>STATUS</c>).</summary>
    public SkypeProperty<ChatMessageStatus> Status => Property(ChatMessageProperties.Status);

    /// <summary>Why somebody left, for messages of type <see cref="ChatMessageType.Left"/> (<c>LEAVEREASON</c>).</summary>
    public SkypeProperty<LeaveReason> LeaveReason => Property(ChatMessageProperties.LeaveReason);

    /// <summary>
    /// The text (<c>BODY</c>); setting it edits the message (protocol 7), setting it empty deletes it. Ask <see cref="IsEditable"/> first.
    /// </summary>
    public SettableSkypeProperty<string> Body => Settable(ChatMessageProperties.Body, MessageTextMap.Instance);

    /// <summary>Whom the message is about: people added, removed, or given a role (<c>USERS</c>).</summary>
    public SkypeProperty<IReadOnlyList<User>> Users => Property(ChatMessageProperties.Users, PropertyMaps.Users);

    /// <summary>Whether it may be edited now (<c>IS_EDITABLE</c>, protocol 7); ends by itself, never cached.</summary>
    public SkypeProperty<bool> IsEditable => Property(ChatMessageProperties.IsEditable);

    /// <summary>Who edited it (<c>EDITED_BY</c>, protocol 7); null when nobody did.</summary>
    public SkypeProperty<User?> EditedBy => Property(ChatMessageProperties.EditedBy, PropertyMaps.User);

    /// <summary>When it was edited, in UTC (<c>EDITED_TIMESTAMP</c>, protocol 7); null when never.</summary>
    public SkypeProperty<DateTimeOffset?> EditedTimestamp => Property(ChatMessageProperties.EditedTimestamp);

    /// <summary>The new options, for messages of type <see cref="ChatMessageType.SetOptions"/> (<c>OPTIONS</c>, protocol 7).</summary>
    public SkypeProperty<ChatOptions> Options => Property(ChatMessageProperties.Options);

    /// <summary>The new role, for messages of type <see cref="ChatMessageType.SetRole"/> (<c>ROLE</c>, protocol 7).</summary>
    public SkypeProperty<ChatRole> Role => Property(ChatMessageProperties.Role);

    /// <summary>What names the message at every client alike (<c>GUID</c>, protocol 8, clients from 6.16 on).</summary>
    /// <remarks>Older clients answer error 16: they have no such property.</remarks>
    public SkypeProperty<string> Guid => Property(ChatMessageProperties.Guid);

    /// <summary>
    /// What becomes of a message of ours: sent, failed, or still on its way after <see cref="SkypeOptions.DeliveryTimeout"/>. Never fails.
    /// Begins to look when it is first asked for; a message may be long sent then.
    /// </summary>
    public Task<MessageDelivery> Delivery => _delivery ??= MessageDelivery.OfAsync(this, Engine.Options.DeliveryTimeout);

    private Task<MessageDelivery>? _delivery;

    /// <summary>Marks the message seen (<c>SET CHATMESSAGE n SEEN</c>). Cannot be undone; each message is marked for itself.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task MarkSeenAsync(CancellationToken cancellationToken = default)
        => SendAsync(ChatCommands.MarkSeen.With(Id), cancellationToken);

    /// <summary>Sends a message to the chat of this one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the wait; the message stays sent.</param>
    /// <exception cref="SkypeException">As for <see cref="Chat.SendAsync"/>.</exception>
    public async Task<ChatMessage> ReplyAsync(string text, CancellationToken cancellationToken = default)
    {
        Argument.Text(text);
        if (await Chat.GetAsync(cancellationToken).ConfigureAwait(false) is { } chat)
            return await chat.SendAsync(text, cancellationToken).ConfigureAwait(false);

        // Messages of old dialogs have no chat, only a person.
        string partner = await SenderHandle.GetAsync(cancellationToken).ConfigureAwait(false);
        return await ChatService.SendAsync(Engine, ChatCommands.SendToUser.With(partner, text), cancellationToken).ConfigureAwait(false);
    }

    private protected override ObjectEntry FindEntry() => Loaded?.EntryFor(CachedEntry) ?? CachedEntry;

    internal static IReadOnlyList<ChatMessage> ListOf(SkypeEngine engine, IReadOnlyList<long> ids)
        => SkypeQuery.ListOf(ids, id => new ChatMessage(engine, id));
}
