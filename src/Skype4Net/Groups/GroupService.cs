using Skype4Net.Engine;
using Skype4Net.Protocol;

namespace Skype4Net;

/// <summary>Groups of contacts: <c>skype.Groups</c>. Protocol 5.</summary>
public sealed class GroupService
{
    private readonly SkypeEngine _engine;

    internal GroupService(SkypeEngine engine)
    {
        _engine = engine;
        VisibleChanged = engine.Streams.CreateNumbered("Groups.VisibleChanged", GroupProperties.Visible,
            (id, value) => new GroupVisibleChanged(new ContactGroup(engine, id), value));
        ExpandedChanged = engine.Streams.CreateNumbered("Groups.ExpandedChanged", GroupProperties.Expanded,
            (id, value) => new GroupExpandedChanged(new ContactGroup(engine, id), value));
        UsersChanged = engine.Streams.CreateNumbered("Groups.UsersChanged", GroupProperties.UserCount,
            (id, value) => new GroupUsersChanged(new ContactGroup(engine, id), value));
        Deleted = engine.Streams.Create("Groups.Deleted", DeletedProperties.Group, (_, id) => new GroupDeleted(new ContactGroup(engine, id)));
    }

    /// <summary>A group is shown or hidden.</summary>
    [HandlerEvent("GroupVisibleChanged")]
    public IObservable<GroupVisibleChanged> VisibleChanged { get; }

    /// <summary>A group's members are shown or hidden.</summary>
    [HandlerEvent("GroupExpandedChanged")]
    public IObservable<GroupExpandedChanged> ExpandedChanged { get; }

    /// <summary>The members of a group changed.</summary>
    [HandlerEvent("GroupUsersChanged")]
    public IObservable<GroupUsersChanged> UsersChanged { get; }

    /// <summary>A group was deleted.</summary>
    [HandlerEvent("GroupDeleted")]
    public IObservable<GroupDeleted> Deleted { get; }

    /// <summary>All groups (<c>SEARCH GROUPS ALL</c>).</summary>
    public SkypeQuery<ContactGroup> All => Query("ALL");

    /// <summary>Groups made by the user (<c>SEARCH GROUPS CUSTOM</c>).</summary>
    public SkypeQuery<ContactGroup> Custom => Query("CUSTOM");

    /// <summary>Groups built into the client (<c>SEARCH GROUPS HARDWIRED</c>).</summary>
    public SkypeQuery<ContactGroup> Hardwired => Query("HARDWIRED");

    /// <summary>The proxy of a group whose number is known. Sends nothing.</summary>
    /// <param name="id">The number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ContactGroup Get(long id) => new(_engine, Argument.Id(id));

    /// <summary>The group of a kind, or null; of kinds that can be there several times, the first.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<ContactGroup?> FindAsync(GroupType type, CancellationToken cancellationToken = default)
        => await FirstAsync(All, group => group.Type, type, cancellationToken).ConfigureAwait(false);

    /// <summary>The group made by the user that has a name, or null; two can have the same.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<ContactGroup?> FindAsync(string name, CancellationToken cancellationToken = default)
        => await FirstAsync(Custom, group => group.DisplayName, name, cancellationToken).ConfigureAwait(false);

    /// <summary>Makes a group (<c>CREATE GROUP name</c>).</summary>
    /// <param name="name">Its name; another group may have the same.</param>
    /// <param name="cancellationToken">Cancels the wait; a command that was sent stays sent.</param>
    /// <exception cref="ArgumentException">The name is empty or has a control character.</exception>
    /// <exception cref="SkypeException">The client refused, did not answer, or is not there.</exception>
    public async Task<ContactGroup> CreateAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);

        // The reply has no number: what was not there before and has the name is the new one.
        IReadOnlyList<ContactGroup> before = await Custom.GetAsync(cancellationToken).ConfigureAwait(false);
        Command command = GroupCommands.Create.With(name);
        Reply reply = await _engine.SendAsync(command, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<ContactGroup> added = [.. (await Custom.GetAsync(cancellationToken).ConfigureAwait(false)).Except(before)];
        string[] names = await Task.WhenAll(added.Select(g => g.DisplayName.GetAsync(cancellationToken).AsTask())).ConfigureAwait(false);
        int at = Array.IndexOf(names, name);
        return at >= 0 ? added[at]
            : added.Count == 1 ? added[0]
            : throw new SkypeProtocolException(command.Text, reply.Text, $"Skype accepted the group \"{name}\" and shows none.");
    }

    private SkypeQuery<ContactGroup> Query(string kind) => SkypeQuery.Numbered(_engine, GroupCommands.Search.With(kind), ContactGroup.ListOf);

    private static async Task<ContactGroup?> FirstAsync<T>(SkypeQuery<ContactGroup> query, Func<ContactGroup, SkypeProperty<T>> property, T value,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<ContactGroup> groups = await query.GetAsync(cancellationToken).ConfigureAwait(false);
        T[] values = await Task.WhenAll(groups.Select(g => property(g).GetAsync(cancellationToken).AsTask())).ConfigureAwait(false);
        int at = Array.IndexOf(values, value);
        return at < 0 ? null : groups[at];
    }
}
