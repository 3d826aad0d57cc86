using Skype4Net.Emulator.Network;

namespace Skype4Net.Emulator;

/// <summary>What a person does with contacts, by their Skype name or number.</summary>
public static class ContactVerbs
{
    /// <summary>Removes a contact, a telephone too.</summary>
    /// <param name="client">Whose contact.</param>
    /// <param name="who">A Skype name, or a number with <c>+</c>.</param>
    public static void RemoveContact(this EmulatedClient client, string who)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.Executor.Run(() => client.Modules.Contacts.Remove(new Identity(who)));
    }

    /// <summary>Blocks somebody, or lets them through again.</summary>
    /// <param name="client">Who does it.</param>
    /// <param name="who">A Skype name, or a number with <c>+</c>.</param>
    /// <param name="blocked">Whether they are blocked from now on.</param>
    public static void Block(this EmulatedClient client, string who, bool blocked = true)
    {
        ArgumentNullException.ThrowIfNull(client);
        client.Executor.Run(() => client.Modules.Contacts.Block(new Identity(who), blocked));
    }
}
