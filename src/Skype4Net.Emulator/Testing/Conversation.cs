using System.Reactive;
using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator.Testing;

/// <summary>
/// Somebody who talks to the bot: says, calls, and expects. Each method ends when everything has happened that happens by itself. What the
/// bot says is expected in its order, each message once.
/// </summary>
public sealed partial class Conversation
{
    private readonly BotWorld _world;
    private readonly EmulatedChat? _chat;
    private readonly Inbox _received;

    internal Conversation(BotWorld world, EmulatedClient person, EmulatedChat? chat)
    {
        _world = world;
        _chat = chat;
        Person = person;
        _received = new Inbox(world, person.Handle);
        person.MessageReceived.Subscribe(Observer.Create<ChatEntry>(OnMessageReceived));
        _heard = new SoundInbox(world, person.Handle, () => HeardBytes, ReadHeard);
        person.CallChanged.Subscribe(Observer.Create<EmulatedCall>(OnCallChanged));
    }

    /// <summary>
    /// The client of who talks to the bot, for whatever the kit has no words for: <c>anna.Person.GoOffline()</c>. Call
    /// <see cref="BotWorld.SettleAsync"/> after acting on it.
    /// </summary>
    public EmulatedClient Person { get; }

    /// <summary>The Skype name of who talks to the bot.</summary>
    public string Handle => Person.Handle;

    internal bool IsContact => Person.Network.ContactOf(new Identity(_world.Bot.Handle)).Status == BuddyStatus.Friend;

    /// <summary>Says something to the bot, or in the chat, and lets the bot do what it does at once.</summary>
    /// <param name="text">The text; not empty.</param>
    /// <param name="cancellationToken">Ends the wait; it is said.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    /// <exception cref="ConversationException">The bot does not come to rest.</exception>
    public Task SayAsync(string text, CancellationToken cancellationToken = default)
    {
        _world.Note($"{Handle}: {text}");
        _world.Trace?.Do("message.say", Handle, _chat is null ? ("to", _world.Bot.Handle) : ("chat", _world.Trace.LabelOf(_chat)), ("text", text));
        if (_chat is null)
            Person.Say(_world.Bot, text);
        else
            Person.Say(_chat, text);
        return _world.SettleAsync(cancellationToken);
    }

    /// <summary>Expects that the next message of the bot has a text.</summary>
    /// <param name="pattern">The text, in which <c>*</c> stands for anything. Case matters.</param>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The text. The clock stands at the moment at which it was said.</returns>
    /// <exception cref="ConversationException">The bot says something else or nothing, or one of its handlers throws.</exception>
    public Task<string> ExpectReplyAsync(string pattern = "*", TimeSpan? within = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return _received.DequeueAsync(new TextPattern(pattern).Fits, $"\"{pattern}\"", _world.Within(within), cancellationToken);
    }

    /// <summary>Expects that the next message of the bot fits.</summary>
    /// <param name="fits">Whether a text fits.</param>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ConversationException">The bot says something else or nothing, or one of its handlers throws.</exception>
    public Task<string> ExpectReplyAsync(Func<string, bool> fits, TimeSpan? within = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fits);
        return _received.DequeueAsync(fits, "something that fits", _world.Within(within), cancellationToken);
    }

    /// <summary>Expects that the bot says nothing. The time passes.</summary>
    /// <param name="within">For how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">The bot says something, or has said something that nobody expected yet; or one of its handlers
    /// throws.</exception>
    public Task ExpectNothingAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => _received.ExpectNothingAsync(_world.Within(within), cancellationToken);

    /// <summary>Expects that the bot has read all that this person said in the conversation.</summary>
    /// <param name="within">In how much virtual time; null for that of the options.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="ConversationException">Something stays unread.</exception>
    public Task ExpectReadAsync(TimeSpan? within = null, CancellationToken cancellationToken = default)
        => _world.ExpectAsync($"the bot has read what {Handle} said", () => SaidToBot().All(m => m.Status == ChatMessageStatus.Read), within,
            cancellationToken);

    /// <summary>Forgets what the bot has said so far: the next expectation is about what comes.</summary>
    public void Ignore() => _received.Clear();

    private IEnumerable<ChatEntry> SaidToBot()
        => (_chat is null ? _world.Bot.GetMessages(Person) : _world.Bot.GetMessages(_chat)).Where(m => m.From == Handle);

    private void OnMessageReceived(ChatEntry entry)
    {
        bool here = _chat is null ? entry.Record.Chat.IsDialog : entry.Chat == _chat;
        if (!here || entry.From != _world.Bot.Handle || entry.Type is not (ChatMessageType.Said or ChatMessageType.Emoted))
            return;
        _world.Note($"{entry.From} to {Handle}: {entry.Text}");
        _received.Add(entry.Text);
    }
}
