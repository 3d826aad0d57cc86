namespace Skype4Net.Emulator.Testing;

/// <summary>Who talks to the bot: each account once. Any thread.</summary>
internal sealed class People(BotWorld world)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Conversation> _conversations = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The conversation with somebody; the account is made if there is none.</summary>
    /// <exception cref="ArgumentException">The name cannot be one, or is the bot's.</exception>
    public Conversation Meet(string handle, string fullName, bool isContact)
    {
        if (handle.Equals(world.Bot.Handle, StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"{handle} is the bot itself.", nameof(handle));
        lock (_gate)
        {
            if (!_conversations.TryGetValue(handle, out Conversation? conversation))
            {
                conversation = new Conversation(world, world.Network.LogIn(handle, fullName), chat: null);
                world.Trace?.Watch(conversation.Person, fullName);
                _conversations.Add(handle, conversation);
            }

            if (isContact && !conversation.IsContact)
                world.Network.MakeContacts(conversation.Person, world.Bot);
            return conversation;
        }
    }
}
