using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>
/// A group of contacts: made by the user, built into the client, or shared with others. Protocol 5. The number holds while the client runs.
/// </summary>
public sealed class ContactGroup : SkypeObject
{
    internal ContactGroup(SkypeEngine engine, long id)
        : base(engine, ObjectKind.Group, id) => Id = id;

    /// <summary>The number by which the client knows it.</summary>
    public long Id { get; }

    /// <summary>The kind (<c>TYPE</c>).</summary>
    public SkypeProperty<GroupType> Type => Property(GroupProperties.Type);

    /// <summary>A lasting number of groups made by the user (<c>CUSTOM_GROUP_ID</c>, protocol 6).</summary>
    public SkypeProperty<string> CustomGroupId => Property(GroupProperties.CustomGroupId);

    /// <summary>The name (<c>DISPLAYNAME</c>); empty for built-in groups of some clients. Only that of groups made by the user can be set.</summary>
    public SettableSkypeProperty<string> DisplayName => Settable(GroupProperties.DisplayName);

    /// <summary>Who is in it (<c>USERS</c>); never cached.</summary>
    public SkypeProperty<IReadOnlyList<User>> Users => Property(GroupProperties.Users, PropertyMaps.Users);

    /// <summary>How many are in it (<c>NROFUSERS</c>); the one notification that tells of new members.</summary>
    public SkypeProperty<int> UserCount => Property(GroupProperties.UserCount);

    /// <summary>How many of them are online (<c>NROFUSERS_ONLINE</c>); never cached.</summary>
    public SkypeProperty<int> OnlineUserCount => Property(GroupProperties.OnlineUserCount);

    /// <summary>Whether the window shows it (<c>VISIBLE</c>).</summary>
    public SkypeProperty<bool> IsVisible => Property(GroupProperties.Visible);

    /// <summary>Whether the window shows its members (<c>EXPANDED</c>).</summary>
    public SkypeProperty<bool> IsExpanded => Property(GroupProperties.Expanded);

    /// <summary>Adds a contact (<c>ALTER GROUP n ADDUSER handle</c>); a telephone number becomes a telephone contact.</summary>
    /// <param name="handle">The Skype name of the person, or a telephone number with <c>+</c>.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task AddUserAsync(string handle, CancellationToken cancellationToken = default)
        => SendAsync(GroupCommands.AddUser.With(Id, PhoneNumber.Normalize(handle)), cancellationToken);

    /// <inheritdoc cref="AddUserAsync(string, CancellationToken)"/>
    /// <param name="user">The user to add.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    public Task AddUserAsync(User user, CancellationToken cancellationToken = default) => AddUserAsync(User.HandleOf(user), cancellationToken);

    /// <summary>Removes a contact (<c>ALTER GROUP n REMOVEUSER handle</c>).</summary>
    /// <param name="handle">The Skype name of the person, or a telephone number with <c>+</c>.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task RemoveUserAsync(string handle, CancellationToken cancellationToken = default)
        => SendAsync(GroupCommands.RemoveUser.With(Id, PhoneNumber.Normalize(handle)), cancellationToken);

    /// <inheritdoc cref="RemoveUserAsync(string, CancellationToken)"/>
    /// <param name="user">The user to remove.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    public Task RemoveUserAsync(User user, CancellationToken cancellationToken = default) => RemoveUserAsync(User.HandleOf(user), cancellationToken);

    /// <summary>Shares the group with its members, who are invited (<c>ALTER GROUP n SHARE text</c>, protocol 6).</summary>
    /// <param name="text">What they read with the invitation.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task ShareAsync(string text = "", CancellationToken cancellationToken = default)
        => SendAsync(GroupCommands.Share.With(Id, text), cancellationToken);

    /// <summary>Accepts the invitation to a shared group (<c>ALTER GROUP n ACCEPT</c>, protocol 6).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task AcceptAsync(CancellationToken cancellationToken = default) => SendAsync(GroupCommands.Accept.With(Id), cancellationToken);

    /// <summary>Declines the invitation to a shared group (<c>ALTER GROUP n DECLINE</c>, protocol 6).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task DeclineAsync(CancellationToken cancellationToken = default) => SendAsync(GroupCommands.Decline.With(Id), cancellationToken);

    /// <summary>Deletes a group made by the user (<c>DELETE GROUP n</c>).</summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public Task DeleteAsync(CancellationToken cancellationToken = default) => SendAsync(GroupCommands.Delete.With(Id), cancellationToken);

    /// <summary>
    /// Those in it who are there now: whose <see cref="User.OnlineStatus"/> is online, away, not available, do not disturb, Skype Me or invisible;
    /// not who is offline or unknown, and no telephones. Asks for the presence of all.
    /// </summary>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<IReadOnlyList<User>> GetOnlineUsersAsync(CancellationToken cancellationToken = default)
    {
        IReadOnlyList<User> users = await Users.GetAsync(cancellationToken).ConfigureAwait(false);
        OnlineStatus[] statuses = await Task.WhenAll(users.Select(u => u.OnlineStatus.GetAsync(cancellationToken).AsTask())).ConfigureAwait(false);
        return [.. users.Where((_, i) => statuses[i] is not (OnlineStatus.Offline or OnlineStatus.Unknown or OnlineStatus.SkypeOut))];
    }

    internal static IReadOnlyList<ContactGroup> ListOf(SkypeEngine engine, IReadOnlyList<long> ids)
        => SkypeQuery.ListOf(ids, id => new ContactGroup(engine, id));
}
