using Skype4Net.Emulator.Groups;
using Skype4Net.Emulator.Network;
using Skype4Net.Protocol;

namespace Skype4Net.Emulator;

/// <summary>What a person does with groups of contacts, by their number at this client.</summary>
public static class GroupVerbs
{
    /// <summary>Makes a group. Returns its number.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="InvalidOperationException">There are too many groups.</exception>
    public static long CreateGroup(this EmulatedClient client, string name)
    {
        ArgumentNullException.ThrowIfNull(client);
        Argument.Line(name);
        return client.Executor.Run(() =>
        {
            if (!client.Modules.Groups.HasRoom)
                throw new InvalidOperationException($"{client.Handle} has too many groups.");
            GroupRecord group = client.Modules.Groups.Create(name);
            client.Modules.Groups.Announce(group);
            return group.Id;
        });
    }

    /// <summary>Gives a group another name.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="groupId">Its number.</param>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    /// <exception cref="InvalidOperationException">Every client has it, and nobody can change it.</exception>
    public static void RenameGroup(this EmulatedClient client, long groupId, string name)
    {
        Argument.Line(name);
        Do(client, groupId, (groups, group) => groups.Rename(group, name));
    }

    /// <summary>Puts somebody into a group.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="groupId">Its number.</param>
    /// <param name="who">A Skype name, or a number with <c>+</c>.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    /// <exception cref="InvalidOperationException">Every client has it, and nobody can change who is in it.</exception>
    public static void AddToGroup(this EmulatedClient client, long groupId, string who)
        => Do(client, groupId, (groups, group) => groups.Add(group, new Identity(Argument.Handle(who))));

    /// <summary>Removes somebody from a group; they stay a contact.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="groupId">Its number.</param>
    /// <param name="who">A Skype name, or a number with <c>+</c>.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    /// <exception cref="InvalidOperationException">Every client has it, and nobody can change who is in it.</exception>
    public static void RemoveFromGroup(this EmulatedClient client, long groupId, string who)
        => Do(client, groupId, (groups, group) => groups.Remove(group, new Identity(who)));

    /// <summary>Deletes a group; who is in it stays a contact.</summary>
    /// <param name="client">Whose window.</param>
    /// <param name="groupId">Its number.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    /// <exception cref="InvalidOperationException">Every client has it.</exception>
    public static void DeleteGroup(this EmulatedClient client, long groupId) => Do(client, groupId, (groups, group) => groups.Delete(group));

    private static void Do(EmulatedClient client, long groupId, Action<GroupModule, GroupRecord> act)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.Executor.Run(() => act(
            client.Modules.Groups, client.Modules.Groups.Find(groupId)
                ?? throw new ArgumentException($"{client.Handle} has no group {groupId}.", nameof(groupId))));
    }
}
