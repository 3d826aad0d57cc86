using Skype4Net.Engine;
using Skype4Net.Protocol;
using Skype4Net.Receiving;

namespace Skype4Net;

/// <summary>Chats and messages: <c>skype.Chats</c>.</summary>
public sealed class ChatService
{
    private readonly SkypeEngine _engine;
    private readonly ReceivedMessages _received;

    internal ChatService(SkypeEngine engine, MessageRecoveryOptions recovery, MessageJournal? journal)
    {
        _engine = engine;
        MessageStatusChanged = engine.Streams.CreateNumbered("Chats.MessageStatusChanged", ChatMessageProperties.Status,
            (id, status) => new ChatMessageStatusChanged(new ChatMessage(engine, id), status));
        MessageEdited = engine.Streams.CreateNumbered("Chats.MessageEdited", ChatMessageProperties.EditedTimestamp,
            (id, time) => new ChatMessageEdited(new ChatMessage(engine, id), time));
        MembersChanged = engine.Streams.Create("Chats.MembersChanged", ChatProperties.Members,
            (id, members) => new ChatMembersChanged(new Chat(engine, id), User.ListOf(engine, members)));
        TopicChanged = engine.Streams.Create("Chats.TopicChanged", ChatProperties.Topic,
            (id, topic) => new ChatTopicChanged(new Chat(engine, id), topic));
        MyStatusChanged = engine.Streams.Create("Chats.MyStatusChanged", ChatProperties.MyStatus,
            (id, status) => new ChatMyStatusChanged(new Chat(engine, id), status));
        MemberRoleChanged = engine.Streams.CreateNumbered("Chats.MemberRoleChanged", ChatMemberProperties.Role,
            (id, role) => new ChatMemberRoleChanged(new ChatMember(engine, id), role));
        EventStream<ChatWindowChanged> windows =
            engine.Streams.Create("Chats.WindowChanged", ChatProperties.Opened, (id, _) => new ChatWindowChanged(new Chat(engine, id), true));
        engine.Streams.Feeds.Feed(windows, ChatProperties.Closed, (id, _) => new ChatWindowChanged(new Chat(engine, id), false));
        WindowChanged = windows;
        _received = engine.Streams.Add(new ReceivedMessages(engine, recovery, journal));
    }

    /// <summary>
    /// Each message from somebody else, once and in the order of its chat, whatever the client loses, doubles or delays: a message is handed
    /// over after a list of its chat has shown that none is missing before it. Text, sender, chat, kind and time have been read by then.
    /// </summary>
    /// <remarks>Things that happened in a chat arrive too; look at <see cref="ChatMessage.Type"/> where that matters.</remarks>
    [HandlerEvent]
    public IObservable<ChatMessage> MessageReceived => _received;

    /// <summary>Every status of all messages, one's own included.</summary>
    [HandlerEvent]
    public IObservable<ChatMessageStatusChanged> MessageStatusChanged { get; }

    /// <summary>A message was edited or deleted.</summary>
    [HandlerEvent]
    public IObservable<ChatMessageEdited> MessageEdited { get; }

    /// <summary>The members of a chat changed.</summary>
    [HandlerEvent("ChatMembersChanged")]
    public IObservable<ChatMembersChanged> MembersChanged { get; }

    /// <summary>The topic of a chat changed.</summary>
    [HandlerEvent("ChatTopicChanged")]
    public IObservable<ChatTopicChanged> TopicChanged { get; }

    /// <summary>Our own standing in a chat changed: that we were removed, no message tells; protocol 7.</summary>
    [HandlerEvent("ChatMyStatusChanged")]
    public IObservable<ChatMyStatusChanged> MyStatusChanged { get; }

    /// <summary>A member's role was set; protocol 7.</summary>
    [HandlerEvent("ChatMemberRoleChanged")]
    public IObservable<ChatMemberRoleChanged> MemberRoleChanged { get; }

    /// <summary>A chat's window was opened or closed.</summary>
    [HandlerEvent("ChatWindowChanged")]
    public IObservable<ChatWindowChanged> WindowChanged { get; }

    /// <summary>All chats (<c>SEARCH CHATS</c>, protocol 3).</summary>
    public SkypeQuery<Chat> All => SkypeQuery.Chats(_engine, ChatCommands.SearchChats.With());

    /// <summary>Chats with an open window (<c>SEARCH ACTIVECHATS</c>, protocol 5).</summary>
    public SkypeQuery<Chat> Active => SkypeQuery.Chats(_engine, ChatCommands.SearchActiveChats.With());

    /// <summary>Chats with unread messages (<c>SEARCH MISSEDCHATS</c>, protocol 5).</summary>
    public SkypeQuery<Chat> Missed => SkypeQuery.Chats(_engine, ChatCommands.SearchMissedChats.With());

    /// <summary>Recent chats (<c>SEARCH RECENTCHATS</c>, protocol 5).</summary>
    public SkypeQuery<Chat> Recent => SkypeQuery.Chats(_engine, ChatCommands.SearchRecentChats.With());

    /// <summary>Bookmarked chats (<c>SEARCH BOOKMARKEDCHATS</c>, protocol 6).</summary>
    public SkypeQuery<Chat> Bookmarked => SkypeQuery.Chats(_engine, ChatCommands.SearchBookmarkedChats.With());

    /// <summary>Unread messages (<c>SEARCH MISSEDCHATMESSAGES</c>, protocol 3).</summary>
    public SkypeQuery<ChatMessage> MissedMessages => SkypeQuery.Numbered(_engine, ChatCommands.SearchMissedMessages.With(), ChatMessage.ListOf);

    /// <summary>All messages the client knows (<c>SEARCH CHATMESSAGES</c>, protocol 3).</summary>
    public SkypeQuery<ChatMessage> Messages => SkypeQuery.Numbered(_engine, ChatCommands.SearchMessages.With(""), ChatMessage.ListOf);

    /// <summary>The messages with one person (<c>SEARCH CHATMESSAGES handle</c>, protocol 3).</summary>
    /// <param name="handle">The person.</param>
    /// <exception cref="ArgumentException">The handle cannot be one.</exception>
    public SkypeQuery<ChatMessage> MessagesWith(string handle)
        => SkypeQuery.Numbered(_engine, ChatCommands.SearchMessages.With(Argument.Handle(handle)), ChatMessage.ListOf);

    /// <summary>The messages with one user (<c>SEARCH CHATMESSAGES handle</c>, protocol 3).</summary>
    /// <param name="user">The user.</param>
    public SkypeQuery<ChatMessage> MessagesWith(User user) => MessagesWith(User.HandleOf(user));

    /// <summary>The proxy of a chat whose name is known. Sends nothing, so the chat need not exist.</summary>
    /// <param name="name">The name as the client gave it, for example <c>#anna/$ben;a7ab206ec78060f1</c>.</param>
    /// <exception cref="ArgumentException">The text cannot be the name of a chat.</exception>
    public Chat Get(string name) => new(_engine, Argument.ChatName(name));

    /// <summary>The proxy of a message whose number is known. Sends nothing.</summary>
    /// <param name="id">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ChatMessage GetMessage(long id) => new(_engine, Argument.Id(id));

    /// <summary>The proxy of a membership whose number is known. Sends nothing.</summary>
    /// <param name="id">The number, as of <see cref="ChatMember.Id"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ChatMember GetMember(long id) => new(_engine, Argument.Id(id));

    /// <summary>The dialog with one person, made if there is none (<c>CHAT CREATE handle</c>, protocol 5). Opens no window.</summary>
    /// <param name="handle">The person.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">The handle cannot be one.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task<Chat> WithAsync(string handle, CancellationToken cancellationToken = default)
        => CreateAsync([Argument.Handle(handle)], cancellationToken);

    /// <inheritdoc cref="WithAsync(string, CancellationToken)"/>
    /// <param name="user">The user.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    public Task<Chat> WithAsync(User user, CancellationToken cancellationToken = default) => WithAsync(User.HandleOf(user), cancellationToken);

    /// <summary>Makes a chat with several people (<c>CHAT CREATE a, b</c>, protocol 5), or with nobody yet (protocol 7).</summary>
    /// <param name="handles">The people.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">One of the handles cannot be one.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task<Chat> CreateAsync(IEnumerable<string> handles, CancellationToken cancellationToken = default)
        => ChatOfAsync(ChatCommands.Create.With(handles.ToArray()), cancellationToken);

    /// <inheritdoc cref="CreateAsync(IEnumerable{string}, CancellationToken)"/>
    /// <param name="users">The users.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    public Task<Chat> CreateAsync(IEnumerable<User> users, CancellationToken cancellationToken = default)
        => CreateAsync(User.HandlesOf(users), cancellationToken);

    /// <summary>
    /// Makes the proxy of a public chat from its token (<c>CHAT CREATEUSINGBLOB</c>, protocol 7); join it by <see cref="Chat.JoinAsync"/>.
    /// </summary>
    /// <param name="blob">The token.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">The token is not valid (611).</exception>
    public Task<Chat> CreateUsingBlobAsync(string blob, CancellationToken cancellationToken = default)
        => ChatOfAsync(ChatCommands.CreateUsingBlob.With(blob), cancellationToken);

    /// <summary>Finds a chat that we are in by its token (<c>CHAT FINDUSINGBLOB</c>, protocol 7).</summary>
    /// <param name="blob">The token.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeCommandException">There is no such chat (610).</exception>
    public Task<Chat> FindUsingBlobAsync(string blob, CancellationToken cancellationToken = default)
        => ChatOfAsync(ChatCommands.FindUsingBlob.With(blob), cancellationToken);

    /// <summary>Sends a message to a person; the dialog is made if there is none.</summary>
    /// <param name="handle">The person.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the wait; the message stays sent.</param>
    /// <exception cref="ArgumentException">The handle or the text cannot be sent.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task<ChatMessage> SendAsync(string handle, string text, CancellationToken cancellationToken = default)
        => SendAsync(_engine, ChatCommands.SendToUser.With(handle, text), cancellationToken);

    /// <inheritdoc cref="SendAsync(string, string, CancellationToken)"/>
    /// <param name="user">The user.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the wait; the message stays sent.</param>
    public Task<ChatMessage> SendAsync(User user, string text, CancellationToken cancellationToken = default)
        => SendAsync(User.HandleOf(user), text, cancellationToken);

    internal static async Task<ChatMessage> SendAsync(SkypeEngine engine, Command command, CancellationToken cancellationToken)
    {
        Reply reply = await engine.SendAsync(command, cancellationToken).ConfigureAwait(false);
        return new ChatMessage(engine, reply.RequireObjectId(command));
    }

    private async Task<Chat> ChatOfAsync(Command command, CancellationToken cancellationToken)
    {
        Reply reply = await _engine.SendAsync(command, cancellationToken).ConfigureAwait(false);

        // "CHAT #anna/$ben;a7ab206ec78060f1 STATUS DIALOG", or another of the lines of its beginning; only word 2 is needed.
        string[] words = reply.Text.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2
            ? new Chat(_engine, words[1])
            : throw new SkypeProtocolException(command.Text, reply.Text, $"Skype answered \"{reply.Text}\", which names no chat.");
    }
}
