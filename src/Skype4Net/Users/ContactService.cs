using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>The contacts of the signed-in user: <c>skype.Contacts</c>.</summary>
public sealed class ContactService
{
    private readonly SkypeEngine _engine;
    private readonly EventStream<UserSearchResult> _searches;

    internal ContactService(SkypeEngine engine)
    {
        _engine = engine;
        _searches = engine.Streams.Create<UserSearchResult>("Contacts.SearchFinished");
        OnlineStatusChanged = engine.Streams.Create("Contacts.OnlineStatusChanged", UserProperties.OnlineStatus,
            (id, status) => new OnlineStatusChanged(new User(engine, id), status));
        MoodChanged = new MoodChanges(engine).Changed;
        BuddyStatusChanged = engine.Streams.Create("Contacts.BuddyStatusChanged", UserProperties.BuddyStatus,
            (id, status) => new BuddyStatusChanged(new User(engine, id), status));
        AuthorizationRequested = new AuthorizationRequests(engine).Requested;
    }

    /// <summary>A search of the directory that this program began has ended, by whatever part of it.</summary>
    [HandlerEvent("UserSearchFinished")]
    public IObservable<UserSearchResult> SearchFinished => _searches;

    /// <summary>All contacts (<c>SEARCH FRIENDS</c>).</summary>
    public SkypeQuery<User> Friends => SkypeQuery.Users(_engine, UserCommands.SearchFriends.With());

    /// <summary>Who waits for our authorization (<c>SEARCH USERSWAITINGMYAUTHORIZATION</c>, protocol 5).</summary>
    public SkypeQuery<User> WaitingAuthorization => SkypeQuery.Users(_engine, UserCommands.SearchWaitingAuthorization.With());

    /// <summary>The presence of a user changed; users that are no contacts, and oneself, included.</summary>
    [HandlerEvent]
    public IObservable<OnlineStatusChanged> OnlineStatusChanged { get; }

    /// <summary>
    /// A mood message changed: once, whether the client tells it plain, with formatting (<c>RICH_MOOD_TEXT</c>), or both. A change of formatting
    /// alone is none.
    /// </summary>
    [HandlerEvent]
    public IObservable<MoodChanged> MoodChanged { get; }

    /// <summary>A user became a contact, or is one no longer.</summary>
    [HandlerEvent]
    public IObservable<BuddyStatusChanged> BuddyStatusChanged { get; }

    /// <summary>Somebody asks for our authorization. The empty line by which the client tells that a request was dealt with is none.</summary>
    [HandlerEvent]
    public IObservable<AuthorizationRequest> AuthorizationRequested { get; }

    /// <summary>The proxy of a user. Sends nothing, so the user need not exist.</summary>
    /// <param name="handle">A Skype name, a linked account (<c>live:anna</c>) or a telephone number with <c>+</c>.</param>
    /// <exception cref="ArgumentException">The handle cannot be one; it has a blank, for example.</exception>
    public User Get(string handle) => new(_engine, Argument.Handle(handle));

    /// <summary>Searches the directory of the network (<c>SEARCH USERS text</c>); takes seconds to a minute.</summary>
    /// <param name="text">A name, a Skype name or an e-mail address.</param>
    /// <param name="cancellationToken">Cancels the wait; the command stays sent.</param>
    /// <exception cref="ArgumentException">The text is empty or has a control character.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<IReadOnlyList<User>> SearchAsync(string text, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        IReadOnlyList<User> found =
            await SkypeQuery.Users(_engine, UserCommands.SearchUsers.With(text)).GetAsync(cancellationToken).ConfigureAwait(false);
        _searches.Publish(new UserSearchResult(text, found));
        return found;
    }
}
