using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <content>What can be done with a chat.</content>
public sealed partial class Chat
{
    // Asked for together, so a page costs about a round trip.
    private const int PageOfHistory = 50;

    /// <summary>
    /// Sends a message (<c>CHATMESSAGE chat text</c>, protocol 5). It is on its way when the task ends; watch its
    /// <see cref="ChatMessage.Status"/> for the rest.
    /// </summary>
    /// <param name="text">The text; line feeds are allowed, an empty text gives error 43.</param>
    /// <param name="cancellationToken">Cancels the wait; the message stays sent.</param>
    /// <returns>The message.</returns>
    /// <exception cref="SkypeCommandException">The chat is not known (510), we are not in it or may only listen (511), or its partner cannot
    /// chat (615).</exception>
    /// <exception cref="SkypeException">The client did not answer, or is not there.</exception>
    public Task<ChatMessage> SendAsync(string text, CancellationToken cancellationToken = default)
        => ChatService.SendAsync(Engine, ChatCommands.SendMessage.With(Name, text), cancellationToken);

    /// <summary>
    /// What was said, message by message (<c>GET CHAT x CHATMESSAGES</c>), with text, sender, time and type in the cache already. The order is
    /// that of the client's numbers, the order in which it entered the messages; what was said while it was offline counts from when it heard of it.
    /// </summary>
    /// <param name="order">Which end first. Default: the newest.</param>
    /// <param name="since">Only messages sent at this time or later; null for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    [SuppressMessage("Style", "VSTHRD200", Justification = "It is what is enumerated, as the word is used elsewhere: await foreach (var m in " +
        "chat.History()).")]
    public async IAsyncEnumerable<ChatMessage> History(HistoryOrder order = HistoryOrder.NewestFirst, DateTimeOffset? since = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        IReadOnlyList<ChatMessage> all = await Messages.RefreshAsync(cancellationToken).ConfigureAwait(false);
        IEnumerable<ChatMessage> ordered = order == HistoryOrder.NewestFirst ? all.OrderByDescending(m => m.Id) : all.OrderBy(m => m.Id);
        foreach (ChatMessage[] page in ordered.Chunk(PageOfHistory))
        {
            await page.PrefetchAsync(static m => [m.Body, m.SenderHandle, m.Timestamp, m.Type], cancellationToken: cancellationToken)
                .ConfigureAwait(false);
            foreach (ChatMessage message in page)
            {
                if (since is null || await message.Timestamp.GetAsync(cancellationToken).ConfigureAwait(false) >= since)
                    yield return message;
            }
        }
    }

    /// <summary>Opens the chat's window in the client (<c>OPEN CHAT</c>, protocol 5).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task OpenWindowAsync(CancellationToken cancellationToken = default) => DoAsync(ChatCommands.Open, cancellationToken);

    /// <summary>Adds members (<c>ADDMEMBERS</c>, protocol 5). A dialog becomes a chat of several.</summary>
    /// <param name="handles">Whom to add.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">There is none, or one cannot be a Skype name.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task AddMembersAsync(IEnumerable<string> handles, CancellationToken cancellationToken = default)
        => SendAsync(ChatCommands.AddMembers.With(Name, handles.ToArray()), cancellationToken);

    /// <inheritdoc cref="AddMembersAsync(IEnumerable{string}, CancellationToken)"/>
    /// <param name="users">The users to add.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    public Task AddMembersAsync(IEnumerable<User> users, CancellationToken cancellationToken = default)
        => AddMembersAsync(User.HandlesOf(users), cancellationToken);

    /// <summary>Leaves the chat (<c>LEAVE</c>, protocol 5). Error 504 in a dialog.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task LeaveAsync(CancellationToken cancellationToken = default) => DoAsync(ChatCommands.Leave, cancellationToken);

    /// <summary>Joins a public chat (<c>JOIN</c>, protocol 7); follow <see cref="MyStatus"/>.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task JoinAsync(CancellationToken cancellationToken = default) => DoAsync(ChatCommands.Join, cancellationToken);

    /// <summary>Bookmarks the chat (<c>BOOKMARK</c>, protocol 6).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task BookmarkAsync(CancellationToken cancellationToken = default) => DoAsync(ChatCommands.Bookmark, cancellationToken);

    /// <summary>Removes the bookmark (<c>UNBOOKMARK</c>, protocol 6).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task UnbookmarkAsync(CancellationToken cancellationToken = default) => DoAsync(ChatCommands.Unbookmark, cancellationToken);

    /// <summary>Forgets the recent messages (<c>CLEARRECENTMESSAGES</c>, protocol 7); an open window is not refreshed.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ClearRecentMessagesAsync(CancellationToken cancellationToken = default)
        => DoAsync(ChatCommands.ClearRecentMessages, cancellationToken);

    /// <summary>
    /// Alerts only when a message has this word (<c>SETALERTSTRING</c>, protocol 7). Sent behind <c>=</c>, whose place the client eats, and in
    /// quotes when it has blanks.
    /// </summary>
    /// <param name="text">The word or words; empty alerts always.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task SetAlertStringAsync(string text, CancellationToken cancellationToken = default)
    {
        Argument.Line(text);
        return SendAsync(ChatCommands.SetAlertString.With(Name, text.Contains(' ', StringComparison.Ordinal) ? $"\"={text}\"" : $"={text}"),
            cancellationToken);
    }

    /// <summary>Accepts the invitation to a shared group (<c>ACCEPTADD</c>, protocol 7).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task AcceptAddAsync(CancellationToken cancellationToken = default) => DoAsync(ChatCommands.AcceptAdd, cancellationToken);

    /// <summary>Ends the chat for all (<c>DISBAND</c>, protocol 7); needs the role creator. Error 503 on Skype for Linux 4.</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task DisbandAsync(CancellationToken cancellationToken = default) => DoAsync(ChatCommands.Disband, cancellationToken);

    /// <summary>Sets a password that newcomers must give (<c>SETPASSWORD</c>, protocol 7).</summary>
    /// <param name="password">One word.</param>
    /// <param name="hint">What newcomers read when they are asked.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task SetPasswordAsync(string password, string hint = "", CancellationToken cancellationToken = default)
        => SendAsync(ChatCommands.SetPassword.With(Name, password, hint), cancellationToken);

    /// <summary>Gives the password (<c>ENTERPASSWORD</c>, protocol 7). The verdict arrives as <see cref="MyStatus"/>, not as an error.</summary>
    /// <param name="password">One word.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task EnterPasswordAsync(string password, CancellationToken cancellationToken = default)
        => SendAsync(ChatCommands.EnterPassword.With(Name, password), cancellationToken);

    /// <summary>Removes members (<c>KICK</c>, protocol 7); they may join again. Needs the role master or creator.</summary>
    /// <param name="handles">Whom to remove.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task KickAsync(IEnumerable<string> handles, CancellationToken cancellationToken = default)
        => SendAsync(ChatCommands.Kick.With(Name, handles.ToArray()), cancellationToken);

    /// <inheritdoc cref="KickAsync(IEnumerable{string}, CancellationToken)"/>
    /// <param name="users">The users to remove.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    public Task KickAsync(IEnumerable<User> users, CancellationToken cancellationToken = default)
        => KickAsync(User.HandlesOf(users), cancellationToken);

    /// <summary>Removes members for good (<c>KICKBAN</c>, protocol 7). Needs the role master or creator.</summary>
    /// <param name="handles">Whom to remove.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task KickBanAsync(IEnumerable<string> handles, CancellationToken cancellationToken = default)
        => SendAsync(ChatCommands.KickBan.With(Name, handles.ToArray()), cancellationToken);

    /// <inheritdoc cref="KickBanAsync(IEnumerable{string}, CancellationToken)"/>
    /// <param name="users">The users to remove.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    public Task KickBanAsync(IEnumerable<User> users, CancellationToken cancellationToken = default)
        => KickBanAsync(User.HandlesOf(users), cancellationToken);

    private async Task DoAsync(CommandDefinition action, CancellationToken cancellationToken)
    {
        await SendAsync(action.With(Name), cancellationToken).ConfigureAwait(false);
        Entry.Invalidate(ChatProperties.Bookmarked);
    }
}
